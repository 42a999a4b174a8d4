"""The command behind each finding is there, and takes what it is given."""

import contextlib
import shlex
from typing import Final

import pytest
from typer.main import get_command

from rao_cli.cli import inhoud
from rao_cli.cli.app import app
from rao_cli.cli.opdracht import groep
from rao_cli.cli.terminal.typer_adapter import Context, MissingParameter
from rao_cli.documents.meldingen.vervolg import over, vervolg
from rao_cli.model.melding import Melding
from rao_cli.model.plaats import REGISTERBESTAND
from tests.test_voorbeelden_fout import FOUT, MAPPEN, verslag

#: With the whole rao behind it: what options are read with comes along.
RAO: Final = get_command(app)
PADEN: Final = {opdracht.pad: opdracht for opdracht in inhoud.OPDRACHTEN}


def meldingen(naam: str) -> tuple[Melding, ...]:
    """Return what a wrong example gives of the rule of its name."""
    return tuple(m for m in verslag(FOUT / naam).meldingen if m.code == naam[:5])


def lees(opdracht: str) -> tuple[str, list[str]]:
    """Return the command of a line, and the words behind it, as a shell hands them over."""
    rao, *woorden = shlex.split(opdracht)
    assert rao == "rao"
    pad = next(p for n in (2, 1) if (p := " ".join(woorden[:n])) in PADEN)
    return pad, woorden[len(pad.split()) :]


@pytest.mark.parametrize("naam", MAPPEN)
def test_each_rule_has_a_command_that_is_there(naam: str) -> None:
    """Every finding has a command of rao, and its line is read without a complaint."""
    assert meldingen(naam)
    for melding in meldingen(naam):
        assert vervolg(melding)
        for stap in vervolg(melding):
            pad, rest = lees(stap.opdracht)
            opdracht = groep.laad(PADEN[pad])
            with contextlib.suppress(MissingParameter):  # at a terminal rao asks it
                ctx = opdracht.make_context(pad, rest, parent=Context(RAO, info_name="rao"))
                assert ctx.args == []


@pytest.mark.parametrize("naam", MAPPEN)
def test_each_name_in_it_is_in_the_register(naam: str) -> None:
    """What a command names stands in the file that the finding is about."""
    for melding in meldingen(naam):
        tekst = (FOUT / naam / (melding.bestand or REGISTERBESTAND)).read_text("utf-8", "replace")
        for stap in vervolg(melding):
            _, rest = lees(stap.opdracht)
            namen = [w for w in rest if w[:1].isupper() or w[:2] == "20" or w[:3] in {"SL-", "TK-"}]
            assert [w for w in namen if w not in tekst and w != "Nidos"] == []


def test_a_standpunt_names_its_organisation() -> None:
    """A standpunt that is missing is asked of the organisation that owes it, quoted for a shell."""
    (melding,) = meldingen("SIG10-standpunt-ontbreekt")
    assert [s.opdracht for s in vervolg(melding)] == ["rao standpunt Z-7K3F9E AVIM"]


@pytest.mark.parametrize(
    ("naam", "opdrachten"),
    [
        ("SIG11-opvang-ontbreekt", ["rao standpunt Z-7K3F9E"]),  # nobody owes it by mail
        ("OVL06-geen-besluit", ["rao overleg notuleer 2026-06-11"]),
        ("OVL02-afwezig-zonder-reden", ["rao overleg houd 2026-06-11"]),
        ("BSL10-besluit-voor-het-overleg", ["rao overleg houd 2026-07-09"]),
        (
            "OND05-afgehandeld-en-nog-open",
            ["rao onderwerp zet thema-meldplicht --status afgerond"],
        ),
        ("OND11-lko-kent-het-kader-niet", ["rao kader informeer kader-verhuizing"]),
        ("OND19-veld-van-een-ander-type", ["rao bewaar"]),  # no question is about that field
        ("REG02-kernorganisatie-ontbreekt", ["rao nieuw organisatie --kern"]),
        ("REG07-onbekende-deelnemer", ["rao nieuw organisatie", "rao bewaar"]),
        ("SIG37-zonder-zaak-en-zonder-vraag", ["rao onderwerp zet"]),
        ("SIG38-standpunt-ontbreekt", ["rao standpunt"]),
    ],
)
def test_it_asks_what_is_missing(naam: str, opdrachten: list[str]) -> None:
    """The command asks the very thing; each was tried at a terminal."""
    assert [s.opdracht for s in vervolg(meldingen(naam)[0])] == opdrachten


def test_a_name_with_a_sign_of_the_shell() -> None:
    """DT&V is one word in a shell."""
    melding = Melding(
        code="SIG28",
        ernst="fout",
        bestand="signaallijsten/2026/SL-emmen-2026-06-08.yaml",
        pad=("zaken", "Z-7K3F9E", "standpunten", "DT&V", "inzet"),
        tekst="Er staat geen inzet.",
    )
    assert [s.opdracht for s in vervolg(melding)] == ['rao standpunt Z-7K3F9E "DT&V"']


def test_outside_a_register() -> None:
    """A file in no register is about itself, and gets no command."""
    melding = Melding(code="SIG01", ernst="fout", bestand="los.yaml", tekst="Iets.")
    assert (over(melding), vervolg(melding)) == (("bestand", "los.yaml"), ())


def test_no_kenmerk_of_a_hostile_place() -> None:
    """What is no kenmerk of a zaak is never filled in as one."""
    melding = Melding(
        code="SIG01",
        ernst="fout",
        bestand="signaallijsten/2026/SL-emmen-2026-06-08.yaml",
        pad=("zaken", "Z; rm -rf /"),
        tekst="Iets.",
    )
    assert [s.opdracht for s in vervolg(melding)] == ["rao toon SL-emmen-2026-06-08"]
