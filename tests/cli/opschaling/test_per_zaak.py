"""`rao opschaling antwoord --zaak`: the Deelberaad answers each zaak on its own (S16)."""

import json

import pytest

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING, OPSCHALINGPAD
from tests.cli.secretaris import LIJSTPAD, OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

ANDER = "Z-4M8T23"
ANTWOORD = ("opschaling", "antwoord", OPSCHALING)
STEMT_IN = ("--besluit", "Het Deelberaad stemt in.", "--datum", "2026-03-30")
WACHT = ("--besluit", "Het Deelberaad wacht op de ambassade.", "--datum", "2026-03-31")


@pytest.fixture
@uit_voorraad
def twee(ontvangen: Secretaris) -> Secretaris:
    """Two zaken went to the Deelberaad on one list; it is the first of April."""
    deelberaad.vul(ontvangen)
    begin, zaken, rest = ontvangen.lees(LIJSTPAD).partition("zaken:\n")
    ontvangen.typt_nieuw(LIJSTPAD, f"{begin}{zaken}{rest}{rest.replace(ZAAK, ANDER)}")
    ontvangen.doet("nieuw", "overleg", "--datum", OVERLEG)
    ontvangen.doet("agenda", "genereer")
    aanwezig = ("--aanwezig", "DT&V, COA, IND, AVIM")
    ontvangen.op(OVERLEG).doet("overleg", "houd", *aanwezig)
    for zaak in (ZAAK, ANDER):
        deelberaad.besluit(ontvangen, zaak)
    s = ontvangen.op("2026-03-13")
    for zaak in (ZAAK, ANDER):
        s.doet("zaak", "schaal-op", zaak, "--grond", "publicitair")
    s.doet("signaallijst", "dien-in", OPSCHALING)
    return ontvangen.op("2026-04-01")


def taken(s: Secretaris) -> dict[str, str]:
    """Return what must still be done about the list, with its command."""
    alles = json.loads(s.doet("status", "--json"))["taken"]
    return {t["wat"]: t["opdracht"] for t in alles if "ntwoord" in t["wat"]}


def fase(s: Secretaris, zaak: str) -> str:
    """Return how far a zaak is."""
    regels = s.doet("lijst", "zaken").splitlines()
    return next(regel for regel in regels if regel.startswith(zaak))


def test_one_zaak(twee: Secretaris) -> None:
    """The answer to one zaak stands at that zaak; the list still waits."""
    gezegd = twee.zegt(*ANTWOORD, "--zaak", ZAAK, *STEMT_IN)
    assert f"Er is nog geen antwoord over {ANDER}." in gezegd
    assert "Na dat overleg hoort het LKO het met de terugkoppeling." in gezegd
    lijst = json.loads(twee.doet("toon", OPSCHALING, "--json"))["signaallijst"]
    assert [*lijst["antwoorden"]] == [ZAAK]
    assert lijst["antwoorden"][ZAAK]["datum"] == "2026-03-30"
    assert (lijst["status"], lijst["antwoord"]) == ("ingediend", None)


def test_status(twee: Secretaris) -> None:
    """One zaak comes at our table; for the other the RAO still waits."""
    twee.doet(*ANTWOORD, "--zaak", ZAAK, *STEMT_IN)
    assert taken(twee) == {
        f"Antwoord van het Deelberaad over {ZAAK} bespreken op 9 april 2026": (
            "rao nieuw overleg --datum 2026-04-09"
        ),
        f"Antwoord geven op {OPSCHALING} over {ANDER}": (
            f"rao opschaling antwoord {OPSCHALING} --zaak {ANDER}"
        ),
    }


def test_phases(twee: Secretaris) -> None:
    """Each zaak has its own phase."""
    twee.doet(*ANTWOORD, "--zaak", ZAAK, *STEMT_IN)
    assert "antwoord Deelberaad" in fase(twee, ZAAK)
    assert "opgeschaald" in fase(twee, ANDER)


def test_all_zaken(twee: Secretaris) -> None:
    """With an answer to every zaak the list is done."""
    twee.doet(*ANTWOORD, "--zaak", ZAAK, *STEMT_IN)
    twee.doet(*ANTWOORD, "--zaak", ANDER, *WACHT)
    assert "status: afgehandeld\n" in twee.lees(OPSCHALINGPAD)
    assert not any(wat.startswith("Antwoord geven") for wat in taken(twee))


def test_one_for_the_rest(twee: Secretaris) -> None:
    """Without --zaak the answer is for the zaken that have none yet."""
    twee.doet(*ANTWOORD, "--zaak", ZAAK, *STEMT_IN)
    twee.doet(*ANTWOORD, *WACHT)
    assert "status: afgehandeld\n" in twee.lees(OPSCHALINGPAD)
    for zaak, tekst in ((ZAAK, STEMT_IN[1]), (ANDER, WACHT[1])):
        verhaal = json.loads(twee.doet("toon", zaak, "--json"))["zaak"]["tijdlijn"]
        assert verhaal[-1]["tekst"] == f"Antwoord Deelberaad: {tekst}"


def test_told_per_zaak(twee: Secretaris) -> None:
    """What the LKO heard of one zaak says nothing about the other."""
    twee.doet(*ANTWOORD, *STEMT_IN)
    twee.doet(*ANTWOORD, "--zaak", ZAAK, "--teruggekoppeld-op", "2026-04-01")
    wat = f"Antwoord van het Deelberaad over {ANDER} bespreken op 9 april 2026"
    assert list(taken(twee)) == [wat]
    assert "teruggekoppeld" in fase(twee, ZAAK)


def test_all_told(twee: Secretaris) -> None:
    """Without --zaak the LKO has heard everything that there is."""
    twee.doet(*ANTWOORD, "--zaak", ZAAK, *STEMT_IN)
    twee.doet(*ANTWOORD, "--zaak", ANDER, *WACHT)
    twee.doet(*ANTWOORD, "--teruggekoppeld-op", "2026-04-01")
    assert taken(twee) == {}
    assert "status: afgehandeld\n" in twee.lees(LIJSTPAD)


def test_agenda(twee: Secretaris) -> None:
    """Only the zaak with an answer comes back on the agenda, with its own answer."""
    twee.doet(*ANTWOORD, "--zaak", ZAAK, *STEMT_IN)
    twee.doet("nieuw", "overleg", "--datum", "2026-04-09")
    twee.doet("agenda", "genereer", "2026-04-09")
    agenda = twee.lees("documenten/2026-04-09/agenda.md")
    assert "(30 maart 2026)\n\nHet Deelberaad stemt in." in agenda
    assert ANDER not in agenda


def test_document(twee: Secretaris) -> None:
    """The document names each answer at its zaak, and keeps up by itself."""
    twee.doet("opschaling", "genereer", OPSCHALING)
    twee.doet(*ANTWOORD, "--zaak", ZAAK, *STEMT_IN)
    twee.doet(*ANTWOORD, *WACHT)
    stuk = twee.lees(f"documenten/opschaling/{OPSCHALING}.md")
    assert f"**30 maart 2026, {ZAAK}:** Het Deelberaad stemt in." in stuk
    assert f"**31 maart 2026, {ANDER}:** Het Deelberaad wacht op de ambassade." in stuk


def test_told_too_late(twee: Secretaris) -> None:
    """When an answer is left lying, rao valideer names that zaak, at that zaak."""
    twee.doet(*ANTWOORD, "--zaak", ZAAK, *STEMT_IN)
    uit = json.loads(twee.op("2026-05-01").rao("valideer", "--uitvoer", "json").stdout)
    (melding,) = (m for m in uit["meldingen"] if m["code"] == "VRB12")
    assert melding["pad"] == f"antwoorden.{ZAAK}.teruggekoppeld_op"
    assert f"over {ZAAK} is nog niet teruggekoppeld" in melding["tekst"]


def test_again(twee: Secretaris) -> None:
    """The same answer again changes nothing; another one is refused."""
    twee.doet(*ANTWOORD, "--zaak", ZAAK, *STEMT_IN)
    assert "Er is niets veranderd" in twee.zegt(*ANTWOORD, "--zaak", ZAAK.lower(), *STEMT_IN)
    fout = twee.faalt(*ANTWOORD, "--zaak", ZAAK, *WACHT)
    assert f"Op {ZAAK} staat al een antwoord, van 2026-03-30" in fout


def test_not_on_the_list(twee: Secretaris) -> None:
    """A zaak of another list gets no answer here."""
    fout = twee.faalt(*ANTWOORD, "--zaak", "Z-000000", *STEMT_IN)
    assert f"Zaak Z-000000 staat niet op {OPSCHALING}." in fout
