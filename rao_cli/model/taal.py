"""The words that every text needs: dates as people write them, and things in a row."""

from collections.abc import Iterable, Sequence
from datetime import date

DAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MAANDEN = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


def read_dag(tekst: str) -> date | None:
    """Read "2026-03-12"; None for a text that is no day of the calendar."""
    try:
        return date.fromisoformat(tekst)
    except ValueError:
        return None


def datum(dag: date) -> str:
    """Return "12 maart 2026"."""
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"


def datum_voluit(dag: date) -> str:
    """Return "donderdag 12 maart 2026"."""
    return f"{DAGEN[dag.weekday()]} {datum(dag)}"


def opsomming(delen: Iterable[object], voegwoord: str = "en") -> str:
    """Return "IND, COA en AVIM"; nothing to name gives an empty text."""
    *eerste, laatste = [str(deel) for deel in delen] or [""]
    return f"{', '.join(eerste)} {voegwoord} {laatste}" if eerste else laatste


def enkele(namen: Sequence[str], hoogstens: int = 3) -> str:
    """Return the first few names and how many more there are: "a, b, c en 2 andere"."""
    rest = len(namen) - hoogstens
    if rest <= 0:
        return opsomming(namen)
    return opsomming([*namen[:hoogstens], "1 ander" if rest == 1 else f"{rest} andere"])


def zeg_maanden(maanden: Sequence[str]) -> str:
    """Return months in words: "oktober 2026 en november 2026"."""
    return opsomming(f"{MAANDEN[int(maand[5:7]) - 1]} {maand[:4]}" for maand in maanden)
