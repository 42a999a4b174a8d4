"""`rao formulier lees`: what somebody filled in without rao, in the register as one step."""

import json
import shlex
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.cli.formulier.invuller import bewaar, formulier_van, vul_in
from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK, Secretaris

Post = Callable[..., str]
VRAAG = f"{ZAAK}.vraag"
NIEUW = {
    "nieuw-1.onderwerp": "Man met een meldplicht",
    "nieuw-1.aanbrenger": "dt&v",
    "nieuw-1.groep": "volwassene",
    "nieuw-1.termijn.tot": "1 juni 2026",
    "nieuw-1.oplossingsrichtingen.0.omschrijving": "Vertrek met steun",
}


@pytest.fixture
def post(lijst: Secretaris, tmp_path: Path) -> Post:
    """Fill in a form of the register as it is now; returns where the file lies."""

    def vul(teksten: Mapping[str, str], naam: str = "ingevuld.docx", **vraag: str) -> str:
        formulier = formulier_van(lijst, **(vraag or {"kenmerk": LIJST}))
        return bewaar(tmp_path, vul_in(formulier, teksten), naam)

    return vul


def test_what_was_filled_in_is_one_step(lijst: Secretaris, post: Post) -> None:
    """Only those parts change; the subject names the organisation and the zaak, and no text."""
    bestand = post({VRAAG: "Mag het gezin blijven?\n\nEn tot wanneer?", f"{ZAAK}.groep": "gezin"})
    assert lijst.doet("formulier", "lees", bestand, "--namens", "coa") == f"{ZAAK}\n"
    assert lijst.laatste() == (f"Formulier van COA; zaak {ZAAK} bijgewerkt", [LIJSTPAD])
    assert "    vraag: |-\n      Mag het gezin blijven?\n\n      En tot wanneer?\n" in lijst.lees(
        LIJSTPAD
    )
    assert "Rao-Betreft: COA" in lijst.git("log", "-1", "--format=%B")


def test_a_form_that_nobody_filled_in_changes_no_byte(lijst: Secretaris, post: Post) -> None:
    """Whatever others changed meanwhile."""
    bestand = post({})
    lijst.doet("zaak", "vul-aan", ZAAK, "--zet", "vraag=Iets anders")
    voor = lijst.foto()
    assert "Er is niets veranderd; alles stond er al." in lijst.zegt("formulier", "lees", bestand)
    assert lijst.foto() == voor


def test_what_others_changed_stays(lijst: Secretaris, post: Post) -> None:
    """The form and the register changed another part: both are there."""
    bestand = post({f"{ZAAK}.feiten": "Sinds 2023 op de locatie"})
    lijst.doet("zaak", "vul-aan", ZAAK, "--zet", "vraag=Iets anders")
    lijst.doet("formulier", "lees", bestand)
    tekst = lijst.lees(LIJSTPAD)
    assert "    feiten: Sinds 2023 op de locatie\n" in tekst
    assert "    vraag: Iets anders\n" in tekst


@pytest.mark.parametrize("vlag", [(), ("--ja",)])
def test_what_both_changed_is_never_decided_by_rao(
    lijst: Secretaris, post: Post, vlag: tuple[str, ...]
) -> None:
    """Without a terminal nothing of that form is committed; --ja is no answer to it."""
    bestand = post({VRAAG: "Van het formulier", f"{ZAAK}.feiten": "Feiten"})
    lijst.doet("zaak", "vul-aan", ZAAK, "--zet", "vraag=Van een ander")
    zegt = lijst.faalt("formulier", "lees", bestand, *vlag)
    assert "Dit is intussen ook in het register veranderd." in zegt
    assert "De vraag aan het RAO" in zegt
    assert "Van dit formulier is niets overgenomen." in zegt


def test_what_was_emptied_stays_when_nobody_can_be_asked(lijst: Secretaris, post: Post) -> None:
    """It is named, the rest comes in, and the exit code says that something stayed out."""
    bestand = post({VRAAG: "", f"{ZAAK}.feiten": "Feiten"})
    uitkomst = lijst.rao("formulier", "lees", bestand)
    assert uitkomst.exit_code == 1, uitkomst.output
    assert "Op het formulier is dit leeggemaakt." in uitkomst.stderr
    assert "    feiten: Feiten\n    vraag: Mag het gezin" in lijst.lees(LIJSTPAD)


def test_a_new_zaak_gets_a_kenmerk_on_the_list(lijst: Secretaris, post: Post) -> None:
    """With all that was filled in, in the words of the register."""
    kenmerk = lijst.doet("formulier", "lees", post(NIEUW)).strip()
    assert lijst.laatste() == (
        f"Formulier ingelezen; zaak {kenmerk} op signaallijst {LIJST}",
        [LIJSTPAD],
    )
    zaak = lijst.lees(LIJSTPAD).partition(f"  {kenmerk}:\n")[2]
    assert zaak.startswith("    onderwerp: Man met een meldplicht\n    aanbrenger: DT&V\n")
    assert "tot: 2026-06-01" in zaak


def test_the_same_form_twice_makes_no_second_zaak(lijst: Secretaris, post: Post) -> None:
    """Also when both come in one command."""
    bestand = post(NIEUW)
    kenmerk = lijst.doet("formulier", "lees", bestand, bestand).strip()
    voor = lijst.foto()
    assert f"Nieuwe zaak 1 staat er al: {kenmerk}" in lijst.zegt("formulier", "lees", bestand)
    assert lijst.foto() == voor


def test_the_same_title_with_another_content_is_asked(lijst: Secretaris, post: Post) -> None:
    """Without a terminal rao does not guess whether it is the same zaak."""
    lijst.doet("formulier", "lees", post(NIEUW))
    anders = post({**NIEUW, "nieuw-1.vraag": "Wat nu?"})
    zegt = lijst.faalt("formulier", "lees", anders)
    assert "Er is al een zaak met dit onderwerp: Z-" in zegt


def test_an_empty_form_of_an_lko_begins_a_list(lijst: Secretaris, post: Post) -> None:
    """When it has no list in concept; the next zaak comes on that list."""
    uit = lijst.zegt("formulier", "lees", post(NIEUW, lko="assen"))
    assert "Er komt een nieuwe signaallijst van LKO Assen, van vandaag." in uit
    assert uit.endswith("Dien haar in met: rao signaallijst dien-in SL-assen-2026-03-05")
    twee = post({**NIEUW, "nieuw-1.onderwerp": "Vrouw alleen"}, lko="assen")
    assert "nieuwe signaallijst" not in lijst.zegt("formulier", "lees", twee)
    assert len([*lijst.map.glob("signaallijsten/2026/SL-assen-*")]) == 1


def test_three_commands_from_mail_to_a_submitted_list(lijst: Secretaris, post: Post) -> None:
    """The form is read, and what rao says last hands the list in: two commands."""
    laatste = lijst.zegt("formulier", "lees", post(NIEUW, lko="assen")).splitlines()[-1]
    lijst.doet(*laatste.partition("rao ")[2].split())
    assert lijst.log()[-1] == "Signaallijst SL-assen-2026-03-05 ingediend"


@pytest.mark.parametrize(
    ("anders", "zin"),
    [
        ({"nieuw-1.groep": "een paar"}, "'een paar' kan niet bij 'Om wie het gaat'."),
        ({"nieuw-1.groep": ""}, "Dit is niet ingevuld, en zonder kan het niet."),
        ({"nieuw-1.termijn.tot": "gauw"}, "'gauw' is geen datum."),
        ({"nieuw-1.feiten": "Het BSN is 999999990."}, "BSN"),
        ({"nieuw-1.termijn.tot": "1 juni 2020"}, "ligt voor de datum van de lijst"),
        ({f"{ZAAK}.onderwerp": ""}, "Dit kan niet leeg zijn."),
        ({"nieuw-1.onderwerp": "gezin " * 40}, "een onderwerp is één zin van hoogstens 200."),
        ({VRAAG: "Mag het " * 32_000}, "dat is te lang voor het register. Kort de tekst in."),
    ],
)
def test_a_text_that_will_not_do_is_named_and_nothing_changes(
    lijst: Secretaris, post: Post, anders: Mapping[str, str], zin: str
) -> None:
    """A form passes the gates of what is typed, with the place on the form."""
    zegt = lijst.faalt("formulier", "lees", post({**NIEUW, **anders}))
    assert zin in " ".join(zegt.split())
    assert "Van dit formulier is niets overgenomen." in zegt


def test_a_form_for_one_organisation_changes_only_its_standpunt(
    ontvangen: Secretaris, tmp_path: Path
) -> None:
    """The day on which it came stands with it, and who gave it is in the history."""
    formulier = formulier_van(ontvangen, kenmerk=ZAAK, voor="IND")
    teksten = {f"{ZAAK}.standpunten.IND.standpunt": "De aanvraag is kansloos."}
    bestand = bewaar(tmp_path, vul_in(formulier, teksten))
    ontvangen.doet("formulier", "lees", bestand)
    assert ontvangen.log()[-1] == f"Formulier van IND; zaak {ZAAK} bijgewerkt"
    assert (
        "      IND:\n        standpunt: De aanvraag is kansloos.\n        datum: 2026-03-05\n"
        in ontvangen.lees(LIJSTPAD)
    )
    assert "--namens IND" in ontvangen.faalt(
        "formulier", "lees", bestand, "--namens", "COA", code=2
    )


def test_a_form_of_another_register_is_refused(lijst: Secretaris, tmp_path: Path) -> None:
    """One sentence names it, and nothing changes."""
    from msgspec.structs import replace

    vreemd = replace(formulier_van(lijst, kenmerk=LIJST), register="Elders")
    zegt = lijst.faalt("formulier", "lees", bewaar(tmp_path, vul_in(vreemd, {VRAAG: "Anders"})))
    assert "is een formulier van een ander register: Elders." in zegt


def test_a_form_of_before_the_region_was_renamed_comes_in(lijst: Secretaris, post: Post) -> None:
    """Where the old name was not kept, the commands that are told keep it."""
    bestand = post({VRAAG: "Anders"})
    lijst.doet("register", "zet", "regio.naam", "Noord", "--ja")
    zegt = lijst.faalt("formulier", "lees", bestand)
    for regel in (regel for regel in zegt.splitlines() if regel.startswith("rao register zet")):
        woorden = shlex.split(regel.replace("DATUM", lijst.vandaag))
        lijst.doet(*woorden[1:], "--ja")
    lijst.doet("formulier", "lees", bestand)
    assert "Noord" in lijst.lees("rao.yaml")


def test_a_closed_zaak_does_not_change(vastgesteld: Secretaris, tmp_path: Path) -> None:
    """What comes too late is named, and nothing changes."""
    s = vastgesteld.op("2026-03-13")
    bestand = bewaar(tmp_path, vul_in(formulier_van(s, kenmerk=ZAAK), {VRAAG: "Te laat"}))
    s.doet("terugkoppeling", "genereer")
    s.doet("terugkoppeling", "verzonden", "TK-ter-apel-2026-03-12", "--ja")
    zegt = s.faalt("formulier", "lees", bestand)
    assert f"Zaak {ZAAK} is gesloten; daar verandert niets meer aan." in zegt


def test_a_rehearsal_shows_all_and_changes_nothing(lijst: Secretaris, post: Post) -> None:
    """What was and what comes, and which commit that would be."""
    voor = lijst.foto()
    zegt = lijst.zegt("formulier", "lees", "-n", post({VRAAG: "Anders"}))
    assert "      was:    Mag het gezin blijven tot het vertrek?\n      wordt:  Anders\n" in zegt
    assert "Proef: dit zou rao vastleggen" in zegt
    assert lijst.foto() == voor


def test_json_says_what_was_committed(lijst: Secretaris, post: Post) -> None:
    """As every command that changes something."""
    data = json.loads(lijst.doet("formulier", "lees", post({VRAAG: "Anders"}), "--json"))
    assert (data["soort"], data["kenmerken"], data["gewijzigd"]) == ("vastlegging", [ZAAK], True)


@pytest.mark.parametrize(
    ("naam", "data", "zin"),
    [
        ("a.docx", b"", "'a.docx' is leeg; dat leest rao niet."),
        ("a.docx", b"%PDF-1.7 x", "'a.docx' is een pdf; dat leest rao niet."),
        ("a.txt", b"PK\x03\x04kapot", "'a.txt' is beschadigd; dat leest rao niet."),
        ("a.docx", b"MZ\x90\x00", "'a.docx' is een programma; dat leest rao niet."),
        ("a.docx", b"a\x00b", "'a.docx' is geen tekst en geen formulier; dat leest rao niet."),
        ("a.rtf", b"\n{\\rtf1 x}", "'a.rtf' is een rtf-bestand; dat leest rao niet."),
    ],
)
def test_a_file_of_another_kind_is_told_in_a_sentence(
    lijst: Secretaris, tmp_path: Path, naam: str, data: bytes, zin: str
) -> None:
    """Whatever its name says."""
    assert zin in lijst.faalt("formulier", "lees", bewaar(tmp_path, data, naam))


def test_a_bad_file_among_good_ones_stops_all(
    lijst: Secretaris, post: Post, tmp_path: Path
) -> None:
    """Every file is read before the first comes in."""
    slecht = bewaar(tmp_path, b"%PDF-1.7", "slecht.docx")
    lijst.faalt("formulier", "lees", post({VRAAG: "Anders"}), slecht)


def test_two_forms_of_one_zaak_both_come_in(lijst: Secretaris, post: Post) -> None:
    """Each is one step, and the second sees what the first did."""
    een = post({f"{ZAAK}.feiten": "Feiten"}, "een.docx")
    twee = post({VRAAG: "Anders"}, "twee.docx")
    lijst.doet("formulier", "lees", een, twee)
    assert lijst.log()[-2:] == 2 * [f"Formulier ingelezen; zaak {ZAAK} bijgewerkt"]
    assert "    feiten: Feiten\n    vraag: Anders\n" in lijst.lees(LIJSTPAD)
