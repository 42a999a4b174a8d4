"""Typer's own complaints, each played on a real command line, in Dutch."""

import enum
import json
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal
from uuid import UUID

import pytest
import typer

from tests.cli.proefbank import Proef, Rao

GEZIN = "'Gezinn' kan hier niet. Kies uit: volwassene, gezin of amv. Bedoelt u gezin?"
MEER = "Meer hulp: rao proef --help\n"


class Kleur(enum.StrEnum):
    """A choice as an enumeration."""

    ROOD = "rood"
    BLAUW = "blauw"


def opdracht(  # noqa: PLR0913 - one of every type
    lijst: str,
    *,
    aantal: Annotated[int, typer.Option(min=1, max=10)] = 1,
    getal: Annotated[int, typer.Option()] = 1,
    deel: Annotated[float, typer.Option()] = 1.0,
    ten_minste: Annotated[float, typer.Option(min=0.5)] = 1.0,
    hoogstens: Annotated[int, typer.Option(max=5)] = 1,
    groep: Annotated[Literal["volwassene", "gezin", "amv"], typer.Option()] = "gezin",
    kleur: Annotated[Kleur, typer.Option()] = Kleur.ROOD,
    moment: Annotated[datetime | None, typer.Option(formats=["%H:%M"])] = None,
    sleutel: Annotated[UUID | None, typer.Option()] = None,
    bestand: Annotated[Path | None, typer.Option(exists=True, dir_okay=False)] = None,
    map_: Annotated[Path | None, typer.Option("--map", exists=True, file_okay=False)] = None,
    invoer: Annotated[typer.FileText | None, typer.Option()] = None,
    paar: Annotated[tuple[str, int], typer.Option()] = ("a", 1),
    proef: Annotated[bool, typer.Option("-n", "--proef")] = False,
    hele: Annotated[bool, typer.Option("--heel/--half")] = True,
) -> None:
    """Take one of everything."""


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        ([], "Er ontbreekt nog: LIJST."),
        (["a", "b c"], "Dit is te veel: 'b c'. Zet een tekst met spaties tussen aanhalingstekens."),
        (
            ["“jongere", "zonder", "voogd”"],
            (
                "Dit is te veel: 'zonder' 'voogd”'. "
                'U gebruikte kromme aanhalingstekens (“ ”), zoals in Word; typ rechte (").'
            ),
        ),
        (["a", "--gróep", "x"], "Onbekende optie --gróep. Bedoelt u --groep?"),
        (["a", "--xyz"], "Onbekende optie --xyz."),
        (["a", "-x"], "Onbekende optie -x."),
        (["a", "--groep"], "Achter --groep hoort een waarde: --groep KEUZE"),
        (["a", "--paar", "x"], "Achter --paar hoort een waarde: --paar TEKST GETAL"),
        (["a", "--proef=ja"], "De optie --proef heeft geen waarde nodig."),
        (["a", "--half=ja"], "De optie --half heeft geen waarde nodig."),
    ],
)
def test_wrong_usage_is_told_in_dutch(proef: Proef, args: list[str], zin: str) -> None:
    """One sentence, the way to the help, and exit code 2."""
    uitkomst = proef(opdracht, *args)
    assert (uitkomst.exit_code, uitkomst.stdout) == (2, "")
    assert uitkomst.stderr == f"Fout: {zin}\n{MEER}"


@pytest.mark.parametrize(
    ("optie", "waarde", "reden"),
    [
        ("--getal", "veel", "'veel' is geen heel getal."),
        ("--aantal", "1.5", "'1.5' is geen heel getal."),
        ("--aantal", "0", "0 mag hier niet. Geef een getal: van 1 tot en met 10."),
        ("--hoogstens", "6", "6 mag hier niet. Geef een getal: hoogstens 5."),
        ("--ten-minste", "0", "0.0 mag hier niet. Geef een getal: ten minste 0.5."),
        ("--deel", "1,5", "'1,5' is geen getal. Schrijf een half als 0.5."),
        ("--ten-minste", "x", "'x' is geen getal. Schrijf een half als 0.5."),
        ("--groep", "Gezinn", GEZIN),
        ("--kleur", "groen", "'groen' kan hier niet. Kies uit: rood of blauw."),
        ("--moment", "half tien", "'half tien' is geen datum of tijd."),
        ("--sleutel", "x", "'x' is geen UUID."),
        ("--bestand", "weg.yaml", "'weg.yaml' bestaat niet."),
        ("--bestand", ".", "'.' is een map; hier hoort een bestand."),
        ("--map", "weg", "'weg' bestaat niet."),
        ("--map", __file__, f"'{__file__}' is een bestand; hier hoort een map."),
        ("--invoer", "weg.txt", "'weg.txt' kan niet worden geopend."),
    ],
)  # fmt: skip
def test_a_wrong_value_is_told_in_dutch(proef: Proef, optie: str, waarde: str, reden: str) -> None:
    """Which option, which value, and what would be right."""
    uitkomst = proef(opdracht, "a", optie, waarde)
    assert uitkomst.exit_code == 2
    assert uitkomst.stderr == f"Fout: De waarde bij {optie} klopt niet: {reden}\n{MEER}"


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="everything is readable here"
)
def test_an_unreadable_file_is_told_in_dutch(proef: Proef, tmp_path: Path) -> None:
    """A file that may not be read is not a file that does not exist."""
    dicht = tmp_path / "dicht"
    dicht.touch(mode=0o000)
    assert f"U mag '{dicht}' niet lezen." in proef(opdracht, "a", "--bestand", str(dicht)).stderr


def test_all_that_is_missing_is_told_at_once(proef: Proef) -> None:
    """Three options that must be given are named together."""

    def eist(
        lijst: str,
        *,
        onderwerp: Annotated[str, typer.Option()],
        aanbrenger: Annotated[str, typer.Option("-a", "--aanbrenger")],
        groep: Annotated[Literal["gezin", "amv"], typer.Option()],
    ) -> None:
        """Ask three options."""

    uitkomst = proef(eist, "x", "--onderwerp", "y")
    assert uitkomst.stderr == f"Fout: Er ontbreekt nog: --aanbrenger en --groep.\n{MEER}"
    uitkomst = proef(eist, "x", "--onderwerp", "y", "-a", "COA")
    assert uitkomst.stderr.startswith("Fout: Er ontbreekt nog: --groep. Kies uit: gezin of amv.\n")


def test_a_complaint_of_our_own_parser_stays_as_it_is(proef: Proef) -> None:
    """A parser says in Dutch what is wrong; nothing is made of it."""

    def lees_even(tekst: str) -> int:
        raise typer.BadParameter(f"{tekst} is oneven.")

    def vraagt(even: Annotated[int, typer.Argument(parser=lees_even)]) -> None:
        """Ask an even number."""

    assert proef(vraagt, "3").stderr.startswith("Fout: De waarde van EVEN klopt niet: 3 is oneven.")


@pytest.mark.parametrize(
    ("woorden", "vraag"),
    [
        ("statsu", "Onbekende opdracht 'statsu'. Bedoelt u `rao status`?"),
        ("dien-in", "Onbekende opdracht 'dien-in'. Bedoelt u `rao signaallijst dien-in`?"),
        ("nieuw zak", "Onbekende opdracht 'nieuw zak'. Bedoelt u `rao nieuw zaak`?"),
        ("handleiding", "Onbekende opdracht 'handleiding'. Bedoelt u `rao help`?"),
        ("qqqqqq", "Onbekende opdracht 'qqqqqq'."),
        ("houd", "Onbekende opdracht 'houd'. Bedoelt u `rao overleg houd`?"),
    ],
)
def test_an_unknown_command_gets_a_near_miss(rao: Rao, woorden: str, vraag: str) -> None:
    """Also when the words stand in the wrong place."""
    uitkomst = rao(*woorden.split())
    assert uitkomst.exit_code == 2
    assert uitkomst.stderr.splitlines()[0] == f"Fout: {vraag}"


def test_a_shared_option_before_the_command_is_told_where_to_stand(rao: Rao) -> None:
    """`rao --json status` is nearly right."""
    fout = json.loads(rao("--json", "status").stderr)  # it asked for that
    assert fout["fout"] == "Zet --json achter de opdracht."


def test_control_characters_in_an_argument_are_shown(rao: Rao) -> None:
    """An escape sequence in what was typed does not reach the terminal."""
    uitkomst = rao("begrip", "\x1b[31mrood\u202e")
    assert "'␛[31mrood⟨U+202E⟩'" in uitkomst.stderr
