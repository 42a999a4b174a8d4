"""Any report at all, for Hypothesis: wilder than a register can make."""

from typing import Final

from hypothesis import strategies as st

from rao_cli.model.controle import Geaccepteerd, Verslag, Volledigheid
from rao_cli.model.melding import ERNSTEN, Kaart, Melding, vat_samen

NAAR: Final = (
    "[niet] akkoord",
    "{{7*7}} {0} 100%",
    "<script>&amp;]]>",
    "\n::error file=x::nep",
    "  ::add-mask::x",
    "##[error]x ##vso[task.x] ##teamcity[x]",
    "a\r\nb\tc\x00d\x1b[2J\x7f\x85",
    "\u202eomgekeerd\u2028\ufeff\ufffe\U0001fffe",
    "\ud800\udc80",
    "👩\u200d👧 👍🏽 e\u0301 東京 سيارة",
    "x" * 500,
)
TEKST: Final = st.one_of(
    st.sampled_from(NAAR),
    st.text(max_size=40),
    st.text(st.characters(exclude_categories=()), max_size=10),
    st.lists(st.sampled_from(NAAR), max_size=3).map(" ".join),
)
NAAM: Final = st.one_of(st.sampled_from(("rao.yaml", "acties/2026/A-1.yaml", "<stdin>")), TEKST)
GETAL: Final = st.one_of(st.none(), st.integers(1, 9), st.integers(1, 10**9))
ERNST: Final = st.sampled_from(ERNSTEN)
CODE: Final = st.sampled_from(("SIG05", "VRM01", "OVL02"))

MELDING: Final = st.builds(
    Melding,
    code=CODE,
    ernst=ERNST,
    bestand=st.none() | NAAM,
    regelnummer=GETAL,
    kolom=GETAL,
    eind_regelnummer=GETAL,
    eind_kolom=GETAL,
    pad=st.lists(TEKST | st.integers(0, 99), max_size=4).map(tuple),
    tekst=TEKST,
    bron=st.lists(TEKST, max_size=2).map(tuple),
    hint=st.none() | TEKST,
)
KAART: Final = st.builds(
    Kaart,
    code=CODE,
    titel=TEKST,
    reden=TEKST,
    ernst=st.dictionaries(st.sampled_from(("inname", "behandeling")), ERNST),
    bron=st.lists(TEKST, max_size=2).map(tuple),
    hint=TEKST,
    fout=TEKST,
    goed=TEKST,
    vast=st.booleans(),
)
LIJST: Final = st.builds(
    Volledigheid,
    bestand=NAAM,
    kenmerk=TEKST,
    aanwezig=st.integers(0, 12),
    gevraagd=st.integers(0, 12),
    organisaties_ontbreken=st.lists(TEKST, max_size=3).map(tuple),
)


@st.composite
def verslagen(trek: st.DrawFn) -> Verslag:
    """Draw a report; what it says about files may contradict itself."""
    meldingen = trek(st.lists(MELDING, max_size=5))
    kaarten = {kaart.code: kaart for kaart in trek(st.lists(KAART, max_size=2))}
    regels = st.lists(TEKST, max_size=9).map(tuple)
    return Verslag(
        meldingen=tuple(meldingen),
        samenvatting=vat_samen(trek(st.integers(0, 20)), meldingen),
        geaccepteerd=tuple(trek(st.lists(st.builds(Geaccepteerd, MELDING, TEKST), max_size=2))),
        lijsten=tuple(trek(st.lists(LIJST, max_size=2))),
        tekstregels={m.bestand: trek(regels) for m in meldingen if m.bestand},
        kaarten=kaarten,
        versie=trek(TEKST),
    )
