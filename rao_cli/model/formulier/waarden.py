"""The text of a value as it stands in a form, and the value of a text that came back on one."""

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import Any, Final, NamedTuple

from rao_cli.model.formulier.anker import gewoon
from rao_cli.model.formulier.deel import Antwoordsoort, Veld, Woord
from rao_cli.model.formulier.geschreven import read_regels, write_regels
from rao_cli.model.getypt.datum import GeenDatum, Grenzen, read_ruim
from rao_cli.model.gevuld import is_plaatshouder
from rao_cli.model.patroon import patroon
from rao_cli.model.taal import datum, opsomming

#: The kinds of answer of which there can be more than one.
MEERVOUD: Final[frozenset[Antwoordsoort]] = frozenset(("regels", "meerkeuze", "partijen"))
#: So much of a text that will not do is repeated.
_HERHAALD: Final = 60
#: Where a person goes on after a chosen word: "deels, de vader wel".
_VERDER: Final = patroon(r"[,;:.(\n]|\s[-–]\s")
_NUMMER: Final = patroon(
    r"(?:(?:oplossing|optie|richting|nummer|nr|no)\b)?[\s.:]*([0-9]{1,3})(?:e|\.)?", re.IGNORECASE
)


class GeenWaarde(ValueError):
    """A text is no answer to this field; the message is a Dutch sentence.

    `goed` is what of the text is an answer: the words that can be chosen.
    """

    def __init__(self, zin: str, goed: str | list[str] | None = None) -> None:
        super().__init__(zin)
        self.goed = goed


def als_tekst(veld: Veld, waarde: object) -> str:
    """Return a value as it stands in a form; what is not filled in is an empty text."""
    match waarde:
        case None:
            return ""
        case bool():
            return "ja" if waarde else "nee"
        case date():
            return datum(waarde)
        case list() | tuple() if veld.soort == "regels":
            return write_regels([str(een) for een in waarde])
        case list() | tuple():
            return ", ".join(str(een) for een in waarde)
    return gewoon(str(waarde))


class Dagkader(NamedTuple):
    """What a day without a year is read by: the day of today, and that of the list of its zaak."""

    vandaag: date
    lijst: date | None = None

    def grenzen(self, veld: Veld) -> Grenzen:
        """Return from when on and until when a day in this field can be."""
        match veld.kant:
            case "geweest":
                return Grenzen(voor=self.vandaag)
            case "komend":
                return Grenzen(na=self.vandaag)
            case "na de lijst":
                return Grenzen(na=self.lijst or self.vandaag)
        return Grenzen()


def als_waarde(veld: Veld, tekst: str, woorden: Sequence[Woord], dagen: Dagkader) -> Any:
    """Return the value of a text in a field; None (of many: an empty list) when it is empty.

    GeenWaarde when it is no answer to this field. `woorden` are what can be chosen.
    """
    kaal = gewoon(tekst)
    if not kaal:
        return [] if veld.soort in MEERVOUD else None
    if is_plaatshouder(kaal):
        raise GeenWaarde(f"'{kaal}' zegt niets. Schrijf uw eigen tekst.")
    waarde: Any = kaal
    match veld.soort:
        case "dag":
            waarde = als_dag(veld, kaal, dagen)
        case "nummer":
            waarde = _nummer(kaal)
        case "keuze" | "partij":
            gekozen = _kies_een(veld, kaal, woorden)
            waarde = gekozen == "ja" if veld.waarheid else gekozen
        case "meerkeuze" | "partijen":
            waarde = _kies_meer(veld, kaal, woorden)
        case "regels":
            waarde = read_regels(kaal)
        case "regel":
            waarde = " ".join(filter(None, (regel.strip() for regel in kaal.split("\n"))))
    return waarde


def als_dag(veld: Veld, tekst: str, dagen: Dagkader) -> date:
    """Return the day that a text is; GeenWaarde when it is none."""
    try:
        return read_ruim(_kort(tekst.rstrip(".")), dagen.vandaag, dagen.grenzen(veld))
    except GeenDatum as fout:
        raise GeenWaarde(str(fout)) from None


def _nummer(tekst: str) -> int:
    """Return the number that a text is: "2", "nr. 2", "oplossing 2"; with more text it is none."""
    vondst = _NUMMER.fullmatch(tekst)
    if vondst is None or not int(vondst[1]):
        raise GeenWaarde(f"'{_kort(tekst)}' is geen nummer. Schrijf bijvoorbeeld: 1.")
    return int(vondst[1])


def kies(veld: Veld, tekst: str, woorden: Sequence[Woord]) -> str:
    """Return the word that a text chooses, by itself or by what it means; GeenWaarde when none."""
    gezocht = _kaal(tekst)
    for woord in woorden:
        samen = (f"{woord.waarde} {woord.uitleg}", f"{woord.uitleg} {woord.waarde}")
        if gezocht and gezocht in map(_kaal, (woord.waarde, woord.uitleg, *samen)):
            return woord.waarde
    kan = opsomming([woord.waarde for woord in woorden], "of")
    wat = "staat niet in het register" if veld.soort in {"partij", "partijen"} else "kan niet"
    raise GeenWaarde(f"'{_kort(tekst)}' {wat} bij '{veld.label}'. Kies uit: {kan}.")


def _kies_een(veld: Veld, tekst: str, woorden: Sequence[Woord]) -> str:
    """Choose one word; what stands behind a word that can be chosen, will not do."""
    try:
        return kies(veld, tekst, woorden)
    except GeenWaarde as fout:
        begin, *rest = _VERDER.split(tekst, maxsplit=1)
        with suppress(GeenWaarde):
            goed = kies(veld, begin, woorden) if rest else None
            fout.goed = goed
        raise


def _kort(tekst: str) -> str:
    """Return a text as a sentence repeats it: a story in the place of a word is only begun."""
    regel = " ".join(tekst.split())
    return regel if len(regel) <= _HERHAALD else f"{regel[:_HERHAALD].rstrip()}…"


def _kies_meer(veld: Veld, tekst: str, woorden: Sequence[Woord]) -> list[str]:
    """Return the words that a text chooses, each once, in the order of the text."""
    gekozen: list[str] = []
    fouten: list[GeenWaarde] = []
    for stuk in re.split(r"[;,\n]", tekst):
        schoon = re.sub(r"^\s*(?:[-–•*·]|en\b)\s*", "", stuk).strip()
        try:
            gekozen += _kies_stuk(veld, schoon, woorden) if schoon else ()
        except GeenWaarde as fout:
            fouten.append(fout)
    if fouten:
        raise GeenWaarde(" ".join(map(str, fouten)), [*dict.fromkeys(gekozen)] or None)
    return [*dict.fromkeys(gekozen)]


def _kies_stuk(veld: Veld, tekst: str, woorden: Sequence[Woord]) -> list[str]:
    """Choose a whole text, or what stands before and after an "en": a name may hold that too."""
    try:
        return [kies(veld, tekst, woorden)]
    except GeenWaarde as fout:
        for en in re.finditer(r"\s+en\s+", tekst):
            with suppress(GeenWaarde):
                eerste = kies(veld, tekst[: en.start()], woorden)
                return [eerste, *_kies_stuk(veld, tekst[en.end() :], woorden)]
        raise fout from None


def _kaal(tekst: str) -> str:
    """Return a text as words are compared: small letters, and neither blanks nor signs."""
    return "".join(teken for teken in tekst.casefold() if teken.isalnum() or teken == "&")
