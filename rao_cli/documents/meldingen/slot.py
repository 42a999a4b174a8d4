"""The end of the report for people: how complete each list is, and the count."""

from collections.abc import Iterator
from typing import Final

from rao_cli.documents.meldingen.tekens import in_een_regel
from rao_cli.documents.meldingen.vouwen import Segment, Stijl, alinea
from rao_cli.documents.opmaak import aantal, opsomming
from rao_cli.model.controle import Grensbeeld, Verslag, Volledigheid
from rao_cli.model.melding import Samenvatting
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.taal import enkele

_INSPRONG: Final = "  "
#: Behind the code of a finding that rao can mostly mend by itself.
VERBETERBAAR: Final = "[*]"
#: More complete lists than this are counted, not named.
_MEESTE_LOS: Final = 5


def slot(verslag: Verslag, breedte: int) -> Iterator[Segment]:
    """Yield the completeness of each list, what was accepted, and the closing line."""
    for stijl, zin in _zinnen(verslag):
        yield from alinea(stijl, zin, breedte, breedte - len(_INSPRONG), _INSPRONG)


def _zinnen(verslag: Verslag) -> Iterator[Segment]:
    """Yield each sentence; an empty one is an empty line."""
    compleet = sum(map(_is_compleet, verslag.lijsten))
    # Many complete lists say together what they would say one by one.
    samen = compleet > _MEESTE_LOS
    for lijst in sorted(verslag.lijsten, key=lambda lijst: (lijst.bestand, lijst.kenmerk)):
        if not (samen and _is_compleet(lijst)):
            yield "goed" if _is_compleet(lijst) else "gewoon", volledigheid(lijst)
    if samen:
        yield "goed", f"{compleet} lijsten zijn compleet: alle onderdelen zijn aanwezig"
    if verslag.lijsten:
        yield "gewoon", ""
    yield from (("gedempt", zin) for zin in _over_de_meldingen(verslag))
    if verslag.keuze:
        yield "gedempt", verslag.keuze
    bekend = verslag.grens.bekend if verslag.grens else 0
    if verslag.sinds is not None:
        yield "gedempt", alleen_nieuw(verslag.sinds, len(verslag.ouder) - bekend)
    if verslag.grens is not None:
        yield from (("gedempt", zin) for zin in van_vroeger(verslag.grens))
    zin = telling(verslag.samenvatting, sinds=verslag.sinds is not None)
    yield _zwaarste(verslag.samenvatting), zin


def _over_de_meldingen(verslag: Verslag) -> Iterator[str]:
    """Yield what was accepted, where a code is explained, and what rao can mend."""
    if verslag.geaccepteerd:
        yield geaccepteerd(len(verslag.geaccepteerd))
    if codes := [m.code for m in verslag.meldingen if m.code in verslag.kaarten]:
        yield f"Uitleg bij een code: rao regel {codes[0]}"
    kan = [m.bestand or "" for m in verslag.meldingen if verslag.kan_verbeteren(m)]
    for map_ in [pad.removesuffix(REGISTERBESTAND) for pad in verslag.registers] or [""]:
        if getal := sum(pad.startswith(map_) for pad in kan):
            yield zelf(getal, map_.rstrip("/"))


def volledigheid(lijst: Volledigheid) -> str:
    """Return "SL-x-2026-03-05: 7 van 12 onderdelen aanwezig; IND en AVIM ontbreken"."""
    gevraagd = aantal(lijst.gevraagd, "onderdeel", "onderdelen")
    zin = f"{lijst.kenmerk}: {lijst.aanwezig} van {gevraagd} aanwezig"
    if not (wie := lijst.organisaties_ontbreken):
        return zin
    return f"{zin}; {opsomming(wie)} {'ontbreekt' if len(wie) == 1 else 'ontbreken'}"


def geaccepteerd(getal: int) -> str:
    """Return "1 melding is geaccepteerd." or "2 meldingen zijn geaccepteerd."."""
    return f"{aantal(getal, 'melding is', 'meldingen zijn')} geaccepteerd."


def zelf(getal: int, map_: str = "") -> str:
    """Return how many findings rao can mend by itself, and how one sees that first.

    `map_` is the folder of the register, where that is another than one stands in.
    """
    hoe = opdrachtregel("valideer", "--verbeter", "--proef", *((map_,) if map_ else ()))
    return f"{getal} hiervan ({VERBETERBAAR}) kan rao meestal zelf verbeteren: {hoe}"


def alleen_nieuw(sinds: str, ouder: int) -> str:
    """Return what this report leaves out: everything that stood there before a revision."""
    naam = in_een_regel(sinds)
    zin = f"Hier staat alleen wat nieuw is sinds {f'{naam!r}' if naam.endswith('.') else naam}."
    if not ouder:
        return zin
    staat = f"{aantal(ouder, 'oudere melding staat', 'oudere meldingen staan')} er niet bij"
    return f"{zin} {staat}; alles ziet u met: rao valideer"


def van_vroeger(grens: Grensbeeld) -> Iterator[str]:
    """Yield how much is known of old, and what is mended of it since; how to take that out."""
    naam = in_een_regel(grens.bestand)
    if grens.gedaan:
        yield in_een_regel(grens.gedaan)
    elif grens.bekend:
        staat = aantal(grens.bekend, "bekende melding staat", "bekende meldingen staan")
        telt = "telt" if grens.bekend == 1 else "tellen"
        yield f"{staat} in {naam} en {telt} niet mee."
    if grens.opgelost:
        zijn = aantal(len(grens.opgelost), "melding daaruit is", "meldingen daaruit zijn")
        hoe = opdrachtregel("valideer", "--grens", grens.bestand, "--schrijf")
        yield f"{zijn} opgelost: {enkele(grens.opgelost)}. Haal weg wat opgelost is met: {hoe}"


def telling(samenvatting: Samenvatting, *, sinds: bool = False) -> str:
    """Return "3 fouten, 2 waarschuwingen en 1 aandachtspunt in 12 bestanden."."""
    delen = (
        (samenvatting.fouten, "fout", "fouten"),
        (samenvatting.waarschuwingen, "waarschuwing", "waarschuwingen"),
        (samenvatting.aandachtspunten, "aandachtspunt", "aandachtspunten"),
    )
    wat = opsomming(aantal(*deel) for deel in delen if deel[0]) or "Geen meldingen"
    if not samenvatting.bestanden:  # since a revision: all was judged, and nothing changed
        return f"{wat}." if sinds else f"{wat}; er zijn geen bestanden gecontroleerd."
    return f"{wat} in {aantal(samenvatting.bestanden, 'bestand', 'bestanden')}."


def _is_compleet(lijst: Volledigheid) -> bool:
    return lijst.aanwezig >= lijst.gevraagd and not lijst.organisaties_ontbreken


def _zwaarste(samenvatting: Samenvatting) -> Stijl:
    if samenvatting.fouten:
        return "fout"
    if samenvatting.waarschuwingen:
        return "waarschuwing"
    return "aandachtspunt" if samenvatting.aandachtspunten else "goed"
