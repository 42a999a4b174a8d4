"""Which form of a register this rao knows, and since which form a key or a choice is there.

Without `versie` in rao.yaml a register is of the first form. An act that uses something newer
makes rao.yaml say so in the same commit; an older rao then leaves the register as it is.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from rao_cli.model.besluit import UITKOMSTEN, Gevolg, Uitkomst
from rao_cli.model.plaats import REGISTERBESTAND, soort_van

EERSTE: Final = 1


def sinds_van(uitkomsten: Mapping[Uitkomst, Gevolg]) -> dict[tuple[str, ...], int]:
    """Return the lines of these outcomes; what was there from the beginning has none."""
    return {
        ("overleg", "besluiten", "*", "uitkomst", naam): gevolg.sinds
        for naam, gevolg in uitkomsten.items()
        if gevolg.sinds > EERSTE
    }


#: Since which form: kind of file, keys from the top (`*` is any key or item), and at the end
#: perhaps one of the fixed choices of that key. What is not here was there from the beginning.
#: An outcome says so in its row.
SINDS: Final[Mapping[tuple[str, ...], int]] = {
    ("register", "versie"): 1,
    ("register", "correcties"): 2,
    ("signaallijst", "zaken", "*", "ontstaan"): 2,
    ("signaallijst", "zaken", "*", "verwant"): 2,
    ("signaallijst", "zaken", "*", "verhuisd"): 2,
    ("signaallijst", "zaken", "*", "intrekking"): 2,
    ("signaallijst", "zaken", "*", "afloop"): 2,
    ("signaallijst", "zaken", "*", "gewijzigd_op"): 5,
    ("register", "reces"): 2,
    ("register", "deelberaad"): 2,
    ("overleg", "gepland_op"): 2,
    ("register", "termijnen", "spiekbrief_werkdagen"): 2,
    ("register", "termijnen", "bevestiging_werkdagen"): 2,
    ("register", "termijnen", "terugkoppeling_maanden"): 2,
    ("register", "termijnen", "vertrek_maanden"): 2,
    ("register", "termijnen", "actie_dagen"): 2,
    ("register", "termijnen", "opschaling_dagen"): 2,
    ("register", "termijnen", "antwoord_dagen"): 2,
    ("register", "termijnen", "kader_maanden"): 2,
    ("register", "termijnen", "trend_maanden"): 2,
    ("register", "termijnen", "uitwisseling_maanden"): 2,
    ("register", "termijnen", "erratum_dagen"): 2,
    ("register", "termijnen", "rol_dagen"): 2,
    ("register", "termijnen", "ritme_dagen"): 2,
    ("overleg", "errata", "*", "herstelt"): 2,
    ("signaallijst", "grond", "*"): 2,
    ("overleg", "agendapunten", "*", "verslag"): 3,
    ("actie", "lko"): 3,
    ("onderwerp", "gedeeld_met", "*", "toelichting"): 3,
    ("onderwerp", "herkomst"): 3,
    ("register", "tafels"): 3,
    ("register", "lko_dagen"): 3,
    ("register", "termijnen", "lko_dag_maanden"): 3,
    ("register", "termijnen", "vraag_maanden"): 3,
    ("register", "termijnen", "lang_maanden"): 3,
    ("onderwerp", "geprobeerd"): 3,
    ("onderwerp", "vraag"): 3,
    ("onderwerp", "standpunten"): 3,
    ("onderwerp", "geldig_van"): 3,
    ("onderwerp", "geldig_tot"): 3,
    ("onderwerp", "vervangt"): 3,
    ("onderwerp", "uitvoering"): 3,
    ("onderwerp", "uitvoering_lko"): 3,
    ("terugkoppeling", "onderwerpen"): 3,
    ("register", "regio", "namen"): 3,
    ("register", "organisaties", "*", "namen"): 3,
    ("register", "organisaties", "*", "van"): 3,
    ("register", "organisaties", "*", "tot"): 3,
    ("register", "organisaties", "*", "opvolger_van"): 3,
    ("register", "lkos", "*", "namen"): 3,
    ("register", "lkos", "*", "van"): 3,
    ("register", "lkos", "*", "tot"): 3,
    ("register", "lkos", "*", "opvolger_van"): 3,
    **sinds_van(UITKOMSTEN),
    ("register", "gemeenten"): 3,
    ("register", "rubricering"): 3,
    ("register", "rubricering", "per_document", "bekijk"): 4,
    ("overleg", "gasten"): 3,
    ("overleg", "gemeenten"): 3,
    ("register", "huisstijl"): 4,
    ("register", "adressen"): 4,
    ("onderwerp", "deelbaar"): 4,
    ("signaallijst", "zaken", "*", "feiten"): 5,
    ("signaallijst", "zaken", "*", "geen"): 5,
    ("register", "ondertekenaars"): 6,
    ("register", "bekende_woorden"): 7,
    ("register", "rubricering", "per_document", "overbrenging"): 8,
    ("register", "bewaren"): 8,
    ("register", "vasthouden"): 8,
    ("register", "rubricering", "per_document", "verklaring"): 8,
    ("overleg", "agendapunten", "*", "vernietigen"): 8,
    ("wissing",): 8,
    ("register", "regels", "*", "uit"): 8,
}
NIEUWSTE: Final = max(SINDS.values())


def versie_van(register: Any) -> int:
    """Return the form that the content of rao.yaml asks for; the first when it does not say."""
    versie = register.get("versie") if isinstance(register, dict) else None
    return versie if isinstance(versie, int) else EERSTE


def nodige_versie(
    inhoud: Iterable[Mapping[str, Any]], sinds: Mapping[tuple[str, ...], int] = SINDS
) -> int:
    """Return the oldest form of a register in which the content of these files can be read."""
    gevonden = (
        versie
        for waarde in inhoud
        for (soort, *pad), versie in sinds.items()
        if soort == waarde.get("soort") and _staat_er(waarde, pad)
    )
    return max(gevonden, default=EERSTE)


def naamzoeker(
    vorm: int, sinds: Mapping[tuple[str, ...], int] = SINDS
) -> Callable[[str, bytes], bool]:
    """Return what says of path and text of a file whether it may hold what a form has not yet.

    It holds the word, or a sign by which a word can be written otherwise. Whoever hears yes, asks
    `nodige_versie`; mostly it is no, and the newest form has nothing newer.
    """
    namen: dict[str, set[str]] = {}
    for (soort, *pad), versie in sinds.items():
        if versie > vorm:
            naam = next((deel for deel in reversed(pad) if deel != "*"), soort)
            namen.setdefault(soort, set()).add(naam)
    zoeken = {
        soort: re.compile(rf"\\|\b(?:{'|'.join(map(re.escape, sorted(eigen)))})\b".encode()).search
        for soort, eigen in namen.items()
    }

    def zoek(pad: str, data: bytes) -> bool:
        eigen = zoeken.get("register" if pad == REGISTERBESTAND else soort_van(pad) or "")
        return eigen is not None and eigen(data) is not None

    return zoek


def _staat_er(waarde: Any, pad: Sequence[str]) -> bool:
    """Say whether a key (and perhaps its choice) stands in the content."""
    if not pad:
        return True
    sleutel, *rest = pad
    match waarde:
        case dict():
            delen = [deel for naam, deel in waarde.items() if sleutel in {"*", naam}]
        case list() if sleutel == "*":
            delen = waarde
        case _:
            return waarde == sleutel and not rest
    return any(_staat_er(deel, rest) for deel in delen)
