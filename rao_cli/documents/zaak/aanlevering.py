"""What is still missing of a zaak, in words for the one who must deliver it (S18-S22)."""

from collections.abc import Callable, Collection, Iterator
from typing import Final

from rao_cli.documents.opmaak import opsomming
from rao_cli.model.gevuld import gevuld
from rao_cli.model.soorten.signaallijst import Gevolgen, Oplossingsrichting, Risicos, Zaak
from rao_cli.model.zaak import onderdelen

#: The statement of the source that asks it, and what is missing in words.
Ontbrekend = tuple[str, str]


def wat_ontbreekt(zaak: Zaak, zonder_standpunt: Collection[str]) -> tuple[str, ...]:
    """Return everything that is missing, first the standpunt of these organisations (S20)."""
    wie = opsomming(zonder_standpunt)
    return (*([f"het standpunt van {wie}"] if wie else []), *ontbrekende_delen(zaak))


def ontbrekende_delen(zaak: Zaak) -> tuple[str, ...]:
    """Return what else is missing, in the order in which the list asks it."""
    return tuple(woorden for _, woorden in open_delen(zaak))


def open_delen(zaak: Zaak) -> Iterator[Ontbrekend]:
    """Yield the same, each with the statement that asks it."""
    if not gevuld(zaak.vraag):
        yield "S11", "wat het LKO van het overleg vraagt"
    yield from ((bron, woorden) for bron, woorden, is_er in _ENKEL if not is_er(zaak))
    gevolgen = zaak.gevolgen or Gevolgen()
    yield from _paar(
        ("S19d", "wat er verandert bij"),
        ("afwijzing", gevuld(gevolgen.bij_afwijzing)),
        ("inwilliging", gevuld(gevolgen.bij_inwilliging)),
    )
    risicos = zaak.risicos or Risicos()
    yield from _paar(
        ("S21", "het risico:"),
        ("politiek", onderdelen.is_gewogen(risicos.politiek)),
        ("publicitair", onderdelen.is_gewogen(risicos.publicitair)),
    )
    yield from _paar(
        ("S18", "welke stappen"),
        ("zijn gezet", onderdelen.heeft_gezette_stappen(zaak)),
        ("nog komen", onderdelen.heeft_geplande_stappen(zaak)),
    )
    if not onderdelen.heeft_toelating(zaak):
        yield "S18", "wat er op toelating nog kan"
    yield from (("S22", woorden) for woorden in _aan_richtingen(zaak))


def _paar(kop: Ontbrekend, *delen: tuple[str, bool]) -> Iterator[Ontbrekend]:
    """Name two halves of one part together."""
    bron, begin = kop
    if mist := [woord for woord, is_er in delen if not is_er]:
        yield bron, f"{begin} {opsomming(mist)}"


_ENKEL: Final[tuple[tuple[str, str, Callable[[Zaak], bool]], ...]] = (
    ("S19a", "hoe de organisaties samen tot hun beeld kwamen", onderdelen.heeft_constatering),
    ("S19b", "of er intern is geschakeld", onderdelen.heeft_intern_geschakeld),
    ("S19c", "hoe lang het LKO nog nodig heeft", onderdelen.heeft_termijn),
    ("S19e", "of betrokkene meewerkt aan vertrek", onderdelen.heeft_werkt_aan_vertrek),
)


def _aan_richtingen(zaak: Zaak) -> Iterator[str]:
    """Yield what is missing of the options, with their numbers, and the advice."""
    if not zaak.oplossingsrichtingen:
        yield "oplossingsrichtingen"
    per_woord: dict[str, list[int]] = {}
    for nummer, richting in enumerate(zaak.oplossingsrichtingen, start=1):
        for woord in _aan_richting(richting, zaak):
            per_woord.setdefault(woord, []).append(nummer)
    for woord, nummers in per_woord.items():
        yield f"{woord} richting {opsomming(nummers)}"
    if not onderdelen.heeft_advies(zaak):
        yield "een advies"


def _aan_richting(richting: Oplossingsrichting, zaak: Zaak) -> Iterator[str]:
    yield from ("de omschrijving van",) if not onderdelen.is_omschreven(richting) else ()
    yield from ("voordelen van",) if not any(map(gevuld, richting.voordelen)) else ()
    yield from ("nadelen van",) if not any(map(gevuld, richting.nadelen)) else ()
    yield from ("de juridische toets van",) if not onderdelen.is_getoetst(richting) else ()
    if not onderdelen.is_voorbesproken(richting, zaak):
        yield "met wie vooraf is gesproken over"
