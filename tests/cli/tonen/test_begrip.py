"""`rao begrip`: the words of the consultation."""

import json

from rao_cli.model.tonen import begrippen
from tests.cli.proefbank import Rao


def test_one_word(rao: Rao) -> None:
    """The word, what it means, its source and its neighbours."""
    uitkomst = rao("begrip", "aanhouden")
    assert (uitkomst.exit_code, uitkomst.stderr) == (0, "")
    assert uitkomst.stdout == (
        "aanhouden\n"
        "Nu nog niet beslissen. De zaak komt terug op een datum die erbij staat.\n"
        "Bron: S11\n"
        "Zie ook: uitkomst\n"
    )


def test_the_code_of_a_rule(rao: Rao) -> None:
    """Who types the code of a rule hears where its card is."""
    for getypt in ("SIG01", "sig1", "sig 01"):
        assert "Typ: rao regel SIG01\n" in rao("begrip", getypt).stderr


def test_all_words(rao: Rao) -> None:
    """A line per word, in the order of the alphabet, nothing cut off."""
    regels = rao("begrip").stdout.splitlines()
    assert regels[0].split() == ["Woord", "Uitleg"]
    assert len(regels) == 1 + len(begrippen.alle_begrippen())
    for regel, begrip in zip(regels[1:], begrippen.alle_begrippen(), strict=True):
        assert regel.startswith(begrip.woord)
        assert regel.endswith(begrip.kort)


def test_a_word_as_json(rao: Rao) -> None:
    """The same facts for a program."""
    data = json.loads(rao("begrip", "lko", "--json").stdout)
    assert data["schemaVersie"] == 1
    assert data["soort"] == "begrip"
    assert data["begrip"]["woord"] == "LKO"
    assert data["begrip"]["voluit"] == "Lokaal Ketenoverleg"
    assert set(data["begrip"]) == {"woord", "voluit", "uitleg", "bron", "zie_ook"}


def test_all_words_as_json(rao: Rao) -> None:
    """The whole list in one envelope."""
    data = json.loads(rao("begrip", "--json").stdout)
    assert (data["soort"], len(data["begrippen"])) == ("begrippen", len(begrippen.alle_begrippen()))


def test_a_near_miss(rao: Rao) -> None:
    """A typing error gets a suggestion and exit code 2."""
    uitkomst = rao("begrip", "anhouden")
    assert (uitkomst.exit_code, uitkomst.stdout) == (2, "")
    assert uitkomst.stderr == (
        "Fout: Het woord 'anhouden' staat niet in de woordenlijst. Bedoelt u "
        "aanhouden of vasthouden of gehouden?\n"
        "Alle woorden: rao begrip\n"
    )


def test_no_miss_at_all(rao: Rao) -> None:
    """Nonsense gets no suggestion."""
    assert "Bedoelt u" not in rao("begrip", "qqqq").stderr


def test_more_words_without_quotes(rao: Rao) -> None:
    """The complaint says what to do: quotes."""
    uitkomst = rao("begrip", "deelberaad", "asiel")
    assert uitkomst.exit_code == 2
    assert "Zet een tekst met spaties tussen aanhalingstekens." in uitkomst.stderr


def test_first_word_will_do(rao: Rao) -> None:
    """The first of two words is enough when only one begins so."""
    assert rao("begrip", "Deelberaad").stdout == rao("begrip", "deelberaad asiel").stdout
