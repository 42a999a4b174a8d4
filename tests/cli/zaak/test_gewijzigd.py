"""What changes in a zaak after the RAO received its list, says on which day it changed."""

import json

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris

VRAAG = ("zaak", "vul-aan", ZAAK, "--zet", "gevolgen.bij_afwijzing=De opvang stopt.")
STANDPUNT = ("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan door tot september.")


def sleutel(s: Secretaris) -> str | None:
    """Return the day that the zaak says itself."""
    dag: str | None = json.loads(s.doet("toon", ZAAK, "--json"))["zaak"]["zaak"]["gewijzigd_op"]
    return dag


def getoond(s: Secretaris) -> list[str]:
    """Return the lines of `rao toon` about it."""
    return [regel for regel in s.doet("toon", ZAAK).splitlines() if "ewijzigd op" in regel]


def test_before_receipt_nobody_read_it(lijst: Secretaris) -> None:
    """A list in concept says nothing of a change."""
    lijst.doet(*VRAAG)
    lijst.doet(*STANDPUNT)
    assert (sleutel(lijst), getoond(lijst)) == (None, [])


def test_after_receipt_it_says_so(ontvangen: Secretaris) -> None:
    """The day stands in the file and on the screen, and the register asks the rao that knows it."""
    ontvangen.op("2026-03-09").doet(*VRAAG)
    assert sleutel(ontvangen) == "2026-03-09"
    assert [" ".join(regel.split()) for regel in getoond(ontvangen)] == [
        "gewijzigd op 9 maart 2026"
    ]
    assert "versie: 5\n" in ontvangen.lees("rao.yaml")


def test_a_standpunt_says_it_itself(ontvangen: Secretaris) -> None:
    """Its own day tells it, so that four organisations can still speak at once."""
    voor = ontvangen.lees("rao.yaml")
    ontvangen.op("2026-03-09").doet(*STANDPUNT)
    assert sleutel(ontvangen) is None
    assert [" ".join(regel.split()) for regel in getoond(ontvangen)] == [
        "gewijzigd op 9 maart 2026"
    ]
    assert ontvangen.lees("rao.yaml") == voor


def test_what_happens_to_a_zaak_is_no_change_of_its_text(ontvangen: Secretaris) -> None:
    """A refusal has a day and a place of its own."""
    ontvangen.op("2026-03-09").doet(
        "zaak", "weiger", ZAAK, "--reden", "Lokaal op te lossen", "--ja"
    )
    assert sleutel(ontvangen) is None


def test_the_same_again(ontvangen: Secretaris) -> None:
    """What changes nothing gives no other day."""
    ontvangen.op("2026-03-09").doet(*VRAAG)
    ontvangen.op("2026-03-10").rao(*VRAAG)
    assert sleutel(ontvangen) == "2026-03-09"


@pytest.mark.parametrize("vraag", [VRAAG, STANDPUNT], ids=["zaak", "standpunt"])
def test_the_papers_of_the_meeting_show_it(ontvangen: Secretaris, vraag: tuple[str, ...]) -> None:
    """Agenda, zaakblad and spiekbrief name the day to who read the list before."""
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    s = ontvangen.op("2026-03-09")
    s.doet(*vraag)
    s.doet("agenda", "genereer", OVERLEG)
    s.doet("agenda", "stel-vast", OVERLEG, "--ja")
    s.doet("agenda", "genereer", OVERLEG, "--spiekbrief")
    for naam in ("agenda", "spiekbrief"):
        assert "ewijzigd op 9 maart 2026" in s.lees(f"documenten/{OVERLEG}/{naam}.md"), naam
    assert "gewijzigd op 9 maart 2026" in s.doet("zaak", "blad", ZAAK)


def test_what_the_table_read_is_not_new(ontvangen: Secretaris) -> None:
    """For a next meeting only what changed after the meeting before it counts."""
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    ontvangen.doet("nieuw", "overleg", "--datum", "2026-04-09")
    ontvangen.op("2026-03-09").doet(*VRAAG)
    s = ontvangen.op(OVERLEG)
    s.doet("agenda", "genereer", OVERLEG)
    s.doet("agenda", "stel-vast", OVERLEG, "--ja")
    wie = [deel for o in ("DT&V", "AVIM", "COA", "IND") for deel in ("--aanwezig", o)]
    s.doet("overleg", "houd", OVERLEG, *wie)
    uit = ("--uitkomst", "aanhouden", "--hervatten-op", "2026-04-09", "--motivering", "Wachten")
    s.doet("nieuw", "besluit", "--punt", ZAAK, "--besluit", "Volgende keer verder.", *uit)
    s.doet("agenda", "genereer", "2026-04-09")
    agenda = "documenten/2026-04-09/agenda.md"
    assert (ZAAK in s.lees(agenda), "ewijzigd op" in s.lees(agenda)) == (True, False)
    s.op("2026-03-20").doet("zaak", "vul-aan", ZAAK, "--zet", "gevolgen.bij_inwilliging=Een huis.")
    s.op("2026-03-20").doet("agenda", "genereer", "2026-04-09")
    assert "Gewijzigd op 20 maart 2026." in s.lees(agenda)


def test_by_hand(ontvangen: Secretaris) -> None:
    """Who changes the file and keeps that, says the day too; his own day is left as it is."""
    s = ontvangen.op("2026-03-09")
    s.schrijf(LIJSTPAD, s.lees(LIJSTPAD).replace("Mag het gezin blijven", "Kan het gezin blijven"))
    voor = s.log()
    zegt = s.zegt("bewaar", LIJSTPAD)
    assert sleutel(s) == "2026-03-09"
    assert [*voor, f"Met de hand bijgewerkt: {LIJST}"] == s.log()
    assert s.git("status", "--porcelain") == ""
    assert f"Het RAO had dit al. Bij zaak {ZAAK} staat nu: gewijzigd op 9 maart 2026." in zegt


def test_by_hand_a_standpunt(ontvangen: Secretaris) -> None:
    """A standpunt that was typed anew under its old day is a change as well."""
    ontvangen.doet(*STANDPUNT)
    s = ontvangen.op("2026-03-09")
    s.schrijf(LIJSTPAD, s.lees(LIJSTPAD).replace("tot september", "tot oktober"))
    s.doet("bewaar", LIJSTPAD, "--ja")
    assert sleutel(s) == "2026-03-09"


def test_by_hand_is_one_act(ontvangen: Secretaris) -> None:
    """It is taken back as one, to the byte, also where it asked a newer form of rao.yaml."""
    voor = {pad: ontvangen.lees(pad) for pad in (LIJSTPAD, "rao.yaml")}
    s = ontvangen.op("2026-03-09")
    s.schrijf(LIJSTPAD, voor[LIJSTPAD].replace("Mag het gezin", "Kan het gezin") + "# van mij\n")
    s.doet("bewaar", "--ja")
    assert s.lees(LIJSTPAD).endswith("# van mij\n")
    assert "versie: 5\n" in s.lees("rao.yaml")
    s.doet("ongedaan", "--ja")
    assert {pad: s.lees(pad) for pad in voor} == voor
    assert s.git("status", "--porcelain") == ""


def test_by_hand_on_windows(ontvangen: Secretaris) -> None:
    """Line ends that an editor made stay in the folder, and are no work that is still to keep."""
    s = ontvangen.op("2026-03-09")
    tekst = s.lees(LIJSTPAD).replace("Mag het gezin", "Kan het gezin").replace("\n", "\r\n")
    s.schrijf(LIJSTPAD, tekst)
    s.doet("bewaar", LIJSTPAD)
    assert sleutel(s) == "2026-03-09"
    assert s.lees(LIJSTPAD).count("\n") == s.lees(LIJSTPAD).count("\r\n")
    assert s.zegt("bewaar", LIJSTPAD) == "Er is niets veranderd; alles stond er al."


def test_by_hand_beside_other_hand_edits(ontvangen: Secretaris) -> None:
    """What stands in rao.yaml and is not kept now stays where it is; rao says what waits for it."""
    s = ontvangen.op("2026-03-09")
    register = s.lees("rao.yaml") + "# nog niet\n"
    s.schrijf("rao.yaml", register)
    s.schrijf(LIJSTPAD, s.lees(LIJSTPAD).replace("Mag het gezin", "Kan het gezin"))
    assert "Bewaar daarvoor ook wat u in rao.yaml veranderde." in s.zegt("bewaar", LIJSTPAD)
    assert s.lees("rao.yaml") == register
