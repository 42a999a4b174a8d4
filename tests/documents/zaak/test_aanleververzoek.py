"""The request for what is still owed, as it goes into a mail (S20)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from rao_cli.documents.zaak.aanleververzoek import make_aanleververzoek
from rao_cli.model.zaak.verzoek import PerOverleg, Tekort, Verzoek, Vorm, Zaaktekort
from rao_cli.workflow.zaak.aanleveren import verzoeken
from tests.documents.wereld import APRIL, anders, leeg, met_overleg, overleg_van, stand_van, vol

if TYPE_CHECKING:
    from collections.abc import Callable

STANDPUNT = Tekort("standpunt", "S20", "uw standpunt, met de reden")
ZAAK = Zaaktekort(
    "Z-7K3F9E", "Een zaak", "SL-x-2026-03-05", "LKO X", (STANDPUNT,), "rao standpunt …"
)


def verzoek(**velden: object) -> str:
    """Return the text of a small request, with other values for its meeting."""
    deel = {"overleg": APRIL, "uiterlijk": date(2026, 4, 1), "werkdagen_te_laat": 0} | velden
    overleg = PerOverleg(**deel, zaken=(ZAAK,))  # type: ignore[arg-type]
    return make_aanleververzoek(leeg(), Verzoek("COA", "COA", "organisatie", (overleg,)), "tekst")


@pytest.mark.parametrize("vorm", ["tekst", "md"])
@pytest.mark.parametrize("wie", ["AVIM", "veenstad"])
def test_requests_of_a_full_region(
    vorm: Vorm, wie: str, golden: Callable[[str, str], None]
) -> None:
    """One to an organisation, one to an LKO."""
    stand = vol()
    (gevonden,) = verzoeken(stand, van=wie)
    staart = "txt" if vorm == "tekst" else vorm
    golden(f"aanleververzoek-{wie.lower()}.{staart}", make_aanleververzoek(stand, gevonden, vorm))


@pytest.mark.parametrize("vorm", ["tekst", "md"])
def test_nasty_values_stay_text(vorm: Vorm, golden: Callable[[str, str], None]) -> None:
    """Whatever a zaak is about, it cannot change the mail around it."""
    stand = vol("lastig")
    stand = met_overleg(stand, anders(overleg_van(stand, APRIL), status="gepland", besluiten={}))
    teksten = [make_aanleververzoek(stand, v, vorm) for v in verzoeken(stand)]
    golden(f"aanleververzoek-lastig.{'txt' if vorm == 'tekst' else vorm}", "\n".join(teksten))


def test_it_says_before_when() -> None:
    """In time it asks for the day, with the name of the day."""
    assert "Wilt u ons uiterlijk woensdag 1 april 2026 sturen wat hieronder staat?" in verzoek()


def test_it_is_polite_when_it_is_late() -> None:
    """Late it says since when, in working days."""
    assert (
        "Dit had er op woensdag 1 april 2026 moeten zijn, 3 werkdagen geleden. "
        "Wilt u het ons zo snel mogelijk sturen?"
    ) in verzoek(werkdagen_te_laat=3)


def test_without_a_meeting_there_is_no_date() -> None:
    """What nobody planned yet has no last day."""
    tekst = verzoek(overleg=None, uiterlijk=None)
    assert "Er is nog geen overleg gepland voor deze zaak." in tekst
    assert "uiterlijk" not in tekst


def test_the_secretary_of_today_signs() -> None:
    """By organisation, never by name; nobody when the register does not say."""
    stand = vol()
    (gevonden,) = verzoeken(stand, van="veenstad")
    na = stand_van(stand.register, *(d for _, d in stand.dingen), vandaag=date(2025, 1, 1))
    groet = "Met vriendelijke groet,\nde secretaris van het RAO Noorderland"
    assert f"{groet} (DT&V)\n" in make_aanleververzoek(stand, gevonden, "tekst")
    assert f"{groet}\n" in make_aanleververzoek(na, gevonden, "tekst")


def test_a_region_may_have_its_own_words() -> None:
    """Its own template goes before the shipped one."""
    stand = vol()
    (gevonden,) = verzoeken(stand, van="COA")
    eigen = {"aanleververzoek.txt.j2": "Dag {{ aan }}"}
    assert make_aanleververzoek(stand, gevonden, "tekst", eigen) == "Dag COA\n"


def test_members_are_not_named() -> None:
    """A name that slipped into a field becomes a function."""
    zaak = anders_onderwerp("R. Voorbeeld vraagt het")
    overleg = PerOverleg(None, None, 0, (zaak,))
    tekst = make_aanleververzoek(vol(), Verzoek("IND", "IND", "organisatie", (overleg,)), "tekst")
    assert "de regiomanager van COA vraagt het" in tekst


def anders_onderwerp(onderwerp: str) -> Zaaktekort:
    """Return a zaak about something else."""
    return Zaaktekort("Z-7K3F9E", onderwerp, "SL-x-2026-03-05", "LKO X", (STANDPUNT,), "rao …")


def test_the_numbers_add_up() -> None:
    """A request knows how much is owed and how much of that is late."""
    laat = PerOverleg(APRIL, APRIL, 2, (ZAAK, ZAAK))
    later = PerOverleg(None, None, 0, (ZAAK,))
    beide = Verzoek("COA", "COA", "organisatie", (laat, later))
    assert (beide.aantal, beide.aantal_te_laat) == (3, 2)
