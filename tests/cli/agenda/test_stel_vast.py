"""`rao agenda stel-vast`: the agenda gets a fingerprint."""

import json

import pytest

from tests.cli.secretaris import LIJSTPAD, OVERLEG, OVERLEGPAD, Secretaris, erbij

STEL_VAST = ("agenda", "stel-vast")
AGENDA = f"documenten/{OVERLEG}/agenda.md"
BEZOEK = "{id: bezoek, soort: overig, onderwerp: Bezoek, indiener: COA, waarom: Uitnodiging}"
EEN_PUNT_MEER = ("  - id: rondvraag\n", f"  - {BEZOEK}\n  - id: rondvraag\n")


def codes(s: Secretaris) -> list[str]:
    """Return the codes that rao valideer gives about the meeting, on its day."""
    uitkomst = s.op(OVERLEG).rao("valideer", OVERLEGPAD, "--json")
    return [melding["code"] for melding in json.loads(uitkomst.stdout)["meldingen"]]


def test_commit(gepland: Secretaris) -> None:
    """Het overleg en het document veranderen, in één commit."""
    assert gepland.doet(*STEL_VAST) == f"{AGENDA}\n"
    assert gepland.laatste() == (f"Agenda van {OVERLEG} vastgesteld", [AGENDA, OVERLEGPAD])


def test_overleg(gepland: Secretaris) -> None:
    """Status, datum en vingerafdruk; alle andere regels blijven."""
    voor = gepland.lees(OVERLEGPAD).replace("status: gepland", "status: agenda-vastgesteld")
    gepland.doet(*STEL_VAST)
    regels = erbij(voor, gepland.lees(OVERLEGPAD))
    assert [regel.split("sha256-2:")[0] for regel in regels] == [
        "vaststelling:\n",
        "  agenda:\n",
        "    op: 2026-03-05\n",
        "    vingerafdruk: ",
    ]


def test_document(gepland: Secretaris) -> None:
    """Op de agenda staat wanneer zij is vastgesteld."""
    assert "*Concept" in gepland.lees(AGENDA)
    gepland.doet(*STEL_VAST)
    assert "*Vastgesteld op 5 maart 2026.*" in gepland.lees(AGENDA)


def test_nog_eens(gepland: Secretaris) -> None:
    """Nog eens vaststellen verandert niets, ook later niet."""
    gepland.doet(*STEL_VAST)
    later = gepland.op("2026-03-10").zegt(*STEL_VAST)
    assert later == "Er is niets veranderd; alles stond er al."


def test_niet_het_volgende_overleg(gepland: Secretaris) -> None:
    """Wie de opdracht herhaalt, stelt niet per ongeluk de agenda van april vast."""
    gepland.doet("nieuw", "overleg", "--datum", "2026-04-09")
    gepland.doet("agenda", "genereer", "2026-04-09")
    gepland.doet(*STEL_VAST)
    assert "alles stond er al" in gepland.zegt(*STEL_VAST)


def test_ligt_vast(gepland: Secretaris) -> None:
    """Daarna vult rao de agenda niet meer aan."""
    gepland.doet(*STEL_VAST)
    assert gepland.faalt("agenda", "genereer", OVERLEG) == (
        f"Fout: De agenda van {OVERLEG} ligt vast: het overleg is agenda-vastgesteld.\n"
        "Een punt dat er nog bij moet, komt op de volgende agenda.\n"
    )


def test_wijziging_valt_op(gepland: Secretaris) -> None:
    """Een punt dat er met de hand bij komt, ziet rao valideer; vaststellen maakt het goed."""
    gepland.doet(*STEL_VAST)
    assert "BSL07" not in codes(gepland)
    gepland.typt(OVERLEGPAD, *EEN_PUNT_MEER)
    assert "BSL07" in codes(gepland)
    later = gepland.op("2026-03-09")
    assert later.zegt(*STEL_VAST).splitlines() == [
        f"Vastgelegd: Agenda van {OVERLEG} opnieuw vastgesteld",
        f"Stuur nu {AGENDA} aan DT&V, IND, COA en AVIM.",
    ]
    assert "BSL07" not in codes(gepland)
    assert "Vastgesteld op 9 maart 2026" in gepland.lees(AGENDA)
    assert "Bezoek" in gepland.lees(AGENDA)


def test_gewijzigd_aan_tafel(gepland: Secretaris) -> None:
    """Ook na het overleg kan een gewijzigde agenda nog worden vastgesteld; gehouden blijft hij."""
    gepland.doet(*STEL_VAST)
    op = gepland.op(OVERLEG)
    op.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    op.typt(OVERLEGPAD, *EEN_PUNT_MEER)
    op.doet(*STEL_VAST, OVERLEG)
    assert "BSL07" not in codes(op)
    assert "status: gehouden\n" in op.lees(OVERLEGPAD)


def test_wat_later_komt(gepland: Secretaris) -> None:
    """Wat er bij kwam sinds de agenda is gemaakt, komt op de volgende."""
    gepland.doet("nieuw", "signaallijst", "--lko", "assen")
    velden = ("--onderwerp", "Man alleen", "--aanbrenger", "COA", "--groep", "volwassene")
    zaak = gepland.doet("nieuw", "zaak", "SL-assen-2026-03-05", *velden).strip()
    gepland.doet("signaallijst", "dien-in", "SL-assen-2026-03-05")
    gepland.doet("signaallijst", "ontvang", "SL-assen-2026-03-05")
    assert gepland.zegt(*STEL_VAST).endswith(f"\nNiet op deze agenda, wel op de volgende: {zaak}.")


def test_lege_agenda(ontvangen: Secretaris) -> None:
    """Een agenda zonder punten kan niet worden vastgesteld."""
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    assert ontvangen.faalt(*STEL_VAST) == (
        f"Fout: Op de agenda van {OVERLEG} staat nog niets.\n"
        f"Zet er punten op met: rao agenda genereer {OVERLEG}\n"
    )


def test_gehouden(gehouden: Secretaris) -> None:
    """Na het overleg is het te laat als de agenda nooit is vastgesteld."""
    assert gehouden.faalt(*STEL_VAST, OVERLEG) == (
        f"Fout: Het overleg van {OVERLEG} is gehouden; de agenda kan niet meer worden "
        "vastgesteld.\nDe besluitenlijst stelt u vast met: rao besluitenlijst stel-vast\n"
    )


def test_vervallen(gepland: Secretaris) -> None:
    """Van een overleg dat niet doorgaat, is er niets vast te stellen."""
    gepland.typt(OVERLEGPAD, "status: gepland", "status: vervallen")
    assert "gaat niet door" in gepland.faalt(*STEL_VAST, OVERLEG)


@pytest.mark.parametrize("optie", ["-n", "--proef"])
def test_proef(gepland: Secretaris, optie: str) -> None:
    """Met --proef ziet u wat er zou veranderen, en verandert er niets."""
    voor = gepland.foto()
    assert "+  agenda:" in gepland.zegt(*STEL_VAST, optie)
    assert gepland.foto() == voor


def test_json(gepland: Secretaris) -> None:
    """Een programma krijgt het document en de commit."""
    antwoord = json.loads(gepland.doet(*STEL_VAST, "--json"))
    assert (antwoord["soort"], antwoord["kenmerken"]) == ("vastlegging", [AGENDA])
    assert antwoord["bestanden"] == [AGENDA, OVERLEGPAD]


def test_zaak_na_het_vaststellen(gepland: Secretaris) -> None:
    """Een zaak die na het vaststellen komt, wacht in beeld op de volgende agenda."""
    gepland.doet(*STEL_VAST)
    zaak = "  Z-4M8T23:\n    onderwerp: Nieuw\n    aanbrenger: COA\n    groep: gezin\n"
    gepland.typt(LIJSTPAD, "zaken:\n", f"zaken:\n{zaak}")
    status = json.loads(gepland.doet("status", "--json"))
    assert not any("op de agenda zetten" in taak["wat"] for taak in status["taken"])
    assert status["blijft_liggen"] == [
        {
            "kenmerk": "Z-4M8T23",
            "tekst": "de agenda van 12 maart 2026 ligt vast, dus pas op de volgende: Nieuw",
        }
    ]
