"""`rao valideer --alleen-fouten`: less to read, and nothing less that counts."""

import json

import pytest

from rao_cli.documents.meldingen import FORMATEN
from tests.cli.secretaris import Secretaris
from tests.test_voorbeelden import GOED

ANDERE = "andere meldingen tellen mee en staan er niet bij."


@pytest.fixture
def fout(besloten: Secretaris) -> Secretaris:
    """A register with one error, and much that is not yet as it should be."""
    besloten.schrijf("rao.yaml", besloten.lees("rao.yaml") + "regels: {OVL13: fout}\n")
    return besloten


def test_only_errors_are_told(fout: Secretaris) -> None:
    """The last line counts all, as without it; a sentence says how many are not told."""
    alles, deel = fout.rao("valideer"), fout.rao("valideer", "--alleen-fouten")
    assert (alles.exit_code, deel.exit_code) == (1, 1)
    assert "OVL13" in deel.stdout
    assert "SIG01" in alles.stdout
    assert "SIG01" not in deel.stdout
    assert "onderdelen aanwezig" not in deel.stdout
    assert ANDERE in deel.stdout
    assert alles.stdout.splitlines()[-1] == deel.stdout.splitlines()[-1]


@pytest.mark.parametrize("formaat", FORMATEN)
def test_in_every_format(fout: Secretaris, formaat: str) -> None:
    """Also where a machine reads it; then the sentence stands beside it."""
    alles = fout.rao("valideer", "--uitvoer", formaat)
    deel = fout.rao("valideer", "--alleen-fouten", "--uitvoer", formaat)
    assert "OVL13" in deel.stdout
    assert deel.stdout.count("SIG01") < alles.stdout.count("SIG01")
    assert ANDERE in deel.output.replace("\n  ", " ")


def test_a_finding_keeps_its_name_for_a_forge(fout: Secretaris) -> None:
    """A forge knows an error again, whether the rest was told or not."""
    namen = []
    for optie in ((), ("--alleen-fouten",)):
        uit = json.loads(fout.rao("valideer", *optie, "--uitvoer", "gitlab").stdout)
        namen.append([een["fingerprint"] for een in uit if een["severity"] == "major"])
    assert namen[0] == namen[1]


@pytest.mark.parametrize(("formaat", "teken"), [("json", '"reden": "'), ("sarif", '"note"')])
def test_what_was_accepted_is_no_error_either(formaat: str, teken: str) -> None:
    """The example has two points that somebody accepted: they stand in no report of errors."""
    s, vraag = Secretaris(GOED, "2026-07-01"), ("valideer", "--zonder-opslag", "--uitvoer", formaat)
    assert s.rao(*vraag).stdout.count(teken) == 2
    assert teken not in s.rao(*vraag, "--alleen-fouten").stdout


def test_a_file_that_has_something_else_has_no_errors(besloten: Secretaris) -> None:
    """A build server reads what is true: no errors, and not that nothing was found."""
    alles = besloten.rao("valideer", "--uitvoer", "junit").stdout
    deel = besloten.rao("valideer", "--alleen-fouten", "--uitvoer", "junit").stdout
    assert 'name="geen meldingen"' in alles
    assert 'name="geen meldingen"' not in deel
    assert deel.count('name="geen fouten"') == deel.count("<testsuite ")


def test_streng_counts_what_is_not_told(besloten: Secretaris) -> None:
    """A warning gives exit code 1 with --streng, and --json counts it."""
    tekst = besloten.lees("rao.yaml")
    besloten.schrijf("rao.yaml", tekst + "regels: {OVL13: waarschuwing}\n")
    assert besloten.rao("valideer", "--alleen-fouten").exit_code == 0
    uit = besloten.rao("valideer", "--alleen-fouten", "--streng", "--json")
    assert uit.exit_code == 1
    gegevens = json.loads(uit.stdout)
    assert gegevens["meldingen"] == []
    assert gegevens["samenvatting"]["waarschuwingen"] == 10


def test_without_anything_else_nothing_is_said(besloten: Secretaris) -> None:
    """A clean part of a register has nothing that is left out."""
    uit = besloten.rao("valideer", "rao.yaml", "--alleen-fouten")
    assert (uit.exit_code, uit.stdout) == (0, "Geen meldingen in 1 bestand.\n")


def test_what_is_accepted_or_mended_is_chosen_otherwise(lijst: Secretaris) -> None:
    """There it would say nothing: rao names what does."""
    gezegd = lijst.faalt("valideer", "--alleen-fouten", "--verbeter", code=2)
    assert "kiest u met --kies en een code" in gezegd
    lijst.faalt("valideer", "--alleen-fouten", "--accepteer", "oud dossier", code=2)
