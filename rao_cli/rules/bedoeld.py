"""The name that was perhaps meant: `Bedoelt u DT&V?` behind a finding about an unknown name."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from rao_cli.model.soorten.gemeente import Gemeente
from rao_cli.model.soorten.register import AndereTafel, Lko, Organisatie


def bedoelt_u(getypt: str, bekend: Mapping[str, Organisatie | Lko | Gemeente | AndereTafel]) -> str:
    """Return ` Bedoelt u DT&V?` for what looks like a known key or its full name, or nothing."""
    return _vraag(getypt, tuple((sleutel, ding.naam) for sleutel, ding in bekend.items()))


def lijkt_op(getypt: str, keuzes: Iterable[str]) -> str:
    """Return ` Bedoelt u Drenthe?` for the choice that looks most like what was typed."""
    return _vraag(getypt, tuple((keuze, keuze) for keuze in keuzes))


@lru_cache(maxsize=1024)  # one wrong name often stands in hundreds of files
def _vraag(getypt: str, keuzes: tuple[tuple[str, str], ...]) -> str:
    from difflib import get_close_matches

    namen = {_kaal(naam): sleutel for sleutel, naam in keuzes}
    namen |= {_kaal(sleutel): sleutel for sleutel, _ in keuzes}
    gevonden = get_close_matches(_kaal(getypt), namen, n=1, cutoff=0.6)
    return f" Bedoelt u {namen[gevonden[0]]}?" if gevonden else ""


def _kaal(naam: str) -> str:
    """Return a name without capitals, blanks and signs: `DT&V` and `dtv` are one."""
    return "".join(teken for teken in naam[:80].casefold() if teken.isalnum())
