"""A whole meeting at a terminal with `rao nieuw besluit`: item after item."""

import sys
from collections.abc import Callable, Sequence

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

if sys.platform == "win32":
    pytest.skip("no pseudo terminal there", allow_module_level=True)

from tests.cli.questions.test_gesprek import gesprek

BESLUIT = ("nieuw", "besluit")
#: Outcome, text (two lines), reason (two lines), and no action.
AF = ("afg", "Het gezin blijft tot 1 juni.", "", "Er is een reisdocument.", "")


@pytest.fixture
def gehouden(register: Callable[[str], Secretaris]) -> Secretaris:
    """A held meeting with a zaak (2) and a knelpunt (3) that wait for a decision."""
    s = register("gepland")
    knelpunt = ("--type", "knelpunt", "--titel", "Te weinig tolken", "--indiener", "COA")
    s.doet("nieuw", "onderwerp", *knelpunt, "--lko", "assen", "--omschrijving", "Het stokt.")
    s.doet("agenda", "genereer", OVERLEG)
    s.op(OVERLEG).doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    return s


def praat(s: Secretaris, antwoorden: Sequence[str], *opties: str) -> tuple[int, str]:
    """Type `rao nieuw besluit` on the day of the meeting and answer."""
    return gesprek(s.op(OVERLEG), (*BESLUIT, *opties), antwoorden)


def test_de_nummers_van_de_agenda(gehouden: Secretaris) -> None:
    """Het menu heeft de nummers van de agenda, ook als punt 1 er niet bij staat."""
    _, tekst = praat(gehouden, ["1", "stop"])
    assert f"   2  {ZAAK}        Gezin verblijft lang in de opvang\n" in tekst
    assert "Nummer 1 kan hier niet. Kies uit: 2, 3" in tekst


def test_een_heel_overleg(gehouden: Secretaris) -> None:
    """Na een besluit biedt rao het volgende punt aan, tot alles is besloten."""
    belt = ("dt&v", "1-4-2026", "Haalt het document op", "")
    tweede = ("ter-", "Gehoord", "", "", "")
    code, tekst = praat(gehouden, ["2", *AF, *belt, "", "", *tweede, ""])
    assert code == 0
    assert "- afgehandeld\n- Het gezin blijft tot 1 juni.\n- omdat: Er is een" in tekst
    assert "- actie van DT&V, uiterlijk 2026-04-01: Haalt het document op\n" in tekst
    assert "Nog 1 punt zonder besluit. Volgende: punt 3, " in tekst
    assert "Alle punten hebben een besluit.\n" in tekst
    assert [regel.split(":")[0] for regel in gehouden.log()[-2:]] == [
        "Besluit B-2026-03-12-01",
        "Besluit B-2026-03-12-02",
    ]
    assert "organisatie: DT&V\n" in gehouden.lees("acties/2026/A-2026-03-12-01.yaml")


def test_stoppen_na_een_besluit(gehouden: Secretaris) -> None:
    """Wie stopt, houdt wat al was bevestigd, en leest wat dat is."""
    code, tekst = praat(gehouden, [ZAAK, *AF, "", "", "", "ter-", "stop"])
    assert code == 130
    assert (
        "Gestopt. Bewaard: B-2026-03-12-01. rao onthoudt wat u invulde. Ga verder met: "
        "rao nieuw besluit --overleg 2026-03-12" in " ".join(tekst.split())
    )
    assert gehouden.laatste()[0].startswith("Besluit B-2026-03-12-01: afgehandeld")


def test_stoppen_voor_het_bevestigen(gehouden: Secretaris) -> None:
    """Wat nog niet is bevestigd, staat niet in het register; rao onthoudt het wel."""
    voor = gehouden.foto()
    code, tekst = praat(gehouden, [ZAAK, *AF, "", "stop"])
    assert (code, "Gestopt. rao onthoudt wat u invulde." in tekst) == (130, True)
    assert gehouden.foto() == voor


def test_niet_bevestigd(gehouden: Secretaris) -> None:
    """Op nee vraagt rao alles opnieuw, met uw antwoorden erbij; Enter laat ze staan."""
    opnieuw = ("", "", "Een betere reden.", "", "", "j")
    code, tekst = praat(gehouden, [ZAAK, *AF, "", "n", *opnieuw, "n", ""])
    assert code == 0
    assert "Nu staat er: afgehandeld\n" in tekst
    assert "    motivering: Een betere reden.\n" in gehouden.lees(OVERLEGPAD)


def test_een_ander_punt(gehouden: Secretaris) -> None:
    """Wie het volgende punt niet wil, kiest er zelf een."""
    _, tekst = praat(gehouden, ["3", "ter-", "Gehoord", "", "", "", "", "n", "2", "stop"])
    assert "Over welk punt dan wel?\n" in tekst
    assert "Punt 2: Gezin verblijft lang in de opvang" in tekst


def test_datums_bij_de_vraag(gehouden: Secretaris) -> None:
    """Een dag die niet kan, wordt meteen bij de vraag geweigerd."""
    houd_aan = ("aanh", "De zaak wacht", "", "", "12-3-2026", "31-2-2026", "9-4-2026")
    _, tekst = praat(gehouden, [ZAAK, *houd_aan, "coa", "11-3-2026", "stop"])
    assert "12 maart 2026 ligt niet na het overleg van 12 maart 2026." in tekst
    assert "'31-2-2026' bestaat niet op de kalender. Februari 2026 heeft 28 dagen." in tekst
    assert "11 maart 2026 ligt voor het overleg van 12 maart 2026." in tekst


def test_eerst_houden(gepland: Secretaris) -> None:
    """Is het overleg niet gehouden, dan komt er geen enkele vraag."""
    code, tekst = praat(gepland, [])
    assert code == 3
    assert f"is nog niet gehouden.\nDoe eerst: rao overleg houd {OVERLEG}\n" in tekst


def test_al_besloten(besloten: Secretaris) -> None:
    """Over een punt met een besluit komt geen vraag."""
    code, tekst = praat(besloten, [], "--punt", ZAAK)
    assert code == 3
    assert f"Over punt {ZAAK} staat al besluit B-2026-03-12-01" in tekst


def test_git_kent_u_niet(gehouden: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """Weet git niet wie u bent, dan hoort u dat voor de eerste vraag."""
    for rol in ("AUTHOR", "COMMITTER"):
        monkeypatch.delenv(f"GIT_{rol}_NAME")
    code, tekst = praat(gehouden, [])
    assert (code, "git weet nog niet wie u bent." in tekst) == (3, True)
