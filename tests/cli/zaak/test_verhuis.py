"""`rao zaak verhuis`: a zaak goes on at another LKO, and each LKO hears what it must (S11, S14)."""

import json

import pytest

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

VERHUIS = ("zaak", "verhuis", ZAAK, "--naar", "assen", "--op", "2026-03-05")
BESLUIT = ("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "aanhouden", "--besluit", "Wacht")
WAAROM = ("--motivering", "Er komt een reisdocument", "--hervatten-op", "2026-04-09")
INHOUD = "onderwerp: Gezin in de opvang\naanbrenger: COA\ngroep: gezin\nvraag: Mag het gezin?\n"


@pytest.fixture
@uit_voorraad
def verhuisd(gepland: Secretaris) -> Secretaris:
    """The family went from Ter Apel to Assen."""
    gepland.doet(*VERHUIS)
    return gepland


def nieuwe_lijst(s: Secretaris) -> str:
    """Put the zaak on a list of LKO Assen; returns its kenmerk."""
    lijst = s.doet("nieuw", "signaallijst", "--lko", "assen").strip()
    zaak = "".join(f"  {regel}\n" for regel in INHOUD.splitlines())
    s.doet("nieuw", "zaak", lijst, "--van", "-", invoer=f"{ZAAK}:\n{zaak}")
    return lijst


def test_it_stands_at_the_zaak_on_its_own_list(verhuisd: Secretaris) -> None:
    """No list is made: the zaak stays where it is until the new LKO brings it."""
    assert "    verhuisd:\n      - {naar: assen, op: 2026-03-05}\n" in verhuisd.lees(LIJSTPAD)
    assert "versie: 2\n" in verhuisd.lees("rao.yaml")
    assert verhuisd.git("ls-files", "signaallijsten/*.yaml").splitlines() == [LIJSTPAD]


def test_what_you_read(gepland: Secretaris) -> None:
    """The LKO that had it hears it once, in its reply."""
    assert gepland.zegt(*VERHUIS).splitlines() == [
        f"Vastgelegd: Zaak {ZAAK} verhuisd naar assen",
        "LKO Ter Apel hoort dit in de terugkoppeling over 12 maart 2026.",
    ]


def test_who_heard_of_it_that_day_is_told_by_you(gepland: Secretaris) -> None:
    """The letter went before the zaak moved: no next one tells it, so rao says who must."""
    s = gepland.op(OVERLEG)
    s.doet("agenda", "stel-vast", "--ja")
    s.doet("overleg", "houd", "--aanwezig", "DT&V, IND, COA, AVIM")
    s.doet(*BESLUIT, *WAAROM)
    s.doet("terugkoppeling", "genereer")
    s.doet("terugkoppeling", "verzonden", f"TK-ter-apel-{OVERLEG}", "--ja")
    gezegd = s.zegt(*VERHUIS[:-1], OVERLEG)
    assert f"LKO Ter Apel kreeg vandaag al een terugkoppeling over {ZAAK}" in gezegd
    assert "Vertel het LKO Ter Apel zelf" in gezegd


def test_who_heard_of_an_earlier_move_is_not_named(verhuisd: Secretaris) -> None:
    """Its letter of today tells that the zaak moved; that it moved once more is no news for it."""
    verhuisd.doet("nieuw", "lko", "emmen", "LKO Emmen")
    s = verhuisd.op(OVERLEG)
    s.doet("agenda", "stel-vast", "--ja")
    s.doet("overleg", "houd", "--aanwezig", "DT&V, IND, COA, AVIM")
    s.doet(*BESLUIT, *WAAROM)
    s.doet("terugkoppeling", "genereer")
    s.doet("terugkoppeling", "verzonden", f"TK-ter-apel-{OVERLEG}", "--ja")
    assert "kreeg vandaag al" not in s.zegt(
        "zaak", "verhuis", ZAAK, "--naar", "emmen", "--op", OVERLEG
    )


def test_both_hear_of_the_meeting(verhuisd: Secretaris) -> None:
    """The new LKO gets the decision, the old one that the zaak moved, and no more."""
    s = verhuisd.op(OVERLEG)
    s.doet("agenda", "stel-vast", "--ja")
    s.doet("overleg", "houd", "--aanwezig", "DT&V, IND, COA, AVIM")
    s.doet(*BESLUIT, *WAAROM)
    s.doet("terugkoppeling", "genereer")
    nieuw = s.lees(f"documenten/{OVERLEG}/terugkoppeling-assen.md")
    oud = s.lees(f"documenten/{OVERLEG}/terugkoppeling-ter-apel.md")
    assert ("Er komt een reisdocument" in nieuw, "Er komt een reisdocument" in oud) == (True, False)
    assert "LKO Assen" in oud
    assert (ZAAK in nieuw, "van een ander LKO" in nieuw) == (True, False)
    assert "fout" not in s.rao("valideer").output


@pytest.fixture
@uit_voorraad
def besloten(verhuisd: Secretaris) -> Secretaris:
    """The meeting spoke of the family after it went to Assen, and sent it back to its LKO."""
    s = verhuisd.op(OVERLEG)
    s.doet("agenda", "stel-vast", "--ja")
    s.doet("overleg", "houd", "--aanwezig", "DT&V, IND, COA, AVIM")
    terug = (*BESLUIT[:5], "terug-naar-lko", *BESLUIT[6:], *WAAROM[:2])
    s.doet(*terug)
    return s


def test_the_new_lko_reads_which_zaak(besloten: Secretaris) -> None:
    """In its reply the zaak has its kenmerk: it is not one of another LKO any more (VRB07)."""
    besloten.doet("terugkoppeling", "genereer")
    brief = besloten.lees(f"documenten/{OVERLEG}/terugkoppeling-assen.md")
    assert (f"## {ZAAK}: " in brief, "een zaak van een ander LKO" in brief) == (True, False)
    assert "VRB07" not in besloten.rao("valideer", "--uitvoer", "kort").stdout


def test_the_list_of_decisions_names_the_new_lko(besloten: Secretaris) -> None:
    """There every organisation reads which LKO must hear it."""
    besloten.doet("besluitenlijst", "genereer")
    lijst = besloten.lees(f"documenten/{OVERLEG}/besluitenlijst.md")
    ingekomen, _, besluiten = lijst.partition("## Behandeld")
    besluiten = besluiten.partition("## Verzending")[0]
    assert "van LKO Ter Apel" in ingekomen
    assert ("LKO Assen" in besluiten, "LKO Ter Apel" in besluiten) == (True, False)


@pytest.mark.parametrize(("lko", "vraagt"), [("assen", True), ("ter-apel", False)])
def test_the_new_lko_is_asked_how_it_goes(besloten: Secretaris, lko: str, vraagt: bool) -> None:  # noqa: FBT001
    """What went back to the LKO is asked of the one that has it."""
    besloten.doet("agendapunten", "genereer", "--voor", f"lko:{lko}")
    (pad,) = besloten.map.glob(f"documenten/**/*{lko}*.md")
    assert (f"Hoe staat het met {ZAAK}?" in pad.read_text(encoding="utf-8")) == vraagt


def test_an_ended_zaak_is_asked_of_nobody(besloten: Secretaris) -> None:
    """It left: then nobody asks the LKO how it goes."""
    besloten.doet("zaak", "sluit", ZAAK, "--afloop", "vergunning", "--op", OVERLEG)
    besloten.doet("agendapunten", "genereer", "--voor", "lko:assen")
    (pad,) = besloten.map.glob("documenten/**/*assen*.md")
    assert "Hoe staat het met" not in pad.read_text(encoding="utf-8")


def test_it_shows(verhuisd: Secretaris) -> None:
    """At the zaak, in its course and in the list of zaken."""
    assert "LKO Assen" in verhuisd.doet("toon", ZAAK)
    assert "Verhuisd naar LKO Assen" in verhuisd.doet("historie", ZAAK)
    assert "assen" in verhuisd.doet("lijst", "zaken")


def test_again_changes_nothing(verhuisd: Secretaris) -> None:
    """The same move stands there; on another day it is of that LKO already."""
    assert "alles stond er al" in verhuisd.zegt(*VERHUIS)
    anders = (*VERHUIS[:-1], "2026-03-06")
    assert "is al van LKO Assen" in verhuisd.op("2026-03-06").faalt(*anders)


def test_undo(verhuisd: Secretaris) -> None:
    """One step back, and it is of the first LKO."""
    verhuisd.doet("ongedaan", "--ja")
    assert "verhuisd" not in verhuisd.lees(LIJSTPAD)


def test_proof_and_json(gepland: Secretaris) -> None:
    """--proef changes nothing; --json is one answer."""
    gegeven = json.loads(gepland.doet(*VERHUIS, "--proef", "--json"))
    assert (gegeven["gewijzigd"], gegeven["proef"]) == (True, True)
    assert "verhuisd" not in gepland.lees(LIJSTPAD)


@pytest.mark.parametrize(
    ("naar", "op", "zegt", "code"),
    [
        ("nergens", "2026-03-05", "ter-apel, assen", 3),
        ("ter-apel", "2026-03-05", "is al van LKO Ter Apel", 3),
        ("assen", "2026-03-06", "6 maart 2026", 2),
        ("assen", "2026-03-01", "5 maart 2026", 2),
    ],
)
def test_what_cannot_be(gepland: Secretaris, naar: str, op: str, zegt: str, code: int) -> None:
    """An LKO that is not there or has the zaak, tomorrow, or before the list."""
    args = ("zaak", "verhuis", ZAAK, "--naar", naar, "--op", op)
    assert zegt in gepland.faalt(*args, code=code)


def test_of_another_lko(gepland: Secretaris) -> None:
    """A zaak of Ter Apel on a list of Assen is not handed in; rao names what is missing."""
    lijst = nieuwe_lijst(gepland)
    zegt = gepland.faalt("signaallijst", "dien-in", lijst)
    assert f"Zaak {ZAAK} is van LKO Ter Apel, en hoort niet op {lijst} van LKO Assen." in zegt
    assert f"rao zaak verhuis {ZAAK} --naar assen --op 2026-03-05" in zegt


def test_of_another_lko_by_hand(gepland: Secretaris) -> None:
    """Written in the file it is refused too, and nothing is committed."""
    lijst = gepland.doet("nieuw", "signaallijst", "--lko", "assen").strip()
    pad = f"signaallijsten/2026/{lijst}.yaml"
    zaak = "".join(f"    {regel}\n" for regel in INHOUD.splitlines())
    met = gepland.lees(pad).replace("zaken: {}", f"zaken:\n  {ZAAK}:\n{zaak.rstrip()}")
    gepland.schrijf(pad, met)
    assert f"Zaak {ZAAK} is van LKO Ter Apel" in gepland.faalt("bewaar")


def test_after_the_move_it_is_its_own(verhuisd: Secretaris) -> None:
    """The new LKO brings it on its own list, which counts from then on."""
    lijst = nieuwe_lijst(verhuisd)
    verhuisd.doet("signaallijst", "dien-in", lijst)
    verhuisd.doet("signaallijst", "ontvang", lijst)
    assert " fout " not in verhuisd.rao("valideer", "--uitvoer", "kort").stdout
    assert LIJST in verhuisd.doet("toon", ZAAK)


def test_only_the_letter_with_the_decision_tells_it(verhuisd: Secretaris) -> None:
    """That the old LKO read of the move settles nothing: the new one must hear the decision."""
    s = verhuisd.op(OVERLEG)
    s.doet("agenda", "stel-vast", "--ja")
    s.doet("overleg", "houd", "--aanwezig", "DT&V, IND, COA, AVIM")
    s.doet("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld", "--besluit", "Klaar",
           "--motivering", "Er is een document")  # fmt: skip
    s.doet("besluitenlijst", "stel-vast", "--ja")
    s.doet("terugkoppeling", "genereer")
    s.doet("terugkoppeling", "verzonden", f"TK-ter-apel-{OVERLEG}", "--ja")
    assert "teruggekoppeld" not in s.doet("lijst", "zaken")
    assert f"TK-assen-{OVERLEG}" in s.doet("status")
    s.doet("terugkoppeling", "verzonden", f"TK-assen-{OVERLEG}", "--ja")
    assert "teruggekoppeld" in s.doet("lijst", "zaken")


def test_back_on_the_same_day(gepland: Secretaris) -> None:
    """The order in which it was recorded counts, three times too."""
    for naar in ("assen", "ter-apel", "assen", "ter-apel"):
        gepland.doet("zaak", "verhuis", ZAAK, "--naar", naar, "--op", "2026-03-05")
        (zaak,) = json.loads(gepland.doet("lijst", "zaken", "--json"))["zaken"]
        assert zaak["afzender"] == naar
