"""The end of the report for people: how complete each list is, and the count."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rao_cli.documents.meldingen.plek import in_woorden, op_plek
from rao_cli.documents.meldingen.tekens import in_een_regel
from rao_cli.documents.meldingen.vouwen import Segment, Stijl, alinea
from rao_cli.documents.opmaak import aantal, opsomming
from rao_cli.model.controle import Grensbeeld, Verslag, Volledigheid
from rao_cli.model.melding import Melding, Samenvatting
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.taal import enkele
from rao_cli.model.tekens import zonder_bevel

_INSPRONG: Final = "  "
#: Behind the code of a finding that rao can mostly mend by itself.
VERBETERBAAR: Final = "[*]"
#: More complete lists than this are counted, not named.
_MEESTE_LOS: Final = 5
#: Among more than this nobody finds the errors again; and so many of them are said again.
_MEESTE_ANDERE: Final = 20
_MEESTE_FOUTEN: Final = 10
#: More files than this nobody types in one command.
_MEESTE_PADEN: Final = 10


def slot(verslag: Verslag, breedte: int, *, nog_eens: bool = False) -> Iterator[Segment]:
    """Yield the completeness of each list, what was accepted, and the closing line.

    `nog_eens`: the report is in the order of the files; errors among much else are said again.
    """
    for stijl, zin in _zinnen(verslag):
        yield from alinea(stijl, zin, breedte, breedte - len(_INSPRONG), _INSPRONG)
    if nog_eens:
        yield from _fouten_nog_eens(verslag.meldingen)
    zin = telling(verslag.samenvatting, sinds=verslag.sinds is not None)
    stijl = _zwaarste(verslag.samenvatting)
    yield from alinea(stijl, zin, breedte, breedte - len(_INSPRONG), _INSPRONG)


def _fouten_nog_eens(meldingen: Sequence[Melding]) -> Iterator[Segment]:
    """Yield where the errors are, when they are hard to find above; a place is never folded."""
    fouten = op_plek(melding for melding in meldingen if melding.ernst == "fout")
    if not fouten or len(meldingen) - len(fouten) <= _MEESTE_ANDERE:
        return
    eerste = fouten[:_MEESTE_FOUTEN]
    wie = f"De eerste {len(eerste)} van {len(fouten)} fouten" if fouten != eerste else "De fouten"
    yield "gewoon", f"{wie if fouten[1:] else 'De fout'} nog eens:\n"
    for fout in eerste:
        yield "plek", f"{_INSPRONG}{zonder_bevel(in_woorden(fout))}"
        yield "code", f" {fout.code}\n"


def _zinnen(verslag: Verslag) -> Iterator[Segment]:
    """Yield each sentence; an empty one is an empty line."""
    lijsten = sorted(_lijsten(verslag), key=lambda lijst: (lijst.bestand, lijst.kenmerk))
    compleet = sum(map(_is_compleet, lijsten))
    # Many complete lists say together what they would say one by one.
    samen = compleet > _MEESTE_LOS
    for lijst in lijsten:
        if not (samen and _is_compleet(lijst)):
            yield "goed" if _is_compleet(lijst) else "gewoon", volledigheid(lijst)
    if samen:
        yield "goed", f"{compleet} lijsten zijn compleet: alle onderdelen zijn aanwezig"
    if lijsten:
        yield "gewoon", ""
    yield from (("gedempt", zin) for zin in _over_de_meldingen(verslag))
    if verslag.keuze:
        yield "gedempt", verslag.keuze
    bekend = verslag.grens.bekend if verslag.grens else 0
    if verslag.sinds is not None:
        yield "gedempt", alleen_nieuw(verslag.sinds, len(verslag.ouder) - bekend)
    bij = (*stil(verslag), *van_vroeger(verslag.grens), *niet_gelezen(verslag.onleesbaar))
    yield from (("gedempt", zin) for zin in bij)


def _lijsten(verslag: Verslag) -> Iterable[Volledigheid]:
    """Return the lists to tell of: with a baseline not what was missing already.

    Where only errors are told, the lists that have one.
    Since a revision the report holds no others than those that changed, or have something new.
    """
    if verslag.stil is None and (verslag.sinds is not None or verslag.grens is None):
        return verslag.lijsten
    raak = {melding.bestand for melding in verslag.meldingen}
    return (lijst for lijst in verslag.lijsten if lijst.bestand in raak)


def _over_de_meldingen(verslag: Verslag) -> Iterator[str]:
    """Yield what was accepted, where a code is explained, and what rao can mend."""
    if verslag.geaccepteerd:
        yield geaccepteerd(len(verslag.geaccepteerd))
    if codes := [m.code for m in verslag.meldingen if m.code in verslag.kaarten]:
        yield f"Uitleg bij een code: rao regel {codes[0]}"
    kan = [m.bestand or "" for m in verslag.meldingen if verslag.kan_verbeteren(m)]
    for map_ in [pad.removesuffix(REGISTERBESTAND) for pad in verslag.registers] or [""]:
        if hier := [pad for pad in kan if pad.startswith(map_)]:
            yield zelf(len(hier), _waar(verslag, hier, map_))


def _waar(verslag: Verslag, kan: Iterable[str], map_: str) -> list[str]:
    """Return what to name after `rao valideer --verbeter`, so that it mends just these."""
    if verslag.sinds is not None or verslag.grens is not None:
        return [*dict.fromkeys(kan)]
    eigen = [p for p in verslag.paden if f"{p}/" == map_ or p.startswith(map_)]
    return eigen or [map_.rstrip("/")] * bool(map_)


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


def zelf(getal: int, paden: Sequence[str] = ()) -> str:
    """Return how many findings rao can mend by itself, and how one sees that first.

    `paden` are the files or folders in which they are, when there are others too.
    """
    hoe = opdrachtregel("valideer", *paden[:_MEESTE_PADEN], "--verbeter", "--proef")
    begin = " Begin met" if paden[_MEESTE_PADEN:] else ""
    einde = "." if begin else ""
    return f"{getal} hiervan ({VERBETERBAAR}) kan rao meestal zelf verbeteren{einde}{begin}: {hoe}"


def alleen_nieuw(sinds: str, ouder: int) -> str:
    """Return what this report leaves out: everything that stood there before a revision."""
    naam = in_een_regel(sinds)
    zin = f"Hier staat alleen wat nieuw is sinds {f'{naam!r}' if naam.endswith('.') else naam}."
    if not ouder:
        return zin
    staat = f"{aantal(ouder, 'oudere melding staat', 'oudere meldingen staan')} er niet bij"
    return f"{zin} {staat}; alles ziet u met: rao valideer"


def stil(verslag: Verslag) -> Iterator[str]:
    """Yield how much is left out where only errors are told."""
    if verslag.stil:
        telt = aantal(len(verslag.stil), "andere melding telt", "andere meldingen tellen")
        staat = "staan" if verslag.stil[1:] else "staat"
        yield f"Hier staan alleen fouten. {telt} mee en {staat} er niet bij."


def van_vroeger(grens: Grensbeeld | None) -> Iterator[str]:
    """Yield how much is known of old, and what is mended of it since; how to take that out."""
    if grens is None:
        return
    naam = in_een_regel(grens.bestand)
    if grens.gedaan:
        yield in_een_regel(grens.gedaan)
    elif grens.bekend:
        staat = aantal(grens.bekend, "bekende melding staat", "bekende meldingen staan")
        telt = "telt" if grens.bekend == 1 else "tellen"
        yield f"{staat} in {naam} en {telt} niet mee."
    if grens.opgelost:
        zijn = aantal(len(grens.opgelost), "melding daaruit is", "meldingen daaruit zijn")
        # The same command puts in what came to light: then that is said with it.
        hoe = "" if grens.bloot else f" Haal weg wat opgelost is met: {grens.hoe}"
        yield f"{zijn} opgelost: {enkele(grens.opgelost)}.{hoe}"
    if grens.weg:
        vindt = aantal(len(grens.weg), "melding daaruit vindt", "meldingen daaruit vindt")
        dicht = enkele([*map(in_een_regel, grens.dicht)])
        yield (
            f"{vindt} rao niet meer: {enkele(grens.weg)}. Of dat is opgelost, weet rao pas als dit "
            f"weer te lezen is: {dicht}."
        )
    if grens.bloot:
        paden = [*dict.fromkeys(map(in_een_regel, grens.bloot))]
        staat = aantal(len(grens.bloot), "melding staat", "meldingen staan")
        waar = "bestanden die eerst niet te lezen waren"
        waar = waar if paden[1:] else "een bestand dat eerst niet te lezen was"
        yield (
            f"{staat} in {waar}: {enkele(paden)}. Verbeter wat daar staat. Of zet het bij wat "
            f"bekend is, en haal weg wat opgelost is, met: {grens.hoe}"
        )


def niet_gelezen(paden: Sequence[str]) -> Iterator[str]:
    """Yield which files nobody judges, and of which this report says nothing else."""
    if paden:
        wat = aantal(len(paden), "bestand", "bestanden")
        namen = enkele([*map(in_een_regel, paden)])
        yield f"{wat} kan rao niet lezen, en wat daarin staat beoordeelt het dus niet: {namen}."


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
