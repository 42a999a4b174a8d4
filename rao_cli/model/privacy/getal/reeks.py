"""A run of digits in a text: its groups, and what stands between them."""

from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate, pairwise
from typing import Final

from rao_cli.model.patroon import patroon_van

#: What may stand between two groups, and how many of it: a longer blank was the end of a line.
_TUSSEN: Final = r"\-./,_()|:'’*·•?\v\f "
_KLOMP: Final = rf"\d[\d{_TUSSEN}]{{5,}}\d"
_MEESTE_TEKENS: Final = 4
_MEESTE_BLANKEN: Final = 60
_MINSTE_CIJFERS: Final = 7
_DATUMDELEN: Final = 3
#: So many digits are a whole number on both sides of a slash.
_HEEL: Final = 9
_DATUM: Final = (
    r"(?:(?:19|20)\d\d-(?:0?[1-9]|1[0-2])-(?:[0-2]?\d|3[01])|(?:[0-2]?\d|3[01])-(?:0?[1-9]"
    r"|1[0-2])-(?:19|20)\d\d)"
)
#: A day with all its digits, and before it at most what is too short for a number of a person: the
#: year of a folder, the number in the key of an LKO.
_DAG: Final = (
    r"(?:(?P<ervoor>[1-9]\d{0,5})[-./ ])?"
    r"((?:19|20)\d\d)(?P<streep>[-./ ])(0[1-9]|1[0-2])(?P=streep)([0-2]\d|3[01])"
)
_JAAR: Final = r"(?:19|20)\d\d"
#: The longest number of a person has fifteen digits, and two of a country before it.
_MEEST: Final = 17


class Cijferreeks:
    """The groups of one run, with where they stand, and the signs between each two."""

    def __init__(self, tekst: str, plekken: list[tuple[int, int]], *, is_dag: bool = False) -> None:
        self.tekst = tekst
        self.plekken = plekken
        self.lengtes = [eind - begin for begin, eind in plekken]
        #: Whether it is one day and hardly more: a text is full of those, and none is a number.
        self.is_dag = is_dag

    @cached_property
    def groepen(self) -> list[str]:
        """The groups of digits."""
        return [self.tekst[begin:eind] for begin, eind in self.plekken]

    @cached_property
    def tussen(self) -> list[str]:
        """What stands between each two groups."""
        return [self.tekst[a[1] : b[0]] for a, b in pairwise(self.plekken)]

    @cached_property
    def in_datum(self) -> frozenset[int]:
        """The groups that are a part of a date."""
        return self._datums() if len(self.groepen) >= _DATUMDELEN else frozenset()

    def reikt(self, eerste: int) -> frozenset[int]:
        """Return how many digits the stretches have that begin at a group."""
        return frozenset(accumulate(self.lengtes[eerste : eerste + _MEEST]))

    def vanaf(self, eerste: int) -> "Cijferreeks":
        """Return the run without the groups before this one."""
        return Cijferreeks(self.tekst, self.plekken[eerste:])

    def vensters(self, eerste: int) -> Iterator[tuple[int, int]]:
        """Yield the last group and the number of digits of each stretch from a group."""
        aantal = 0
        for welke in range(eerste, len(self.groepen)):
            aantal += len(self.groepen[welke])
            if aantal > _MEEST:
                return
            yield welke, aantal

    def cijfers(self, eerste: int, laatste: int) -> str:
        """Return the digits of a stretch of groups."""
        return "".join(self.groepen[eerste : laatste + 1])

    def patroon(self, eerste: int, laatste: int) -> tuple[int, ...]:
        """Return how many digits each group of a stretch has.

        Where groups are apart by a sign, a blank alone between two is the end of a line or a slip:
        what it parts is one group.
        """
        lengtes = [len(groep) for groep in self.groepen[eerste : laatste + 1]]
        if not self._met_breuk(eerste, laatste):
            return tuple(lengtes)
        uit = lengtes[:1]
        for lengte, deel in zip(lengtes[1:], self.tussen[eerste:laatste], strict=True):
            if deel.strip():
                uit.append(lengte)
            else:
                uit[-1] += lengte
        return tuple(uit)

    def eenvormig(self, eerste: int, laatste: int) -> bool:
        """Say whether between all groups of a stretch stands the same, blanks left out."""
        soorten = {deel.strip() for deel in self.tussen[eerste:laatste]}
        return len(soorten) <= 1 or (
            len(soorten) == _DATUMDELEN - 1 and self._met_breuk(eerste, laatste)
        )

    def _met_breuk(self, eerste: int, laatste: int) -> bool:
        """Say whether between some groups stands only a blank, and between others a sign."""
        leeg = [not deel.strip() for deel in self.tussen[eerste:laatste]]
        return any(leeg) and not all(leeg)

    def los(self, eerste: int, laatste: int) -> bool:
        """Say whether no other group hangs on to a stretch without a blank between."""
        links = eerste == 0 or self._is_grens(eerste - 1)
        return links and (laatste == len(self.tussen) or self._is_grens(laatste))

    def _is_grens(self, welke: int) -> bool:
        """Say whether a number can end between two groups: V-nummers 2801234567/2801234568."""
        tussen = self.tussen[welke]
        if tussen in {"/", "-"} and self._is_volgnummer(welke):
            return True
        if tussen.strip() != "/":
            return not _vast(tussen)
        links, rechts = self.groepen[: welke + 1], self.groepen[welke + 1 :]
        return min(sum(map(len, deel)) for deel in (links, rechts)) >= _HEEL

    def _is_volgnummer(self, welke: int) -> bool:
        """Say whether behind a whole number only that of an item follows: 2801234567/3.

        A court does so as well, with a year before and more behind it: 202512345/1/V3.
        """
        groep, rest = self.groepen[welke], self.groepen[welke + 1 :]
        eind = self.plekken[-1][1]
        verder = self.tekst[eind : eind + 1]
        jaar = patroon_van(r"(?:19|20)").match(groep)
        return (
            len(groep) in {_HEEL, _HEEL + 1}
            and len(rest) == 1
            and len(rest[0]) < _DATUMDELEN
            and not (jaar or verder in {"/", "-"})
        )

    def alleen(self, eerste: int, laatste: int) -> bool:
        """Say whether a stretch stands apart: what is beside it is not what is in it."""
        eigen = {deel.strip() for deel in self.tussen[eerste:laatste]}
        buren = self.tussen[max(eerste - 1, 0) : eerste] + self.tussen[laatste : laatste + 1]
        return all(buur.strip() not in eigen for buur in buren)

    def zonder_datum(self, eerste: int, laatste: int) -> bool:
        """Say whether no group of a stretch is a part of a date."""
        return self.in_datum.isdisjoint(range(eerste, laatste + 1))

    def _datums(self) -> frozenset[int]:
        uit = set[int]()
        for eerste in range(len(self.groepen) - 2):
            if self.eenvormig(eerste, eerste + 2) and patroon_van(_DATUM).fullmatch(
                "-".join(self.groepen[eerste : eerste + 3])
            ):
                uit |= {eerste, eerste + 1, eerste + 2}
        return frozenset(uit)


def vind_reeksen(tekst: str) -> Iterator[Cijferreeks]:
    """Yield the runs of seven digits or more, in the order of the text."""
    groep = patroon_van(r"\d+")
    for klomp in patroon_van(_KLOMP).finditer(tekst):
        if dag := patroon_van(_DAG).fullmatch(tekst, *klomp.span()):
            groepen = [dag.span(n) for n in (1, 2, 4, 5) if dag[n]]
            yield Cijferreeks(tekst, groepen, is_dag=True)
            continue
        hier, aantal = list[tuple[int, int]](), 0
        for vondst in groep.finditer(tekst, *klomp.span()):
            begin, eind = vondst.span()
            if hier and not _hoort_bij(tekst[hier[-1][1] : begin]):
                if aantal >= _MINSTE_CIJFERS:
                    yield Cijferreeks(tekst, hier)
                hier, aantal = [], 0
            hier.append((begin, eind))
            aantal += eind - begin
        if aantal >= _MINSTE_CIJFERS:
            yield Cijferreeks(tekst, hier)


def _hoort_bij(tussen: str) -> bool:
    """Say whether what stands between two groups can stand between those of one number."""
    return len(tussen) <= _MEESTE_TEKENS or (
        len(tussen) <= _MEESTE_BLANKEN and len("".join(tussen.split())) < _MEESTE_TEKENS
    )


def is_jaar(groep: str) -> bool:
    """Say whether a group can be a year."""
    return patroon_van(_JAAR).fullmatch(groep) is not None


def _vast(tussen: str) -> bool:
    """Say whether what stands between two groups ties them: no blank, and no end of a part."""
    return not (" " in tussen or tussen[0] in ",;|:(")
