"""`rao agenda stel-vast`: the agenda gets a fingerprint."""

import json

import pytest

from tests.cli.secretaris import LIJSTPAD, OVERLEG, OVERLEGPAD, Secretaris, erbij

STEL_VAST = ("agenda", "stel-vast", "--ja")
AGENDA = f"documenten/{OVERLEG}/agenda.md"
BEZOEK = "{id: bezoek, soort: overig, onderwerp: Bezoek, indiener: COA, waarom: Uitnodiging}"
EEN_PUNT_MEER = ("  - id: rondvraag\n", f"  - {BEZOEK}\n  - id: rondvraag\n")


def codes(s: Secretaris) -> list[str]:
    """Return the codes that rao valideer gives about the meeting, on its day."""
    uitkomst = s.op(OVERLEG).rao("valideer", OVERLEGPAD, "--json")
    return [melding["code"] for melding in json.loads(uitkomst.stdout)["meldingen"]]


def test_commit(gepland: Secretaris) -> None:
    """The meeting and the document change, in one commit."""
    assert gepland.doet(*STEL_VAST) == f"{AGENDA}\n"
    assert gepland.laatste() == (f"Agenda van {OVERLEG} vastgesteld", [AGENDA, OVERLEGPAD])


def test_meeting(gepland: Secretaris) -> None:
    """Status, date and fingerprint; all other lines stay."""
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
    """The agenda says when it was fixed."""
    assert "*Concept" in gepland.lees(AGENDA)
    gepland.doet(*STEL_VAST)
    assert "*Vastgesteld op 5 maart 2026.*" in gepland.lees(AGENDA)


def test_again(gepland: Secretaris) -> None:
    """Fixing again changes nothing, also later."""
    gepland.doet(*STEL_VAST)
    later = gepland.op("2026-03-10").zegt(*STEL_VAST)
    assert later == "Er is niets veranderd; alles stond er al."


def test_not_the_next_meeting(gepland: Secretaris) -> None:
    """Who repeats the command does not by accident fix the agenda of April."""
    gepland.doet("nieuw", "overleg", "--datum", "2026-04-09")
    gepland.doet("agenda", "genereer", "2026-04-09")
    gepland.doet(*STEL_VAST)
    assert "alles stond er al" in gepland.zegt(*STEL_VAST)


def test_it_is_fixed(gepland: Secretaris) -> None:
    """After that rao adds nothing to the agenda."""
    gepland.doet(*STEL_VAST)
    assert gepland.faalt("agenda", "genereer", OVERLEG) == (
        f"Fout: De agenda van {OVERLEG} ligt vast: het overleg is gepland en de agenda "
        "is vastgesteld.\n"
        "Een punt dat er nog bij moet, komt op de volgende agenda.\n"
    )


def test_it_is_given_out_as_it_was_fixed(gepland: Secretaris) -> None:
    """Asked in a format it comes from what is committed: before the meeting, and after it."""
    gepland.doet(*STEL_VAST)
    gepland.op(OVERLEG).doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    voor, html = gepland.foto(), gepland.map / "uitvoer" / OVERLEG / "agenda.html"
    gezegd = gepland.op("2026-03-20").zegt("agenda", "genereer", OVERLEG, "--formaat", "html")
    assert "Deze agenda ligt vast en blijft zoals zij is: het overleg is gehouden." in gezegd
    assert "Vastgesteld op 5 maart 2026" in html.read_text("utf-8")
    html.unlink()
    assert gepland.foto() == voor


def test_a_change_is_noticed(gepland: Secretaris) -> None:
    """An item added by hand is seen by rao valideer; fixing again mends it."""
    gepland.doet(*STEL_VAST)
    assert "BSL07" not in codes(gepland)
    gepland.typt(OVERLEGPAD, *EEN_PUNT_MEER)
    assert "BSL07" in codes(gepland)
    later = gepland.op("2026-03-09")
    assert later.zegt(*STEL_VAST).splitlines() == [
        f"Vastgelegd: Agenda van {OVERLEG} opnieuw vastgesteld",
        (
            "Stuur nu de agenda aan DT&V, IND, COA en AVIM. Als mail: "
            f"rao agenda genereer {OVERLEG} --formaat eml"
        ),
        "Klopt er toch iets niet? Draai het vaststellen terug met: rao ongedaan",
    ]
    assert "BSL07" not in codes(gepland)
    assert "Vastgesteld op 9 maart 2026" in gepland.lees(AGENDA)
    assert "Bezoek" in gepland.lees(AGENDA)


def test_changed_at_the_table(gepland: Secretaris) -> None:
    """A changed agenda can be fixed after the meeting too; the meeting stays held."""
    gepland.doet(*STEL_VAST)
    op = gepland.op(OVERLEG)
    op.doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    op.typt(OVERLEGPAD, *EEN_PUNT_MEER)
    op.doet(*STEL_VAST, OVERLEG)
    assert "BSL07" not in codes(op)
    assert "status: gehouden\n" in op.lees(OVERLEGPAD)


def test_what_comes_later(gepland: Secretaris) -> None:
    """What was added since the agenda was made comes on the next one."""
    gepland.doet("nieuw", "signaallijst", "--lko", "assen")
    velden = ("--onderwerp", "Man alleen", "--aanbrenger", "COA", "--groep", "volwassene")
    zaak = gepland.doet("nieuw", "zaak", "SL-assen-2026-03-05", *velden).strip()
    gepland.doet("signaallijst", "dien-in", "SL-assen-2026-03-05")
    gepland.doet("signaallijst", "ontvang", "SL-assen-2026-03-05")
    assert gepland.zegt(*STEL_VAST).endswith(f"\nNiet op deze agenda, wel op de volgende: {zaak}.")


def test_empty_agenda(ontvangen: Secretaris) -> None:
    """An agenda without items cannot be fixed."""
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    assert ontvangen.faalt(*STEL_VAST) == (
        f"Fout: Op de agenda van {OVERLEG} staat nog niets.\n"
        f"Zet er punten op met: rao agenda genereer {OVERLEG}\n"
    )


def test_held(gehouden: Secretaris) -> None:
    """After the meeting it is too late for an agenda that was never fixed."""
    assert gehouden.faalt(*STEL_VAST, OVERLEG) == (
        f"Fout: Het overleg van {OVERLEG} is gehouden; de agenda kan niet meer worden "
        "vastgesteld.\nDe besluitenlijst stelt u vast met: rao besluitenlijst stel-vast\n"
    )


def test_cancelled(gepland: Secretaris) -> None:
    """Of a meeting that does not take place there is nothing to fix."""
    gepland.typt(OVERLEGPAD, "status: gepland", "status: vervallen")
    assert "gaat niet door" in gepland.faalt(*STEL_VAST, OVERLEG)


@pytest.mark.parametrize("optie", ["-n", "--proef"])
def test_dry_run(gepland: Secretaris, optie: str) -> None:
    """With --proef rao shows what would change, and nothing changes."""
    voor = gepland.foto()
    assert "+  agenda:" in gepland.zegt(*STEL_VAST, optie, "--diff")
    assert gepland.foto() == voor


def test_json(gepland: Secretaris) -> None:
    """A program gets the document and the commit."""
    antwoord = json.loads(gepland.doet(*STEL_VAST, "--json"))
    assert (antwoord["soort"], antwoord["kenmerken"]) == ("vastlegging", [AGENDA])
    assert antwoord["bestanden"] == [AGENDA, OVERLEGPAD]


def test_a_zaak_after_the_fixing(gepland: Secretaris) -> None:
    """A zaak that comes after the fixing waits in view for the next agenda."""
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


def test_who_gets_it_and_the_way_back(gepland: Secretaris) -> None:
    """After fixing, guests are named among who gets the agenda, and how it comes loose again."""
    gepland.doet("overleg", "gast", OVERLEG, "assen", "--punt", "2")
    zegt = gepland.zegt(*STEL_VAST)
    assert "LKO Assen is gast en krijgt alleen punt 2. Als mail: " in zegt
    (mail,) = (regel for regel in zegt.splitlines() if "assen" in regel)
    gepland.doet(*mail.partition(": rao ")[2].split())
    assert (gepland.map / "uitvoer" / OVERLEG / "agenda-assen.eml").is_file()
    assert "rao ongedaan" in zegt
    assert "rao ongedaan" in gepland.faalt("agenda", "haal-af", "2", "--reden", "Geen tijd", "--ja")


def test_dry_run_gives_no_orders(gepland: Secretaris) -> None:
    """With --proef nothing is said of what to do next: nothing has happened."""
    gezegd = gepland.zegt(*STEL_VAST, "--proef")
    assert "Proef: dit zou rao vastleggen" in gezegd
    assert [zin for zin in ("Stuur nu", "rao ongedaan", "Als mail") if zin in gezegd] == []
