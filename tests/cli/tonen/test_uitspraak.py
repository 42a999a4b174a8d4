"""`rao regel S19a` and `rao begrip S19a` explain a statement of the source."""

import json

import pytest

from rao_cli.cli import keuzewoorden
from rao_cli.model.tonen.uitspraken import UITSPRAKEN
from tests.cli.proefbank import Rao


def test_a_statement(rao: Rao) -> None:
    """It says what it is, what it asks, and which rules, commands and papers serve it."""
    uitkomst = rao("regel", "S19a")
    assert (uitkomst.exit_code, uitkomst.stderr) == (0, "")
    assert uitkomst.stdout == (
        "S19a  De lijst laat zien hoe de organisaties samen tot hun beeld kwamen.\n"
        "\n"
        "Wat het vraagt\n"
        "  Schrijf op hoe u er samen achter kwam, bijvoorbeeld aan tafel, en met wie.\n"
        "\n"
        "Hier let rao op\n"
        "  SIG01  De zaak laat zien hoe de organisaties samen tot hun beeld kwamen\n"
        "  SIG02  Ten minste twee organisaties stelden het beeld samen vast\n"
        "\n"
        "Hiermee werkt u eraan\n"
        "  rao nieuw zaak      Zet een zaak op een signaallijst.\n"
        "  rao zaak vul-aan    Vul aan wat bij een zaak nog ontbreekt.\n"
        "  rao zaak wijzig     Verander wat er bij een zaak al staat.\n"
        "  rao aanleveren      Zie wie nog wat moet aanleveren, klaar om te mailen.\n"
        "  rao formulier maak  Maak een formulier voor wie geen rao heeft.\n"
        "  rao valideer        Controleer het register en lees wat u nog moet doen.\n"
        "\n"
        "Daar staat het in\n"
        "  opschaling  Voor het Deelberaad Asiel.\n"
        "\n"
        "Meer over een regel: rao regel SIG01\n"
    )


@pytest.mark.parametrize("nummer", UITSPRAKEN)
def test_each_statement_is_whole(rao: Rao, nummer: str) -> None:
    """Each of the 27 has every part, in 80 columns, and is the same with both commands."""
    scherm = rao("regel", nummer).stdout
    assert scherm == rao("begrip", nummer).stdout
    assert [regel for regel in scherm.splitlines() if len(regel) > 80] == []
    assert all(f"\n{kop}\n" in scherm for kop in ("Wat het vraagt", "Hier let rao op"))
    assert all(f"\n{kop}\n" in scherm for kop in ("Hiermee werkt u eraan", "Daar staat het in"))


@pytest.mark.parametrize("getypt", ["s19a", "S19A", " s19a ", "S 19a"])
def test_typed_otherwise(rao: Rao, getypt: str) -> None:
    """Small letters and a blank do not matter."""
    assert rao("begrip", getypt).stdout == rao("begrip", "S19a").stdout


def test_five_parts(rao: Rao) -> None:
    """S19 is asked in five parts, which are named."""
    uitkomst = rao("regel", "S19")
    assert (uitkomst.exit_code, uitkomst.stdout) == (2, "")
    assert uitkomst.stderr == (
        "Fout: Er is geen uitspraak 'S19'.\n"
        "Bedoelt u S19a, S19b, S19c, S19d of S19e? De uitspraken zijn S1 tot en met S18, "
        "S19a tot en met S19e, en S20 tot en met S23.\n"
    )


@pytest.mark.parametrize("getypt", ["S24", "s0", "S19f", "S7b"])
def test_unknown(rao: Rao, getypt: str) -> None:
    """A number that is not there gets a sentence with those that are."""
    uitkomst = rao("begrip", getypt)
    assert uitkomst.exit_code == 2
    assert uitkomst.stderr.startswith(f"Fout: Er is geen uitspraak '{getypt}'.\n")
    assert "S1 tot en met S18" in uitkomst.stderr


def test_for_a_program(rao: Rao) -> None:
    """The same facts as JSON."""
    data = json.loads(rao("regel", "s23", "--json").stdout)
    assert data["soort"] == "uitspraak"
    uitspraak = data["uitspraak"]
    assert (uitspraak["nummer"], uitspraak["regels"]) == ("S23", ["SIG22"])
    assert uitspraak["opdrachten"] == ["rao zaak vul-aan", "rao zaak wijzig", "rao valideer"]
    assert uitspraak["stukken"] == ["opschaling"]
    assert {"zegt", "vraagt"} < {*uitspraak}


def test_tab_offers_them() -> None:
    """The Tab key offers codes and words, and the statements with both."""
    ctx = None
    codes = dict(keuzewoorden.kaarten(ctx, "s1"))  # type: ignore[arg-type]
    assert "S19a" in codes
    assert "SIG07" not in codes
    assert "SIG07" in dict(keuzewoorden.kaarten(ctx, "sig"))  # type: ignore[arg-type]
    assert {"S19a", "signaallijst"} <= {*dict(keuzewoorden.begrippen(ctx, "s"))}  # type: ignore[arg-type]


def test_number_of_many_digits(rao: Rao) -> None:
    """An S with any number is the number of a statement, and no mistyped rule."""
    assert rao("regel", "S999").stderr.startswith("Fout: Er is geen uitspraak 'S999'.\n")
