"""What is perhaps of a person is told once per place."""

from rao_cli.workflow.privacy.twijfel import TERUG, Privacytwijfel, zeg_twijfels


def _twijfel(woorden: str, zin: str) -> Privacytwijfel:
    return Privacytwijfel("hoofdletternaam", woorden, woorden.casefold(), zin)


def test_two_names_on_one_line_are_told_once() -> None:
    """Two words of which the sentence is the same give one sentence."""
    zin = "Let op: rao.yaml, regel 3: Dit lijkt de naam van een persoon."
    assert zeg_twijfels([_twijfel("Yusra", zin), _twijfel("Hodan", zin)]) == [zin, TERUG]
