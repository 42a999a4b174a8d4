"""A hand-over for tests: one meeting, with one paper."""

from datetime import UTC, date, datetime

from rao_cli.documents.bewaring.archiefobject import Archiefbestand, Archiefobject, top
from rao_cli.documents.bewaring.overbrenging import Overgebracht

DAG = date(2026, 3, 12)
STUK = Archiefobject(
    "besluitenlijst",
    "Besluitenlijst van 12 maart 2026",
    "Archiefstuk",
    DAG,
    DAG,
    omschrijving="Vaststelling op 13 maart 2026.",
    bestanden=(Archiefbestand("besluitenlijst.pdf", b"%PDF"), Archiefbestand("b.yaml", b"b")),
)
DOSSIER = Archiefobject(
    "2026-03-12", "Overleg van 12 maart 2026", "Dossier", DAG, DAG, delen=(STUK,)
)
WAT = Overgebracht(
    top=top(Archiefobject("rao-noord-2026", "RAO Noord", "Serie", DAG, DAG, delen=(DOSSIER,))),
    regio="Noord",
    jaar=2026,
    op=date(2027, 2, 1),
    commit="0d765f769b96a68069eac96276a68e2408a267d4",
    vastgelegd_op=datetime(2027, 1, 5, 10, tzinfo=UTC),
    partijen=(("COA", "Centraal Orgaan opvang asielzoekers"),),
    lopend=("Zaak Z-7K3F9E was nog niet afgerond.",),
    ontbreekt=("De agenda van 12 maart 2026 is niet vastgesteld.",),
)
