"""Which LKO's hear of a meeting, and of what: as the besluitenlijst names it (S11)."""

from collections.abc import Iterator

import msgspec

from rao_cli.documents.besluit.blad import Besluitblad
from rao_cli.documents.namen import partij
from rao_cli.documents.opmaak import opsomming
from rao_cli.documents.zaak.besluitregel import titel_van, zeg_uitkomst
from rao_cli.documents.zaak.zaakbericht import Zaakbericht, build_zaakbericht
from rao_cli.model.overleg.eigen import eigen_punten
from rao_cli.model.overleg.opgevolgd import zoals
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.terugkoppeling.antwoord import onderwerpen_per_lko
from rao_cli.model.terugkoppeling.brieven import lkos_met_brief
from rao_cli.model.terugkoppeling.terugkoppeling import zaken_per_lko


class PerLko(msgspec.Struct, frozen=True):
    """What one LKO hears (S11): what was decided about its zaken, and all else in its reply.

    `waarover` says it in brief, without what stands elsewhere in the list.
    """

    lko: str
    besluiten: tuple[Besluitblad, ...]
    ook: tuple[str, ...]
    waarover: tuple[str, ...] = ()


def brieven_van(
    stand: Stand, overleg: Overleg, besluiten: tuple[Besluitblad, ...]
) -> tuple[PerLko, ...]:
    """Return who gets a reply by name, with what it is about."""
    delen = (_deel(stand, overleg, lko, besluiten) for lko in lkos_met_brief(stand, overleg))
    return tuple(sorted(delen, key=lambda deel: deel.lko))


def _deel(stand: Stand, overleg: Overleg, lko: str, besluiten: tuple[Besluitblad, ...]) -> PerLko:
    zaken = zaken_per_lko(stand, overleg).get(lko, ())
    berichten = [build_zaakbericht(stand, overleg, zaak, lko) for zaak in zaken]
    verteld = {deel.kenmerk for bericht in berichten for deel in bericht.besluiten}
    eigen = tuple(blad for blad in besluiten if blad.kenmerk in verteld)
    zonder = [bericht for bericht in berichten if not bericht.besluiten]
    ook = [*_ook(stand, overleg, lko)]
    over = [
        *(_met_punt(overleg, blad.zaak) or blad.zaak for blad in eigen),
        *(_met_punt(overleg, b.kenmerk) or _zonder_besluit(b) for b in zonder),
        *(in_het_kort for _, in_het_kort in ook),
    ]
    return PerLko(
        lko=partij(stand.op(overleg.datum).register, lko),
        besluiten=eigen,
        ook=(*map(_zonder_besluit, zonder), *(voluit for voluit, _ in ook)),
        waarover=tuple(dict.fromkeys(over)),
    )


def _met_punt(overleg: Overleg, zaak: str) -> str:
    """Return "Z-7K3F9E (punt 3)"; nothing for a zaak that was not on the agenda."""
    nummer = _nummer(overleg, zaak)
    return f"{zaak} ({nummer})" if nummer else ""


def _nummer(overleg: Overleg, id_: str) -> str:
    nummers = (n for n, punt in enumerate(overleg.agendapunten, start=1) if punt.id == id_)
    return f"punt {nummer}" if (nummer := next(nummers, None)) else ""


def _ook(stand: Stand, overleg: Overleg, lko: str) -> Iterator[tuple[str, str]]:
    """Yield what is in a reply beside zaken, whole and in brief.

    Those are answers, what the LKO brought in, and what it does.
    """
    onderwerpen = onderwerpen_per_lko(stand, overleg).get(lko, ())
    for kenmerk in onderwerpen:
        wat = f"{titel_van(stand, kenmerk)}: antwoord van het Deelberaad Asiel"
        yield wat, _nummer(overleg, kenmerk) or wat
    stand, overleg = zoals(stand, overleg, lko)
    for punt in eigen_punten(overleg, lko):
        if punt.id in onderwerpen:
            continue
        besloten = [
            f"{zeg_uitkomst(besluit)} ({nummer})"
            for nummer, besluit in overleg.besluiten.items()
            if besluit.agendapunt == punt.id
        ]
        if besloten or punt.verslag:
            wat = f"{titel_van(stand, punt.id, punt)}: {opsomming(besloten or ['besproken'])}"
            yield wat, _nummer(overleg, punt.id)
    for _, actie in stand.acties_uit(overleg):
        if actie.lko == lko and actie.status != "vervallen":
            yield f"actie {actie.kenmerk}: {actie.omschrijving}", f"actie {actie.kenmerk}"


def _zonder_besluit(bericht: Zaakbericht) -> str:
    uitkomst = bericht.uitkomst[:1].lower() + bericht.uitkomst[1:]
    return f"{bericht.kenmerk}, {bericht.titel}: {uitkomst}"
