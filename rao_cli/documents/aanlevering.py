"""What is still missing of a zaak, in words for the one who must deliver it (S18-S22)."""

from collections.abc import Callable, Iterator
from typing import Final

from rao_cli.documents.opmaak import opsomming
from rao_cli.model import onderdelen
from rao_cli.model.gevuld import gevuld
from rao_cli.model.signaallijst import Gevolgen, Oplossingsrichting, Risicos, Zaak


def zonder_standpunt(zaak: Zaak, kern: tuple[str, ...]) -> tuple[str, ...]:
    """Return the core organisations whose standpunt is still missing (S20)."""
    return tuple(s for s in kern if not onderdelen.heeft_standpunt(zaak.standpunten.get(s)))


def ontbrekende_delen(zaak: Zaak) -> tuple[str, ...]:
    """Return what else is missing, in the order in which the list asks it."""
    return (*_delen(zaak), *_aan_richtingen(zaak))


def _delen(zaak: Zaak) -> Iterator[str]:
    """Yield what is missing beside the options; two halves of one part are named together."""
    if not gevuld(zaak.vraag):
        yield "wat het LKO van het overleg vraagt"
    yield from (woord for woord, is_er in _ENKEL if not is_er(zaak))
    gevolgen = zaak.gevolgen or Gevolgen()
    yield from _paar(
        "wat er verandert bij",
        ("afwijzing", gevuld(gevolgen.bij_afwijzing)),
        ("inwilliging", gevuld(gevolgen.bij_inwilliging)),
    )
    risicos = zaak.risicos or Risicos()
    yield from _paar(
        "het risico:",
        ("politiek", onderdelen.is_gewogen(risicos.politiek)),
        ("publicitair", onderdelen.is_gewogen(risicos.publicitair)),
    )
    yield from _paar(
        "welke stappen",
        ("zijn gezet", onderdelen.heeft_gezette_stappen(zaak)),
        ("nog komen", onderdelen.heeft_geplande_stappen(zaak)),
    )
    if not onderdelen.heeft_toelating(zaak):
        yield "wat er op toelating nog kan"


def _paar(kop: str, *delen: tuple[str, bool]) -> Iterator[str]:
    mist = [woord for woord, is_er in delen if not is_er]
    if mist:
        yield f"{kop} {opsomming(mist)}"


_ENKEL: Final[tuple[tuple[str, Callable[[Zaak], bool]], ...]] = (
    ("hoe de organisaties samen tot hun beeld kwamen", onderdelen.heeft_constatering),
    ("of er intern is geschakeld", onderdelen.heeft_intern_geschakeld),
    ("hoe lang het LKO nog nodig heeft", onderdelen.heeft_termijn),
    ("of betrokkene werkt aan vertrek", onderdelen.heeft_werkt_aan_vertrek),
)


def _aan_richtingen(zaak: Zaak) -> Iterator[str]:
    """Yield what is missing of the options, with their numbers, and the advice."""
    if not zaak.oplossingsrichtingen:
        yield "oplossingsrichtingen"
    per_woord: dict[str, list[int]] = {}
    for nummer, richting in enumerate(zaak.oplossingsrichtingen, start=1):
        for woord in _aan_richting(richting):
            per_woord.setdefault(woord, []).append(nummer)
    for woord, nummers in per_woord.items():
        yield f"{woord} van richting {opsomming(nummers)}"
    if not onderdelen.heeft_advies(zaak):
        yield "een advies"


def _aan_richting(richting: Oplossingsrichting) -> Iterator[str]:
    yield from ("voordelen",) if not any(map(gevuld, richting.voordelen)) else ()
    yield from ("nadelen",) if not any(map(gevuld, richting.nadelen)) else ()
    if not onderdelen.is_getoetst(richting):
        yield "de juridische toets"
