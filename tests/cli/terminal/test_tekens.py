"""Marks for what cannot be seen, and text for screens that can show little."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.cli.terminal import tekens
from rao_cli.model.tekens import is_gevaarlijk, json_veilig, zichtbaar

PERZISCH = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"  # with a joiner inside the word
ALLES = st.text(st.characters(exclude_categories=[]))  # lone surrogates too


@pytest.mark.parametrize(
    ("ruw", "getoond"),
    [
        ("Advies: [niet] akkoord", "Advies: [niet] akkoord"),
        ("\x1b[2J", "␛[2J"),
        ("\x00\x07\r\x7f", "␀␇␍␡"),
        ("\x85\x9b", "⟨U+0085⟩⟨U+009B⟩"),
        ("a\u202eb\u2066c", "a⟨U+202E⟩b⟨U+2066⟩c"),
        ("\u2028\ufeff\u00ad\u200b", "⟨U+2028⟩⟨U+FEFF⟩⟨U+00AD⟩⟨U+200B⟩"),
        ("\ud800", "⟨U+D800⟩"),
        ("regel\n\tregel", "regel\n\tregel"),
        (f"{PERZISCH} é ë 漢 👩\u200d⚖️", f"{PERZISCH} é ë 漢 👩\u200d⚖️"),
        ("harde\u00a0spatie", "harde\u00a0spatie"),
    ],
)
def test_marks(ruw: str, getoond: str) -> None:
    """What moves the cursor, turns the line or shows nothing becomes a mark; the rest stays."""
    assert zichtbaar(ruw) == getoond


@given(ALLES)
def test_nothing_dangerous_is_left(ruw: str) -> None:
    """Whatever comes in, what goes out holds no control, format or surrogate characters."""
    over = set(zichtbaar(ruw)) - set("\n\t\u200c\u200d")
    assert {t for t in over if unicodedata.category(t) in {"Cc", "Cf", "Cs", "Zl", "Zp"}} == set()


@given(ALLES)
def test_a_cell_is_one_line(ruw: str) -> None:
    """No text breaks a row of a table."""
    assert len(tekens.in_een_regel(ruw).splitlines()) <= 1


@given(ALLES)
def test_safe_json_is_the_same_data(ruw: str) -> None:
    """Escapes change how it looks, never what it says."""
    veilig = json_veilig(json.dumps({"x": ruw}, ensure_ascii=False, indent=2))
    assert json.loads(veilig) == {"x": ruw}
    assert not any(is_gevaarlijk(teken) for teken in veilig)


@given(ALLES, st.sampled_from(["ascii", "cp1252", "latin-1", "cp850", "utf-8"]))
def test_every_text_fits_every_coding(ruw: str, codering: str) -> None:
    """What a screen cannot show is replaced; writing never fails."""
    tekens.voor_codering(zichtbaar(ruw), codering).encode(codering)


def test_a_poor_screen_stays_readable() -> None:
    """Letters without their accents, plain dashes and quotes; a question mark as the last way."""
    assert tekens.voor_codering("één – ‘twee’ … ␛ 漢", "ascii") == "een - 'twee' ... ? ?"


@pytest.mark.parametrize(
    ("tekst", "kolommen"), [("abc", 3), ("é", 1), ("e\u0301", 1), ("漢字", 4), ("", 0)]
)
def test_columns_of_a_text(tekst: str, kolommen: int) -> None:
    """Wide characters take two columns, combining ones none."""
    assert tekens.breedte_van(tekst) == kolommen


@pytest.mark.parametrize("tekst", ["\x1b[D", "\ud800", "a\u202eb", "\x85", "\ufeff", "\u2029"])
def test_unreadable(tekst: str) -> None:
    """What the strict reader refuses in a file is refused as an answer."""
    assert tekens.is_onleesbaar(tekst)


@pytest.mark.parametrize("tekst", ["gewoon", "met\nregels\ten tab", PERZISCH, "af\u00adbreken"])
def test_readable(tekst: str) -> None:
    """Ordinary text, also pasted from a document."""
    assert not tekens.is_onleesbaar(tekst)
