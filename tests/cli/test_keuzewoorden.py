"""Tab offers what is the same in every register, outside one too, each with what it means."""

from pathlib import Path

import pytest

from tests.cli.proefbank import Rao

#: What is typed, and one line of the answer: a value, and what it is.
GETYPT = (
    ("rao regel SIG1", "SIG10\tElke kernorganisatie geeft een standpunt"),
    ("rao regel S1", "S1\tHet RAO komt geregeld bijeen"),
    ("rao begrip aanh", "aanhouden\t"),
    ("rao begrip Deel", "Deelberaad Asiel\tHet landelijke overleg"),
    ("rao schema uitvoer-m", "uitvoer-meldingen"),
    ("rao nieuw besluit --uitkomst ter", "ter-kennisname\ter is niets te besluiten"),
    ("rao besluit zet B-2026-03-12-01 --uitkomst a", "aanhouden\tde zaak komt terug"),
    ("rao nieuw zaak x --groep a", "amv\t"),
    ("rao zaak splits x --groep g", "gezin"),
    ("rao zaak voeg-samen x --groep v", "volwassene"),
    ("rao zaak sluit x --afloop zonder", "zonder-toezicht\tvertrokken zonder toezicht"),
    ("rao zaak schaal-op x --grond pub", "publicitair\tde zaak kan landelijk"),
    ("rao zaak wijzig x ter", "termijn\t"),
    ("rao nieuw onderwerp --type kn", "knelpunt\teen probleem"),
    ("rao nieuw onderwerp --landelijk o", "onbekend"),
    ("rao onderwerp zet x --status in", "in-behandeling"),
    ("rao trend deel x --herkend o", "onbekend\tnog geen antwoord"),
    ("rao trend antwoord x y --herkend j", "ja\twij zien dit ook"),
    ("rao wis x --grond verg", "vergissing\thet had er nooit in mogen staan"),
    ("rao init --provincie Dr", "Drenthe"),
    ("rao init --secretaris C", "COA\tCentraal Orgaan opvang asielzoekers"),
    ("rao erratum 2026-03-12 --herstelt OVL0", "OVL02\t"),
    ("rao valideer --uitvoer sa", "sarif\tvoor een scherm met bevindingen"),
    ("rao valideer --kies PRI", "PRI\talle regels die met PRI beginnen"),
    ("rao papieren --formaat od", "odt\tLibreOffice"),
    ("rao aanleveren --formaat te", "tekst\top het scherm"),
    ("rao formulier maak --formaat d", "docx\tWord"),
    ("rao concept g", "gooi-weg"),
    ("rao lijst z", "zaken"),
    ("rao help wiss", "wissen\tEen naam"),
    ("rao help zaak vu", "vul-aan\tVul aan"),
)


@pytest.mark.parametrize(("regel", "antwoord"), GETYPT, ids=[regel for regel, _ in GETYPT])
def test_tab_offers_words_outside_a_register(
    rao: Rao, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, regel: str, antwoord: str
) -> None:
    """What a value may be needs no register: it is offered in any folder, with what it means."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("_RAO_COMPLETE", "complete_regels")
    monkeypatch.setenv("_RAO_REGEL", regel)
    uitkomst = rao()
    assert uitkomst.stderr == ""
    gevonden = uitkomst.stdout.splitlines()
    assert any(een.startswith(antwoord) for een in gevonden), gevonden


def test_behind_a_whole_subject_tab_offers_no_other(
    rao: Rao, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`rao help wissen` has no second word, and what is behind a noun is of that noun."""
    for regel, aantal in (("rao help wissen ", 0), ("rao help lko ", 4)):
        monkeypatch.setenv("_RAO_COMPLETE", "complete_regels")
        monkeypatch.setenv("_RAO_REGEL", regel)
        assert len(rao().stdout.strip().splitlines()) == aantal
