"""A file of somebody without a form: what its headings say is found, and nothing is made up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rao_cli.model.formulier.anker import gewoon
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN
from rao_cli.store.formulier.docx import read_docx
from rao_cli.store.formulier.tekst import read_tekst
from rao_cli.store.formulier.vrij.gelijkenis import afstand
from rao_cli.store.formulier.vrij.kopregel import read_kopregel
from rao_cli.store.formulier.vrij.lezer import lees_vrij, zoek_delen
from rao_cli.store.formulier.vrij.namen import zoek
from rao_cli.store.formulier.vrij.platte_tekst import read_plat
from tests.documents.formats.vijandig import VIJANDIG
from tests.store.formulier.bestanden import alinea, make_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from rao_cli.model.formulier.formulier import Ingevuld

TEKSTEN = sorted((Path(__file__).parent / "teksten").iterdir())
#: From here on the numbers of files that are no signaallijst.
GEEN_ZAAK = 20


def in_regels(ingevuld: Ingevuld) -> list[str]:
    """Return what was found, one line for each text."""
    vakken = [
        " | ".join((vak.zaak or "-", vak.kop, vak.groep or "-", vak.label or "-", repr(vak.tekst)))
        for vak in ingevuld.invullingen
    ]
    los = [f"los: {tekst!r}" for tekst in ingevuld.los]
    return [*vakken, *los]


@pytest.mark.parametrize(
    "pad", [een for een in TEKSTEN if int(een.name[:2]) < GEEN_ZAAK], ids=lambda pad: pad.stem
)
def test_a_text_as_people_write_it(pad: Path, golden: Callable[[str, str], None]) -> None:
    """Each heading gives its own part; what stands above the first or around a mail is loose."""
    gelezen = read_tekst(pad.name, pad.read_bytes())
    golden(f"{pad.stem}.txt", "\n".join((*in_regels(gelezen), "")))


@pytest.mark.parametrize(
    "pad", [een for een in TEKSTEN if int(een.name[:2]) >= GEEN_ZAAK], ids=lambda pad: pad.stem
)
def test_what_is_no_signaallijst_gives_nothing(pad: Path) -> None:
    """Minutes, a letter or a recipe have words of ours too; no part is made of them."""
    gelezen = read_tekst(pad.name, pad.read_bytes())
    assert (gelezen.kenmerk, gelezen.invullingen, gelezen.los) == ("", (), ())


def vet(tekst: str) -> str:
    """Return a paragraph of Word in bold, without the style of a heading."""
    return f"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{tekst}</w:t></w:r></w:p>"


def kop(tekst: str) -> str:
    """Return a heading of Word."""
    return alinea(tekst, '<w:pStyle w:val="Kop1"/><w:outlineLvl w:val="0"/>')


def tabel(*rijen: tuple[str, ...]) -> str:
    """Return a table of Word."""
    cellen = ["".join(f"<w:tc>{alinea(tekst)}</w:tc>" for tekst in rij) for rij in rijen]
    return f"<w:tbl>{''.join(f'<w:tr>{rij}</w:tr>' for rij in cellen)}</w:tbl>"


def word(*delen: str) -> list[tuple[str, str, str, str | None]]:
    """Return what is found in a docx: the name of the part, item, label and text."""
    namen = {deel.kop: deel.naam for deel in ZAAKDELEN}
    gelezen = read_docx("f.docx", make_word("".join(delen)))
    los = [("los", "", "", tekst) for tekst in gelezen.los]
    return [(namen[v.kop], v.groep, v.label, v.tekst) for v in gelezen.invullingen] + los


def test_bold_is_as_good_as_a_style() -> None:
    """Headings are found by what they say, and a text of more paragraphs stays one."""
    delen = (vet("Onderwerp"), alinea("Gezin"), vet("Feiten"), alinea("Een."), alinea("Twee."))
    assert word(*delen, vet("Advies"), alinea("Ja")) == [
        ("zaak", "", "Onderwerp", "Gezin"),
        ("feiten", "", "Wat er aan de hand is", "Een.\n\nTwee."),
        ("advies", "", "", "Ja"),
    ]


def test_a_table_of_two_columns_is_read_by_row() -> None:
    """The label stands left, its text right; a row of headings is no answer."""
    rijen = (
        ("Onderdeel", "Tekst"),
        ("Onderwerp", "Gezin"),
        ("Vraag", "Mag het?"),
        ("Advies", "Ja"),
    )
    assert word(tabel(*rijen)) == [
        ("zaak", "", "Onderwerp", "Gezin"),
        ("feiten", "", "De vraag aan het RAO", "Mag het?"),
        ("advies", "", "", "Ja"),
        ("los", "", "", "Onderdeel\n\nTekst"),
    ]


def test_a_table_with_a_row_of_headings_gives_items() -> None:
    """Each row below "Organisatie | Standpunt | Inzet" is of one organisation."""
    standpunten = tabel(
        ("Organisatie", "Standpunt", "Inzet"), ("COA", "Kan", "Plek"), ("IND", "Nee", "")
    )
    stappen = tabel(("Stap", "Wie", "Wanneer"), ("Gesprek", "DT&amp;V", "1 april 2026"))
    assert word(
        *(vet("Onderwerp"), alinea("Gezin"), vet("Standpunten"), standpunten),
        *(vet("Geplande stappen"), stappen, vet("Advies"), alinea("Ja")),
    ) == [
        ("zaak", "", "Onderwerp", "Gezin"),
        ("standpunten", "COA", "Standpunt", "Kan"),
        ("standpunten", "COA", "Inzet", "Plek"),
        ("standpunten", "IND", "Standpunt", "Nee"),
        ("gepland", "Stap 1", "Stap", "Gesprek"),
        ("gepland", "Stap 1", "Wie", "DT&V"),
        ("gepland", "Stap 1", "Wanneer", "1 april 2026"),
        ("advies", "", "", "Ja"),
    ]


def test_a_heading_that_nobody_knows_ends_a_part() -> None:
    """What stands below a heading of another subject is no answer to the one before it."""
    delen = (kop("Onderwerp"), alinea("Gezin"), kop("Feiten"), alinea("Een"), kop("Bijlagen"))
    assert word(*delen, alinea("Foto"), kop("Advies"), alinea("Ja")) == [
        ("zaak", "", "Onderwerp", "Gezin"),
        ("feiten", "", "Wat er aan de hand is", "Een"),
        ("advies", "", "", "Ja"),
        ("los", "", "", "Bijlagen\n\nFoto"),
    ]


def test_an_item_of_a_list_of_word_is_an_option() -> None:
    """Numbered paragraphs below the heading of a list are its items."""
    nummer = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>'
    delen = (vet("Onderwerp"), alinea("Gezin"), vet("Mogelijke oplossingen"))
    opties = (alinea("Vertrek", nummer), alinea("Blijven", nummer))
    assert word(*delen, *opties, vet("Advies"), alinea("Ja"))[1:3] == [
        ("oplossingen", "Oplossing 1", "Wat de oplossing is", "Vertrek"),
        ("oplossingen", "Oplossing 2", "Wat de oplossing is", "Blijven"),
    ]


KOPPEN = ("Onderwerp", "2. Feiten", "VRAAG:", "Advies", "Risico's", "Standpunt COA", "Oplossingen",
          "Optie 2", "Zaak 2", "Termijn", "Gezette stappen", "Wat is er aan de hand?")  # fmt: skip


@given(
    st.lists(
        st.sampled_from(KOPPEN) | st.integers(0, 99).map(lambda n: f"Regel {n} staat hier zo."),
        max_size=30,
    )
)
def test_no_line_is_lost_or_taken_twice(regels: list[str]) -> None:
    """Each line of text comes out once, in a part or loose; or nothing was found at all."""
    genummerd = [
        f"{regel} ({nummer})." if regel.startswith("Regel") else regel
        for nummer, regel in enumerate(regels)
    ]
    gelezen = zoek_delen(read_plat("f.txt", "\n".join(genummerd)))
    if gelezen is None:
        return
    alles = "\n".join([*(vak.tekst or "" for vak in gelezen.invullingen), *gelezen.los])
    assert sorted(alles.split("\n")) == sorted(
        [*filter(lambda r: r.startswith("Regel"), genummerd)]
    )


@pytest.mark.parametrize("tekst", VIJANDIG)
def test_a_hostile_text_below_a_heading_stays_a_text(tekst: str) -> None:
    """Nothing that it holds is a heading, unless it is one."""
    regel = gewoon(" ".join(tekst.split()))
    heel = f"Onderwerp: {regel}\nFeiten: {regel}\nVraag: {regel}\nAdvies: {regel}"
    gelezen = lees_vrij(read_plat("f.txt", heel))
    assert [vak.tekst for vak in gelezen.invullingen] == [regel] * 4


def test_a_heading_is_short_and_no_sentence() -> None:
    """More than 60 characters, or a full stop, is a text."""
    assert read_kopregel("Advies", None)
    for regel in (
        "Advies.",
        "Advies. Dat komt",
        "Advies" + " van het LKO aan het RAO over dit" * 2,
    ):
        assert read_kopregel(regel, None) is None


def test_a_name_that_could_be_two_parts_is_none() -> None:
    """Between two parts rao does not choose; inside one of them it is that one."""
    assert zoek("Wanneer", None) is None
    for deel in ZAAKDELEN:
        vond = zoek(deel.kop, None)
        assert vond is not None
        assert vond.deel is deel
        for naam in deel.ook:
            vond = zoek(naam, None)
            assert vond is not None
            assert (naam, vond.deel.naam) == (naam, deel.naam)


def test_two_letters_that_changed_places_are_one_fault() -> None:
    """The distance of names counts what a hand does wrong."""
    assert [afstand("advies", een, 3) for een in ("advies", "advise", "avies", "adviesx")] == [
        *(0, 1, 1, 1)
    ]
