"""JSON and JSON lines: the contract that others build on."""

import json

import pytest

from rao_cli.documents.meldingen.gegevens import als_json, als_jsonl
from rao_cli.model.controle import Geaccepteerd, Volledigheid
from rao_cli.model.melding import Pad
from tests.documents.meldingen.maken import melding, verslag
from tests.documents.meldingen.voorbeeld import VERSLAG

SLEUTELS = [
    *("code", "ernst", "bestand", "regelnummer", "kolom", "eind_regelnummer", "eind_kolom"),
    *("pad", "tekst", "bron", "hint"),
]


def test_json_is_the_contract() -> None:
    """Every key is there, in this order; what is absent is null."""
    data = json.loads(als_json(verslag(melding(kolom=None, bron=("S19d",)), bestanden=12)))
    assert list(data) == [
        *("schemaVersie", "soort", "meldingen"),
        *("geaccepteerd", "volledigheid", "samenvatting"),
    ]
    assert data == {
        "schemaVersie": 1,
        "soort": "meldingen",
        "meldingen": [
            {
                "code": "BSL02",
                "ernst": "fout",
                "bestand": "acties/2026/A-2026-03-12-01.yaml",
                "regelnummer": 3,
                "kolom": None,
                "eind_regelnummer": 3,
                "eind_kolom": 9,
                "pad": None,
                "tekst": "De actie heeft geen datum.",
                "bron": ["S19d"],
                "hint": None,
            }
        ],
        "geaccepteerd": [],
        "volledigheid": [],
        "samenvatting": {
            "bestanden": 12,
            "fouten": 1,
            "waarschuwingen": 0,
            "aandachtspunten": 0,
        },
    }
    assert [list(een) for een in data["meldingen"]] == [SLEUTELS]


def test_what_was_accepted_has_its_reason() -> None:
    """An accepted finding is no finding: it stands apart, with the reason that a person gave."""
    aanvaard = Geaccepteerd(melding(code="SIG05"), "Het LKO weet het nog niet.")
    data = json.loads(als_json(verslag(melding(), geaccepteerd=(aanvaard,))))
    assert [een["code"] for een in data["meldingen"]] == ["BSL02"]
    (een,) = data["geaccepteerd"]
    assert list(een) == [*SLEUTELS, "reden"]
    assert (een["code"], een["reden"]) == ("SIG05", "Het LKO weet het nog niet.")


def test_how_complete_each_list_is() -> None:
    """Each list says what is there and who is missing, in the order of their files."""
    lijsten = (
        Volledigheid("b.yaml", "SL-b", 12, 12, ()),
        Volledigheid("a.yaml", "SL-a", 7, 12, ("IND", "AVIM")),
    )
    data = json.loads(als_json(verslag(lijsten=lijsten)))
    assert [een["kenmerk"] for een in data["volledigheid"]] == ["SL-a", "SL-b"]
    assert data["volledigheid"][0] == {
        "bestand": "a.yaml",
        "kenmerk": "SL-a",
        "aanwezig": 7,
        "gevraagd": 12,
        "organisaties_ontbreken": ["IND", "AVIM"],
    }


@pytest.mark.parametrize(
    ("pad", "tekst"),
    [
        (("datum",), "datum"),
        (
            ("zaken", "Z-7K3F9E", "oplossingsrichtingen", 0),
            "zaken.Z-7K3F9E.oplossingsrichtingen[0]",
        ),
        (("standpunten", "A.V."), "standpunten.A.V."),
    ],
)
def test_a_place_becomes_text_at_the_door(pad: Pad, tekst: str) -> None:
    """A reader of JSON gets the place as one text, as it always was."""
    bevinding = verslag(melding(pad=pad))
    assert [json.loads(als_jsonl(bevinding))["pad"]] == [tekst]


def test_json_keeps_every_character() -> None:
    """What deceives a reader is escaped, not changed: the data is what the rule said."""
    teksten = {m.tekst for m in VERSLAG.meldingen}
    tekst = als_json(VERSLAG)
    assert {een["tekst"] for een in json.loads(tekst)["meldingen"]} == teksten
    assert not {"\x00", "\x1b", "\u202e", "\u2028"} & set(tekst)


def test_jsonl_is_the_same_findings_without_a_summary() -> None:
    """Each line is one finding with the same keys, so that a reader needs no exception."""
    regels = [json.loads(regel) for regel in als_jsonl(VERSLAG).splitlines()]
    assert regels == json.loads(als_json(VERSLAG))["meldingen"]


def test_no_findings_is_an_empty_jsonl() -> None:
    """No line is no finding."""
    assert als_jsonl(verslag()) == ""


@pytest.mark.parametrize("code", [0xD800, 0xDC80])
def test_half_a_character_becomes_a_mark(code: int) -> None:
    """A name on disk can be no text; half a character stops strict readers of JSON."""
    tekst = als_json(verslag(melding(bestand=f"a{chr(code)}.yaml")))
    assert json.loads(tekst)["meldingen"][0]["bestand"] == f"a⟨U+{code:04X}⟩.yaml"
    assert len(als_jsonl(verslag(melding(tekst=chr(code)))).splitlines()) == 1


def test_a_command_in_json_is_escaped() -> None:
    """A build server does not find `##[…]` in a log; a reader of JSON does."""
    tekst = als_json(verslag(melding(tekst="##[add-mask]x ##vso[y] ## z")))
    assert "##[" not in tekst
    assert "##vso[" not in tekst
    assert json.loads(tekst)["meldingen"][0]["tekst"] == "##[add-mask]x ##vso[y] ## z"
