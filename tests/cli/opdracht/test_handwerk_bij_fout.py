"""A refusal says which hand edits it does not rest on: what it asks may be mended there already."""

from tests.cli.secretaris import Secretaris

NIEUW = ("nieuw", "signaallijst", "--lko", "emmen")
LET_OP = (
    "Let op: u hebt zelf één bestand veranderd en nog niet vastgelegd (rao.yaml). rao kijkt daar "
    "niet naar tot u 'rao bewaar' doet."
)


def met_te_late_lko(s: Secretaris) -> Secretaris:
    """Make an LKO with a first day after today."""
    s.doet("nieuw", "lko", "emmen", "LKO Emmen", "--op", "2100-01-01")
    return s


def verbeter(s: Secretaris) -> None:
    """Mend that day by hand, and keep it not."""
    s.schrijf("rao.yaml", s.lees("rao.yaml").replace("van: 2100-01-01", "van: 2019-01-01"))


def test_a_day_mended_by_hand(leeg: Secretaris) -> None:
    """Who mended the day in rao.yaml, hears with the refusal that rao looks at what is kept."""
    s = met_te_late_lko(leeg)
    assert LET_OP not in s.faalt(*NIEUW)
    verbeter(s)
    assert s.faalt(*NIEUW).endswith(f"en doe: rao bewaar\n{LET_OP}\n")
    s.doet("bewaar", "--ja")
    s.doet(*NIEUW)


def test_a_program_hears_it_too(leeg: Secretaris) -> None:
    """With --json it stands in the hint."""
    s = met_te_late_lko(leeg)
    verbeter(s)
    assert LET_OP in s.faalt(*NIEUW, "--json").replace("\\n", "\n")


def test_a_text_beside_the_register_says_nothing(leeg: Secretaris) -> None:
    """A text of a person is no part of what rao judges by."""
    s = met_te_late_lko(leeg)
    s.schrijf("documenten/uitleg.md", "# Uitleg\n")
    assert "Let op" not in s.faalt(*NIEUW)


def test_what_keeps_them_says_so_itself(leeg: Secretaris) -> None:
    """`rao bewaar` that refuses does not send to `rao bewaar`."""
    leeg.schrijf("rao.yaml", leeg.lees("rao.yaml").replace("naam: ", "naam: ["))
    uitkomst = leeg.rao("bewaar", "--ja")
    assert (uitkomst.exit_code, "Let op" in uitkomst.output) == (3, False)


def test_wrong_usage_has_nothing_to_do_with_it(leeg: Secretaris) -> None:
    """Of a line that cannot be, the register says nothing."""
    s = met_te_late_lko(leeg)
    verbeter(s)
    assert "Let op" not in s.faalt("nieuw", "signaallijst", code=2)
