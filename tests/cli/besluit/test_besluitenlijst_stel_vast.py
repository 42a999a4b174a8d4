"""`rao besluitenlijst stel-vast`: decisions do not change any more (S11)."""

import json

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

STEL_VAST = ("besluitenlijst", "stel-vast", "--ja")
LIJST = f"documenten/{OVERLEG}/besluitenlijst.md"
ACTIE = "acties/2026/A-2026-03-12-01.yaml"


def meldingen(s: Secretaris) -> list[tuple[str, str]]:
    """Return code and place of what rao valideer says about fixing."""
    uitkomst = s.op("2026-03-13").rao("valideer", OVERLEGPAD, "--json")
    gevonden = json.loads(uitkomst.stdout)["meldingen"]
    return [(m["code"], m["pad"]) for m in gevonden if m["code"] in {"BSL07", "OVL06"}]


def test_commit(besloten: Secretaris) -> None:
    """Meeting and document in one commit; the document says when."""
    assert besloten.doet(*STEL_VAST) == f"{LIJST}\n"
    assert besloten.laatste() == (f"Besluitenlijst van {OVERLEG} vastgesteld", [LIJST, OVERLEGPAD])
    assert "*Vastgesteld op 12 maart 2026.*" in besloten.lees(LIJST)
    assert "status: besluitenlijst-vastgesteld\n" in besloten.lees(OVERLEGPAD)


def test_again(vastgesteld: Secretaris) -> None:
    """Fixing again changes nothing, also later."""
    later = vastgesteld.op("2026-03-20").zegt(*STEL_VAST)
    assert later == "Er is niets veranderd; alles stond er al."


@uit_voorraad
def zonder_motivering(s: Secretaris) -> None:
    """Take one decision without saying why."""
    velden = ("--uitkomst", "afgehandeld", "--besluit", "Het gezin blijft")
    s.doet("nieuw", "besluit", "--punt", ZAAK, *velden)


def test_what_cannot_be_added_later_stops_it(gehouden: Secretaris) -> None:
    """What cannot be added later is refused first, also with --ja, each with its act."""
    zonder_motivering(gehouden)
    voor = gehouden.foto()
    assert gehouden.faalt(*STEL_VAST, code=1) == (
        f"Fout: De besluitenlijst van {OVERLEG} kan nog niet worden vastgesteld. Er is één punt om "
        "te verbeteren; daarna kan het niet meer.\n"
        "1. Besluit B-2026-03-12-01 heeft geen motivering. (BSL08)\n"
        '   rao besluit zet B-2026-03-12-01 --motivering "…"\n'
        "Kan het niet anders? Zet in het bestand achter die regel waarom, en doe: rao bewaar\n"
        "   # rao: accepteer BSL08 en dan de reden\n"
    )
    assert gehouden.foto() == voor


def test_the_act_that_is_named_mends_it(gehouden: Secretaris) -> None:
    """Who does what rao says, can fix the list."""
    zonder_motivering(gehouden)
    gehouden.doet("besluit", "zet", "B-2026-03-12-01", "--motivering", "De school stopt in mei.")
    gehouden.doet(*STEL_VAST)


def test_what_was_accepted_stops_nothing(gehouden: Secretaris) -> None:
    """A region may say why it is missing; then it is not."""
    zonder_motivering(gehouden)
    besluit = f"  B-{OVERLEG}-01:"
    gehouden.typt(OVERLEGPAD, besluit, f"{besluit}  # rao: accepteer BSL08 Dit spreekt vanzelf.")
    gehouden.doet("bewaar", "--ja")
    gehouden.doet(*STEL_VAST)


def test_every_point_of_the_meeting_is_told_at_once(gehouden: Secretaris) -> None:
    """Decisions, acties and who was there: all of it, in one time."""
    velden = ("--uitkomst", "afgehandeld", "--besluit", "Het gezin blijft")
    gehouden.doet("nieuw", "besluit", "--punt", ZAAK, *velden, "--actie", "COA;2026-04-01;Bel")
    gehouden.typt(ACTIE, "uiterlijk: 2026-04-01\n", "")
    gehouden.typt(OVERLEGPAD, "reden: Inzet elders", "reden: ''")
    gehouden.doet("bewaar", "--ja")
    zin = gehouden.faalt(*STEL_VAST, code=1)
    assert "Er zijn 3 punten om te verbeteren" in zin
    assert (
        f'   rao overleg houd {OVERLEG} --aanwezig "DT&V, COA, IND" --afwezig AVIM=REDEN\n' in zin
    )
    assert "   rao actie zet A-2026-03-12-01 --uiterlijk DATUM\n" in zin


def test_without_a_besluit(gehouden: Secretaris) -> None:
    """An item that asked for a besluit and got none stops the fixing."""
    assert gehouden.faalt(*STEL_VAST) == (
        f"Fout: 1 punt vraagt nog een besluit: {ZAAK}.\n"
        f"Leg het vast met: rao nieuw besluit --overleg {OVERLEG} --punt {ZAAK}\n"
        f'Kwam er geen, zeg dan waarom: --zonder-besluit "{ZAAK}=De tijd was op"\n'
    )


@pytest.mark.parametrize("punt", [ZAAK, "2"])
def test_with_a_reason(gehouden: Secretaris, punt: str) -> None:
    """A reason makes it possible; it is in the list and rao valideer asks no more."""
    gehouden.doet(*STEL_VAST, "--zonder-besluit", f"{punt}=de tijd was op")
    assert f"zonder_besluit:\n  {ZAAK}: de tijd was op\n" in gehouden.lees(OVERLEGPAD)
    bij_punt = gehouden.lees(LIJST).partition("in de opvang\n")[2].partition("##")[0]
    assert "**Geen besluit.** De tijd was op." in bij_punt
    assert meldingen(gehouden) == []


def test_a_reason_at_a_besluit(besloten: Secretaris) -> None:
    """An item with a besluit needs no reason."""
    assert besloten.faalt(*STEL_VAST, "--zonder-besluit", f"{ZAAK}=Vergeten", code=2) == (
        f"Fout: Over punt {ZAAK} is wel besloten: B-2026-03-12-01.\nLaat de reden bij {ZAAK} weg.\n"
    )


@pytest.mark.parametrize("reden", ["Vergeten", "=x", f"{ZAAK}=", f"{ZAAK}= "])
def test_a_reason_is_missing(gehouden: Secretaris, reden: str) -> None:
    """An item without a reason is a mistake."""
    assert "mist de reden" in gehouden.faalt(*STEL_VAST, "--zonder-besluit", reden, code=2)


def test_unknown_item(gehouden: Secretaris) -> None:
    """An item that is not on the agenda can get no reason."""
    assert "'Z-000000' staat niet op de agenda" in gehouden.faalt(
        *STEL_VAST, "--zonder-besluit", "Z-000000=x"
    )


def test_before_the_meeting(gepland: Secretaris) -> None:
    """Before the meeting there is nothing to fix."""
    assert "er is nog geen besluitenlijst" in gepland.faalt(*STEL_VAST, OVERLEG)


def test_no_besluit_is_added(vastgesteld: Secretaris) -> None:
    """No besluit can be added any more."""
    velden = ("--uitkomst", "ter-kennisname", "--besluit", "Gehoord")
    opdracht = ("nieuw", "besluit", "--overleg", OVERLEG, "--punt", "gemeenten", *velden)
    assert vastgesteld.faalt(*opdracht) == (
        f"Fout: De besluitenlijst van {OVERLEG} ligt vast; een besluit kan er niet meer bij.\n"
        f"Verbeter een besluit met: rao erratum {OVERLEG} BESLUIT --tekst TEKST\n"
    )


def test_attendance_is_fixed(vastgesteld: Secretaris) -> None:
    """Who was there does not change any more either."""
    zin = vastgesteld.faalt("overleg", "houd", OVERLEG, "--aanwezig", "DT&V, COA, IND, AVIM")
    assert zin.startswith(
        f"Fout: Het overleg van {OVERLEG} is gehouden en de besluitenlijst is vastgesteld."
    )


def test_the_agenda_is_fixed(vastgesteld: Secretaris) -> None:
    """And neither does the agenda."""
    assert "kan niet meer" in vastgesteld.faalt("agenda", "stel-vast", "--ja", OVERLEG)
    assert "ligt vast" in vastgesteld.faalt("agenda", "genereer", OVERLEG)


@pytest.mark.parametrize(
    ("pad", "oud", "nieuw"),
    [
        (OVERLEGPAD, "tot 1 juni", "tot 1 juli"),
        (OVERLEGPAD, "uitkomst: afgehandeld", "uitkomst: ter-kennisname"),
        (OVERLEGPAD, "Inzet elders", "Ziek"),
        (ACTIE, "uiterlijk: 2026-04-01", "uiterlijk: 2026-05-01"),
        (ACTIE, "Haalt het", "Haalt niet het"),
    ],
)
def test_every_change_is_noticed(vastgesteld: Secretaris, pad: str, oud: str, nieuw: str) -> None:
    """Checking sees each change in besluiten, attendance or acties."""
    assert meldingen(vastgesteld) == []
    vastgesteld.typt(pad, oud, nieuw)
    assert meldingen(vastgesteld) == [("BSL07", "vaststelling.besluitenlijst")]


def test_changed_is_not_made_again(vastgesteld: Secretaris) -> None:
    """A changed besluit is never put under 'vastgesteld'."""
    vastgesteld.typt(OVERLEGPAD, "tot 1 juni", "tot 1 juli")
    for opdracht in (STEL_VAST, ("besluitenlijst", "genereer")):
        zin = vastgesteld.faalt(*opdracht, OVERLEG)
        assert zin.startswith(
            f"Fout: De besluitenlijst van {OVERLEG} is gewijzigd nadat zij was vastgesteld.\n"
        )


def test_an_actie_lives_on(vastgesteld: Secretaris) -> None:
    """An actie that is done changes nothing in what was fixed."""
    vastgesteld.op("2026-03-20").doet("actie", "gereed", "A-2026-03-12-01")
    assert meldingen(vastgesteld) == []


def test_comments_do_not_count(vastgesteld: Secretaris) -> None:
    """Comments and layout of the file do not change what was decided."""
    vastgesteld.typt(OVERLEGPAD, "besluiten:\n", "# eerst de zaken\nbesluiten:\n")
    assert meldingen(vastgesteld) == []


def test_dry_run(besloten: Secretaris) -> None:
    """With --proef nothing changes."""
    voor = besloten.foto()
    assert "+status: besluitenlijst-vastgesteld" in besloten.zegt(*STEL_VAST, "--proef", "--diff")
    assert besloten.foto() == voor


def test_json(besloten: Secretaris) -> None:
    """A program gets the document and the commit."""
    antwoord = json.loads(besloten.doet(*STEL_VAST, "--json"))
    assert (antwoord["kenmerken"], antwoord["gewijzigd"]) == ([LIJST], True)
