"""The help pages: Dutch throughout, example first, and fit for every screen."""

import importlib.util
import re
import shlex
from typing import Annotated, Literal

import pytest
import typer

from rao_cli.cli import inhoud
from rao_cli.cli.opdracht.hulp import splits, vouw_voorbeeld
from rao_cli.cli.options import Ja, Proef, RegisterOptie, Vandaag
from tests.cli import proefbank
from tests.cli.proefbank import Rao, Schelp

ENGELS = re.compile(
    r"\b(usage|options?|arguments?|commands?|show|this|message|exit|default|required|help for|"
    r"error|missing|invalid|try|print|install|the|env var|possible)\b(?!-)",
    re.IGNORECASE,
)
PADEN = [
    *([groep] for groep in inhoud.GROEPEN),
    *(
        opdracht.pad.split()
        for opdracht in inhoud.OPDRACHTEN
        if importlib.util.find_spec(f"rao_cli.cli.{opdracht.module}")
    ),
]

BLADZIJDE = """\
Voorbeeld
  rao proef SL-x-2026-03-05 --groep gezin
  rao proef --ja

Gebruik
  rao proef [OPTIES] LIJST [OVERLEG...]

Doet een proef.

Een langere uitleg, die over meer dan één regel loopt als het scherm smal is en
die daar netjes wordt gevouwen.
- een opsomming blijft een opsomming, ook als een punt ervan te lang is voor het
  scherm
- het tweede punt

Argumenten
  LIJST                Het kenmerk van de lijst. [verplicht]
  OVERLEG...           De datum. [standaard: het volgende]

Opties
      --groep KEUZE    Om wie het gaat. [keuze: gezin, amv] [verplicht]
  -a, --aantal GETAL   Hoe vaak. [van 1 tot en met 3] [standaard: 2]
      --actie TEKST    Een actie. [mag vaker]
      --een-heel-lange-naam TEKST
                       Met uitleg op de volgende regel.
      --heel / --half  Alles of de helft.

Algemene opties
  -C, --map MAP        De map van het register, of een map daarin. [standaard:
                       deze map] [omgeving: RAO_REGISTER]
      --vandaag DATUM  Doe alsof het deze dag is. [standaard: vandaag]
  -n, --proef          Laat zien wat er zou veranderen, maar verander niets.
  -j, --ja             Stel geen vragen; antwoord overal ja.
  -h, --help           Toon deze hulp.
"""


def voorbeeld(  # noqa: PLR0913 - one of every kind
    lijst: Annotated[str, typer.Argument(help="Het kenmerk van de lijst.")],
    overleg: Annotated[
        list[str] | None,
        typer.Argument(metavar="[OVERLEG]...", help="De datum.", show_default="het volgende"),
    ] = None,
    *,
    groep: Annotated[Literal["gezin", "amv"], typer.Option(help="Om wie het gaat.")],
    aantal: Annotated[int, typer.Option("-a", "--aantal", min=1, max=3, help="Hoe vaak.")] = 2,
    actie: Annotated[list[str] | None, typer.Option(help="Een actie.")] = None,
    een_heel_lange_naam: Annotated[str, typer.Option(help="Met uitleg op de volgende regel.")] = "",
    heel: Annotated[bool, typer.Option("--heel/--half", help="Alles of de helft.")] = True,
    register_map: RegisterOptie,
    vandaag: Vandaag,
    proef: Proef = False,
    ja: Ja = False,
) -> None:
    """Doet een proef.

    Een langere uitleg, die over meer dan één regel loopt
    als het scherm smal is en die daar netjes wordt gevouwen.
    - een opsomming blijft een opsomming, ook als een punt ervan te lang is voor het scherm
    - het tweede punt

    Voorbeeld:
        rao proef SL-x-2026-03-05 --groep gezin
        rao proef --ja
    """


def test_a_help_page_at_80_columns(proef: proefbank.Proef) -> None:
    """Example, usage, what it does, arguments, options; everything in its column."""
    assert proef(voorbeeld, "--help").stdout == BLADZIJDE


def test_short_help_option(rao: Rao) -> None:
    """`-h` does what `--help` does."""
    assert rao("begrip", "-h").stdout == rao("begrip", "--help").stdout


@pytest.mark.parametrize("kolommen", ["80", "120", "50"])
@pytest.mark.parametrize("pad", [[], *PADEN], ids=" ".join)
def test_no_line_is_wider_than_the_screen(
    rao: Rao, monkeypatch: pytest.MonkeyPatch, pad: list[str], kolommen: str
) -> None:
    """Nothing is broken by the terminal; a long word in an example may be on a very small one."""
    monkeypatch.setenv("COLUMNS", kolommen)
    uitkomst = rao(*pad, "--help")
    assert uitkomst.exit_code == 0
    regels = uitkomst.stdout.splitlines()
    if kolommen == "50":
        regels = regels[regels.index("Gebruik") :]
    assert [regel for regel in regels if len(regel) > int(kolommen)] == []


@pytest.mark.parametrize("pad", [[], *PADEN], ids=" ".join)
def test_help_is_dutch(rao: Rao, pad: list[str]) -> None:
    """No word of Typer's own English is left."""
    uitkomst = rao(*pad, "--help")
    assert uitkomst.exit_code == 0
    tekst = re.sub(r"--[a-z-]+|`[^`]*`", "", uitkomst.stdout)
    assert ENGELS.findall(tekst) == []


def test_every_command_stands_on_the_first_page(rao: Rao) -> None:
    """Who reads one page has seen all there is, in the order of the consultation."""
    tekst = rao("--help").stdout
    plekken = [tekst.index(f"\n  {opdracht.pad} ") for opdracht in inhoud.OPDRACHTEN]
    assert plekken == sorted(plekken)


def test_no_colour_in_a_pipe(schelp: Schelp) -> None:
    """A pipe, NO_COLOR and a dumb terminal get plain text; FORCE_COLOR gets colour."""
    gewoon = schelp("--help").stdout
    assert b"\x1b" not in gewoon
    assert schelp("--help", FORCE_COLOR="1", NO_COLOR="1").stdout == gewoon
    gekleurd = schelp("--help", FORCE_COLOR="1").stdout
    assert b"\x1b[1mVoorbeeld\x1b[0m\n" in gekleurd
    assert re.sub(rb"\x1b\[[0-9;]*m", b"", gekleurd) == gewoon


def test_a_long_example_is_continued(monkeypatch: pytest.MonkeyPatch) -> None:
    """A shell reads the folded example as the same words."""
    monkeypatch.setenv("COLUMNS", "40")
    regel = """rao init --regio Noord --lko emmen="LKO Emmen" --lko 'x=een ander LKO' --ja"""
    gevouwen = vouw_voorbeeld(regel)
    assert max(map(len, gevouwen.splitlines())) <= 40
    assert gevouwen.splitlines()[0] == "  rao init --regio Noord \\"
    assert shlex.split(gevouwen.replace("\\\n", "")) == shlex.split(regel)


def test_a_docstring_in_two_parts() -> None:
    """What is indented under `Voorbeeld:` is an example, what comes after it is text."""
    uitleg = splits("Kop.\n\nVoorbeelden:\n    rao a\n\n    rao b \\\n      -x\n\nSlot.\n")
    assert uitleg.voorbeelden == ["rao a", "rao b -x"]
    assert uitleg.tekst == "Kop.\n\nSlot."
