"""`rao status` says of a list in concept what is missing, of whom, before when (S18-S22)."""

from datetime import date

from rao_cli.model.soorten.signaallijst import Standpunt
from rao_cli.workflow.taak import Taak
from rao_cli.workflow.werklijst.status import make_status
from tests.documents.wereld import anders, stand_van, vol
from tests.workflow.agenda.proefvoorstel import APRILOVERLEG, LIJST, ZAAK

CONCEPT = anders(LIJST, status="concept", ingediend_op=None, ontvangen_op=None)


def taken(**velden: object) -> list[Taak]:
    """Return the tasks about the list, when its zaak has these values."""
    zaak = anders(LIJST.zaken[ZAAK], **velden)
    lijst = anders(CONCEPT, zaken={ZAAK: zaak})
    stand = stand_van(vol().register, lijst, APRILOVERLEG, vandaag=date(2026, 3, 14))
    return [t for t in make_status(stand).taken if lijst.kenmerk in f"{t.wat} {t.vraag}"]


def test_which_parts() -> None:
    """The LKO reads which parts of which zaak it must still fill in, and the secretary mails."""
    (aanvullen,) = [t for t in taken(termijn=None) if "aanvullen" in t.wat]
    assert f"aanvullen voor het indienen: {ZAAK} (" in aanvullen.wat
    assert "of er intern is geschakeld en nog 8 onderdelen" in aanvullen.wat
    assert aanvullen.wie.startswith("LKO ")
    assert aanvullen.opdracht == f"rao zaak vul-aan {ZAAK}"
    assert aanvullen.vraagopdracht.startswith(f"rao aanleveren {CONCEPT.kenmerk} --organisatie ")


def test_before_when() -> None:
    """All of it has the day on which the list must be in for the next meeting."""
    alle = taken(termijn=None)
    (indienen,) = [t for t in alle if t.wat.endswith(" indienen")]
    assert {t.voor for t in alle} == {indienen.voor}
    assert indienen.voor is not None
    assert indienen.voor < APRILOVERLEG.datum


def test_of_whom() -> None:
    """An organisation of the LKO without a standpunt is named; one that gave it is not."""
    gegeven = Standpunt("Vertrek is mogelijk zodra het document er is.", "Begeleidt de reis.")
    wie = {t.wie for t in taken(standpunten={"COA": gegeven}) if t.wat.startswith("Standpunt")}
    assert "COA" not in wie
    assert wie


def test_handed_in() -> None:
    """Once handed in, the tasks of before are gone."""
    ingediend = anders(CONCEPT, status="ingediend", ingediend_op=date(2026, 3, 13))
    stand = stand_van(vol().register, ingediend, APRILOVERLEG, vandaag=date(2026, 3, 14))
    assert not [t for t in make_status(stand).taken if "indienen" in t.wat]
