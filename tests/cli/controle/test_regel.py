"""`rao regel`: the list of rules, and the card of one."""

import json

import pytest

from rao_cli.rules.alle import ALLE_REGELS
from tests.cli.proefbank import Rao

CODES = [str(regel.code) for regel in ALLE_REGELS]


def test_card(rao: Rao) -> None:
    """The card says what the rule asks, why, what to do, and shows wrong and right."""
    uitkomst = rao("regel", "SIG07")
    assert (uitkomst.exit_code, uitkomst.stderr) == (0, "")
    assert uitkomst.stdout == (
        "SIG07  Een afwijzing en een inwilliging hebben niet dezelfde gevolgen\n"
        "\n"
        "Waarom\n"
        "  Dan is niet te zien wat de beslissing uitmaakt. Vaak is een tekst per ongeluk\n"
        "  gekopieerd. Zo gaat de zaak niet naar het Deelberaad.\n"
        "\n"
        "Wat te doen\n"
        "  Schrijf bij elke kant wat er dan anders is. Verandert er niets? Schrijf ook\n"
        "  dat.\n"
        "\n"
        "Bron\n"
        "  S19d\n"
        "\n"
        "Ernst\n"
        "  inname: waarschuwing, behandeling: waarschuwing, opschaling: fout\n"
        "\n"
        "Wijzigen\n"
        "  Uw regio kan de ernst wijzigen in rao.yaml, onder regels: SIG07. Niet bij\n"
        "  opschaling: daar vraagt de bron dit.\n"
        "\n"
        "Fout\n"
        "  zaak:\n"
        "    gevolgen:\n"
        "      bij_afwijzing: Het gezin blijft in de opvang.\n"
        "      bij_inwilliging: Het gezin blijft in de opvang\n"
        "\n"
        "Goed\n"
        "  zaak:\n"
        "    gevolgen:\n"
        "      bij_afwijzing: Het gezin moet de opvang na vier weken verlaten.\n"
        "      bij_inwilliging: Het gezin blijft in de opvang tot er een woning is.\n"
    )


@pytest.mark.parametrize("code", CODES)
def test_every_rule_has_a_card(rao: Rao, code: str) -> None:
    """Every rule has a card, and none is too wide for 80 columns."""
    uitkomst = rao("regel", code)
    assert uitkomst.exit_code == 0
    kop, *rest = uitkomst.stdout.splitlines()
    assert kop.startswith(f"{code}  ")
    uitleg = rest[: rest.index("Fout")]
    assert [regel for regel in uitleg if len(regel) > 80] == []


def test_listing(rao: Rao) -> None:
    """Without a code all rules are there, in reading order, one a line."""
    regels = rao("regel").stdout.splitlines()
    assert [regel.split()[0] for regel in regels] == ["code", *CODES]


def test_small_letters(rao: Rao) -> None:
    """A code may be in small letters."""
    assert rao("regel", "sig07").stdout == rao("regel", "SIG07").stdout


def test_json_of_one_rule(rao: Rao) -> None:
    """A program gets the whole card."""
    data = json.loads(rao("regel", "REG02", "--json").stdout)
    assert (data["schemaVersie"], data["soort"]) == (1, "regel")
    kaart = data["regel"]
    assert set(kaart) == {
        *("code", "titel", "reden", "ernst", "bron", "hint", "fout", "goed", "vast", "vast_in")
    }
    assert (kaart["code"], kaart["bron"], kaart["vast"]) == ("REG02", ["S2"], True)
    assert set(kaart["ernst"]) == {"inname", "behandeling", "opschaling"}


def test_json_of_all_rules(rao: Rao) -> None:
    """All cards are in one envelope."""
    data = json.loads(rao("regel", "--json").stdout)
    assert data["soort"] == "regels"
    assert [kaart["code"] for kaart in data["regels"]] == CODES


def test_a_code_without_zero(rao: Rao) -> None:
    """Who types sig7 means SIG07."""
    assert rao("regel", "sig7").stdout == rao("regel", "SIG07").stdout


@pytest.mark.parametrize(
    ("code", "bedoeld"), [("SIG70", "SIG"), ("SIG99", "SIG"), ("OVLO1", "OVL")]
)
def test_almost_right(rao: Rao, code: str, bedoeld: str) -> None:
    """A code that does not exist gets a suggestion of the same kind."""
    uitkomst = rao("regel", code)
    assert (uitkomst.exit_code, uitkomst.stdout) == (2, "")
    assert uitkomst.stderr.startswith(f"Fout: De regel '{code}' bestaat niet.\nBedoelt u {bedoeld}")
