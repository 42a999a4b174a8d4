"""What the form in a browser saved is read strictly; the page itself too."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from rao_cli.documents.formulier.html import make_html
from rao_cli.model.errors import RaoError
from rao_cli.model.formulier.anker import tekstcode
from rao_cli.model.soorten.huisstijl import Huisstijl
from rao_cli.store.formulier.opgeslagen import MEESTE, read_json
from rao_cli.store.formulier.pagina import read_html
from tests.documents.formats.vijandig import VIJANDIG
from tests.documents.formulier.voorbeeldformulier import make_formulier, vijandig_formulier

if TYPE_CHECKING:
    from collections.abc import Callable

ANKER = "rao_90464a2627_c47d7ef4"
GEEN = "'x.rao.json' is geen formulier van rao."
BESCHADIGD = "'x.rao.json' is beschadigd: rao kan het niet lezen."
VERANDERD = (
    "'x.rao.json' is een formulier dat buiten de browser om is veranderd; rao leest het niet."
)


def inhoud(**anders: Any) -> dict[str, Any]:
    """Return what a saved form holds, with some of it changed."""
    goed = {
        "soort": "rao-formulier",
        "vorm": 1,
        "register": "RAO Noord",
        "kenmerk": "Z-7K3F9E",
        "voor": "COA",
        "vakken": [{"anker": ANKER, "tekst": "één\n\ntwee"}],
    }
    return goed | anders


def test_a_saved_form_is_read() -> None:
    """Register, kenmerk, reader and each field come out of the file; a mark of Windows too."""
    data = b"\xef\xbb\xbf" + json.dumps(inhoud()).encode()
    gelezen = read_json("x.rao.json", data)
    assert (gelezen.register, gelezen.kenmerk, gelezen.voor) == ("RAO Noord", "Z-7K3F9E", "COA")
    assert [(str(een.anker), een.tekst) for een in gelezen.invullingen] == [(ANKER, "één\n\ntwee")]


@pytest.mark.parametrize(
    ("data", "zin"),
    [
        (b"{", BESCHADIGD),
        (b"\xff\xfe{}", BESCHADIGD),
        (b'{"a": 1, "a": 2}', BESCHADIGD),
        (b'{"vorm": NaN}', BESCHADIGD),
        (b'{"a": ' + b"[" * 100_000, BESCHADIGD),
        (b'{"vorm": ' + b"9" * 5_000 + b"}", BESCHADIGD),
        (b"[]", GEEN),
        (b'{"soort": "iets"}', GEEN),
        (b'{"soort": "rao-formulier"}', VERANDERD),
        (json.dumps(inhoud(vorm=True)).encode(), VERANDERD),
        (json.dumps(inhoud(vorm=0)).encode(), VERANDERD),
        (json.dumps(inhoud(extra=1)).encode(), VERANDERD),
        (json.dumps(inhoud(kenmerk="")).encode(), VERANDERD),
        (json.dumps(inhoud(voor="\ud800")).encode(), VERANDERD),
        (json.dumps(inhoud(vakken=[{"anker": ANKER, "tekst": 1}])).encode(), VERANDERD),
        (json.dumps(inhoud(vakken=[{"anker": ANKER, "tekst": "\udc00"}])).encode(), VERANDERD),
        (json.dumps(inhoud(vakken=[{"anker": "rao_x", "tekst": ""}])).encode(), VERANDERD),
        (json.dumps(inhoud(vakken=[{"anker": ANKER, "tekst": ""}] * 2)).encode(), VERANDERD),
        (
            json.dumps(inhoud(vorm=2, nieuw=1)).encode(),
            "'x.rao.json' is van een formulier dat een nieuwere rao maakte.",
        ),
        (b" " * (MEESTE + 1), "'x.rao.json' is te groot: een formulier is hoogstens 5 MB."),
    ],
)
def test_anything_else_is_refused_in_one_sentence(data: bytes, zin: str) -> None:
    """A file that is damaged, changed, of something else or of a newer rao gives a sentence."""
    with pytest.raises(RaoError) as fout:
        read_json("x.rao.json", data)
    assert fout.value.zin == zin
    assert fout.value.hint


def test_a_page_with_nothing_filled_in_is_no_answer() -> None:
    """A page as it was sent may have lost what was typed, so it is refused with what to do."""
    with pytest.raises(RaoError, match="staat niets wat u invulde") as fout:
        read_html("pagina.html", make_html(make_formulier(), Huisstijl()))
    assert "Opslaan als bestand" in fout.value.hint


@pytest.mark.parametrize(
    ("maak", "zin"),
    [
        (lambda _: b"<!doctype html><p>Dag</p>", "is geen formulier van rao"),
        (lambda _: b"<!doctype html>\xff", "is beschadigd"),
        (lambda data: data.replace(b'data-vorm="1"', b'data-vorm="2"'), "nieuwere rao"),
        (lambda data: data.replace(b'data-vorm="1"', b'data-vorm="x"'), "is veranderd"),
    ],
)
def test_another_page_is_refused(maak: Callable[[bytes], bytes], zin: str) -> None:
    """A page that is no form, is damaged or of a newer rao gives a sentence."""
    pagina = make_html(make_formulier(), Huisstijl()).replace(b">\nDuurzaam", b">\nGoedkoop")
    with pytest.raises(RaoError, match=zin):
        read_html("pagina.html", maak(pagina))


def test_a_page_holds_hostile_texts_as_they_are() -> None:
    """Each text of the form comes out as it went in; only the one that was changed is edited."""
    formulier = vijandig_formulier(VIJANDIG)
    pagina = make_html(formulier, Huisstijl()).replace(
        b">\n# kop</textarea>", b">\nAnders</textarea>"
    )
    gelezen = read_html("pagina.html", pagina)
    assert [een.tekst for een in gelezen.invullingen] == [
        "Anders",
        *(vak.tekst for vak in formulier.vakken[1:]),
    ]
    assert [
        een.anker
        for een in gelezen.invullingen
        if een.anker and een.tekst and een.anker.tekst != tekstcode(een.tekst)
    ] == [formulier.vakken[0].anker]
