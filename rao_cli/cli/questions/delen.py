"""One answer to a question of more parts: `deels; regievoerder; 11 februari`, or in plain words.

Each piece of the answer goes to the first part that can read it; a text takes what is left. What
nobody can find in it stays open, and is asked after.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Any, Final

from rao_cli.cli.questions.keuze import NietBegrepen
from rao_cli.cli.questions.vraag import DatumVraag, KeuzeVraag, MeerkeuzeVraag, Vraag
from rao_cli.cli.questions.zinnen import (
    DAGVORM,
    NABIJ,
    RAND,
    dagen_in,
    is_maand,
    keuzes_in,
    zegt_meer,
)
from rao_cli.model.getypt import datum
from rao_cli.model.patroon import patroon

#: So alike is a word that is a choice with a typing error.
_LIJKT: Final = 0.7
_KORT: Final = 3
_NUMMER: Final = patroon(r"(?:oplossing|optie|nummer|nr\.?)\s+([0-9]+)", re.IGNORECASE)
_LIJSTTEKEN: Final = patroon(r"\s*(?:[-*+•–—]|[0-9]{1,2}[.)])\s+(?=\S)")
#: What may stand between the pieces of an answer; the first that stands there does.
_SCHEIDERS: Final = (";", "\n", "|", "\t", ",", " - ")


class Begrepen:
    """What was understood of an answer, and what was wrong with the rest of it."""

    def __init__(self, delen: Sequence[Vraag], vandaag: date) -> None:
        """Nothing was read yet."""
        self.delen, self._vandaag = delen, vandaag
        self.waarden: dict[str, Any] = {}
        self.klachten: list[str] = []

    @property
    def open(self) -> list[Vraag]:
        """The parts that have no answer yet, in order."""
        return [deel for deel in self.delen if deel.naam not in self.waarden]

    def neem(self, stuk: str) -> bool:
        """Give a piece to the first part that reads it as a choice or a day."""
        for deel in self.open:
            if is_tekst(deel):
                continue
            try:
                waarde = _strikt(deel, stuk, self._vandaag)
            except NietBegrepen as fout:
                self.klachten.append(str(fout))
                return True
            if waarde is not None:
                self.waarden[deel.naam] = waarde
                return True
        return False

    def zet_tekst(self, deel: Vraag, tekst: str) -> None:
        """Give a text to a part that takes any."""
        try:
            self.waarden[deel.naam] = deel.lees(tekst, self._vandaag)
        except NietBegrepen as fout:
            self.klachten.append(str(fout))

    def lijkt_op(self, stuk: str) -> str:
        """Say which choice is meant by a word with a typing error; empty when none is."""
        volgend = next((deel for deel in self.open if not is_tekst(deel)), None)
        if not isinstance(volgend, KeuzeVraag) or len(stuk.split()) > 1:
            return ""
        per_woord = {keuze.waarde.casefold(): keuze.waarde for keuze in volgend.keuzes}
        dichtbij = get_close_matches(stuk.casefold(), per_woord, n=1, cutoff=_LIJKT)
        return per_woord[dichtbij[0]] if dichtbij else ""


def read_delen(tekst: str, delen: Sequence[Vraag], vandaag: date) -> Begrepen:
    """Read an answer; the parts that it says nothing of stay open."""
    uit = Begrepen(delen, vandaag)
    teksten = [deel for deel in delen if is_tekst(deel)]
    if len(teksten) > 1 and len(teksten) == len(delen):
        for deel, stuk in _verdeel(tekst, delen):
            uit.zet_tekst(deel, stuk)
        return uit
    rest, scheider = _neem_stukken(uit, tekst)
    over = scheider.join(rest).strip()
    gevonden = _zoek_in(uit, rest)
    if over and teksten and (not gevonden or zegt_meer(over, gevonden)):
        uit.zet_tekst(teksten[0], over)
    if over and not teksten and not gevonden:
        uit.klachten.append(_niet_gevonden(uit, over))
    return uit


def zonder_lijstteken(regel: str) -> str:
    """Return a line without the sign or number that a list has before it."""
    gevonden = _LIJSTTEKEN.match(regel)
    return regel[gevonden.end() :] if gevonden else regel


def is_tekst(deel: Vraag) -> bool:
    """Say whether a part takes any text."""
    return not isinstance(deel, (KeuzeVraag, DatumVraag))


def _neem_stukken(uit: Begrepen, tekst: str) -> tuple[list[str], str]:
    """Let each piece find its part; returns what is left, and what stood between the pieces."""
    scheider = next((s for s in _SCHEIDERS if s in tekst.strip()), ",")
    stukken = list(_begin(uit, tekst.strip().split(scheider)))
    rest: list[str] = []
    for stuk in _samen(uit, stukken):
        kaal = stuk.strip(RAND)
        if not kaal or uit.neem(kaal):
            continue
        if rest and is_maand(kaal) and any(isinstance(deel, DatumVraag) for deel in uit.open):
            uit.klachten.append(f"'{kaal}' is geen hele datum. Typ de dag erbij, of laat het weg.")
            continue
        mag_fout = not rest or is_tekst(uit.delen[0])
        if len(stukken) > 1 and mag_fout and (bedoeld := uit.lijkt_op(kaal)):
            uit.klachten.append(f"'{kaal}' begrijpt rao hier niet. Bedoelt u {bedoeld}?")
            continue
        rest.append(stuk.rstrip() if scheider == "\n" else stuk.strip())
    return rest, scheider if scheider in {"\n", " - "} else f"{scheider} "


def _begin(uit: Begrepen, stukken: Sequence[str]) -> Iterator[str]:
    """Take a choice off the begin of a sentence: `laag de raad stelde geen vragen`.

    Who does something stays in a sentence that is a text: `COA sprak hem`.
    """
    eerste, *meer = stukken
    met_tekst = any(map(is_tekst, uit.delen))
    while True:
        woord, _, rest = eerste.strip().partition(" ")
        volgend = next((deel for deel in uit.open if not is_tekst(deel)), None)
        kaal = woord.strip(RAND).casefold()
        if not rest or not isinstance(volgend, KeuzeVraag) or isinstance(volgend, MeerkeuzeVraag):
            break
        if kaal not in {keuze.waarde.casefold() for keuze in volgend.keuzes}:
            break
        is_wie = any(keuze.uit_register for keuze in volgend.keuzes)
        if rest.split()[0] in {"of", "noch", "en"} or (is_wie and met_tekst and woord[-1] != ":"):
            break
        uit.neem(kaal)
        eerste = rest
    yield from (eerste, *meer)


def _samen(uit: Begrepen, stukken: Sequence[str]) -> list[str]:
    """Put pieces together that answer one part: `COA, DT&V, besproken op 2 maart`."""
    meer = [deel for deel in uit.delen if isinstance(deel, MeerkeuzeVraag)]
    samen: list[str] = []
    for stuk in stukken:
        if samen and meer and all(_past(deel, s) for deel in meer[:1] for s in (samen[-1], stuk)):
            samen[-1] = f"{samen[-1]}, {stuk}"
        else:
            samen.append(stuk)
    return samen


def _past(deel: Vraag, stuk: str) -> bool:
    try:
        return _strikt(deel, stuk.strip(), date.min) is not None
    except NietBegrepen:
        return False


def _strikt(deel: Vraag, stuk: str, vandaag: date) -> Any:
    """Read a piece as a choice or a day; None when it is neither, NietBegrepen when it is wrong."""
    if isinstance(deel, DatumVraag):
        return _als_dag(deel, stuk, vandaag)
    if isinstance(deel, MeerkeuzeVraag):
        stuk = re.sub(r"\s+en\s+", ", ", stuk)
    elif genummerd := _NUMMER.fullmatch(stuk):
        stuk = genummerd[1]
    waarden = {keuze.waarde for keuze in deel.keuzelijst}
    if stuk.isdigit() and stuk not in waarden:
        return None
    try:
        return deel.lees(stuk, vandaag)
    except NietBegrepen:
        return None


def _als_dag(deel: DatumVraag, stuk: str, vandaag: date) -> date | None:
    """Read a piece as a day: `11 februari`, `op 1 juni`; None when it is none."""
    if not re.search("[0-9]", stuk) and stuk.casefold() not in NABIJ:
        return None
    kaal = re.sub(r"^(?:op|per|tot|voor|vanaf|uiterlijk) ", "", stuk, flags=re.IGNORECASE)
    if len(kaal.split()) > _KORT:
        return None
    try:
        datum.read_ruim(kaal, vandaag)
    except datum.GeenDatum:
        if DAGVORM.fullmatch(kaal):
            raise NietBegrepen(f"'{kaal}' bestaat niet op de kalender.") from None
        return None
    return deel.lees(kaal, vandaag)


def _zoek_in(uit: Begrepen, stukken: Sequence[str]) -> list[str]:
    """Look in plain words for what is still open: one choice of those, or one day.

    Returns the words that were taken.
    """
    genomen: list[str] = []
    for deel in [deel for deel in uit.open if not is_tekst(deel)]:
        meer = isinstance(deel, MeerkeuzeVraag)
        if isinstance(deel, DatumVraag):
            gevonden = dagen_in(stukken)
        else:
            gevonden = keuzes_in(stukken, deel.keuzelijst, samen=meer)
        if gevonden and (meer or len(gevonden) == 1) and uit.neem(", ".join(gevonden)):
            genomen += gevonden
    return genomen


def _verdeel(tekst: str, delen: Sequence[Vraag]) -> Iterator[tuple[Vraag, str]]:
    """Cut texts that stand behind one another; the last takes what is left.

    A text that begins with the name of a part is of that part, wherever it stands.
    """
    heel = tekst.strip()
    stukken = heel.split("\n") if "\n" in heel else heel.split(";", len(delen) - 1)
    stukken = [stuk for stuk in stukken if stuk.strip()] if "\n" in heel else stukken
    kop, rest = stukken[: len(delen) - 1], "\n".join(stukken[len(delen) - 1 :])
    over = [*delen]
    for stuk in (een.strip(" ;\t\n") for een in (*kop, rest)):
        naam, zonder = next(((d, z) for d in over if (z := _genoemd(d, stuk))), (over[0], stuk))
        over.remove(naam)
        if zonder:
            yield naam, zonder


def _genoemd(deel: Vraag, stuk: str) -> str:
    """Return a text that begins with the name of a part, without it; empty when it does not."""
    naam = deel.naam.rpartition(".")[2].removeprefix("bij_").replace("_", " ")
    gevonden = re.match(rf"(?:bij )?{naam}\b\s*(:?)\s*(?=\S)", stuk, re.IGNORECASE)
    return "" if gevonden is None else stuk[gevonden.end() :] if gevonden[1] else stuk


def _niet_gevonden(uit: Begrepen, stuk: str) -> str:
    keuzes = [keuze.waarde for deel in uit.open for keuze in deel.keuzelijst]
    uitweg = f" Kies uit: {', '.join(keuzes)}." if keuzes else ""
    return f"'{stuk}' begrijpt rao hier niet.{uitweg}"
