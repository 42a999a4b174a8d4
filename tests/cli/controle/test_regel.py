"""`rao regel`: the list of rules, and the card of one."""

import json

import pytest

from rao_cli.rules import ALLE_REGELS
from tests.cli.proefbank import Rao

CODES = [str(regel.code) for regel in ALLE_REGELS]


def test_kaart(rao: Rao) -> None:
    """De kaart zegt wat de regel vraagt, waarom, wat u doet, en toont fout en goed."""
    uitkomst = rao("regel", "SIG07")
    assert (uitkomst.exit_code, uitkomst.stderr) == (0, "")
    assert uitkomst.stdout == (
        "SIG07  Een afwijzing en een inwilliging hebben niet dezelfde gevolgen\n"
        "\n"
        "Waarom\n"
        "  Dan is niet te zien wat de beslissing uitmaakt. Vaak is een tekst per ongeluk\n"
        "  gekopieerd.\n"
        "\n"
        "Wat te doen\n"
        "  Schrijf bij elke kant wat er dan anders is. Verandert er niets? Schrijf ook\n"
        "  dat.\n"
        "\n"
        "Bron\n"
        "  S19d\n"
        "\n"
        "Ernst\n"
        "  waarschuwing\n"
        "\n"
        "Wijzigen\n"
        "  Uw regio kan de ernst wijzigen in rao.yaml, onder regels: SIG07.\n"
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
def test_elke_regel_heeft_een_kaart(rao: Rao, code: str) -> None:
    """Van elke regel is er een kaart, en geen regel ervan is te breed voor 80 kolommen."""
    uitkomst = rao("regel", code)
    assert uitkomst.exit_code == 0
    kop, *rest = uitkomst.stdout.splitlines()
    assert kop.startswith(f"{code}  ")
    uitleg = rest[: rest.index("Fout")]
    assert [regel for regel in uitleg if len(regel) > 80] == []


def test_lijst(rao: Rao) -> None:
    """Zonder code staan alle regels er, in leesvolgorde, één per regel."""
    regels = rao("regel").stdout.splitlines()
    assert [regel.split()[0] for regel in regels] == ["code", *CODES]


def test_kleine_letters(rao: Rao) -> None:
    """Een code mag in kleine letters."""
    assert rao("regel", "sig07").stdout == rao("regel", "SIG07").stdout


def test_json_van_een_regel(rao: Rao) -> None:
    """Een programma krijgt de hele kaart."""
    data = json.loads(rao("regel", "REG02", "--json").stdout)
    assert (data["schemaVersie"], data["soort"]) == (1, "regel")
    kaart = data["regel"]
    assert set(kaart) == {
        *("code", "titel", "reden", "ernst", "bron", "hint", "fout", "goed", "vast")
    }
    assert (kaart["code"], kaart["bron"], kaart["vast"]) == ("REG02", ["S2"], True)
    assert set(kaart["ernst"]) == {"inname", "behandeling", "opschaling"}


def test_json_van_alle_regels(rao: Rao) -> None:
    """Alle kaarten zitten in één envelop."""
    data = json.loads(rao("regel", "--json").stdout)
    assert data["soort"] == "regels"
    assert [kaart["code"] for kaart in data["regels"]] == CODES


def test_een_code_zonder_nul(rao: Rao) -> None:
    """Wie sig7 typt, bedoelt SIG07."""
    assert rao("regel", "sig7").stdout == rao("regel", "SIG07").stdout


@pytest.mark.parametrize(
    ("code", "bedoeld"), [("SIG70", "SIG"), ("SIG99", "SIG"), ("OVLO1", "OVL")]
)
def test_bijna_goed(rao: Rao, code: str, bedoeld: str) -> None:
    """Een code die er niet is, krijgt een suggestie van dezelfde soort."""
    uitkomst = rao("regel", code)
    assert (uitkomst.exit_code, uitkomst.stdout) == (2, "")
    assert uitkomst.stderr.startswith(f"Fout: De regel '{code}' bestaat niet.\nBedoelt u {bedoeld}")
