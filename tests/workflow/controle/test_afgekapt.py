"""A sentence with ` #` in it is not cut short in silence (VRM23)."""

from pathlib import Path
from typing import Final

import pytest

from rao_cli.model.melding import Pad
from rao_cli.rules.vorm import REGELS
from rao_cli.store.yaml.loading import load_bestand
from rao_cli.workflow.controle.meelezen.per_bestand import afgekapt

WORTEL: Final = Path(__file__).resolve().parents[3]
KOP: Final = "soort: signaallijst\nkenmerk: SL-ter-apel-2026-03-05\nstatus: ontvangen\n"
KAART: Final = next(regel.kaart for regel in REGELS if regel.code == "VRM23")


def gevonden(tekst: str) -> list[tuple[Pad, str]]:
    """Return path and sentence of every text that may be cut short."""
    return [(m.pad, m.tekst) for m in afgekapt(load_bestand("proef.yaml", tekst.encode()))]


def zaak(regel: str) -> str:
    """Return a list with one zaak that has this line."""
    return f"{KOP}zaken:\n  Z-7K3F9E:\n    {regel}\n"


@pytest.mark.parametrize(
    ("regel", "plek", "rest"),
    [
        ("vraag: Mag zaak # 3 blijven", ("vraag",), "# 3 blijven"),
        ("vraag: Zie punt #3", ("vraag",), "#3"),
        ("vraag: #3 mag blijven", ("vraag",), "#3 mag blijven"),
        (
            "standpunten: {COA: {standpunt: Zie bijlage # 2\n      }}",
            ("standpunten", "COA", "standpunt"),
            "# 2",
        ),
        (
            "oplossingsrichtingen: [{nadelen: [Kost # 3\n      ]}]",
            ("oplossingsrichtingen", 0, "nadelen", 0),
            "# 3",
        ),
    ],
)
def test_text_with_a_hash(regel: str, plek: Pad, rest: str) -> None:
    """Free text followed by one space and a hash may be a sentence cut off."""
    ((pad, zin),) = gevonden(zaak(regel))
    assert pad == ("zaken", "Z-7K3F9E", *plek)
    assert zin == f"Hier houdt de tekst op: '{rest}' leest rao als opmerking."


@pytest.mark.parametrize(
    "regel",
    [
        "vraag: Mag het gezin blijven  # besproken met COA",
        "vraag: 'Mag zaak # 3 blijven'",
        "vraag: 'Mag het blijven' # besproken",
        "vraag: Mag zaak#3 blijven",
        "vraag: |\n      Mag zaak # 3 blijven",
        "vraag: Mag het gezin blijven # rao: accepteer SIG27 Het LKO vraagt het zo.",
        "vraag: Mag het gezin blijven #  rao: accepteer SIG27 Het LKO vraagt het zo.",
        "groep: gezin # met drie kinderen",
        "aanbrenger: COA # regio noord",
        "termijn: {tot: 2026-06-01 # afgesproken\n      }",
        "# Een opmerking op een eigen regel # met nog een hekje",
        "onbekend: Iets # anders",
        "vraag: # volgt nog",
    ],
)
def test_a_plain_comment(regel: str) -> None:
    """A comment after two spaces, or behind a date or fixed choice, is a comment."""
    assert gevonden(zaak(regel)) == []


def test_the_card() -> None:
    """The wrong example on the card is wrong, and the right one right."""
    assert len(gevonden(KAART.fout)) == 1
    assert gevonden(KAART.goed) == []


def test_unreadable() -> None:
    """Of a file that rao cannot read this cannot be said."""
    assert gevonden("vraag: [Mag zaak # 3") == []
    assert gevonden("vraag: Mag zaak # 3") == []


def test_examples_that_come_along() -> None:
    """In the examples it is only where it belongs."""
    bestanden = [
        pad for pad in (WORTEL / "voorbeelden").rglob("*.yaml") if b" #" in pad.read_bytes()
    ]
    raak = {p.parts[-4] for p in bestanden if any(afgekapt(load_bestand(p.name, p.read_bytes())))}
    assert raak == {"VRM23-tekst-na-een-hekje"}


@pytest.mark.parametrize("soort", ["lijst", "12", "Signaallijst", "../../x", '"a\\0b"', "soort"])
def test_an_unknown_kind_cuts_nothing(soort: str) -> None:
    """Which texts are free says the schema of its kind; a kind with an error in it has none."""
    assert gevonden(f"soort: {soort}\nonderwerp: iets # rest\n") == []
