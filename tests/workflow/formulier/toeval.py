"""Zaken, edits and changes of others by chance, and what must come of them."""

from __future__ import annotations

import copy
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING, Any

import msgspec
from hypothesis import strategies as st

from rao_cli.model.formulier.anker import gewoon
from rao_cli.model.formulier.vakken import als_boom, waarde_op
from rao_cli.model.formulier.waarden import als_tekst
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN
from rao_cli.model.gevuld import is_plaatshouder
from rao_cli.model.soorten.signaallijst import Zaak
from tests.documents.wereld import VANDAAG, vol
from tests.workflow.agenda.proefvoorstel import LIJST

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from rao_cli.model.formulier.deel import Deel, Veld
    from rao_cli.model.melding import Pad

JAAR = timedelta(days=300)
WIE = [*vol().register.organisaties]
LIJSTEN = [deel for deel in ZAAKDELEN if deel.lijst and not deel.per_organisatie]
#: A number of an option: what it means follows the options (see the tests of `advies`).
_NIET = ("advies", "voorkeur")
#: What people and programs type, without digits: those may be a sign of a person.
_STUKKEN = (
    *("Het gezin blijft", "é", "Zicht op vertrek", "ja", "- een streep", "• een punt", "a. b"),
    *("regel\nregel", "alinea\n\nalinea", "  ingesprongen", "*ster* _streep_ `code`", "<b>&amp;"),
    *("'aanhaling' \"dubbel\"", "# kop", "{{ tekst }}", "a: b", "[x](y)", "\u202fsmal", "x | y"),
    *("einde.", "vraag?", "…", "COA, DT&V", "\\pad\\", "~"),
)
#: A text of Hypothesis itself comes among them.
EIGEN = st.text(alphabet="abcÄ ’“:;!?&<>*_#|[](){}-–\u00a0\n\\", min_size=1, max_size=6)


class Toeval:
    """Draws values: Hypothesis gives the seed and some texts, the rest follows from those."""

    def __init__(self, zaad: int, teksten: Sequence[str]) -> None:
        self.kies = Random(zaad)  # noqa: S311 - chance for a test
        self._stukken = (*_STUKKEN, *teksten)
        self._naam = f"Toeval({zaad}, {teksten!r})"

    def __repr__(self) -> str:
        """Say how to draw the same again."""
        return self._naam

    def soms(self, van: int = 2) -> bool:
        """Say yes, one time in so many."""
        return self.kies.randrange(van) == 0

    def tekst(self) -> str:
        """Return a text that says something."""
        while True:
            delen = self.kies.choices(self._stukken, k=self.kies.randint(1, 3))
            tekst = gewoon(self.kies.choice((" ", "\n", "\n\n")).join(delen))
            if any(map(str.isalpha, tekst)) and not is_plaatshouder(tekst):
                return tekst

    def waarde(self, veld: Veld) -> Any:
        """Return a value that fits a field and its rules, and is not empty."""
        woorden = [woord.waarde for woord in veld.woorden] or WIE
        match veld.soort:
            case "dag":
                na = LIJST.datum if veld.plek == ("termijn", "tot") else VANDAAG - JAAR
                return na + timedelta(days=self.kies.randrange(200))
            case "keuze" | "partij":
                return self.soms() if veld.waarheid else self.kies.choice(woorden)
            case "meerkeuze" | "partijen":
                return self.kies.sample(woorden, self.kies.randint(1, min(3, len(woorden))))
            case "regels":
                return [self.tekst() for _ in range(self.kies.randint(1, 3))]
            case "regel":
                return " ".join(self.tekst().split())
        return self.tekst()

    def item(self, deel: Deel, naam: str) -> dict[str, Any]:
        """Return an item of a list; no other has this name."""
        item: dict[str, Any] = {}
        for veld in deel.velden:
            if self.soms():
                zet(item, veld.plek, self.waarde(veld))
        eigen = next(veld for veld in deel.velden if veld.soort in {"proza", "regel"})
        zet(item, eigen.plek, naam)
        return item

    def zaak(self) -> dict[str, Any]:
        """Return a zaak as a tree: some parts filled, with up to three items in each list."""
        boom: dict[str, Any] = {"onderwerp": "Een zaak", "aanbrenger": WIE[0], "groep": "gezin"}
        for deel in LIJSTEN:
            rij = [self.item(deel, f"Punt {naam}") for naam in "abc"[: self.kies.randrange(4)]]
            if rij:
                zet(boom, deel.lijst, rij)
        for plek, veld in _velden(boom, []):
            if self.soms():
                zet(boom, plek, self.waarde(veld))
        return boom

    def veld(self, boom: dict[str, Any]) -> tuple[Pad, Veld]:
        """Return a field that a zaak has: of a part, or of an item."""
        return self.kies.choice(
            [(plek, veld) for plek, veld in _velden(boom, LIJSTEN) if _is_er(boom, plek)]
        )

    def anders(self, veld: Veld, boom: dict[str, Any], plek: Pad) -> Any:
        """Return another value than a field has."""
        nu = als_tekst(veld, waarde_op(als_boom(als_zaak(boom)), plek))
        while True:
            waarde = self.waarde(veld)
            if als_tekst(veld, waarde) != nu:
                return waarde

    def wijzigingen(self, boom: dict[str, Any]) -> dict[Pad, Any]:
        """Return fields of a form with another value: of a part, an item, or an empty item."""
        alle = [*_velden(boom, LIJSTEN)]
        gekozen = self.kies.sample(alle, self.kies.choice((1, 2, 5, 20)))
        return {plek: self.waarde(veld) for plek, veld in gekozen}

    def van_anderen(self, boom: dict[str, Any], niet: Collection[Pad]) -> dict[str, Any]:
        """Return the zaak as others left it: fields changed, items put in and taken away."""
        anders = copy.deepcopy(boom)
        for deel in LIJSTEN:
            geraakt = {int(plek[len(deel.lijst)]) for plek in niet if _in(plek, deel)}
            self._schud(deel, waarde_op(anders, deel.lijst) or [], geraakt)
        for plek, veld in _velden(boom, []):
            if plek not in niet and self.soms(5):
                zet(anders, plek, self.waarde(veld))
        return anders

    def _schud(self, deel: Deel, rij: list[Any], geraakt: Collection[int]) -> None:
        """Put an item in, and take one away that the form does not touch."""
        weg = [nummer for nummer in range(len(rij)) if nummer not in geraakt]
        if weg and self.soms():
            del rij[self.kies.choice(weg)]
        if rij and self.soms():
            rij.insert(self.kies.randint(0, len(rij)), self.item(deel, "Punt van een ander"))


@st.composite
def toevallen(draw: st.DrawFn) -> Toeval:
    """Chance, to be repeated."""
    teksten = draw(st.lists(EIGEN.map(gewoon), max_size=3))
    return Toeval(draw(st.integers(0, 2**32)), teksten)


def _velden(boom: dict[str, Any], lijsten: Sequence[Deel]) -> Iterator[tuple[Pad, Veld]]:
    """Yield the fields of a zaak; of these lists those of its items, and of two empty ones."""
    for deel in ZAAKDELEN:
        nummers: Sequence[int | str] = WIE[:3] if deel.per_organisatie else [0]
        if deel in LIJSTEN:
            er_zijn = len(waarde_op(boom, deel.lijst) or ())
            nummers = range(er_zijn + 2) if deel in lijsten else []
        for nummer in nummers:
            for veld in deel.velden:
                if veld.plek != _NIET:
                    yield deel.plek(nummer, veld), veld


def zet(boom: Any, plek: Pad, waarde: Any) -> None:
    """Set a value in a tree; the mappings that lead to it are made."""
    for stap in plek[:-1]:
        if isinstance(boom, list):
            boom = boom[int(stap)]
        else:
            if boom.get(stap) is None:
                boom[stap] = {}
            boom = boom[stap]
    boom[plek[-1]] = waarde


def _is_er(boom: dict[str, Any], plek: Pad) -> bool:
    """Say whether the item of a place is there; what is in no item, always is."""
    grens = next((n for n, deel in enumerate(plek) if isinstance(deel, int)), None)
    return grens is None or int(plek[grens]) < len(waarde_op(boom, plek[:grens]) or ())


def als_zaak(boom: dict[str, Any]) -> Zaak:
    """Make a tree a zaak."""
    return msgspec.convert(copy.deepcopy(boom), Zaak)


def vol_boom(zaak: Zaak) -> dict[str, Any]:
    """Return a zaak as a tree to compare; a mapping with nothing in it is nothing."""
    return {naam: waarde for naam, een in als_boom(zaak).items() if (waarde := _zonder(een))}


def _zonder(boom: Any) -> Any:
    if isinstance(boom, dict):
        return {naam: waarde for naam, een in boom.items() if (waarde := _zonder(een))}
    return [_zonder(een) for een in boom] if isinstance(boom, list) else boom


def _in(plek: Pad, deel: Deel) -> bool:
    return plek[: len(deel.lijst)] == deel.lijst


def verwacht(
    toen: dict[str, Any], nu: dict[str, Any], nieuw: dict[Pad, Any], vandaag: date
) -> dict[str, Any]:
    """Return what must come of it: what others made, with the edits and nothing else."""
    straks = copy.deepcopy(nu)
    for deel in LIJSTEN:
        oud = waarde_op(toen, deel.lijst) or []
        rij = copy.deepcopy(waarde_op(nu, deel.lijst) or [])
        plaats = [next((n for n, een in enumerate(rij) if een == item), None) for item in oud]
        erbij: dict[int, dict[str, Any]] = {}
        for plek, waarde in nieuw.items():
            if not _in(plek, deel) or (waarde is False and int(plek[len(deel.lijst)]) >= len(oud)):
                continue  # of an empty item "nee" alone says nothing
            nummer, rest = int(plek[len(deel.lijst)]), plek[len(deel.lijst) + 1 :]
            doel = erbij.setdefault(nummer, {}) if nummer >= len(oud) else rij[plaats[nummer] or 0]
            zet(doel, rest, waarde)
        rij += [erbij[nummer] for nummer in sorted(erbij)]
        if rij:
            zet(straks, deel.lijst, rij)
    for plek, waarde in nieuw.items():
        if any(_in(plek, deel) for deel in LIJSTEN):
            continue
        anders = waarde_op(straks, plek) != waarde
        zet(straks, plek, waarde)
        if plek[0] == "standpunten" and anders:
            zet(straks, (*plek[:2], "datum"), vandaag)
    return straks
