"""The question for a mailbox: the one answer with an @ that may be typed, and kept."""

from tests.cli.questions.test_gesprek import gesprek
from tests.cli.secretaris import Secretaris


def test_a_mailbox_is_asked(leeg: Secretaris) -> None:
    """The address of a person is refused at once and asked again; that of a postbus is kept."""
    antwoorden = ["j.jansen@coa.example", "rao@coa.example"]
    code, tekst = gesprek(leeg, ("adres", "zet", "COA"), antwoorden)
    assert code == 0
    assert "kan van een persoon zijn" in " ".join(tekst.split())
    assert "onthoudt dit antwoord niet" not in " ".join(tekst.split())
    assert "COA: rao@coa.example" in leeg.lees("rao.yaml")
