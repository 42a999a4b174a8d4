"""A form as a plain text comes back as it went out, however it was saved."""

from __future__ import annotations

from itertools import cycle, islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.documents.formulier.tekst import make_tekst
from rao_cli.model.errors import RaoError
from rao_cli.model.formulier.anker import gewoon, tekstcode
from rao_cli.store.formulier.codering import read_codering
from rao_cli.store.formulier.tekst import is_formuliertekst, read_formuliertekst
from tests.documents.formats.vijandig import VIJANDIG
from tests.documents.formulier.proefformulier import formulier_van
from tests.documents.lange_tekst import LANG

#: Texts that look like the signs of the form itself.
TEKENS = (
    *("# kop", "#1 prioriteit", "=== De zaak ===", "--- Oplossing 1 ---", "[Inzet] x", "[Inzet]"),
    *(
        "===== Zaak Z-7K3F9E =====",
        "\\[Inzet]",
        "\\\\=== x",
        "=== Alleen voor rao ===",
        "\\newpage",
    ),
    *("regel\n# nog een\n\n[Standpunt]: y\n---  x", "[ ] taak", "Inzet: hoog", "- a\n- b\n  - c"),
    *("[a]\n[b] c\n\n\n\nd", "rao-formulier 1 | Z-7K3F9E | Noord", "", " in\n  gesprongen"),
)
ALLES = (*TEKENS, *VIJANDIG, LANG.getypt, "\r\nregel\reinde\r\n")


@given(st.lists(st.sampled_from(ALLES) | st.text(max_size=30), min_size=1, max_size=8))
def test_an_unedited_text_gives_every_field_as_it_was(teksten: list[str]) -> None:
    """Each field comes back with its own anchor and the text that its anchor names."""
    rij = list(islice(cycle(teksten), 200))
    formulier = formulier_van(lambda nummer: rij[nummer], "Z-7K3F9E", "nieuw-1")

    terug = read_formuliertekst("f.txt", make_tekst(formulier))

    assert [een.anker for een in terug.invullingen] == [vak.anker for vak in formulier.vakken]
    assert [een.tekst for een in terug.invullingen] == [gewoon(v.tekst) for v in formulier.vakken]
    assert all(
        een.anker and tekstcode(een.tekst or "") == een.anker.tekst for een in terug.invullingen
    )
    assert terug.los == ()


def test_the_text_says_which_form_it_is() -> None:
    """Kenmerk, register and for whom come back."""
    terug = read_formuliertekst("f.txt", make_tekst(formulier_van(str)))

    assert (terug.kenmerk, terug.register, terug.voor, terug.vorm) == ("Z-7K3F9E", "Noord", "", 1)


@pytest.mark.parametrize("codering", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_way_in_which_notepad_saves_is_read(codering: str) -> None:
    """Line ends of Windows and each coding give the same answers, and no remark."""
    heel = make_tekst(formulier_van(lambda n: f"één\n{n} ☃"))

    tekst, zinnen = read_codering("f.txt", heel.replace("\n", "\r\n").encode(codering))

    assert read_formuliertekst("f.txt", tekst) == read_formuliertekst("f.txt", heel)
    assert zinnen == ()


def test_an_old_coding_is_read_and_said() -> None:
    """What is no UTF-8 is read as cp1252, with a word to look at."""
    tekst, (zin,) = read_codering("f.txt", "De opvang – één plek".encode("cp1252"))

    assert tekst == "De opvang – één plek"
    assert "zoals in '–'" in zin


@pytest.mark.parametrize("data", [b"%PDF-1.7\n\0\1\2", b"PK\3\4\0\0", b"\xff\xfe\0\xd8\0"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    """A file of another program gives one sentence."""
    with pytest.raises(RaoError, match="geen tekst die rao kan lezen"):
        read_codering("f.txt", data)


def test_a_field_that_is_gone_is_told_from_one_that_is_empty() -> None:
    """Without its label a field has no text; with nothing below it an empty one."""
    formulier = formulier_van(lambda n: f"tekst {n}")
    heel = make_tekst(formulier)
    anders = heel.replace("[Onderwerp] tekst 0\n", "").replace("[Bijzonder] tekst 3", "[Bijzonder]")

    terug = {een.anker: een.tekst for een in read_formuliertekst("f.txt", anders).invullingen}

    assert [terug[vak.anker] for vak in formulier.vakken[:4]] == [None, "tekst 1", "tekst 2", ""]


def test_a_text_outside_a_field_is_loose() -> None:
    """What stands above the first label is no answer, and not lost."""
    heel = make_tekst(formulier_van(str)).replace("[Onderwerp]", "Let op: haast\n\n[Onderwerp]")

    assert read_formuliertekst("f.txt", heel).los == ("Let op: haast",)


def test_a_line_with_a_hash_in_a_field_is_an_answer() -> None:
    """Only what rao says above the fields is left out."""
    heel = make_tekst(formulier_van(str)).replace("[Onderwerp] 0", "[Onderwerp] 0\n# haast")

    assert read_formuliertekst("f.txt", heel).invullingen[0].tekst == "0\n# haast"


def test_no_line_of_rao_is_wider_than_80() -> None:
    """It is read in notepad without scrolling: only answers may be longer."""
    heel = make_tekst(formulier_van(lambda _: ""))

    assert [regel for regel in heel.splitlines() if len(regel) > 80] == []


def test_other_texts_are_no_form() -> None:
    """A file with headings of a person is read in another way; a part of a form is a form."""
    assert is_formuliertekst(make_tekst(formulier_van(str)))
    assert is_formuliertekst("=== De zaak ===\n[Onderwerp] x\n")
    assert not is_formuliertekst("Onderwerp: x\n=== Bijlage ===\n[foto]\n")
