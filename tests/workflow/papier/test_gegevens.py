"""What the foot of a paper says it is, and of which day."""

from datetime import date

import pytest

from rao_cli.model.soorten.ding import plaats_van
from rao_cli.model.terugkoppeling.terugkoppeling import besloten_per_lko
from rao_cli.workflow.papier.gegevens import build_gegevens
from tests.documents.wereld import MAART, anders, met_overleg, overleg_van, vol
from tests.rules.wereld import bouw_stand, maak_ding

JULI = date(2026, 7, 1)


@pytest.mark.parametrize(
    ("pad", "kenmerk"),
    [
        ("documenten/agendapunten/deelberaad.md", "punten voor het Deelberaad Asiel"),
        ("documenten/agendapunten/lko-duindorp.md", "punten voor LKO Duindorp"),
        ("documenten/overdracht/2026-07-01-secretaris.md", "overdracht secretaris, 1 juli 2026"),
        ("documenten/overdracht/eigen-naam.md", "eigen-naam"),
    ],
)
def test_a_paper_of_no_meeting_is_named_in_words(pad: str, kenmerk: str) -> None:
    """No file name and no date in figures stand in the foot of a paper for others."""
    assert build_gegevens(vol(), pad, JULI).kenmerk == kenmerk


@pytest.mark.parametrize(("weg", "op"), [("2026-03-17", JULI), ("2026-03-20", date(2026, 3, 20))])
def test_a_letter_that_goes_again_is_of_its_own_day(weg: str, op: date) -> None:
    """Corrected on 20 March: a letter that went before is new, one that went then is that one."""
    stand = vol()
    overleg = anders(overleg_van(stand, MAART), status="besluitenlijst-vastgesteld")
    brief = maak_ding(
        {
            "soort": "terugkoppeling",
            "kenmerk": "TK-veenstad-2026-03-12",
            "lko": "veenstad",
            "overleg": "2026-03-12",
            "zaken": [*besloten_per_lko(stand, overleg)["veenstad"]],
            "status": "verzonden",
            "verzonden_op": weg,
        }
    )
    pad = "documenten/2026-03-12/terugkoppeling-veenstad.md"
    dingen = {**dict(stand.dingen), plaats_van(brief): brief, "rao.yaml": stand.register}
    met_brief = met_overleg(bouw_stand(dingen, JULI), overleg)
    gegevens = build_gegevens(met_brief, pad, JULI)
    assert gegevens.gemaakt_op == op
    assert gegevens.status == ("" if op == JULI else "verzonden op 20 maart 2026")
