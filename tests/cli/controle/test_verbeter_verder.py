"""What to type after `rao valideer --verbeter`, or to come to it: for the files that were meant."""

from tests.cli.controle.test_valideer_verbeter import HAND, HANDPAD, schrijf_anders
from tests.cli.secretaris import LIJSTPAD, Secretaris


def test_a_rehearsal_says_what_stays_in_the_folder(lijst: Secretaris) -> None:
    """What would be mended and not be committed is told, with what to type next."""
    schrijf_anders(lijst)
    lijst.typt_nieuw(HANDPAD, HAND.replace("status: open", "STATUS: open\nnotitie: x"))
    uit = lijst.rao("valideer", ".", "--kies", "VRM", "--verbeter", "--proef")
    assert LIJSTPAD in uit.stderr.partition("1 ander bestand verandert alleen in de map")[0]
    assert uit.stderr.count("vastlegt: rao valideer . --verbeter --kies VRM\n") == 1
    voor = lijst.rao("valideer", "rao.yaml", "--verbeter", "--proef")
    assert "alleen in de map" not in voor.stderr


def test_what_is_left_is_shown_for_the_same_files(lijst: Secretaris) -> None:
    """Who chose files and rules, gets the command that shows what is left of just those."""
    schrijf_anders(lijst)
    lijst.typt(LIJSTPAD, "    vraag:", "    notitie: x\n    vraag:")
    uit = lijst.rao("valideer", "signaallijsten", "--kies", "VRM", "--verbeter")
    assert uit.stderr.endswith("Bekijk het met: rao valideer signaallijsten --kies VRM\n")


def test_of_what_is_new_the_files_are_named(lijst: Secretaris) -> None:
    """Who looks at what is new, gets the command for those files; an older fault stays."""
    lijst.typt_nieuw(HANDPAD, HAND.replace("status: open", "STATUS: open"))
    oud = lijst.git("rev-parse", "HEAD")
    schrijf_anders(lijst)
    for erbij, waar in ((["--sinds", oud], f"{LIJSTPAD} "), ([], ""), (["acties"], "acties ")):
        gezegd = " ".join(lijst.rao("valideer", *erbij, "--uitvoer", "tekst").stdout.split())
        assert f"zelf verbeteren: rao valideer {waar}--verbeter --proef" in gezegd
