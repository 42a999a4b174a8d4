"""A paper that went out stays as it went out: it is not removed, and no hand changes it (S11)."""

from collections.abc import Iterator
from typing import Final

from rao_cli.model.historie.keten.aard import Aard
from rao_cli.model.historie.keten.ketenfout import Ketenfout
from rao_cli.model.historie.keten.toestand import Ketenovergang
from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import dag_van_document, is_document, naam_in, soort_van_document
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.taal import datum

_WOORD: Final = patroon(r"\w+")
#: Papers that go along with the agenda.
_BIJ_AGENDA: Final = frozenset({"agenda", "spiekbrief", "zaakblad"})
#: Papers that say what was decided.
_ZEGT_BESLUITEN: Final = frozenset({"besluitenlijst", "terugkoppeling"})
#: The only acts that write a besluitenlijst after it was fixed.
_SCHRIJFT_LIJST: Final = frozenset({"erratum", "nieuw-actie", "besluitenlijst-genereer", "sync"})


def vaste_stukken(o: Ketenovergang, aard: Aard) -> Iterator[Ketenfout]:
    """Find papers of what was fixed or sent, that are gone or that a person changed."""
    for pad, paar in o.paren.items():
        if not (is_document(pad) and paar.was_er) or o.voor is None:
            continue
        waarvan = _vast(o.voor, pad)
        if waarvan and not paar.is_er:
            yield Ketenfout("stuk", f"Het stuk {pad} is weggehaald, terwijl {waarvan}.", pad)
        elif waarvan and aard.een_stap_met_de_hand:
            yield Ketenfout(
                "stuk", f"Het stuk {pad} is met de hand veranderd, terwijl {waarvan}.", pad
            )
        elif waarvan and aard.samen and not _met_overleg(o, pad):
            tekst = f"Het stuk {pad} is veranderd bij het samenvoegen, terwijl {waarvan}."
            yield Ketenfout("stuk", tekst, pad)
        elif waarvan and _vreemd(pad, aard):
            tekst = f"De besluitenlijst in {pad} veranderde zonder erratum."
            yield Ketenfout("stuk", tekst, pad)
        elif waarvan and soort_van_document(pad) in _ZEGT_BESLUITEN:
            yield from _zegt_nog_hetzelfde(o, pad)


def _vast(stand: Stand, pad: str) -> str:
    """Return why a paper may not change; empty when it may."""
    soort, dag = soort_van_document(pad), dag_van_document(pad)
    if soort == "opschaling":
        _, lijst = stand.lijst_op_kenmerk.get(naam_in(pad), ("", None))
        return f"{lijst.kenmerk} is ingediend" if lijst and lijst.status != "concept" else ""
    overleg = next((ov for ov in stand.overleggen.values() if ov.datum == dag), None)
    if overleg is None:
        return ""
    if soort == "besluitenlijst":
        return f"de lijst van {datum(overleg.datum)} vastligt" if overleg.ligt_vast else ""
    if soort == "terugkoppeling":
        lko = naam_in(pad).partition("-")[2]
        brieven = stand.terugkoppelingen.values()
        weg = any(b.lko == lko and b.overleg == dag and b.is_verzonden for b in brieven)
        return "de terugkoppeling is verzonden" if weg else ""
    gehad = soort in _BIJ_AGENDA and overleg.is_gehouden and overleg.vaststelling.agenda
    return f"het overleg van {datum(overleg.datum)} is gehouden" if gehad else ""


def _vreemd(pad: str, aard: Aard) -> bool:
    """Say whether an act rewrote a fixed besluitenlijst that does not write one."""
    rao = not (aard.samen or aard.begin or aard.gebundeld)
    lijst = soort_van_document(pad) == "besluitenlijst"
    return rao and lijst and aard.handeling not in _SCHRIJFT_LIJST


def _met_overleg(o: Ketenovergang, pad: str) -> bool:
    """Say whether the meeting of a paper changed too: then its paper was made again."""
    dag = dag_van_document(pad)
    return any(isinstance(p.nu, Overleg) and p.nu.datum == dag for _, p in o.dingen)


def _zegt_nog_hetzelfde(o: Ketenovergang, pad: str) -> Iterator[Ketenfout]:
    """Find besluiten and acties that a fixed list or a letter said, and does not say any more."""
    dag, stand = dag_van_document(pad), o.voor
    was, nu = (" ".join(_WOORD.findall(tekst)) for tekst in o.lees(pad))
    for overleg in stand.overleggen.values() if stand else ():
        if stand is None or overleg.datum != dag:
            continue
        besluiten = overleg.besluiten.items()
        teksten = [(k, deel) for k, b in besluiten for deel in (b.besluit, b.motivering) if deel]
        teksten += [(a.kenmerk, a.omschrijving) for _, a in stand.acties_uit(overleg)]
        for kenmerk, tekst in teksten:
            woorden = " ".join(_WOORD.findall(tekst))
            if woorden in was and woorden not in nu:
                zin = f"Het stuk {pad} zegt {kenmerk} niet meer zoals het vastligt."
                yield Ketenfout("stuk", zin, pad)
