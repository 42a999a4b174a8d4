"""What is still missing of a zaak, in words for the one who must deliver it (S18-S22)."""

from collections.abc import Callable, Iterator
from typing import Final

from rao_cli.documents.opmaak import opsomming
from rao_cli.model.signaallijst import Gevolgen, Oplossingsrichting, Risicos, Vertrekstrategie, Zaak


def zonder_standpunt(zaak: Zaak, kern: tuple[str, ...]) -> tuple[str, ...]:
    """Return the core organisations whose standpunt is still missing (S20)."""
    gegeven = {sleutel for sleutel, eigen in zaak.standpunten.items() if _vol(eigen.standpunt)}
    return tuple(sleutel for sleutel in kern if sleutel not in gegeven)


def ontbrekende_delen(zaak: Zaak) -> tuple[str, ...]:
    """Return what else is missing, in the order in which the list asks it."""
    return (*_delen(zaak), *_aan_richtingen(zaak))


def _vol(tekst: str | None) -> bool:
    return bool(tekst and tekst.strip())


def _constatering(zaak: Zaak) -> bool:
    return zaak.constatering is not None and _vol(zaak.constatering.werkwijze)


def _intern(zaak: Zaak) -> bool:
    return zaak.intern_geschakeld is not None and zaak.intern_geschakeld.antwoord is not None


def _termijn(zaak: Zaak) -> bool:
    return zaak.termijn is not None and None not in (zaak.termijn.soort, zaak.termijn.tot)


def _vertrek(zaak: Zaak) -> bool:
    return zaak.werkt_aan_vertrek is not None and zaak.werkt_aan_vertrek.antwoord is not None


def _delen(zaak: Zaak) -> Iterator[str]:
    """Yield what is missing beside the options; two halves of one part are named together."""
    if not _vol(zaak.vraag):
        yield "wat het LKO van het overleg vraagt"
    yield from (woord for woord, is_er in _ENKEL if not is_er(zaak))
    gevolgen = zaak.gevolgen or Gevolgen()
    yield from _paar(
        "wat er verandert bij",
        ("afwijzing", gevolgen.bij_afwijzing),
        ("inwilliging", gevolgen.bij_inwilliging),
    )
    risicos = zaak.risicos or Risicos()
    yield from _paar(
        "het risico:",
        ("politiek", risicos.politiek and risicos.politiek.niveau),
        ("publicitair", risicos.publicitair and risicos.publicitair.niveau),
    )
    strategie = zaak.vertrekstrategie or Vertrekstrategie()
    yield from _paar(
        "welke stappen", ("zijn gezet", strategie.gezet), ("nog komen", strategie.gepland)
    )
    if not (any(map(_vol, strategie.toelating)) or _vol(strategie.geen_toelating)):
        yield "wat er op toelating nog kan"


def _paar(kop: str, *delen: tuple[str, object]) -> Iterator[str]:
    mist = [woord for woord, waarde in delen if not (str(waarde or "").strip())]
    if mist:
        yield f"{kop} {opsomming(mist)}"


_ENKEL: Final[tuple[tuple[str, Callable[[Zaak], bool]], ...]] = (
    ("hoe de organisaties samen tot hun beeld kwamen", _constatering),
    ("of er intern is geschakeld", _intern),
    ("hoe lang het LKO nog nodig heeft", _termijn),
    ("of betrokkene werkt aan vertrek", _vertrek),
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
    if zaak.advies is None or zaak.advies.voorkeur is None:
        yield "een advies"


def _aan_richting(richting: Oplossingsrichting) -> Iterator[str]:
    yield from ("voordelen",) if not any(map(_vol, richting.voordelen)) else ()
    yield from ("nadelen",) if not any(map(_vol, richting.nadelen)) else ()
    if richting.juridisch is None or richting.juridisch.houdbaar is None:
        yield "de juridische toets"
