"""What another region wrote is read as the input of a stranger."""

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.store.uitwisseling.lezen import Inhoud, pad_van, read_inhoud
from rao_cli.store.uitwisseling.spiegel import ExchangeFile

TREND: Final = """\
soort: pakket
versie: 1
regio: Noord-Holland
kenmerk: trend-x
titel: Langer wachten
datum: 2026-03-04
status: open
vrijgegeven: {door: secretaris (COA), op: 2026-03-05}
"""
ANTWOORD: Final = """\
soort: antwoord
versie: 1
van: Noord-Holland
regio: friesland
kenmerk: trend-x
herkend: ja
vrijgegeven: {door: secretaris (COA), op: 2026-03-05}
"""
TRENDPAD: Final = "trends/noord-holland/trend-x.yaml"
ANTWOORDPAD: Final = "antwoorden/noord-holland/friesland/trend-x.yaml"


def lees(tekst: str | bytes, pad: str = TRENDPAD) -> Inhoud:
    """Read one file."""
    data = tekst if isinstance(tekst, bytes) else tekst.encode()
    return read_inhoud([ExchangeFile(pad, data, nieuw=True)])


def test_a_trend() -> None:
    """A parcel in its own place is read, and would be written in that place."""
    (trend,) = lees(TREND).trends
    assert (trend.regio, trend.pakket.titel, trend.nieuw) == (
        "noord-holland",
        "Langer wachten",
        True,
    )
    assert pad_van(trend.pakket) == TRENDPAD


def test_an_answer() -> None:
    """An answer in its own place is read, and would be written in that place."""
    (antwoord,) = lees(ANTWOORD, ANTWOORDPAD).antwoorden
    assert (antwoord.van, antwoord.antwoord.herkend) == ("noord-holland", "ja")
    assert pad_van(antwoord.antwoord) == ANTWOORDPAD


@pytest.mark.parametrize(
    "pad",
    [
        "trends/friesland/trend-x.yaml",  # says that it is another region
        "trends/noord-holland/trend-y.yaml",
        "trends/noord-holland/trend-x.yml",
        "trends/noord-holland/Trend-X.yaml",
        "trends/trend-x.yaml",
        "trends/noord-holland/diep/trend-x.yaml",
        "antwoorden/noord-holland/friesland/trend-x.yaml",
    ],
)
def test_in_the_wrong_place(pad: str) -> None:
    """A file counts only in the folder of the region that it names, under its own kenmerk."""
    assert lees(TREND, pad) == Inhoud(onleesbaar=[pad])


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("titel: Langer wachten", "titel: ''"),
        ("titel: Langer wachten", f"titel: {'x' * 201}"),
        ("titel: Langer wachten", 'titel: "een\\u202Etwee"'),
        ("titel: Langer wachten", 'titel: "een\\x1b[31mtwee"'),
        ("titel: Langer wachten", "titel: [een, twee]"),
        ("titel: Langer wachten", "titel: *anker"),
        ("titel: Langer wachten", "titel: !!python/object:os.system x"),
        ("datum: 2026-03-04", "datum: 2026-02-30"),
        ("status: open", "status: gesloten"),
        ("status: open", "status: open\nstatus: open"),
        ("status: open", "status: open\nzaken: [Z-7K3F9E]"),
        ("status: open", "status: open\naantal_zaken: 3"),
        ("status: open", "status: open\naantal_zaken: 7"),
        ("status: open", f"status: open\nomschrijving: {'x' * 5001}"),
        ("soort: pakket", "soort: antwoord"),
        ("versie: 1", "versie: nul"),
        ("versie: 1", "versie: 0"),
        ("regio: Noord-Holland", f"regio: {'Noord-Holland ' * 9}"),
        ("vrijgegeven: {door: secretaris (COA), op: 2026-03-05}\n", ""),
    ],
)
def test_not_in_order(oud: str, nieuw: str) -> None:
    """What does not fit the form, in any way, is left out and named."""
    assert oud in TREND
    assert lees(TREND.replace(oud, nieuw)) == Inhoud(onleesbaar=[TRENDPAD])


def test_a_newer_rao() -> None:
    """A higher version is no mistake of theirs: this rao is too old for it."""
    tekst = TREND.replace("versie: 1", "versie: 2\nnieuw_veld: iets")
    assert lees(tekst) == Inhoud(nieuwer=[TRENDPAD])


def test_one_bad_file_does_not_hide_the_others() -> None:
    """The rest is still read."""
    bestanden = [
        ExchangeFile("trends/a/xx.yaml", b"\xff", nieuw=True),
        ExchangeFile(TRENDPAD, TREND.encode(), nieuw=True),
    ]
    inhoud = read_inhoud(bestanden)
    assert (len(inhoud.trends), inhoud.onleesbaar) == (1, ["trends/a/xx.yaml"])


@given(
    st.binary() | st.text().map(str.encode), st.sampled_from([TRENDPAD, ANTWOORDPAD, "trends/x"])
)
def test_any_bytes(data: bytes, pad: str) -> None:
    """Whatever lies there: it is read, or it is named; never a crash."""
    inhoud = lees(data, pad)
    assert [*inhoud.onleesbaar, *inhoud.nieuwer] == [pad]
