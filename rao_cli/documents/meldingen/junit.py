"""JUnit XML: a suite per file and a test per finding; only a fout is a failed test.

Valid against the schema of Jenkins and the stricter one of Ant, which asks for more attributes.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from rao_cli.documents.meldingen.plek import bestand_van, doe_en_bron, in_woorden, op_plek
from rao_cli.documents.meldingen.tekens import in_een_regel
from rao_cli.model.controle import Verslag
from rao_cli.model.melding import Melding, write_pad
from rao_cli.model.tekens import als_naam, zonder_bevel

_XML: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
# Ant's schema demands a moment and a host. A format has no clock, and the same findings give the
# same bytes: these are the values for "not known".
_ONBEKEND: Final = 'timestamp="1970-01-01T00:00:00" hostname="localhost"'


def make(verslag: Verslag) -> str:
    """Return the document; a file without findings has one test that passed."""
    leeg = "geen meldingen" if verslag.stil is None else "geen fouten"
    suites = "".join(_suite(nr, *paar, leeg) for nr, paar in enumerate(_per_bestand(verslag)))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n{suites}</testsuites>\n'


def _per_bestand(verslag: Verslag) -> Iterator[tuple[str, list[Melding]]]:
    """Yield every file that has a name in the report, then the others as one group.

    There is always a group: build servers take a report without tests for a mistake.
    """
    gesorteerd = sorted(op_plek(verslag.meldingen), key=bestand_van)
    groepen = {naam: list(groep) for naam, groep in groupby(gesorteerd, bestand_van)}
    namen = {
        *groepen,
        *verslag.bestanden,
        *verslag.tekstregels,
        *(lijst.bestand for lijst in verslag.lijsten),
        *(bestand_van(g.melding) for g in verslag.geaccepteerd),
    }
    yield from ((naam, groepen.get(naam, [])) for naam in sorted(namen))
    if not namen:
        yield "alle bestanden", []
    elif verslag.samenvatting.bestanden > len(namen):
        yield "overige bestanden", []


def _suite(nummer: int, bestand: str, meldingen: Sequence[Melding], leeg: str) -> str:
    naam = _attribuut(als_naam(bestand)) or "-"
    # The path as build servers like it: a tree with dots, without the extension.
    klasse = _attribuut(als_naam(bestand.removesuffix(".yaml").replace("/", ".")))
    gevallen = "".join(_gevallen(klasse, meldingen)) or _geval(klasse, leeg)
    fouten = sum(melding.ernst == "fout" for melding in meldingen)
    overig = "\n".join(_uitleg(m, kop=m.ernst) for m in meldingen if m.ernst != "fout")
    uitvoer = f"<system-out>{overig.translate(_XML)}</system-out>" if overig else "<system-out/>"
    return (
        f'<testsuite name="{naam}" package="{klasse}" id="{nummer}" {_ONBEKEND} '
        f'tests="{len(meldingen) or 1}" failures="{fouten}" errors="0" skipped="0" time="0">\n'
        f"<properties/>\n{gevallen}{uitvoer}\n<system-err/>\n</testsuite>\n"
    )


def _gevallen(klasse: str, meldingen: Sequence[Melding]) -> Iterator[str]:
    """Yield a test per finding, under a name that stays when lines move."""
    gezien: Counter[str] = Counter()
    for melding in meldingen:
        naam = _attribuut(f"{melding.code} {write_pad(melding.pad) or melding.tekst}")
        gezien[naam] += 1
        if gezien[naam] > 1:
            naam += f" ({gezien[naam]})"
        yield _geval(klasse, naam, _mislukt(melding) if melding.ernst == "fout" else "")


def _geval(klasse: str, naam: str, inhoud: str = "") -> str:
    begin = f'<testcase classname="{klasse}" name="{naam}" time="0"'
    return f"{begin}>{inhoud}</testcase>\n" if inhoud else f"{begin}/>\n"


def _mislukt(melding: Melding) -> str:
    bericht, soort = _attribuut(melding.tekst), _attribuut(melding.code)
    uitleg = _uitleg(melding, kop="fout").translate(_XML)
    return f'<failure message="{bericht}" type="{soort}">{uitleg}</failure>'


def _uitleg(melding: Melding, *, kop: str) -> str:
    """Return place, sentence, hint and source, one per line."""
    zin = in_een_regel(f"{kop} {melding.code}: {melding.tekst}")
    regels = (in_woorden(melding), zin, *doe_en_bron(melding))
    return "".join(f"{zonder_bevel(regel)}\n" for regel in regels)


def _attribuut(tekst: str) -> str:
    """Return text for an attribute: on one line, single blanks, escaped."""
    return " ".join(in_een_regel(tekst).split()).translate(_XML)
