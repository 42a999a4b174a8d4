"""Forms in LibreOffice itself: opened, filled in, saved as docx and as odt, and read back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from rao_cli.documents.formulier.wordvak import is_lang
from rao_cli.model.formulier.anker import gewoon
from rao_cli.model.soorten.huisstijl import Huisstijl
from rao_cli.store.formulier.docx import read_docx
from rao_cli.store.formulier.odt import read_odt
from rao_cli.workflow.formulier.word import make_docx
from tests.documents.formulier.vellen import gevuld, leeg, vijandig
from tests.papier.basic import bewaar_met_libreoffice
from tests.store.formulier.test_heen_en_terug import verschillen

if TYPE_CHECKING:
    from rao_cli.model.formulier.formulier import Ingevuld, Invulvak

VELLEN: Final = {"leeg": leeg(), "gevuld": gevuld(), "vijandig": vijandig()}
#: What is typed in boxes of the empty form, by their number, and what is read of it.
GETYPT: Final = {
    0: (["Eén zin."], "Eén zin."),
    1: (["een", "<regel>", "twee", "<alinea>", "drie"], "een\ntwee\n\ndrie"),
    2: (["<punten>", "a", "<alinea>", "b"], "- a\n- b"),
    3: (["<nummers>", "a", "<alinea>", "b"], "1. a\n2. b"),
    4: (["  met   wit & <tekens>"], "met   wit & <tekens>"),
}
BEWAARD: Final = pytest.mark.parametrize("hoe", ["docx", "odt", "odt-docx"])
ZO: Final = [*((naam, hoe) for naam in VELLEN for hoe in ("docx", "odt")), ("gevuld", "odt-docx")]


def lees(naam: str, data: bytes) -> Ingevuld:
    """Read a file as what it was saved as."""
    return (read_docx if naam.endswith("docx") else read_odt)(naam, data)


def vak(soort: str) -> Invulvak:
    """Return the first field of a kind in the empty form."""
    return next(een for een in VELLEN["leeg"].vakken if een.veld.soort == soort)


KORT: Final = {
    "regel": ("TypAchter", "Gezin in de opvang"),
    "partij": ("Kies", "COA"),
    "keuze": ("Kies", "gezin"),
    "dag": ("Kies", "12 februari 2026"),
    "partijen": ("TypAchter", "COA, IND"),
}


#: What a person does in the filled form, with changes tracked: empty one box, add to another.
NAGEKEKEN: Final = (
    "  doc.RecordChanges = True",
    '  Typ(doc, 0, Array("<leeg>"))',
    '  Typ(doc, 1, Array("<alinea>", "Er komt iets bij."))',
    '  Typ(doc, 2, Array("<leeg>", "Anders."))',
    "  doc.RecordChanges = False",
)


def stappen() -> list[str]:
    """Return what a person does in the empty form, as lines of Basic."""
    boxen = []
    for nummer, (delen, _) in GETYPT.items():
        teksten = ", ".join(f'"{deel}"' for deel in delen)
        boxen.append(f"  Typ(doc, {nummer}, Array({teksten}))")
    kort = [
        f'  {doe}(doc, "{vak(soort).anker}", "{tekst}")' for soort, (doe, tekst) in KORT.items()
    ]
    return [*boxen, *kort]


@pytest.fixture(scope="module")
def bewaard(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Ingevuld]:
    """Return each form as it is read after LibreOffice saved it; `ingevuld` was typed in."""
    bestanden = {naam: make_docx(vel, Huisstijl()) for naam, vel in VELLEN.items()}
    bestanden |= {"ingevuld": bestanden["leeg"], "nagekeken": bestanden["gevuld"]}
    uit = bewaar_met_libreoffice(
        tmp_path_factory.mktemp("formulier"),
        {f"{naam}.docx": data for naam, data in bestanden.items()},
        {"ingevuld": stappen(), "gevuld": (), "nagekeken": NAGEKEKEN},
    )
    return {naam: lees(naam, data) for naam, data in uit.items()}


@pytest.mark.parametrize(("naam", "hoe"), ZO)
def test_what_libreoffice_only_saved_has_no_differences(
    bewaard: dict[str, Ingevuld], naam: str, hoe: str
) -> None:
    """Opened and saved without an edit, every field has the text that its anchor knows."""
    gelezen = bewaard[f"{naam}-{hoe}"]
    assert verschillen(VELLEN[naam], gelezen) == []
    assert gelezen.los == ()
    assert gelezen.opmerkingen == ()


@BEWAARD
def test_what_was_typed_in_libreoffice_is_read_and_nothing_else(
    bewaard: dict[str, Ingevuld], hoe: str
) -> None:
    """Text, paragraphs, lists, choices and a date come back; all other fields stay as they were."""
    leeg_vel = VELLEN["leeg"]
    lang = [een for een in leeg_vel.vakken if is_lang(een)]
    verwacht = {str(lang[nummer].anker): tekst for nummer, (_, tekst) in GETYPT.items()}
    verwacht |= {str(vak(soort).anker): tekst for soort, (_, tekst) in KORT.items()}
    anders = {
        str(een.anker): een.tekst
        for een in bewaard[f"ingevuld-{hoe}"].invullingen
        if een.tekst != ""
    }
    assert anders == verwacht
    assert bewaard[f"ingevuld-{hoe}"].los == ()


@BEWAARD
def test_libreoffice_keeps_what_form_it_is(bewaard: dict[str, Ingevuld], hoe: str) -> None:
    """Its properties survive."""
    gelezen = bewaard[f"gevuld-{hoe}"]
    assert (gelezen.register, gelezen.kenmerk) == ("Noord", "SL-venlo-2026-03-12")


@BEWAARD
def test_changes_that_libreoffice_tracked_are_read_as_accepted(
    bewaard: dict[str, Ingevuld], hoe: str
) -> None:
    """An emptied box is empty, an added paragraph is there, and the rest is as it was."""
    gelezen = bewaard[f"nagekeken-{hoe}"]
    lang = [een for een in VELLEN["gevuld"].vakken if is_lang(een)]
    anders = {een.anker: een.tekst for een in gelezen.invullingen}
    verwacht = ("", f"{gewoon(lang[1].tekst)}\n5. Er komt iets bij.", "Anders.")
    assert tuple(anders[vak.anker] for vak in lang[:3]) == verwacht
    assert len(verschillen(VELLEN["gevuld"], gelezen)) == len(verwacht)
    (zin,) = gelezen.opmerkingen
    assert "bijgehouden" in zin
