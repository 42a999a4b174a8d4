"""`rao agenda genereer --spiekbrief`: what the chair holds in hand."""

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

SPIEK = ("agenda", "genereer", "--spiekbrief")
BRIEF = f"documenten/{OVERLEG}/spiekbrief.md"


def test_het_document_op_stdout(gepland: Secretaris) -> None:
    """Het pad is het enige op stdout; er komt één bestand bij."""
    assert gepland.doet(*SPIEK) == f"{BRIEF}\n"
    assert gepland.laatste() == (f"Spiekbrief voor het overleg van {OVERLEG}", [BRIEF])


def test_een_lopende_klok(gepland: Secretaris) -> None:
    """Elk punt begint waar het vorige eindigt; de zaak krijgt een kwartier."""
    gepland.doet(*SPIEK)
    tekst = gepland.lees(BRIEF)
    assert "| 10:00–10:05 | 5\\* | 1. Opening en vaststelling van de agenda | – |\n" in tekst
    assert "| 10:05–10:20 | 15\\* | 2. Gezin verblijft lang in de opvang | besluit |\n" in tekst


def test_past_het(gepland: Secretaris) -> None:
    """Zolang het past, hoort u niets; de brief zegt hoeveel tijd er over is."""
    assert gepland.zegt(*SPIEK).splitlines() == [
        f"Vastgelegd: Spiekbrief voor het overleg van {OVERLEG}"
    ]
    assert "U hebt 70 minuten over." in gepland.lees(BRIEF)


def test_te_lang(gepland: Secretaris) -> None:
    """Past het niet, dan waarschuwt rao, ook op het scherm."""
    gepland.typt(OVERLEGPAD, "doel: besluit\n", "doel: besluit\n    minuten: 100\n")
    zin = "De punten duren samen 135 minuten, het overleg duurt 120 minuten."
    assert gepland.zegt(*SPIEK).splitlines()[1] == f"Let op: {zin} Dat is 15 minuten te lang."
    assert f"**Let op:** {zin}" in gepland.lees(BRIEF)


def test_nog_eens_verandert_niets(gepland: Secretaris) -> None:
    """Dezelfde gegevens geven dezelfde brief."""
    gepland.doet(*SPIEK)
    assert gepland.zegt(*SPIEK) == "Er is niets veranderd; alles stond er al."


def test_ververst_met_de_agenda(gepland: Secretaris) -> None:
    """Een nieuwe agenda geeft ook een nieuwe spiekbrief."""
    gepland.doet(*SPIEK)
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", "Er ligt geen nieuwe aanvraag.")
    gepland.doet("agenda", "genereer")
    assert "Er ligt geen nieuwe aanvraag." in gepland.lees(BRIEF)


def test_van_een_vastgestelde_agenda(gepland: Secretaris) -> None:
    """De brief kan ook na de vaststelling."""
    gepland.doet("agenda", "stel-vast")
    assert gepland.doet(*SPIEK) == f"{BRIEF}\n"


def test_zonder_punten(leeg: Secretaris) -> None:
    """Eerst de agenda, dan de spiekbrief."""
    leeg.doet("nieuw", "overleg", "--datum", OVERLEG)
    assert "Op de agenda" in leeg.faalt(*SPIEK)


def test_niet_samen_met_voor(gepland: Secretaris) -> None:
    """Een genodigde krijgt nooit de spiekbrief."""
    assert "niet allebei" in gepland.faalt(*SPIEK, "--voor", "Nidos", code=2)
