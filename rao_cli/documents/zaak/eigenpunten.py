"""What an LKO hears beside its zaken: answers, what it brought in, and what it has to do (S11)."""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec
from msgspec.structs import replace

from rao_cli.documents.namen import VREEMD
from rao_cli.documents.opmaak import datum, heel, voluit
from rao_cli.documents.zaak import zaakbericht
from rao_cli.documents.zaak.besluitregel import Actieregel, actieregels, titel_van
from rao_cli.documents.zaak.zaakblad import zoek_zaak
from rao_cli.model.overleg.eigen import eigen_besluiten, eigen_punten
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import Stand
from rao_cli.model.terugkoppeling.antwoord import lkos_over
from rao_cli.model.terugkoppeling.terugkoppeling import hoort_van
from rao_cli.model.zaak.leven import lkos_van
from rao_cli.model.zaak.opschaling import lijst_over

#: Stands for an onderwerp about zaken of another LKO.
_ANDER_ONDERWERP: Final = "een onderwerp van een ander LKO"


class Eigenpunt(msgspec.Struct, frozen=True):
    """Another item that this LKO brought in."""

    titel: str
    verslag: str
    besluit: zaakbericht.Besluitdeel
    acties: tuple[Actieregel, ...]


class Besproken(msgspec.Struct, frozen=True):
    """Another item that this LKO brought in, and what was said about it without a decision."""

    titel: str
    verslag: str


class Beantwoord(msgspec.Struct, frozen=True):
    """A knelpunt or trend that touches this LKO, and what the Deelberaad answered (S12, S16)."""

    titel: str
    omschrijving: str
    antwoord_op: str
    antwoord: str
    besluiten: tuple[zaakbericht.Besluitdeel, ...]
    acties: tuple[Actieregel, ...]


def build_beantwoord(
    stand: Stand, overleg: Overleg, terugkoppeling: Terugkoppeling
) -> Iterator[Beantwoord]:
    """Yield what the Deelberaad answered about topics that this LKO is touched by."""
    for kenmerk in terugkoppeling.onderwerpen:
        gevonden, lijst = stand.vind_onderwerp(kenmerk), lijst_over(stand, kenmerk)
        if gevonden is None or lijst is None or (antwoord := lijst.antwoord) is None:
            continue
        lko = terugkoppeling.lko
        if lko not in lkos_over(stand, lijst):
            continue
        besluiten = [k for k, b in overleg.besluiten.items() if b.agendapunt == kenmerk]
        yield Beantwoord(
            titel=gevonden[1].titel,
            omschrijving=heel(gevonden[1].omschrijving),
            antwoord_op=datum(antwoord.datum),
            antwoord=voluit(antwoord.besluit),
            besluiten=tuple(
                zaakbericht.build_besluitdeel(stand, overleg, k, lko) for k in besluiten
            ),
            acties=zaakbericht.acties_bij(stand, overleg, besluiten, lko),
        )


def build_eigen_punten(
    stand: Stand, overleg: Overleg, lko: str, elders: Sequence[str]
) -> Iterator[Eigenpunt]:
    """Yield what was decided about other items that this LKO brought in."""
    punten = {punt.id: punt for punt in overleg.agendapunten}
    for kenmerk, besluit in eigen_besluiten(overleg, lko):
        if besluit.agendapunt in elders:
            continue
        punt = punten.get(besluit.agendapunt)
        titel = titel_van(stand, besluit.agendapunt, punt)
        verslag = (punt.verslag if punt else None) or ""
        acties = zaakbericht.acties_bij(stand, overleg, [kenmerk], lko)
        deel = zaakbericht.build_besluitdeel(stand, overleg, kenmerk, lko)
        yield Eigenpunt(titel, verslag, deel, acties)


def build_besproken(stand: Stand, overleg: Overleg, lko: str) -> Iterator[Besproken]:
    """Yield what was said about them without a decision."""
    besloten = {besluit.agendapunt for _, besluit in eigen_besluiten(overleg, lko)}
    for punt in eigen_punten(overleg, lko):
        if punt.verslag and punt.id not in besloten:
            yield Besproken(titel_van(stand, punt.id, punt), punt.verslag)


def build_eigen_acties(stand: Stand, overleg: Overleg, lko: str) -> tuple[Actieregel, ...]:
    """Return what the LKO does itself, with the title of a zaak only when it is its own."""
    eigen = [
        actie
        for _, actie in stand.acties_uit(overleg)
        if actie.lko == lko and actie.status != "vervallen"
    ]
    over = {actie.kenmerk: _waarover(stand, overleg, actie, lko) for actie in eigen}
    regels = actieregels(stand, eigen, overleg.datum)
    return tuple(replace(r, waarover=over[r.kenmerk] or r.waarover) for r in regels)


def _waarover(stand: Stand, overleg: Overleg, actie: Actie, lko: str) -> str:
    """Return what stands for an item that an LKO may not read the title of; else nothing."""
    besluit = overleg.besluiten.get(actie.besluit or "")
    if besluit is None or actie.besluit in dict(eigen_besluiten(overleg, lko)):
        return ""
    id_ = besluit.agendapunt
    verwijzing = next((p.verwijzing for p in overleg.agendapunten if p.id == id_), None)
    if plek := zoek_zaak(stand, id_, verwijzing):
        return "" if hoort_van(stand, overleg, plek.kenmerk, lko) else VREEMD
    gevonden = stand.vind_onderwerp(id_)
    if gevonden is None or lko in gevonden[1].lkos:
        return ""
    vreemd = any(lko not in lkos_van(stand, zaak) for zaak in gevonden[1].zaken)
    return _ANDER_ONDERWERP if vreemd else ""
