"""`rao zaak schaal-op`: the list to the Deelberaad, prefilled, or what keeps it from going."""

import json

import pytest

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING, OPSCHALINGPAD
from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

SCHAAL_OP = ("zaak", "schaal-op", ZAAK, "--grond", "publicitair")
ANDER = "Z-4M8T23"


def test_commit(gehouden: Secretaris) -> None:
    """One commit with one new file; the kenmerk is the output."""
    s = deelberaad.klaar(gehouden)
    assert s.doet(*SCHAAL_OP) == f"{OPSCHALING}\n"
    assert s.laatste() == (
        f"Zaak {ZAAK} op lijst {OPSCHALING} aan het Deelberaad Asiel",
        [OPSCHALINGPAD],
    )


def test_what_now(gehouden: Secretaris) -> None:
    """The command says how to go on: first look, then send."""
    zinnen = deelberaad.klaar(gehouden).zegt(*SCHAAL_OP).splitlines()
    assert zinnen[1:] == [
        f"Bekijk het stuk met: rao opschaling genereer {OPSCHALING}",
        f"Stuur de lijst weg met: rao signaallijst dien-in {OPSCHALING}",
    ]


def test_head_of_the_list(gehouden: Secretaris) -> None:
    """The list comes from the region, is a concept and names its ground."""
    s = deelberaad.opgeschaald(gehouden)
    assert s.lees(OPSCHALINGPAD).startswith(
        "# yaml-language-server: $schema=../../schemas/signaallijst.schema.json\n"
        "soort: signaallijst\n"
        f"kenmerk: {OPSCHALING}\n"
        "richting: rao-deelberaad\n"
        "afzender: Groningen en Drenthe\n"
        "datum: 2026-03-13\n"
        "status: concept\n"
        "grond: publicitair\n"
        f"zaken:\n  {ZAAK}:\n"
    )


def test_filled_from_the_zaak(gehouden: Secretaris) -> None:
    """The zaak keeps its kenmerk, and all that the LKO wrote goes along."""
    s = deelberaad.opgeschaald(gehouden)
    van_lko = json.loads(s.doet("toon", LIJST, "--json"))["signaallijst"]["zaken"]
    naar = json.loads(s.doet("toon", OPSCHALING, "--json"))["signaallijst"]["zaken"]
    assert naar == van_lko


def test_the_list_of_the_lko_stays(gehouden: Secretaris) -> None:
    """No letter of the list of the LKO changes."""
    s = deelberaad.klaar(gehouden)
    voor = s.lees(LIJSTPAD)
    s.doet(*SCHAAL_OP)
    assert s.lees(LIJSTPAD) == voor


def test_own_question(gehouden: Secretaris) -> None:
    """What the RAO asks the Deelberaad replaces the question of the LKO."""
    s = deelberaad.klaar(gehouden)
    s.doet(*SCHAAL_OP, "--vraag", "Stem in met voorrang.")
    assert "    vraag: Stem in met voorrang.\n" in s.lees(OPSCHALINGPAD)


def test_without_a_besluit(gehouden: Secretaris) -> None:
    """Without a besluit of the RAO nothing goes to the Deelberaad."""
    deelberaad.vul(gehouden)
    assert gehouden.op("2026-03-13").faalt(*SCHAAL_OP) == (
        f"Fout: Het RAO besloot niet om {ZAAK} voor te leggen aan het Deelberaad Asiel.\n"
        f"Leg dat vast met: rao nieuw besluit --punt {ZAAK} --uitkomst opschalen "
        '--besluit "…"\n'
    )


def test_another_meeting(gehouden: Secretaris) -> None:
    """The meeting that is named must have taken that besluit."""
    s = deelberaad.klaar(gehouden)
    assert "Het overleg van 2026-04-09 besloot niet" in s.faalt(
        *SCHAAL_OP, "--overleg", "2026-04-09"
    )
    s.doet(*SCHAAL_OP, "--overleg", OVERLEG)


def test_gaps_stop_it(gehouden: Secretaris) -> None:
    """What is missing is told per gap, with the statement and the command that completes it."""
    deelberaad.besluit(gehouden)
    zinnen = gehouden.op("2026-03-13").faalt(*SCHAAL_OP, code=1)
    assert "Dit kan nog niet naar het Deelberaad Asiel. Er zijn nog 10 punten" in zinnen
    assert (
        f"3. {ZAAK}: Er staat nog niet hoe lang het LKO nodig denkt te hebben. (S19c, SIG04)\n4. "
    ) in zinnen
    assert f"10. {ZAAK}: Er staat nog geen advies bij deze zaak. (S22, SIG20)\n" in zinnen
    assert f"\n\nLaat rao ernaar vragen met:\n   rao zaak vul-aan {ZAAK}\n" in zinnen
    assert f'   rao standpunt {ZAAK} "DT&V"\n' in zinnen


def test_gaps_as_json(gehouden: Secretaris) -> None:
    """A program gets each gap with code, source and commands."""
    deelberaad.vul(gehouden)
    deelberaad.besluit(gehouden)
    tekst = gehouden.lees(LIJSTPAD)
    gehouden.typt_nieuw(LIJSTPAD, tekst[: tekst.index("    advies:")])
    uitkomst = gehouden.op("2026-03-13").rao(*SCHAAL_OP, "--json")
    assert uitkomst.exit_code == 1
    assert json.loads(uitkomst.stdout) == {
        "schemaVersie": 1,
        "soort": "opschaling",
        "gewijzigd": False,
        "gaten": [
            {
                "zaak": ZAAK,
                "code": "SIG20",
                "tekst": "Er staat nog geen advies bij deze zaak.",
                "bron": ["S22"],
                "opdrachten": [f"rao zaak vul-aan {ZAAK}"],
                "ernst": "fout",
            }
        ],
        "zwak": [],
    }


def test_a_concept_with_gaps(gehouden: Secretaris) -> None:
    """With --concept the list begins anyway; it is completed on that list."""
    deelberaad.besluit(gehouden)
    s = gehouden.op("2026-03-13")
    assert s.doet(*SCHAAL_OP, "--concept") == f"{OPSCHALING}\n"
    voor = s.lees(LIJSTPAD)
    s.doet("zaak", "vul-aan", ZAAK, "--zet", "termijn.soort=vertrek")
    assert "      soort: vertrek\n" in s.lees(OPSCHALINGPAD)
    assert s.lees(LIJSTPAD) == voor


def test_sending_with_gaps(gehouden: Secretaris) -> None:
    """A list with gaps does not go."""
    deelberaad.besluit(gehouden)
    s = gehouden.op("2026-03-13")
    s.doet(*SCHAAL_OP, "--concept")
    assert f"Fout: Signaallijst {OPSCHALING} kan nog niet naar het Deelberaad Asiel." in s.faalt(
        "signaallijst", "dien-in", OPSCHALING, code=1
    )


def test_organisations_as_people_type_them(gehouden: Secretaris) -> None:
    """With a comma, with "en" or with a semicolon between: they are two."""
    deelberaad.vul(gehouden)
    for getypt in ("COA en DT&V", "COA, DT&V", "COA;DT&V"):
        plek = f"oplossingsrichtingen[0].voorbesproken_met={getypt}"
        gehouden.doet("zaak", "vul-aan", ZAAK, "--zet", plek)
        lijst = json.loads(gehouden.doet("toon", LIJST, "--json"))["signaallijst"]
        richting = lijst["zaken"][ZAAK]["oplossingsrichtingen"][0]
        assert richting["voorbesproken_met"] == ["COA", "DT&V"]


def test_again(gehouden: Secretaris) -> None:
    """The same command again changes nothing."""
    s = deelberaad.opgeschaald(gehouden)
    assert s.zegt(*SCHAAL_OP).splitlines()[0] == "Er is niets veranderd; alles stond er al."


@uit_voorraad
def _tweede_zaak(s: Secretaris) -> None:
    """Put a second complete zaak on the list of the LKO and decide about it."""
    tekst = s.lees(LIJSTPAD)
    zaak = tekst[tekst.index(f"  {ZAAK}:") :]
    s.typt_nieuw(LIJSTPAD, tekst + zaak.replace(ZAAK, ANDER))
    pad = f"overleggen/2026/{OVERLEG}.yaml"
    punt = f"  - {{id: {ANDER}, soort: zaak, verwijzing: {LIJST}, indiener: ter-apel}}\n"
    s.typt(pad, "agendapunten:\n", f"agendapunten:\n{punt}")
    deelberaad.besluit(s, ANDER)


def test_more_zaken_on_one_day(gehouden: Secretaris) -> None:
    """A second zaak with the same ground comes on the concept of that day."""
    s = deelberaad.opgeschaald(gehouden)
    _tweede_zaak(s)
    assert s.doet("zaak", "schaal-op", ANDER, "--grond", "publicitair") == f"{OPSCHALING}\n"
    assert json.loads(s.doet("toon", OPSCHALING, "--json"))["signaallijst"]["zaken"].keys() == {
        ZAAK,
        ANDER,
    }


def test_another_ground_another_list(gehouden: Secretaris) -> None:
    """Another ground gets a list of its own."""
    s = deelberaad.opgeschaald(gehouden)
    _tweede_zaak(s)
    assert s.doet("zaak", "schaal-op", ANDER, "--grond", "knelpunt") == f"{OPSCHALING}-b\n"


def test_name_the_list(gehouden: Secretaris) -> None:
    """On another day the list is named to which the zaak is added."""
    s = deelberaad.opgeschaald(gehouden)
    _tweede_zaak(s)
    later = s.op("2026-03-16")
    opdracht = ("zaak", "schaal-op", ANDER, "--grond", "publicitair", "--lijst")
    assert later.doet(*opdracht, OPSCHALING) == f"{OPSCHALING}\n"


@pytest.mark.parametrize(
    ("lijst", "grond", "zin"),
    [
        (LIJST, "publicitair", "is een lijst van een LKO"),
        (OPSCHALING, "knelpunt", "gaat op grond van publicitair, niet van knelpunt"),
        ("SL-bestaat-niet-2026-03-13", "knelpunt", "staat niet in dit register"),
    ],
)
def test_a_list_that_cannot_be(gehouden: Secretaris, lijst: str, grond: str, zin: str) -> None:
    """A list of an LKO, another ground or an unknown kenmerk is refused."""
    s = deelberaad.opgeschaald(gehouden)
    _tweede_zaak(s)
    uitkomst = s.rao("zaak", "schaal-op", ANDER, "--grond", grond, "--lijst", lijst)
    assert uitkomst.exit_code in {2, 3}
    assert zin in uitkomst.stderr


def test_it_is_there_already(gehouden: Secretaris) -> None:
    """A zaak that is at the Deelberaad does not go there again."""
    s = deelberaad.verstuurd(gehouden)
    assert f"staat al op signaallijst {OPSCHALING} aan het Deelberaad" in s.faalt(*SCHAAL_OP)


def test_after_the_answer(gehouden: Secretaris) -> None:
    """After an answer it can go again, but only after a new besluit."""
    s = deelberaad.verstuurd(gehouden)
    s.doet("opschaling", "antwoord", OPSCHALING, "--besluit", "Het Deelberaad stemt in.")
    assert f"Het Deelberaad Asiel antwoordde al over {ZAAK}, op 2026-04-01." in s.faalt(*SCHAAL_OP)


def test_not_handed_in(lijst: Secretaris) -> None:
    """A zaak that the LKO did not hand in yet cannot be put forward."""
    assert "is nog niet ingediend bij het RAO" in lijst.faalt(*SCHAAL_OP)


def test_refused(gehouden: Secretaris) -> None:
    """A zaak that the RAO refused cannot be put forward."""
    s = deelberaad.klaar(gehouden)
    s.typt(LIJSTPAD, "    vraag:", "    weigering: {reden: Al lokaal opgelost}\n    vraag:")
    assert "is geweigerd" in s.faalt(*SCHAAL_OP)


def test_unknown_ground(gehouden: Secretaris) -> None:
    """A ground that does not exist is refused with the choices."""
    s = deelberaad.klaar(gehouden)
    zin = s.faalt("zaak", "schaal-op", ZAAK, "--grond", "persoonlijk", code=2)
    assert "Kies uit: politiek, publicitair, trend, knelpunt." in zin


def test_dry_run(gehouden: Secretaris) -> None:
    """With --proef nothing changes."""
    s = deelberaad.klaar(gehouden)
    voor = s.foto()
    assert s.doet(*SCHAAL_OP, "--proef") == f"{OPSCHALING}\n"
    assert s.foto() == voor
