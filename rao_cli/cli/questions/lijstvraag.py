"""A list that somebody typed, one element at a time: keep, change, move, take away or add."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import count
from typing import Any, ClassVar, Final, NamedTuple

import msgspec
from msgspec.structs import replace

from rao_cli.cli.questions.eerder import met_wat_er_staat, veranderd
from rao_cli.cli.questions.keuze import Keuze, NietBegrepen
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.patroon import patroon

_ERBIJ: Final = "erbij"
#: What may be typed, and what it asks.
_VORMEN: Final = (
    (patroon(r"(?:verander |wijzig )?(\d{1,3})"), "verander {}"),
    (patroon(r"(?:haal )?weg (\d{1,3})"), "weg {}"),
    (patroon(r"(?:haal )?(\d{1,3}) weg"), "weg {}"),
    (patroon(r"(?:zet )?(\d{1,3}) naar (\d{1,3})"), "{} naar {}"),
)
#: Asks questions and returns the answers by name, as `WriteSession.vul_aan` does.
Steller = Callable[[Sequence[Vraag]], Mapping[str, Any]]


class Element(NamedTuple):
    """One element as it becomes; `was` is its place in the list as it stands, from 0."""

    inhoud: Mapping[str, Any]
    was: int | None = None


class Elementlijst(msgspec.Struct, frozen=True, kw_only=True):
    """What a list is called, and what is asked about one element of it."""

    #: Begins the names of the answers, so that they are kept apart from those of other lists.
    naam: str
    #: What one is called, without an article, and more of them: `stap`, `stappen`.
    een: str
    meer: str
    #: One line that tells an element from the others.
    noem: Callable[[Mapping[str, Any]], str]
    #: The questions about one; each has the name of its value in the element.
    vragen: Sequence[Vraag]
    reden: str = ""


class _Ingreep(NamedTuple):
    """What happens to the list next: a word, and the places that it is about, from 0."""

    woord: str
    plek: int = -1
    naar: int = -1


class _Lijstvraag(Vraag, frozen=True, kw_only=True):
    """What happens to a list; the answer is the same in full words, so that it is read again."""

    vrij: ClassVar[bool] = False
    verplicht: bool = False
    een: str
    elementen: Sequence[Keuze] = msgspec.field(default=())

    @property
    def keuzelijst(self) -> Sequence[Keuze]:
        """The elements, each with its number."""
        return self.elementen

    @property
    def aanwijzing(self) -> str:
        """What may be done with them."""
        if not self.elementen:
            return f"Typ + voor een nieuwe {self.een}."
        anders = ", 2 naar 1 om te verplaatsen" if len(self.elementen) > 1 else ""
        return (
            f"Typ een nummer om die {self.een} te veranderen, weg 1 om 1 weg te halen{anders}, "
            f"of + voor een nieuwe {self.een}."
        )

    def lees(self, antwoord: str, vandaag: date) -> str:  # noqa: ARG002
        """Return what was asked in full words; NietBegrepen when it says nothing of this list."""
        kort = " ".join(antwoord.casefold().split())
        if kort in {"+", _ERBIJ, "nieuw", "nieuwe"}:
            return _ERBIJ
        for vorm, zegt in _VORMEN:
            if gevonden := vorm.fullmatch(kort):
                for nummer in gevonden.groups():
                    self._eis(int(nummer))
                return zegt.format(*map(int, gevonden.groups()))
        raise NietBegrepen(f"'{antwoord.strip()}' kan hier niet. {self.aanwijzing}")

    def _eis(self, nummer: int) -> None:
        meeste = len(self.elementen)
        if not 0 < nummer <= meeste:
            kies = f"Kies 1 tot en met {meeste}." if meeste > 1 else self.aanwijzing
            raise NietBegrepen(f"Er is geen nummer {nummer}. {kies}")


def werk_lijst_bij(
    stel: Steller, lijst: Elementlijst, elementen: Sequence[Mapping[str, Any]]
) -> list[Element]:
    """Ask what happens to a list until nothing more does; returns its elements as they become."""
    nu = [Element(inhoud, plek) for plek, inhoud in enumerate(elementen)]
    for beurt in count(1):
        vraag = _wat_verandert(lijst, nu, beurt)
        antwoord = stel([vraag]).get(vraag.naam)
        if antwoord is None:
            return nu
        _doe(stel, lijst, nu, _stap(antwoord), f"{vraag.naam}: ")
    raise AssertionError  # count() has no end


def _wat_verandert(lijst: Elementlijst, nu: Sequence[Element], beurt: int) -> _Lijstvraag:
    er_zijn = f"Dit zijn de {lijst.meer}. Wat verandert er?"
    er_is = f"Er is één {lijst.een}. Wat verandert er?"
    geen = f"Er zijn nog geen {lijst.meer}. Komt er een bij?"
    klaar = "Met Enter blijft het zo." if beurt == 1 else "Druk op Enter als het zo goed is."
    return _Lijstvraag(
        naam=f"{lijst.naam} {beurt}",
        tekst=er_zijn if len(nu) > 1 else er_is if nu else geen,
        reden=" ".join(filter(None, (lijst.reden, klaar))),
        een=lijst.een,
        elementen=[Keuze(lijst.noem(element.inhoud)) for element in nu],
    )


def _stap(antwoord: str) -> _Ingreep:
    """Return what an answer in full words asks."""
    if antwoord == _ERBIJ:
        return _Ingreep(_ERBIJ)
    eerste, tweede, *derde = antwoord.split()
    if derde:
        return _Ingreep(tweede, int(eerste) - 1, int(derde[0]) - 1)
    return _Ingreep(eerste, int(tweede) - 1)


def _doe(stel: Steller, lijst: Elementlijst, nu: list[Element], stap: _Ingreep, begin: str) -> None:
    """Let one thing happen to a list; `begin` stands before the names of what is asked for it."""
    if stap.woord == "weg":
        weg = nu.pop(stap.plek)
        uitvoer.meld(f"Weg: {lijst.noem(weg.inhoud)}")
    elif stap.woord == "naar":
        nu.insert(stap.naar, nu.pop(stap.plek))
    else:
        was = Element({}) if stap.woord == _ERBIJ else nu[stap.plek]
        inhoud = _vraag_element(stel, lijst, was.inhoud, begin)
        plek = len(nu) if stap.woord == _ERBIJ else stap.plek
        nu[plek : plek + 1] = [Element(inhoud, was.was)] if inhoud else []


def _vraag_element(
    stel: Steller, lijst: Elementlijst, was: Mapping[str, Any], begin: str
) -> dict[str, Any]:
    """Ask about one element; what was not asked stays as it was, what was emptied goes."""
    vragen = met_wat_er_staat(lijst.vragen, was.get)
    gegeven = stel([_hernoemd(vraag, begin) for vraag in vragen])
    antwoorden = {vraag.naam: gegeven.get(f"{begin}{vraag.naam}") for vraag in vragen}
    wordt = {**was, **veranderd(vragen, antwoorden, was.get)}
    return {naam: waarde for naam, waarde in wordt.items() if waarde is not None}


def _hernoemd(vraag: Vraag, begin: str) -> Vraag:
    """Return a question under a longer name, that sees the answers under their own."""

    def alleen_als(antwoorden: Mapping[str, Any]) -> bool:
        kaal = {n.removeprefix(begin): w for n, w in antwoorden.items() if n.startswith(begin)}
        return vraag.alleen_als(kaal)

    return replace(vraag, naam=f"{begin}{vraag.naam}", alleen_als=alleen_als)
