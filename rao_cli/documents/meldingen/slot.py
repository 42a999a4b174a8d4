"""The end of the report for people: how complete each list is, and the count."""

from collections.abc import Iterator
from typing import Final

from rao_cli.documents.meldingen.stijl import Segment, Stijl
from rao_cli.documents.meldingen.tekens import in_een_regel
from rao_cli.documents.meldingen.vouwen import vouw
from rao_cli.documents.opmaak import aantal, opsomming
from rao_cli.model.controle import Verslag, Volledigheid
from rao_cli.model.melding import Samenvatting

_INSPRONG: Final = "  "
#: More complete lists than this are counted, not named.
_MEESTE_LOS: Final = 5


def slot(verslag: Verslag, breedte: int) -> Iterator[Segment]:
    """Yield the completeness of each list, what was accepted, and the closing line."""
    compleet = [lijst for lijst in verslag.lijsten if _is_compleet(lijst)]
    # Many complete lists say together what they would say one by one.
    samen = len(compleet) > _MEESTE_LOS
    for lijst in sorted(verslag.lijsten, key=lambda lijst: (lijst.bestand, lijst.kenmerk)):
        if not (samen and _is_compleet(lijst)):
            stijl: Stijl = "goed" if _is_compleet(lijst) else "gewoon"
            yield from _alinea(volledigheid(lijst), stijl, breedte)
    if samen:
        zin = f"{len(compleet)} lijsten zijn compleet: alle onderdelen zijn aanwezig"
        yield from _alinea(zin, "goed", breedte)
    if verslag.lijsten:
        yield "gewoon", "\n"
    if verslag.geaccepteerd:
        yield from _alinea(geaccepteerd(len(verslag.geaccepteerd)), "gedempt", breedte)
    if codes := [m.code for m in verslag.meldingen if m.code in verslag.kaarten]:
        yield from _alinea(f"Uitleg bij een code: rao regel {codes[0]}", "gedempt", breedte)
    if verslag.sinds is not None:
        yield from _alinea(alleen_nieuw(verslag.sinds, len(verslag.ouder)), "gedempt", breedte)
    zin = telling(verslag.samenvatting, sinds=verslag.sinds is not None)
    yield from _alinea(zin, _zwaarste(verslag.samenvatting), breedte)


def volledigheid(lijst: Volledigheid) -> str:
    """Return "SL-x-2026-03-05: 7 van 12 onderdelen aanwezig; IND en AVIM ontbreken"."""
    gevraagd = aantal(lijst.gevraagd, "onderdeel", "onderdelen")
    zin = f"{lijst.kenmerk}: {lijst.aanwezig} van {gevraagd} aanwezig"
    wie = lijst.organisaties_ontbreken
    if not wie:
        return zin
    return f"{zin}; {opsomming(wie)} {'ontbreekt' if len(wie) == 1 else 'ontbreken'}"


def geaccepteerd(getal: int) -> str:
    """Return "1 melding is geaccepteerd." or "2 meldingen zijn geaccepteerd."."""
    is_of_zijn = "is" if getal == 1 else "zijn"
    return f"{aantal(getal, 'melding', 'meldingen')} {is_of_zijn} geaccepteerd."


def alleen_nieuw(sinds: str, ouder: int) -> str:
    """Return what this report leaves out: everything that stood there before a revision."""
    zin = f"Hier staat alleen wat nieuw is sinds {in_een_regel(sinds)}."
    if not ouder:
        return zin
    staat = f"{aantal(ouder, 'oudere melding staat', 'oudere meldingen staan')} er niet bij"
    return f"{zin} {staat}; alles ziet u met: rao valideer"


def telling(samenvatting: Samenvatting, *, sinds: bool = False) -> str:
    """Return "3 fouten, 2 waarschuwingen en 1 aandachtspunt in 12 bestanden."."""
    delen = (
        (samenvatting.fouten, "fout", "fouten"),
        (samenvatting.waarschuwingen, "waarschuwing", "waarschuwingen"),
        (samenvatting.aandachtspunten, "aandachtspunt", "aandachtspunten"),
    )
    wat = opsomming(aantal(*deel) for deel in delen if deel[0]) or "Geen meldingen"
    if sinds and not samenvatting.bestanden:
        return f"{wat}."  # all was judged, and nothing changed
    if not samenvatting.bestanden:
        return f"{wat}; er zijn geen bestanden gecontroleerd."
    return f"{wat} in {aantal(samenvatting.bestanden, 'bestand', 'bestanden')}."


def _is_compleet(lijst: Volledigheid) -> bool:
    return lijst.aanwezig >= lijst.gevraagd and not lijst.organisaties_ontbreken


def _zwaarste(samenvatting: Samenvatting) -> Stijl:
    if samenvatting.fouten:
        return "fout"
    if samenvatting.waarschuwingen:
        return "waarschuwing"
    return "aandachtspunt" if samenvatting.aandachtspunten else "goed"


def _alinea(tekst: str, stijl: Stijl, breedte: int) -> Iterator[Segment]:
    eerste, *rest = vouw(tekst, breedte, breedte - len(_INSPRONG))
    yield stijl, f"{eerste}\n"
    for regel in rest:
        yield stijl, f"{_INSPRONG}{regel}\n"
