"""One answer to more parts: in the form that the question shows, or in plain words."""

from datetime import date
from typing import Any, Final

import pytest

from rao_cli.cli.questions.delen import read_delen
from rao_cli.cli.questions.keuze import Keuze
from rao_cli.cli.questions.vraag import DatumVraag, KeuzeVraag, LangeTekst, MeerkeuzeVraag

VANDAAG: Final = date(2026, 3, 5)
ORGANISATIES: Final = [Keuze(naam, uit_register=True) for naam in ("DT&V", "IND", "COA")]
ANTWOORD = KeuzeVraag(naam="antwoord", tekst="?", keuzes=tuple(map(Keuze, ("ja", "deels", "nee"))))
DOOR = KeuzeVraag(naam="door", tekst="?", keuzes=tuple(map(Keuze, ("regievoerder", "casemanager"))))
OP = DatumVraag(naam="op", tekst="?", toets=lambda dag: "Kan niet." if dag > "2026-03-05" else "")
TEKST = LangeTekst(naam="tekst", tekst="?")
WIE = KeuzeVraag(naam="wie", tekst="?", keuzes=ORGANISATIES)
SAMEN = MeerkeuzeVraag(naam="samen", tekst="?", keuzes=ORGANISATIES)
WERKT: Final = (ANTWOORD, DOOR, OP, TEKST)
STAP: Final = (TEKST, WIE, OP)
FEB: Final = date(2026, 2, 11)


@pytest.mark.parametrize(
    ("delen", "getypt", "gelezen"),
    [
        (WERKT, "deels; regievoerder; 11 februari", ["deels", "regievoerder", FEB, None]),
        (WERKT, "Deels, regie, op 11-2-2026", ["deels", "regievoerder", FEB, None]),
        (WERKT, "11 februari; deels", ["deels", None, FEB, None]),
        (WERKT, "nee; casem; 11 februari; hij wil; blijven", ["nee", "casemanager", FEB, None]),
        (WERKT, "ja", ["ja", None, None, None]),
        (
            WERKT,
            "De regievoerder sprak hem op 11 februari 2026: deels",
            ["deels", "regievoerder", FEB, "De regievoerder sprak hem op 11 februari 2026: deels"],
        ),
        (WERKT, "deels, casemanager op 11 feb", ["deels", "casemanager", FEB, None]),
        (WERKT, "deels (de casemanager, 11 feb.)", ["deels", "casemanager", FEB, None]),
        (WERKT, "deels | casemanager | 11-2", ["deels", "casemanager", FEB, None]),
        (WERKT, "deels - casemanager - 11 februari", ["deels", "casemanager", FEB, None]),
        (WERKT, "Ja!", ["ja", None, None, None]),
        (WERKT, "niet deels", [None, None, None, "niet deels"]),
        (WERKT, "deels of nee", [None, None, None, "deels of nee"]),
        (WERKT, "nee; zie artikel 3.2", ["nee", None, None, "zie artikel 3.2"]),
        (WERKT, "nee; pas over 2-3 weken", ["nee", None, None, "pas over 2-3 weken"]),
        ((ANTWOORD, TEKST), "Ja. IND gebeld; niets nieuws", ["ja", "IND gebeld; niets nieuws"]),
        ((ANTWOORD, TEKST), "ja, met IND op 12 februari", ["ja", "met IND op 12 februari"]),
        ((ANTWOORD, TEKST), "nee er was geen nieuws", ["nee", "er was geen nieuws"]),
        ((ANTWOORD, TEKST), "Er was geen nieuws; ja ja", [None, "Er was geen nieuws; ja ja"]),
        (STAP, "Vertrekgesprekken; dt&v; 11 februari", ["Vertrekgesprekken", "DT&V", FEB]),
        (STAP, "Gesprek, en nog een, COA", ["Gesprek, en nog een", "COA", None]),
        (STAP, "Gesprek", ["Gesprek", None, None]),
        ((SAMEN, TEKST), "COA en DT&V; aan tafel", [["DT&V", "COA"], "aan tafel"]),
        ((SAMEN, TEKST), "coa, dt&v, aan tafel", [["DT&V", "COA"], "aan tafel"]),
        (
            (SAMEN, TEKST),
            "COA en IND zagen dit aan tafel",
            [["IND", "COA"], "COA en IND zagen dit aan tafel"],
        ),
        ((SAMEN, TEKST), "COA; IND niet", [["COA"], "IND niet"]),
        ((SAMEN, TEKST), "Met COA; IND niet", [None, "Met COA; IND niet"]),
        (
            (SAMEN, TEKST),
            "COA: gesprek; IND: dossier",
            [["IND", "COA"], "COA: gesprek; IND: dossier"],
        ),
        (STAP, "COA sprak hem op 11 februari", ["COA sprak hem op 11 februari", "COA", FEB]),
        ((WIE, ANTWOORD), "COA deels", ["COA", "deels"]),
        ((WIE, ANTWOORD), "COA/deels", ["COA", "deels"]),
    ],
)
def test_what_is_understood(delen: Any, getypt: str, gelezen: list[Any]) -> None:
    """Each piece finds its part; a part that nothing was said of stays open."""
    waarden = read_delen(getypt, delen, VANDAAG).waarden
    verwacht = dict(zip((deel.naam for deel in delen), gelezen, strict=True))
    if getypt.endswith("blijven"):
        verwacht["tekst"] = "hij wil; blijven"
    assert waarden == {naam: waarde for naam, waarde in verwacht.items() if waarde is not None}


@pytest.mark.parametrize(
    ("delen", "getypt", "klacht"),
    [
        (WERKT, "dels; regievoerder", "'dels' begrijpt rao hier niet. Bedoelt u deels?"),
        (WERKT, "deels; regie; 31 februari", "'31 februari' bestaat niet op de kalender."),
        (WERKT, "deels; regie; 6 maart 2026", "Kan niet."),
        (STAP, "Gesprek; DTV; 11 februari", "'DTV' begrijpt rao hier niet. Bedoelt u DT&V?"),
        ((WIE, ANTWOORD), "COA en IND, deels", "'COA en IND' begrijpt rao hier niet."),
        ((WIE, ANTWOORD), "PTT", "'PTT' begrijpt rao hier niet. Kies uit: DT&V, IND, COA"),
    ],
)
def test_what_is_wrong_is_said(delen: Any, getypt: str, klacht: str) -> None:
    """It stays open, and the rest of the answer counts."""
    gelezen = read_delen(getypt, delen, VANDAAG)
    assert klacht in " ".join(gelezen.klachten)


def test_two_texts_stand_behind_one_another() -> None:
    """A semicolon or a line parts them; the last takes what is left."""
    twee = (TEKST, LangeTekst(naam="ander", tekst="?"))
    for getypt in ("Een; twee; drie", "Een\ntwee; drie"):
        assert read_delen(getypt, twee, VANDAAG).waarden == {"tekst": "Een", "ander": "twee; drie"}


@pytest.mark.parametrize(
    "getypt",
    ["Bij inwilliging: huis; bij afwijzing: straat", "inwilliging: huis\nAfwijzing: straat"],
)
def test_a_text_that_names_its_part_is_of_that_part(getypt: str) -> None:
    """In whatever order it is typed."""
    twee = [
        LangeTekst(naam=f"gevolgen.bij_{wat}", tekst="?") for wat in ("afwijzing", "inwilliging")
    ]
    assert read_delen(getypt, twee, VANDAAG).waarden == {
        "gevolgen.bij_afwijzing": "straat",
        "gevolgen.bij_inwilliging": "huis",
    }


def test_what_comes_behind_a_semicolon_is_the_second() -> None:
    """Who has nothing to say at the first part leaves it out."""
    twee = (TEKST, LangeTekst(naam="ander", tekst="?"))
    assert read_delen("; B", twee, VANDAAG).waarden == {"ander": "B"}
    assert read_delen(";;", twee, VANDAAG).waarden == {}
