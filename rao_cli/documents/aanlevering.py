"""What is still missing of a zaak, in words for the one who must deliver it (S18-S22)."""

from collections.abc import Callable, Iterator
from typing import Final

from rao_cli.model.signaallijst import Oplossingsrichting, Risico, Zaak


def zonder_standpunt(zaak: Zaak, kern: tuple[str, ...]) -> tuple[str, ...]:
    """Return the core organisations whose standpunt is still missing (S20)."""
    gegeven = {sleutel for sleutel, eigen in zaak.standpunten.items() if _vol(eigen.standpunt)}
    return tuple(sleutel for sleutel in kern if sleutel not in gegeven)


def ontbrekende_delen(zaak: Zaak) -> tuple[str, ...]:
    """Return what else is missing, in the order in which the list asks it."""
    return (*(woord for woord, is_er in _DELEN if not is_er(zaak)), *_aan_richtingen(zaak))


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


def _toelating(zaak: Zaak) -> bool:
    blok = zaak.vertrekstrategie
    return blok is not None and (any(map(_vol, blok.toelating)) or _vol(blok.geen_toelating))


def _gewogen(risico: Risico | None) -> bool:
    return risico is not None and risico.niveau is not None


def _advies(zaak: Zaak) -> bool:
    return zaak.advies is not None and zaak.advies.voorkeur is not None


_DELEN: Final[tuple[tuple[str, Callable[[Zaak], bool]], ...]] = (
    ("wat het LKO van het overleg vraagt", lambda z: _vol(z.vraag)),
    ("hoe de organisaties samen tot hun beeld kwamen", _constatering),
    ("of er intern is geschakeld", _intern),
    ("hoe lang het LKO nog nodig heeft", _termijn),
    ("wat er verandert bij afwijzing", lambda z: bool(z.gevolgen and z.gevolgen.bij_afwijzing)),
    ("wat er verandert bij inwilliging", lambda z: bool(z.gevolgen and z.gevolgen.bij_inwilliging)),
    ("of betrokkene werkt aan vertrek", _vertrek),
    ("het politieke risico", lambda z: bool(z.risicos and _gewogen(z.risicos.politiek))),
    ("het publicitaire risico", lambda z: bool(z.risicos and _gewogen(z.risicos.publicitair))),
    ("welke stappen zijn gezet", lambda z: bool(z.vertrekstrategie and z.vertrekstrategie.gezet)),
    ("welke stappen nog komen", lambda z: bool(z.vertrekstrategie and z.vertrekstrategie.gepland)),
    ("welke oplossing er op toelating nog is", _toelating),
    ("oplossingsrichtingen", lambda z: bool(z.oplossingsrichtingen)),
    ("een advies", _advies),
)


def _aan_richtingen(zaak: Zaak) -> Iterator[str]:
    for nummer, richting in enumerate(zaak.oplossingsrichtingen, start=1):
        for woord in _aan_richting(richting):
            yield f"{woord} van richting {nummer}"


def _aan_richting(richting: Oplossingsrichting) -> Iterator[str]:
    voor, tegen = any(map(_vol, richting.voordelen)), any(map(_vol, richting.nadelen))
    if not (voor or tegen):
        yield "voor- en nadelen"
    elif not (voor and tegen):
        yield "nadelen" if voor else "voordelen"
    if richting.juridisch is None or richting.juridisch.houdbaar is None:
        yield "de juridische toets"
