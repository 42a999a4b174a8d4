"""A command as rao prints it: pasted in a shell it means these words, and runs nothing else."""

from collections.abc import Iterable
from typing import Final

from rao_cli.model.patroon import patroon

#: A shell reads `DT&V`, `a;b` and `x[0]` as more than a word, zsh reads `=a` so, PowerShell `@a`.
_KAAL: Final = patroon(r"(?![=@])[A-Za-z0-9_./:=@+-]+")
#: What means something between double quotes too. Curly ones are double quotes to PowerShell.
_STERK: Final = patroon('["$`!\u201c\u201d\u201e]|\\\\\\Z')
#: What means something between single quotes: curly ones to PowerShell, a backslash to fish.
_ZWAK: Final = patroon("([\\\\'\u2018\u2019\u201a\u201b]+)")

#: A word of a command: a part between quotes is part of it, with the blanks in there.
_WOORD: Final = r"""(?:"[^"]*"|'[^']*'|[^\s"'])+"""
#: The first words of commands: "rao toon …" is one, "rao vraagt dat …" is a sentence. Those of rao
#: are the contents page of `cli/inhoud.py`; its test holds them together.
EERSTE_WOORDEN: Final = (
    "aanleveren|actie|acties|adres|agenda|agendapunten|begrip|bekijk|besluit|besluitenlijst|"
    "bewaar|bewaartermijn|cijfers|concept|controleer-historie|demo|erratum|formulier|haak|help|herstel|"
    "historie|init|kader|lid|lijst|lko|nieuw|ongedaan|onderwerp|opschaling|organisatie|overdracht|"
    "overleg|papieren|regel|register|rol|schema|signaallijst|sjabloon|standpunt|status|sync|"
    "terugkoppeling|toon|trend|valideer|vernietiging|verschil|wis|zaak|zoek"
)
_VAN_GIT: Final = (
    "add|am|checkout|cherry-pick|clone|commit|config|diff|fetch|gc|init|log|merge|mv|pull|push|"
    "rebase|reflog|remote|reset|restore|revert|rm|show|sparse-checkout|stash|status|switch|worktree"
)
_BEGIN: Final = rf"(?=rao (?:-|(?:{EERSTE_WOORDEN})(?!\S))|git (?:-|(?:{_VAN_GIT})(?!\S)))"
#: A command in a text: after a colon, between back quotes, at the begin of a line; it goes on to
#: the end of the line, or to a word that ends as a part of a sentence does.
_OPDRACHT: Final = patroon(
    rf"(?:(?<=: )|(?<!\S)(?=`)|^{_BEGIN})`?(?:rao|git)(?: {_WOORD}(?<![,.;`)]))*"
    rf"(?: {_WOORD}(?<=[,.;`)]))?(?!\S)"
)


def opdrachtregel(*woorden: str) -> str:
    """Return a command line: `rao` and these words, each quoted where a shell needs it."""
    return f"rao {als_woorden(woorden)}"


def als_woorden(woorden: Iterable[str]) -> str:
    """Return words for a command line, each quoted where a shell needs it."""
    return " ".join(map(als_woord, woorden))


def als_woord(woord: str) -> str:
    """Return one word as a shell reads it: between quotes where it needs those.

    Double quotes are the only ones that cmd knows. Where they are not strong enough, each part
    has the quotes that keep it as it is; no shell runs such a word.
    """
    if _KAAL.fullmatch(woord):
        return woord
    if not _STERK.search(woord):
        return f'"{woord}"'
    return "".join(_deel(deel) for deel in _ZWAK.split(woord) if deel)


def woorden_van(tekst: str) -> list[str]:
    """Return the words of a text of one line; a command in it is one word, so that it stays whole.

    Spaces between words are those that `" ".join` puts back.
    """
    woorden: list[str] = []
    plek = 0
    for opdracht in _OPDRACHT.finditer(tekst):
        voor = tekst[plek : opdracht.start()]
        woorden += voor[:-1].split(" ") if voor else []
        woorden.append(opdracht[0])
        plek = opdracht.end() + 1
    return [*woorden, *tekst[plek:].split(" ")] if plek <= len(tekst) else woorden


def eindigt_met_opdracht(tekst: str) -> bool:
    """Say whether a line ends with a command: what comes after it stands on a line of its own."""
    return any(opdracht.end() == len(tekst) for opdracht in _OPDRACHT.finditer(tekst))


def _deel(tekst: str) -> str:
    if not _ZWAK.fullmatch(tekst):
        return f"'{tekst}'"
    return '"' + tekst.replace("\\", "\\\\") + '"'
