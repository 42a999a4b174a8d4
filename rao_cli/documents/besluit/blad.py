"""One decision on the besluitenlijst, with its actions and what was corrected of it (S8, S11)."""

from collections.abc import Iterator

import msgspec

from rao_cli.documents.namen import partij
from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.documents.zaak.besluitregel import Actieregel, actieregels, titel_van, zeg_uitkomst
from rao_cli.documents.zaak.zaakblad import zoek_zaak
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import tafel_van, tafelnaam
from rao_cli.model.zaak.leven import lko_op


class Verbetering(msgspec.Struct, frozen=True):
    """A correction after the list was fixed. `punt` is "punt 3", the item of its decision."""

    datum: str
    besluit: str
    tekst: str
    punt: str = ""


class Besluitblad(msgspec.Struct, frozen=True):
    """One decision. `nummer` is empty when its item was not on the agenda."""

    nummer: int | None
    titel: str
    verslag: str
    kenmerk: str
    zaak: str
    lko: str
    soort: str
    ook_naar: str
    uitkomst: str
    besluit: str
    motivering: str
    hervatten_op: str
    acties: tuple[Actieregel, ...]
    verbeteringen: tuple[Verbetering, ...]


def besluitbladen(stand: Stand, overleg: Overleg) -> Iterator[Besluitblad]:
    """Yield decisions in the order of the agenda; those about something else come last."""
    punten = {punt.id: (nr, punt) for nr, punt in reversed([*enumerate(overleg.agendapunten, 1)])}
    over = {kenmerk: besluit.agendapunt for kenmerk, besluit in overleg.besluiten.items()}
    achteraan = (len(overleg.agendapunten) + 1, None)
    for kenmerk in sorted(over, key=lambda k: (punten.get(over[k], achteraan)[0], k)):
        yield _besluitblad(stand, overleg, kenmerk, punten.get(over[kenmerk]))


def _besluitblad(
    stand: Stand, overleg: Overleg, kenmerk: str, punt_op_nummer: tuple[int, Agendapunt] | None
) -> Besluitblad:
    besluit = overleg.besluiten[kenmerk]
    nummer, punt = punt_op_nummer or (None, None)
    plek = zoek_zaak(stand, besluit.agendapunt, punt.verwijzing if punt else None)
    acties = (actie for _, actie in stand.acties_van(kenmerk))
    onderwerp = (stand.vind_onderwerp(besluit.agendapunt) or ("", None))[1]
    return Besluitblad(
        nummer=nummer,
        titel=titel_van(stand, besluit.agendapunt, punt),
        verslag=(punt.verslag if punt else None) or "",
        kenmerk=kenmerk,
        zaak=plek.kenmerk if plek else "",
        lko=partij(stand.register, lko_op(stand, plek.kenmerk, overleg.datum) or "")
        if plek
        else "",
        soort=onderwerp.type if onderwerp else "",
        ook_naar=_ook_naar(stand, onderwerp) if onderwerp else "",
        uitkomst=zeg_uitkomst(besluit),
        besluit=besluit.besluit,
        motivering=besluit.motivering or "",
        hervatten_op=datum(besluit.hervatten_op) if besluit.hervatten_op else "",
        acties=actieregels(stand, acties, overleg.datum),
        verbeteringen=tuple(v for v in verbeteringen_van(overleg) if v.besluit == kenmerk),
    )


def _ook_naar(stand: Stand, onderwerp: Onderwerp) -> str:
    """Say which other tables must hear of an onderwerp (S13, S16)."""
    tafels = [*onderwerp.voor_agenda, *onderwerp.op_agenda]
    if onderwerp.type == "kader":
        tafels += map(tafel_van, stand.lkos)
    return opsomming(tafelnaam(stand.register, tafel) for tafel in dict.fromkeys(tafels))


def verbeteringen_van(overleg: Overleg) -> tuple[Verbetering, ...]:
    """Return what was corrected after the list was fixed, oldest first."""
    op_datum = sorted(overleg.errata, key=lambda erratum: erratum.datum)
    nummers = {punt.id: nr for nr, punt in reversed([*enumerate(overleg.agendapunten, 1)])}
    over = {k: nummers.get(besluit.agendapunt) for k, besluit in overleg.besluiten.items()}
    return tuple(
        Verbetering(
            datum=datum(e.datum),
            besluit=e.besluit or "",
            tekst=e.tekst,
            punt=f"punt {nr}" if (nr := over.get(e.besluit or "")) else "",
        )
        for e in op_datum
    )
