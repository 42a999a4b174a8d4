"""Line ends: a CRLF work tree is no hand edit, and every file keeps the line ends it has."""

import pytest

from tests.store.git.werkplaats import ACTIE, INHOUD, Werkplaats

CRLF = INHOUD.replace(b"\n", b"\r\n")
NIEUW = b"soort: actie\nstatus: gereed\n"
NIEUW_CRLF = NIEUW.replace(b"\n", b"\r\n")


def test_crlf_in_the_work_tree_is_no_hand_edit(werk: Werkplaats) -> None:
    """HEAD has LF, the checkout CRLF: LF is committed and CRLF is projected."""
    werk.leg(ACTIE, CRLF)
    werk.wijzig(tekst=NIEUW.decode())
    assert (werk.head(), werk.lees()) == (NIEUW, NIEUW_CRLF)
    werk.git("config", "core.autocrlf", "true")
    assert werk.git("status", "--porcelain") == ""


def test_text_read_from_a_crlf_work_tree_is_committed_as_lf(werk: Werkplaats) -> None:
    """A command that read and edited the CRLF version builds on the same text."""
    werk.leg(ACTIE, CRLF)
    werk.wijzig(tekst=NIEUW_CRLF.decode(), gelezen=CRLF)
    assert (werk.head(), werk.lees()) == (NIEUW, NIEUW_CRLF)


@pytest.mark.parametrize("tekst", [NIEUW, NIEUW_CRLF])
def test_a_file_committed_with_crlf_keeps_crlf(werk: Werkplaats, tekst: bytes) -> None:
    """Line ends are never changed on the way."""
    werk.leg(ACTIE, CRLF)
    werk.leg_vast()
    werk.wijzig(tekst=tekst.decode(), gelezen=CRLF)
    assert (werk.head(), werk.lees()) == (NIEUW_CRLF, NIEUW_CRLF)


def test_mixed_line_ends_stay_mixed(werk: Werkplaats) -> None:
    """What was typed with both stays exactly so."""
    gemengd = b"a: 1\r\nb: 2\n"
    werk.leg(ACTIE, gemengd)
    werk.leg_vast()
    werk.wijzig(tekst="a: 1\r\nb: 3\n", gelezen=gemengd)
    assert werk.head() == werk.lees() == b"a: 1\r\nb: 3\n"


def test_only_line_ends_changed_means_no_commit(werk: Werkplaats) -> None:
    """The same text with other line ends is the same text."""
    assert werk.wijzig(tekst=CRLF.decode()).commit is None
    assert werk.lees() == INHOUD
