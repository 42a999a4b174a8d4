"""`rao agenda nodig` and `rao agenda genereer --voor`: who comes for one item only (S3)."""

import re

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.voorraad import uit_voorraad

NODIG = ("agenda", "nodig")
VOOR = ("agenda", "genereer", "--voor")
AGENDA = f"documenten/{OVERLEG}/agenda.md"
VAN_NIDOS = f"documenten/{OVERLEG}/agenda-nidos.md"


@pytest.fixture
@uit_voorraad
def genodigd(gepland: Secretaris) -> Secretaris:
    """Nidos comes for the zaak."""
    gepland.doet(*NODIG, ZAAK, "Nidos")
    return gepland


def test_the_invitation_is_at_the_item(genodigd: Secretaris) -> None:
    """Only at that item, and the agenda says so at once."""
    assert "    genodigd: [Nidos]\n" in genodigd.lees(OVERLEGPAD)
    assert "- **Alleen bij een punt:** Nidos (punt 2)" in genodigd.lees(AGENDA)


def test_one_commit(genodigd: Secretaris) -> None:
    """Meeting and agenda together, with a subject that everybody understands."""
    assert genodigd.laatste() == (
        f"Nidos genodigd bij {ZAAK} op {OVERLEG}",
        [AGENDA, OVERLEGPAD],
    )


def test_the_number_of_an_item(gepland: Secretaris) -> None:
    """Item 2 is the zaak; small letters are allowed."""
    gepland.doet(*NODIG, "2", "nidos")
    assert f"  - id: {ZAAK}\n" in gepland.lees(OVERLEGPAD).partition("genodigd: [Nidos]")[0]


def test_more_organisations_at_one_item(genodigd: Secretaris) -> None:
    """Who was there already stays."""
    genodigd.doet(*NODIG, ZAAK, "OM")
    assert "    genodigd: [Nidos, OM]\n" in genodigd.lees(OVERLEGPAD)


def test_again_changes_nothing(genodigd: Secretaris) -> None:
    """Inviting twice is inviting once."""
    assert genodigd.zegt(*NODIG, ZAAK, "Nidos").startswith("Er is niets veranderd")


def test_what_to_do_next(gepland: Secretaris) -> None:
    """The user reads how to make the agenda for this organisation."""
    assert gepland.zegt(*NODIG, ZAAK, "OM").splitlines()[1:] == [
        f"Maak een agenda voor OM met: rao agenda genereer {OVERLEG} --voor OM"
    ]


def test_iom_and_consent(gepland: Secretaris) -> None:
    """A person is discussed with IOM only when that person agrees."""
    assert "toestemming" in gepland.zegt(*NODIG, ZAAK, "IOM")


def test_withdraw(genodigd: Secretaris) -> None:
    """With --niet the invitation goes, and so does the agenda of that organisation."""
    genodigd.doet(*VOOR, "Nidos")
    genodigd.doet(*NODIG, ZAAK, "Nidos", "--niet")
    assert "Nidos" not in genodigd.lees(AGENDA)
    assert not (genodigd.map / VAN_NIDOS).exists()
    assert genodigd.laatste() == (
        f"Nidos niet meer genodigd bij {ZAAK} op {OVERLEG}",
        [VAN_NIDOS, AGENDA, OVERLEGPAD],
    )


def test_a_fixed_agenda_is_fixed_again(gepland: Secretaris) -> None:
    """Who invites somebody later need not fix the agenda again."""
    gepland.doet("agenda", "stel-vast", "--ja")
    gepland.op("2026-03-09").doet(*NODIG, ZAAK, "Nidos")
    assert "op: 2026-03-09" in gepland.lees(OVERLEGPAD)
    assert "BSL07" not in gepland.doet("valideer", "--uitvoer", "kort")


@pytest.mark.parametrize(
    ("args", "zin"),
    [
        ((ZAAK, "COA"), f"COA is al voor het hele overleg van {OVERLEG} genodigd."),
        ((ZAAK, "Nidoos"), "De organisatie 'Nidoos' staat niet in rao.yaml."),
        (("Z-000001", "Nidos"), "'Z-000001' staat niet op de agenda van 12 maart 2026."),
    ],
)
def test_what_cannot_be_done(gepland: Secretaris, args: tuple[str, str], zin: str) -> None:
    """Nothing changes, and rao says why."""
    assert gepland.faalt(*NODIG, *args).startswith(f"Fout: {zin}\n")


def test_after_the_meeting(gehouden: Secretaris) -> None:
    """Nobody is invited to a meeting that is over."""
    assert "is al gehouden" in gehouden.faalt(*NODIG, ZAAK, "Nidos", "--overleg", OVERLEG)


def test_the_agenda_of_a_guest(genodigd: Secretaris) -> None:
    """A document of its own, with its path on stdout."""
    assert genodigd.doet(*VOOR, "Nidos") == f"{VAN_NIDOS}\n"
    assert genodigd.laatste() == (f"Agenda van {OVERLEG} voor Nidos", [VAN_NIDOS])


def test_only_the_own_item(genodigd: Secretaris) -> None:
    """It holds nothing of the other items, no title and no file; its number is that of all."""
    genodigd.doet(*VOOR, "Nidos")
    tekst = genodigd.lees(VAN_NIDOS)
    assert "## 2. Gezin verblijft lang in de opvang\n" in tekst
    assert re.findall(r"^## ([0-9]+)", tekst, re.MULTILINE) == ["2"]
    for weg in ("Opening", "gemeenten", "Rondvraag", "overleggen/", "signaallijsten/"):
        assert weg not in tekst


def test_refreshed_with_the_agenda(genodigd: Secretaris) -> None:
    """Making the agenda again makes those of the guests new as well."""
    genodigd.doet(*VOOR, "Nidos")
    genodigd.doet("standpunt", ZAAK, "COA", "--standpunt", "Het gezin kan tot juni blijven.")
    genodigd.doet("agenda", "genereer")
    assert "Het gezin kan tot juni blijven." in genodigd.lees(VAN_NIDOS)


@pytest.mark.parametrize(
    ("wie", "zin"),
    [
        ("COA", "COA is voor het hele overleg genodigd en krijgt de gewone agenda."),
        ("OM", f"OM is op {OVERLEG} voor geen enkel punt genodigd."),
    ],
)
def test_no_agenda_of_its_own(genodigd: Secretaris, wie: str, zin: str) -> None:
    """Who is there for everything, or for nothing, gets no agenda of its own."""
    assert genodigd.faalt(*VOOR, wie).startswith(f"Fout: {zin}\n")


def test_everybody_reads_the_same(genodigd: Secretaris) -> None:
    """A standpunt given after the fixing comes into every document at once."""
    genodigd.doet("agenda", "stel-vast", "--ja", OVERLEG)
    genodigd.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    assert "Er liggen geen nieuwe feiten." not in genodigd.lees(AGENDA)
    assert genodigd.zegt(*VOOR, "Nidos").endswith("; ook de andere stukken zijn bijgewerkt")
    for pad in (AGENDA, VAN_NIDOS):
        assert "Er liggen geen nieuwe feiten." in genodigd.lees(pad)


def test_no_changed_agenda(genodigd: Secretaris) -> None:
    """What changed by hand after the fixing does not go to a guest."""
    genodigd.doet("agenda", "stel-vast", "--ja", OVERLEG)
    genodigd.typt(OVERLEGPAD, "locatie: Assen", "locatie: Emmen")
    assert "is gewijzigd nadat zij was vastgesteld" in genodigd.faalt(*VOOR, "Nidos")


def test_consent_under_another_key(gepland: Secretaris) -> None:
    """The word about consent follows the organisation: by its name, and to who goes on for it."""
    gepland.doet("organisatie", "volg-op", "IOM", "BTS", "Bureau Steun", "--op", "2026-03-10")
    assert "Spreek met BTS alleen over iemand die daar toestemming" in gepland.zegt(
        *NODIG, ZAAK, "BTS"
    )


def test_the_agenda_of_a_gemeente(gepland: Secretaris) -> None:
    """A gemeente or LKO that is guest for one item gets an agenda with that item only."""
    gepland.doet("nieuw", "gemeente", "emmen", "gemeente Emmen")
    gepland.doet("overleg", "gast", OVERLEG, "gemeente:emmen", "--punt", "gemeenten")
    pad = f"documenten/{OVERLEG}/agenda-gemeente-emmen.md"
    assert gepland.doet("agenda", "genereer", "--voor", "emmen") == f"{pad}\n"
    tekst = gepland.lees(pad)
    assert "**Voor:** gemeente Emmen" in tekst
    assert "Contacten met gemeenten" in tekst
    assert ZAAK not in tekst
    assert "gemeente:" not in tekst


def test_no_agenda_for_who_is_no_guest(gepland: Secretaris) -> None:
    """An LKO that is no guest gets no agenda, and hears how it becomes one."""
    fout = gepland.faalt("agenda", "genereer", "--voor", "assen")
    assert f"rao overleg gast {OVERLEG} assen --punt PUNT" in fout
