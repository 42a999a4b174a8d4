"""VRB01: what a file refers to, exists (S11).

What could not be read may hold what is referred to: then nothing is said about it.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from rao_cli.model.basis import Blok
from rao_cli.model.kenmerk import Soort, dag_in, is_kenmerk_van
from rao_cli.model.melding import Pad
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.stand import DingPlek, Stand
from rao_cli.rules.regel import Gevonden, regel

#: Per kind of item the kind of file that it is about, and of which kind its kenmerk must be. An
#: item with another id, such as `acties`, is about more than one.
_SOORTEN: Final[dict[str, tuple[str, Soort | None]]] = {
    "lijst": ("signaallijst", "signaallijst"),
    "onderwerp": ("onderwerp", None),
    "actie": ("actie", "actie"),
}


@regel(
    "VRB01",
    ernst="fout",
    bron="S11",
    herstelbaar="ook",
    hint="Kijk of u het kenmerk goed overnam, en of het bestand er nog is.",
    fout="actie: {besluit: B-2026-03-12-09}",
    goed="actie: {besluit: B-2026-03-12-01}",
)
def verwijzing_bestaat(plek: DingPlek) -> Gevonden:
    """Waar een bestand naar verwijst, bestaat.

    Een zaak, lijst, besluit of actie is te volgen van begin tot eind. Een verwijzing naar iets
    dat er niet is, breekt dat spoor.
    """
    return _PER_SOORT[type(plek.ding)](plek.stand, plek.ding)


def _uit_lijst(stand: Stand, lijst: Signaallijst) -> Gevonden:
    """A list to the Deelberaad holds zaken that LKO's brought in; a knelpunt need not be one."""
    if lijst.richting == "lko-rao" or lijst.status == "ingetrokken":
        return
    if lijst.onderwerp and not _bestaat(stand, "onderwerp", lijst.onderwerp):
        yield ("onderwerp",), f"Er is geen onderwerp '{lijst.onderwerp}'."
    for kenmerk in lijst.antwoorden:
        if kenmerk not in lijst.zaken:
            yield ("antwoorden", kenmerk), f"{kenmerk} staat niet op deze lijst."
    if "knelpunt" in lijst.gronden:
        return
    for kenmerk in () if stand.mist("signaallijst") else lijst.zaken:
        plekken = stand.zaken_op_kenmerk[kenmerk]
        if not any(plek.lijst.richting == "lko-rao" for plek in plekken):
            yield ("zaken", kenmerk), f"{kenmerk} staat op geen enkele lijst van een LKO."


def _uit_overleg(stand: Stand, overleg: Overleg) -> Gevonden:
    if overleg.is_vervallen:
        return
    for nummer, punt in enumerate(overleg.agendapunten):
        for sleutel, tekst in _uit_punt(stand, punt):
            yield ("agendapunten", nummer, sleutel), tekst
    punten = {punt.id for punt in overleg.agendapunten}
    for kenmerk, besluit in overleg.besluiten.items():
        if besluit.agendapunt not in punten:
            tekst = f"Dit overleg heeft geen agendapunt '{besluit.agendapunt}'."
            yield ("besluiten", kenmerk, "agendapunt"), tekst
    for id_ in overleg.zonder_besluit:
        if id_ not in punten:
            yield ("zonder_besluit", id_), f"Dit overleg heeft geen agendapunt '{id_}'."


def _uit_punt(stand: Stand, punt: Agendapunt) -> Iterator[tuple[str, str]]:
    """Yield key and sentence for one item."""
    if punt.soort == "zaak":
        yield from _uit_zaakpunt(stand, punt)
    elif punt.soort in _SOORTEN:
        soort, vorm = _SOORTEN[punt.soort]
        sleutel, kenmerk = ("verwijzing", punt.verwijzing) if punt.verwijzing else ("id", punt.id)
        # An actie may refer to the list that it came from: any kind will do.
        bestaat = _bestaat(stand, soort, punt.id) or any(
            _bestaat(stand, elk, kenmerk) for elk, _ in _SOORTEN.values()
        )
        if not bestaat and (punt.verwijzing or vorm is None or is_kenmerk_van(vorm, punt.id)):
            yield sleutel, f"Er is geen {punt.soort} '{kenmerk}'."


def _uit_zaakpunt(stand: Stand, punt: Agendapunt) -> Iterator[tuple[str, str]]:
    plekken = stand.zaken_op_kenmerk.get(punt.id, ())
    lijst = punt.verwijzing
    if lijst and not _bestaat(stand, "signaallijst", lijst):
        yield "verwijzing", f"Er is geen signaallijst '{lijst}'."
    elif not plekken and not stand.mist("signaallijst"):
        yield "id", f"Er is geen zaak '{punt.id}'."
    elif lijst in stand.lijst_op_kenmerk and lijst not in {p.lijst.kenmerk for p in plekken}:
        yield "verwijzing", f"{punt.id} staat niet op {lijst}."


def _uit_actie(stand: Stand, actie: Actie) -> Gevonden:
    dag = dag_in(actie.besluit or actie.kenmerk)
    if dag in stand.onleesbaar:
        return
    if actie.besluit and actie.besluit not in stand.besluit_op_kenmerk:
        yield ("besluit",), f"Er is geen besluit '{actie.besluit}'."
    elif not actie.besluit and ("overleg", dag) not in stand.paden_op_kenmerk:
        yield ("kenmerk",), f"Er is geen overleg van {dag}."


def _uit_terugkoppeling(stand: Stand, terugkoppeling: Terugkoppeling) -> Gevonden:
    datum = terugkoppeling.overleg.isoformat()
    if not _bestaat(stand, "overleg", datum):
        yield ("overleg",), f"Er is geen overleg van {datum}."
    yield from _uit_zaken(stand, terugkoppeling.zaken)
    for nummer, kenmerk in enumerate(terugkoppeling.onderwerpen):
        if not _bestaat(stand, "onderwerp", kenmerk):
            yield ("onderwerpen", nummer), f"Er is geen onderwerp '{kenmerk}'."


def _uit_onderwerp(stand: Stand, onderwerp: Onderwerp) -> Gevonden:
    yield from _uit_zaken(stand, onderwerp.zaken)
    if onderwerp.vervangt and not _bestaat(stand, "onderwerp", onderwerp.vervangt):
        yield ("vervangt",), f"Er is geen kader '{onderwerp.vervangt}'."


def _uit_wissing(stand: Stand, wissing: Wissing) -> Gevonden:
    """The besluit on which it rests."""
    besluit = wissing.besluit
    weg = besluit and besluit not in stand.besluit_op_kenmerk
    if besluit and weg and dag_in(besluit) not in stand.onleesbaar:
        yield ("besluit",), f"Er is geen besluit '{besluit}'."


def _uit_zaken(stand: Stand, zaken: Iterable[str]) -> Iterator[tuple[Pad, str]]:
    for nummer, kenmerk in enumerate(zaken):
        if kenmerk not in stand.zaken_op_kenmerk and not stand.mist("signaallijst"):
            yield ("zaken", nummer), f"Er is geen zaak '{kenmerk}'."


def _bestaat(stand: Stand, soort: str, kenmerk: str) -> bool:
    """Say whether a file exists, be it one that could not be read."""
    return (soort, kenmerk) in stand.paden_op_kenmerk or kenmerk in stand.onleesbaar


_PER_SOORT: Final[dict[type[Blok], Callable[[Stand, Any], Gevonden]]] = {
    Signaallijst: _uit_lijst,
    Overleg: _uit_overleg,
    Actie: _uit_actie,
    Terugkoppeling: _uit_terugkoppeling,
    Onderwerp: _uit_onderwerp,
    Wissing: _uit_wissing,
}
