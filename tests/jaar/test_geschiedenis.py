"""The history of the year: one commit per command, and a repository that is sound."""

import re

from tests.jaar.spel import Spel
from tests.jaar.tabel import EIND, OVERLEG


def test_every_command_is_one_commit(jaar: Spel) -> None:
    """As many commits as commands that change something."""
    assert len(jaar.op(EIND).log()) == len(jaar.opdrachten)


def test_every_commit_says_which_command_it_was(jaar: Spel) -> None:
    """The trailer names the command, in the order in which they were typed."""
    vorm = "--format=%(trailers:key=Rao-Handeling,valueonly,separator=%x2C)"
    gezegd = jaar.op(EIND).git("log", "--reverse", vorm).splitlines()
    assert gezegd == [naam(opdracht) for opdracht in jaar.opdrachten]


def naam(opdracht: tuple[str, ...]) -> str:
    """Return the name of a command as a trailer has it: `agenda-stel-vast`."""
    if opdracht[0] in {"init", "bewaar", "erratum"}:
        return opdracht[0]
    return "opschalen" if opdracht[1] == "schaal-op" else "-".join(opdracht[:2])


def test_git_finds_nothing_wrong(jaar: Spel) -> None:
    """No broken or dangling objects, and the work tree is as committed."""
    s = jaar.op(EIND)
    assert s.git("fsck", "--full", "--strict", "--no-dangling") == ""
    assert s.git("status", "--porcelain") == ""


def test_the_log_reads_as_a_story(jaar: Spel) -> None:
    """What happened to a meeting stands there in order, in the words of the consultation."""
    dag = OVERLEG["aug"].isoformat()
    regels = [regel for regel in jaar.op(EIND).log() if dag in regel]
    # The first commit about it plans the whole year and names no day.
    verwacht = [
        f"Agenda van {dag}",
        f"Agenda van {dag} vastgesteld",
        f"Overleg van {dag} gehouden",
        f"Besluit B-{dag}-01: ter-kennisname .*",
        f"Besluit B-{dag}-02: afgehandeld .*",
        f"Besluitenlijst van {dag}",
        f"Besluitenlijst van {dag} vastgesteld",
        f"Terugkoppeling over {dag}: TK-ter-apel-{dag}",
        f"Terugkoppeling TK-ter-apel-{dag} verzonden; .*",
        f"Terugkoppeling TK-ter-apel-{dag} bevestigd",
    ]
    assert len(regels) == len(verwacht), regels
    for regel, patroon in zip(regels, verwacht, strict=True):
        assert re.fullmatch(patroon, regel)
