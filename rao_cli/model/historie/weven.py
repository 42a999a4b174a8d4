"""Events followed through every version: which one brought each, and what was reworded or taken.

Only what the files of a version say counts, not how a version was made or what it is called: so it
holds as well for what was committed by hand, by a merge, or by the very first commit.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

import msgspec

from rao_cli.model.historie.gebeurtenis import Gebeurtenis
from rao_cli.model.taal import opsomming


class Beschreven(msgspec.Struct, frozen=True):
    """One version: what it was made of, when it was made, and the events that its files tell."""

    naam: str
    ouders: Sequence[str]
    dag: date
    gebeurtenissen: Sequence[Gebeurtenis]


class Voorval(msgspec.Struct, frozen=True):
    """What happened, when, and the version that brought it: "" when that is not known."""

    datum: date
    tekst: str
    versie: str


class _Toestand(msgspec.Struct):
    """The events of one version, and all that were there in it or before it."""

    nu: dict[tuple[str, ...], Gebeurtenis]
    ooit: frozenset[tuple[str, ...]] = frozenset()


class _Draad(msgspec.Struct):
    """What the versions told so far."""

    #: Per event the version that brought it, with its place in the order of versions.
    begin: dict[tuple[str, ...], tuple[int, Beschreven]] = msgspec.field(default_factory=dict)
    laatst: dict[tuple[str, ...], Gebeurtenis] = msgspec.field(default_factory=dict)
    onbekend: set[tuple[str, ...]] = msgspec.field(default_factory=set)
    #: Place in the order, rank in a version, and the step itself.
    stappen: list[tuple[int, int, Voorval]] = msgspec.field(default_factory=list)

    def vertel(
        self, nummer: int, versie: Beschreven, van: Gebeurtenis, zinnen: Iterable[str]
    ) -> None:
        """Add what a version changed in an event, once: never before that happened itself."""
        dag = versie.dag if van.voorlopig else max(versie.dag, van.datum or versie.dag)
        nieuw = [(nummer, -1, Voorval(dag, zin, versie.naam)) for zin in zinnen]
        self.stappen += [stap for stap in nieuw if stap not in self.stappen]


def weef(versies: Sequence[Beschreven]) -> list[Voorval]:
    """Return every step in order; the last version is how it stands now.

    On one day the order is that in which it was recorded, and then that of the events themselves.
    """
    draad, toestanden = _Draad(), dict[str, _Toestand]()
    for nummer, versie in enumerate(versies):
        ouders = [toestanden[naam] for naam in versie.ouders if naam in toestanden]
        nu = {een.zelf: een for een in versie.gebeurtenissen}
        toestanden[versie.naam] = _Toestand(nu, frozenset(nu).union(*(o.ooit for o in ouders)))
        _kom(draad, nummer, versie, nu, ouders)
        _ga(draad, nummer, versie, nu, ouders)
        draad.laatst |= nu
    rangen = {zelf: rang for rang, zelf in enumerate(draad.laatst)}
    alles = list(draad.stappen)
    for zelf, een in draad.laatst.items():
        nummer, versie = draad.begin[zelf]
        if een.tekst and zelf not in draad.onbekend:
            dag = een.datum or min(versie.dag, een.uiterlijk or versie.dag)
            alles.append((nummer, rangen[zelf], Voorval(dag, een.tekst, versie.naam)))
    return [stap for _, _, stap in sorted(alles, key=lambda s: (s[2].datum, s[0], s[1]))]


def _kom(
    draad: _Draad,
    nummer: int,
    versie: Beschreven,
    nu: Mapping[tuple[str, ...], Gebeurtenis],
    ouders: Sequence[_Toestand],
) -> None:
    """Take note of what a version brought, and of what it reworded."""
    begint = not any(ouder.nu for ouder in ouders)
    for zelf, een in nu.items():
        eerder = [ouder.nu[zelf] for ouder in ouders if zelf in ouder.nu]
        if eerder:
            wat = "; ".join(_anders(een, eerder))
            zinnen = [f"{een.naam} {wat}"] if wat else []
        elif een.naam and any(zelf in ouder.ooit for ouder in ouders):
            zinnen = ["Teruggezet" if begint else f"{een.naam} teruggezet"]
        else:
            zinnen = []
            if zelf not in draad.begin:
                draad.begin[zelf] = (nummer, versie)
                # Recorded long after it happened, or not at all: nobody knows when.
                laat = een.uiterlijk is not None and versie.dag > een.uiterlijk
                if een.datum is None and begint and (laat or not versie.naam):
                    draad.onbekend.add(zelf)
        draad.vertel(nummer, versie, een, zinnen)


def _ga(
    draad: _Draad,
    nummer: int,
    versie: Beschreven,
    nu: Mapping[tuple[str, ...], Gebeurtenis],
    ouders: Sequence[_Toestand],
) -> None:
    """Take note of what a version took away, unless the same came in its place."""
    sleutels = {een.sleutel for een in nu.values()}
    weg = {zelf: een for ouder in ouders for zelf, een in ouder.nu.items() if zelf not in nu}
    for zelf, een in weg.items():
        if een.voorlopig:
            draad.laatst.pop(zelf, None)
        elders = any(zelf in ouder.ooit and zelf not in ouder.nu for ouder in ouders)
        if een.naam and een.sleutel not in sleutels and not elders:
            draad.vertel(nummer, versie, een, [f"{een.naam} weggehaald" if nu else "Weggehaald"])


def _anders(nu: Gebeurtenis, eerder: Sequence[Gebeurtenis]) -> Iterator[str]:
    """Yield "aangevuld: termijn" and "gewijzigd: vraag": what none of the versions before had."""
    per_woord: dict[str, list[str]] = {}
    for veld, waarde in nu.inhoud.items():
        was = [een.inhoud.get(veld) for een in eerder]
        if waarde in was or not (waarde or any(was)):
            continue
        woord = "gewijzigd" if all(was) and waarde else "aangevuld" if waarde else "leeggemaakt"
        per_woord.setdefault(woord, []).append(veld)
    for woord, velden in per_woord.items():
        yield f"{woord}: {opsomming(velden)}"
