"""`rao help`: guides, and one way to the help of commands, words and rules."""

import re
import shlex
from collections.abc import Iterator

import pytest

from rao_cli.cli import inhoud, omgeving
from rao_cli.cli.hulp.gidsen import GIDSEN, OOK, lees_gids
from rao_cli.cli.opdracht import groep
from rao_cli.cli.terminal import typer_adapter as klik
from rao_cli.model.opdrachtregel import EERSTE_WOORDEN
from tests.cli.proefbank import Rao


def test_alone_it_names_every_guide(rao: Rao) -> None:
    """Each guide stands there with what it is about."""
    uit = rao("help")
    assert uit.exit_code == 0
    for naam in GIDSEN:
        begin = rf"^  rao help {naam} +{lees_gids(naam).kop[:20]}"
        assert re.search(begin, uit.stdout, re.MULTILINE)


@pytest.mark.parametrize("naam", GIDSEN)
def test_a_guide_fits_the_screen(rao: Rao, naam: str) -> None:
    """A guide is read in 80 columns, but for a command to copy."""
    uit = rao("help", naam.upper())
    assert uit.exit_code == 0
    assert uit.stdout.startswith(lees_gids(naam).kop[:60].rsplit(" ", 1)[0])
    breed = [r for r in uit.stdout.splitlines() if len(r) > 80]
    assert all(regel.startswith("  rao ") for regel in breed)


def opdrachten() -> Iterator[tuple[str, str]]:
    """Yield each command that a guide shows, on a line of its own or in a sentence."""
    for naam in GIDSEN:
        tekst = lees_gids(naam).tekst
        for regel in re.findall(rf"^  (rao (?:-|{EERSTE_WOORDEN}\b).*)$", tekst, re.MULTILINE):
            yield naam, regel


@pytest.mark.parametrize(("naam", "regel"), [*opdrachten()])
def test_what_a_guide_shows_can_be_typed(rao: Rao, naam: str, regel: str) -> None:
    """Each command in a guide exists, with these options."""
    del naam
    woorden = shlex.split(regel.partition("|")[0])[1:]
    if woorden[0].startswith("-"):
        assert f"{woorden[0]} " in rao("--help").stdout
        return
    paden = {o.pad: o for o in inhoud.OPDRACHTEN}
    lengte = 1 if woorden[0] in paden else 2
    opdracht = groep.laad(paden[" ".join(woorden[:lengte])])
    ctx = klik.Context(opdracht, info_name="rao")
    opdracht.make_parser(ctx).parse_args(woorden[lengte:])


def test_a_command_has_the_help_that_it_has(rao: Rao) -> None:
    """`rao help sync` is `rao sync --help`, also of a group, and with `rao` before it."""
    for pad in ("nieuw zaak", "sync", "haak"):
        assert rao("help", *pad.split()).stdout == rao(*pad.split(), "--help").stdout
    assert rao("help", "rao", "sync").stdout == rao("sync", "--help").stdout
    assert rao("help", "zaak vul-aan").stdout == rao("zaak", "vul-aan", "--help").stdout


def test_a_noun_that_is_also_a_word(rao: Rao) -> None:
    """A group goes first, and the page says where the word is explained."""
    uit = rao("help", "zaak").stdout
    assert uit.startswith(rao("zaak", "--help").stdout)
    assert uit.endswith("Wat het woord betekent: rao begrip zaak\n")


@pytest.mark.parametrize(
    ("woord", "opdracht"),
    [
        ("sig07", "regel"),
        ("aanhouden", "begrip"),
        ("S11", "begrip"),
        ("deelberaad asiel", "begrip"),
    ],
)
def test_a_word_and_a_rule(rao: Rao, woord: str, opdracht: str) -> None:
    """They are shown as their own command shows them."""
    assert rao("help", *woord.split()).stdout == rao(opdracht, woord).stdout


@pytest.mark.parametrize("woord", OOK)
def test_what_a_guide_is_about(rao: Rao, woord: str) -> None:
    """A word that is no name of a guide, and that one is about, shows that guide."""
    assert rao("help", woord.upper()).stdout == rao("help", OOK[woord]).stdout


@pytest.mark.parametrize(
    ("woord", "bedoeld"),
    [
        ("beginen", "rao help beginnen"),
        ("wijzigen", "rao help zaak wijzig"),
        ("aanhoude", "rao help aanhouden"),
        ("nieuw zak", "rao help nieuw zaak"),
    ],
)
def test_an_unknown_subject_names_the_nearest(rao: Rao, woord: str, bedoeld: str) -> None:
    """What there is no help on is wrong use; what is near to it is named."""
    uit = rao("help", *woord.split())
    assert (uit.exit_code, uit.stdout) == (2, "")
    assert bedoeld in uit.stderr


def test_no_guide_hides_a_command() -> None:
    """A guide has no name of a command, a group or a rule."""
    woorden = {o.pad for o in inhoud.OPDRACHTEN} | {*inhoud.GROEPEN}
    assert woorden & {*GIDSEN} == set()


def test_every_variable_is_told(rao: Rao) -> None:
    """The guide over the environment has each variable of the table."""
    uit = rao("help", "omgeving").stdout
    for een in (*omgeving.VARIABELEN, *omgeving.VAN_ANDEREN):
        assert f"  {een.naam}={een.waarde}\n" in uit
