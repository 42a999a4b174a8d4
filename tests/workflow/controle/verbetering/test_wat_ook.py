"""Whatever stands in a file: no exception, twice is as once, and what was not mended stays."""

import random
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from rao_cli.model.melding import Pad
from rao_cli.model.plaats import soort_van
from rao_cli.store.ligging import load_op_plek
from rao_cli.store.yaml.loading import Bestand, load_bestand
from rao_cli.workflow.controle.verbetering.bestand import VRAAGT, Verbeteraar, Verbeterwerk
from tests.corpus.gevallen_toeval import maak_inhoud
from tests.store.yaml.test_any_input import STUKKEN, TEKSTEN
from tests.workflow.controle.verbetering.test_gevallen import KOP, PAD

ZADEN = st.integers(min_value=0, max_value=10**9)
#: Pieces that come near to what rao mends.
BIJNA = st.sampled_from(
    [
        *("1-4-2026", "3/4/2026", "1 april 2026", "2026-4-1", "OPEN", "gereeed", "b-2026-3-12-1"),
        *("uiterlijk: ", "uiterlik: ", "Besluit: ", "toelichting:", "toelichting: a: b", "\n"),
        *("\u00a0", "\ufeff", "\t", "---\n", "'5'", "organisatie: [COA]\n", "  ", "\r\n"),
    ]
)


def bladen(waarde: Any, pad: Pad = ()) -> dict[Pad, object]:
    """Return every value of a tree by its path."""
    if not isinstance(waarde, dict | list):
        return {pad: waarde}
    paren = waarde.items() if isinstance(waarde, dict) else enumerate(waarde)
    return {p: w for stap, kind in paren for p, w in bladen(kind, (*pad, stap)).items()}


def verbeter(pad: str, data: bytes, *, ja: bool) -> Verbeterwerk:
    """Mend a file at a place."""

    def lees(inhoud: bytes) -> Bestand:
        return load_op_plek(pad, inhoud) or load_bestand(pad, inhoud)

    doet = Verbeteraar(
        lees, lambda _: True, lambda _: "" if ja else VRAAGT, soort_van(pad) or "register"
    )
    return doet.verbeter(data)


def toets(pad: str, data: bytes, *, ja: bool) -> None:
    """Mend it, and once more; nothing else may have become different."""
    werk = verbeter(pad, data, ja=ja)
    nog_eens = verbeter(pad, werk.wordt.data, ja=ja)
    assert nog_eens.wordt.data == werk.wordt.data
    assert bool(werk.gedaan) == werk.is_anders
    if werk.was.meldingen == ():
        assert not werk.is_anders
    if werk.was.boom is None or werk.wordt.boom is None:
        assert werk.was.boom is None  # what could be read, still can
        return
    anders = {een.voorstel.melding.pad for een in werk.gedaan}
    anders |= {een.voorstel.wordt_pad for een in werk.gedaan}

    def rest(bestand: Bestand) -> dict[Pad, object]:
        alles = bladen(bestand.boom.waarde if bestand.boom else {})
        return {p: w for p, w in alles.items() if not any(p[: len(a)] == a for a in anders)}

    assert rest(werk.wordt) == rest(werk.was)


@given(ZADEN, st.booleans())
def test_a_file_that_was_broken(zaad: int, ja: bool) -> None:  # noqa: FBT001 - drawn
    """A file of the example in which chance changed bytes, lines or values."""
    toets(*maak_inhoud(random.Random(zaad)), ja=ja)  # noqa: S311 - a sample


@given(st.binary(max_size=200))
@example(b"\xff\xfea\x00")
@example(b"\xef\xbb\xbf\xef\xbb\xbfsoort: actie")
def test_any_bytes(data: bytes) -> None:
    """Bytes that are nothing."""
    toets(PAD, data, ja=True)


@given(TEKSTEN | st.lists(STUKKEN | BIJNA, max_size=30).map("".join), st.booleans())
@example(tekst="toelichting: a\x85: b", ja=True)
def test_any_text(tekst: str, ja: bool) -> None:  # noqa: FBT001 - drawn
    """An actie with any lines below it."""
    kop = "".join(f"{naam}: {waarde}\n" for naam, waarde in KOP.items())
    toets(PAD, (kop + tekst).encode(), ja=ja)
    toets(PAD, tekst.encode(), ja=ja)
