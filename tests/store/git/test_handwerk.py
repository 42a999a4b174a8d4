"""Hand edits: refused by every command, committed on purpose by `rao bewaar`, never lost."""

import subprocess

import pytest

from rao_cli.model.errors import RaoError
from rao_cli.store.git.vastleggen.wijziging import wijziging
from tests.store.git.werkplaats import ACTIE, ANDER, INHOUD, Werkplaats

HAND = b"soort: actie\nstatus: met de hand\n"


def _bewaar(werk: Werkplaats, *paden: str) -> str | None:
    with wijziging(
        werk.root, "Handwerk bewaard", trailers={}, gelezen={}, met_hand_bewerkt=True
    ) as w:
        for pad in paden:
            w.neem_over(pad)
    return w.resultaat.commit


@pytest.mark.parametrize("wat", ["anders", "weg uit index", "nieuw"])
def test_what_is_only_staged_is_named_so(werk: Werkplaats, wat: str) -> None:
    """`rao bewaar` would see nothing; the printed command settles it and leaves the folder."""
    pad = "acties/2026/A-2026-03-12-03.yaml" if wat == "nieuw" else ACTIE
    if wat == "weg uit index":
        werk.git("rm", "--cached", "--quiet", ACTIE)
    else:
        werk.leg(pad, HAND)
        werk.git("add", pad)
        werk.leg(ACTIE, INHOUD)
    if wat == "nieuw":
        (werk.root / pad).unlink()
    gelezen = None if wat == "nieuw" else INHOUD
    with pytest.raises(RaoError, match="In git staat iets anders klaar") as gevangen:
        werk.wijzig(pad, gelezen=gelezen)
    opdracht = gevangen.value.hint.splitlines()[-1]
    subprocess.run(["/bin/sh", "-c", opdracht], cwd="/", check=True)
    assert werk.lees() == INHOUD
    assert werk.wijzig(pad, gelezen=gelezen).commit


@pytest.mark.parametrize("wat", ["bewerkt", "weg"])
def test_hand_edits_are_refused_and_stay(werk: Werkplaats, wat: str) -> None:
    """Edited or removed: rao says what to do and touches nothing."""
    if wat == "weg":
        (werk.root / ACTIE).unlink()
    else:
        werk.leg(ACTIE, HAND)
    voor = werk.foto()
    with pytest.raises(RaoError, match="wijzigingen met de hand") as gevangen:
        werk.wijzig()
    na = werk.foto()
    assert (na.refs, na.index, na.bestanden) == (voor.refs, voor.index, voor.bestanden)
    assert "rao bewaar" in gevangen.value.hint
    assert gevangen.value.exit_code == 3


def test_what_is_staged_while_an_act_runs_is_refused(werk: Werkplaats) -> None:
    """Git is asked about the index ahead; that answer no longer counts once the index changed."""
    blob = werk.git("hash-object", "-w", "--stdin", stdin=b"soort: iets anders\n")
    naam = (werk.root / ACTIE).relative_to(werk.top).as_posix()

    def wijzig() -> None:
        with wijziging(werk.root, "x", trailers={}, gelezen={ACTIE: INHOUD}) as w:
            werk.git("update-index", "--cacheinfo", f"100644,{blob},{naam}")
            w.write(ACTIE, INHOUD.decode() + "# erbij\n")

    with pytest.raises(RaoError, match="In git staat iets anders klaar"):
        wijzig()
    assert werk.head() == INHOUD


@pytest.mark.parametrize("klaarzetten", [False, True])
def test_an_untracked_file_in_the_way_is_refused(werk: Werkplaats, *, klaarzetten: bool) -> None:
    """A file that somebody made but did not commit is never overwritten."""
    pad = "acties/2026/A-2026-03-12-03.yaml"
    werk.leg(pad, HAND)
    if klaarzetten:
        werk.git("add", pad)
    with pytest.raises(RaoError, match="nog niet is vastgelegd") as gevangen:
        werk.wijzig(pad, gelezen=None)
    assert werk.lees(pad) == HAND
    assert "rao bewaar" in gevangen.value.hint


def test_hand_edits_elsewhere_are_no_obstacle(werk: Werkplaats) -> None:
    """Only the files of the change set itself matter; the edit elsewhere stays out and stays."""
    werk.leg(ANDER, HAND)
    werk.leg("notitie.txt", HAND)
    werk.wijzig()
    assert werk.head(ANDER) == INHOUD
    assert werk.lees(ANDER) == HAND
    assert werk.git("status", "--porcelain").split("\n") == [f" M {ANDER}", "?? notitie.txt"]


def test_staged_work_of_a_person_stays_staged_and_out(werk: Werkplaats) -> None:
    """What somebody put ready is not in the commit, and is still ready afterwards."""
    werk.leg(ANDER, HAND)
    werk.leg("nieuw.txt", HAND)
    werk.git("add", ANDER, "nieuw.txt")
    klaar = werk.git("diff", "--cached")
    werk.wijzig()
    assert werk.git("diff", "--cached") == klaar
    assert werk.git("show", "--name-only", "--format=") == ACTIE


def test_bewaar_commits_hand_edits_and_staged_work(werk: Werkplaats) -> None:
    """Changed, new and removed by hand: the work tree is the new content, byte for byte."""
    nieuw = "acties/2026/A-2026-03-12-03.yaml"
    werk.leg(ACTIE, HAND)
    werk.git("add", ACTIE)
    werk.leg(nieuw, HAND)
    (werk.root / ANDER).unlink()
    assert _bewaar(werk, ACTIE, ANDER, nieuw)
    assert werk.head() == werk.lees() == werk.head(nieuw) == HAND
    assert werk.git("status", "--porcelain") == ""
    assert werk.git("ls-tree", "-r", "--name-only", "HEAD", "acties/").split() == [ACTIE, nieuw]


def test_bewaar_keeps_bytes_that_are_no_text(werk: Werkplaats) -> None:
    """Whatever a person saved is saved; judging it is somebody else's work."""
    rauw = b"\xff\xfe\x00a\r\n\x00"
    werk.leg(ACTIE, rauw)
    _bewaar(werk, ACTIE)
    assert werk.head() == werk.lees() == rauw


def test_bewaar_of_a_crlf_edit_commits_lf_and_leaves_the_work_tree(werk: Werkplaats) -> None:
    """An edit with a Windows editor is one changed line in the history, not a whole file."""
    crlf = HAND.replace(b"\n", b"\r\n")
    werk.leg(ACTIE, crlf)
    _bewaar(werk, ACTIE)
    assert (werk.head(), werk.lees()) == (HAND, crlf)


@pytest.mark.parametrize(
    ("autocrlf", "attributen", "bewaard"),
    [
        ("false", b"", b"\r\n"),
        ("true", b"", b"\n"),
        ("false", b"* text=auto eol=lf\n", b"\n"),
        ("true", b"*.yaml -text\n", b"\r\n"),
    ],
)
def test_bewaar_of_a_new_crlf_file_does_as_git_does(
    werk: Werkplaats, autocrlf: str, attributen: bytes, bewaard: bytes
) -> None:
    """Where git would store LF, rao does too; elsewhere the bytes are the person's."""
    werk.git("config", "core.autocrlf", autocrlf)
    werk.leg(".gitattributes", attributen)
    werk.leg_vast()
    werk.leg("a.yaml", HAND.replace(b"\n", b"\r\n"))
    _bewaar(werk, "a.yaml")
    assert werk.head("a.yaml") == HAND.replace(b"\n", bewaard)
    assert werk.lees("a.yaml") == HAND.replace(b"\n", b"\r\n")
    assert werk.git("status", "--porcelain") == ""


def test_taking_over_hand_edits_must_be_asked_for(werk: Werkplaats) -> None:
    """An ordinary command cannot commit hand edits by accident."""
    with wijziging(werk.root, "x", trailers={}, gelezen={}) as w, pytest.raises(RuntimeError):
        w.neem_over(ACTIE)


def test_undoing_by_hand_is_a_hand_edit(werk: Werkplaats) -> None:
    """A person who stages an older version, or a removal, may commit that with `rao bewaar`."""
    werk.wijzig()
    werk.git("checkout", "--quiet", "HEAD~1", "--", ACTIE)
    werk.git("rm", "--quiet", ANDER)
    assert _bewaar(werk, ACTIE, ANDER)
    assert (werk.head(), werk.git("status", "--porcelain")) == (INHOUD, "")


def test_a_file_that_changed_since_it_was_read_is_refused(werk: Werkplaats) -> None:
    """Somebody committed in between: rao does not write over it."""
    werk.leg(ACTIE, HAND)
    werk.leg_vast()
    with pytest.raises(RaoError, match="is intussen veranderd") as gevangen:
        werk.wijzig()
    assert werk.head() == HAND
    assert "opnieuw" in gevangen.value.hint


def test_a_file_that_was_read_but_not_written_counts_too(werk: Werkplaats) -> None:
    """What the command built on must still hold, also when it writes another file."""
    with (
        pytest.raises(RaoError, match="is intussen veranderd"),
        wijziging(werk.root, "x", trailers={}, gelezen={ANDER: HAND}) as w,
    ):
        w.write("acties/2026/A-9.yaml", "x\n")


def test_a_file_that_disappeared_since_it_was_read_is_refused(werk: Werkplaats) -> None:
    """Removed by somebody else in between."""
    werk.git("rm", "--quiet", ACTIE)
    werk.git("commit", "--quiet", "--message=weg")
    with pytest.raises(RaoError, match="is intussen veranderd"):
        werk.wijzig()
