"""Months go by: what is put off comes back by itself, counts, and grows older (S8, S11)."""

import json
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest

from tests.cli.secretaris import LIJSTPAD, ZAAK, Secretaris

MAANDEN = ("2026-03-12", "2026-04-09", "2026-05-14", "2026-06-11", "2026-07-09")


@pytest.fixture
def jaar(ontvangen: Secretaris) -> Secretaris:
    """One received zaak, and five meetings planned."""
    for dag in MAANDEN:
        ontvangen.doet("nieuw", "overleg", "--datum", dag)
    return ontvangen


def agenda(s: Secretaris, dag: str) -> str | None:
    """Make the agenda of a meeting a week before; return why the zaak is on it."""
    vooraf = s.op(f"{dag[:8]}{int(dag[8:]) - 7:02}")
    vooraf.doet("agenda", "genereer", dag)
    punten = json.loads(vooraf.doet("toon", dag, "--json"))["overleg"]["agendapunten"]
    return next((punt["waarom"] for punt in punten if punt["id"] == ZAAK), None)


def overleg(s: Secretaris, dag: str, uitkomst: str | None = None, *extra: str) -> Secretaris:
    """Hold a meeting and decide about the zaak; return the secretary on that day."""
    op = s.op(dag)
    op.doet("overleg", "houd", dag, "--aanwezig", "DT&V, COA, IND, AVIM")
    if uitkomst:
        besluit = ("--overleg", dag, "--punt", ZAAK, "--uitkomst", uitkomst)
        op.doet("nieuw", "besluit", *besluit, "--besluit", "Zo besloten", *extra)
    return op


def houd_aan(s: Secretaris, dag: str, hervatten_op: str) -> None:
    """Put the zaak off in a meeting."""
    overleg(s, dag, "aanhouden", "--motivering", "Wacht", "--hervatten-op", hervatten_op)


def zaak(s: Secretaris, dag: str) -> dict[str, Any]:
    """Return how the zaak stands on a day."""
    (gevonden,) = json.loads(s.op(dag).doet("lijst", "zaken", "--json"))["zaken"]
    return dict(gevonden)


def cijfers(s: Secretaris, dag: str) -> Sequence[Any]:
    """Return phase, days, meetings, and how often it was put off."""
    gevonden = zaak(s, dag)
    return [gevonden[naam] for naam in ("fase", "dagen", "overleggen", "aangehouden")]


def test_komt_vanzelf_terug(jaar: Secretaris) -> None:
    """Op de dag van hervatten staat de zaak weer op de agenda, met hoe vaak."""
    assert agenda(jaar, MAANDEN[0]) == "Nieuw ingediend door LKO Ter Apel"
    houd_aan(jaar, MAANDEN[0], MAANDEN[1])
    assert agenda(jaar, MAANDEN[1]) == ("Aangehouden op 12 maart 2026 tot 9 april 2026 (1e keer)")
    houd_aan(jaar, MAANDEN[1], MAANDEN[2])
    assert agenda(jaar, MAANDEN[2]) == "Aangehouden op 9 april 2026 tot 14 mei 2026 (2e keer)"


def test_slaat_een_overleg_over(jaar: Secretaris) -> None:
    """Tot die dag blijft de zaak van de agenda; daarna staat erbij dat de dag voorbij is."""
    agenda(jaar, MAANDEN[0])
    houd_aan(jaar, MAANDEN[0], "2026-05-20")
    assert agenda(jaar, MAANDEN[1]) is None
    assert agenda(jaar, MAANDEN[2]) is None
    assert agenda(jaar, MAANDEN[3]) == (
        "Aangehouden op 12 maart 2026 tot 20 mei 2026 (1e keer). Die datum is voorbij"
    )


def test_telt_zichtbaar(jaar: Secretaris) -> None:
    """Dagen, overleggen en keren aangehouden lopen op; op de agenda staat dat ook."""
    assert cijfers(jaar, "2026-03-06") == ["ingebracht", 1, 0, 0]
    for vorige, dag in pairwise(MAANDEN[:4]):
        agenda(jaar, vorige)
        houd_aan(jaar, vorige, dag)
    assert cijfers(jaar, "2026-05-20") == ["aangehouden", 76, 3, 3]
    assert zaak(jaar, "2026-05-20")["hervatten_op"] == MAANDEN[3]
    agenda(jaar, MAANDEN[3])
    assert cijfers(jaar, "2026-06-05")[0] == "geagendeerd"
    tekst = jaar.lees(f"documenten/{MAANDEN[3]}/agenda.md")
    assert "sinds 5 maart 2026; 3 keer eerder besproken; 3 keer aangehouden" in tekst
    assert "76 dagen, sinds 5 maart 2026; in 3 overleggen besproken" in (
        jaar.op("2026-05-20").doet("toon", ZAAK)
    )


def test_niet_aan_toegekomen(jaar: Secretaris) -> None:
    """Wat het overleg niet haalt, komt terug met de reden die bij het vaststellen is gegeven."""
    agenda(jaar, MAANDEN[0])
    op = overleg(jaar, MAANDEN[0])
    op.doet("besluitenlijst", "stel-vast", MAANDEN[0], "--zonder-besluit", f"{ZAAK}=Tijd op")
    assert cijfers(jaar, "2026-03-20")[0] == "ingebracht"
    assert agenda(jaar, MAANDEN[1]) == "Stond op 12 maart 2026 op de agenda, geen besluit: Tijd op"
    overleg(jaar, MAANDEN[1])
    assert agenda(jaar, MAANDEN[2]) == "Stond op 9 april 2026 op de agenda, nog geen besluit"


def test_een_vervallen_overleg_telt_niet(jaar: Secretaris) -> None:
    """Gaat een overleg niet door, dan komt de zaak op het volgende, met dezelfde telling."""
    agenda(jaar, MAANDEN[0])
    houd_aan(jaar, MAANDEN[0], MAANDEN[1])
    agenda(jaar, MAANDEN[1])
    jaar.typt(f"overleggen/2026/{MAANDEN[1]}.yaml", "status: gepland", "status: vervallen")
    assert agenda(jaar, MAANDEN[2]) == (
        "Aangehouden op 12 maart 2026 tot 9 april 2026 (1e keer). Die datum is voorbij"
    )
    assert cijfers(jaar, "2026-05-10") == ["geagendeerd", 66, 1, 1]


def test_weggehaald_blijft_weg_op_dat_overleg(jaar: Secretaris) -> None:
    """Haalt de secretaris de zaak van een agenda, dan komt zij op de volgende terug."""
    agenda(jaar, MAANDEN[0])
    houd_aan(jaar, MAANDEN[0], MAANDEN[1])
    agenda(jaar, MAANDEN[1])
    pad = f"overleggen/2026/{MAANDEN[1]}.yaml"
    begin, punt, rest = jaar.lees(pad).partition(f"  - id: {ZAAK}\n")
    jaar.typt_nieuw(pad, begin + rest[rest.index("  - id:") :])
    assert punt
    assert agenda(jaar, MAANDEN[1]) is None
    overleg(jaar, MAANDEN[1])
    assert agenda(jaar, MAANDEN[2]) == (
        "Aangehouden op 12 maart 2026 tot 9 april 2026 (1e keer). Die datum is voorbij"
    )


def test_van_inbrengen_tot_teruggekoppeld(jaar: Secretaris) -> None:
    """Na twee keer aanhouden besloten, verteld en dus klaar; de lijst is afgehandeld."""
    for vorige, dag in pairwise(MAANDEN[:3]):
        agenda(jaar, vorige)
        houd_aan(jaar, vorige, dag)
    agenda(jaar, MAANDEN[2])
    op = overleg(jaar, MAANDEN[2], "afgehandeld", "--motivering", "De brief is er")
    assert cijfers(jaar, "2026-05-15") == ["afgehandeld", 71, 3, 2]
    assert agenda(jaar, MAANDEN[3]) is None
    op.doet("terugkoppeling", "genereer", MAANDEN[2])
    op.op("2026-05-18").doet("terugkoppeling", "verzonden", f"TK-ter-apel-{MAANDEN[2]}")
    assert cijfers(jaar, "2027-01-01") == ["teruggekoppeld", 74, 3, 2]
    assert "status: afgehandeld\n" in jaar.lees(LIJSTPAD)


def test_terug_van_het_lko(jaar: Secretaris) -> None:
    """Een zaak die terugging en opnieuw komt, houdt haar kenmerk en haar leeftijd."""
    agenda(jaar, MAANDEN[0])
    op = overleg(jaar, MAANDEN[0], "terug-naar-lko", "--motivering", "Er ontbreekt een gesprek")
    op.doet("terugkoppeling", "genereer")
    op.doet("terugkoppeling", "verzonden", f"TK-ter-apel-{MAANDEN[0]}")
    assert cijfers(jaar, "2026-03-20")[0] == "teruggekoppeld"
    weer = jaar.op("2026-03-30")
    nieuw = weer.doet("nieuw", "signaallijst", "--lko", "ter-apel").strip()
    tekst = f"{ZAAK}: {{onderwerp: Gezin in de opvang, aanbrenger: COA, groep: gezin}}\n"
    weer.doet("nieuw", "zaak", nieuw, "--van", "-", invoer=tekst)
    assert cijfers(jaar, "2026-03-30")[0] == "concept"
    weer.doet("signaallijst", "dien-in", nieuw)
    weer.doet("signaallijst", "ontvang", nieuw)
    assert cijfers(jaar, "2026-03-31") == ["ingebracht", 26, 1, 0]
    assert agenda(jaar, MAANDEN[1]) == (
        "Opnieuw ingediend door LKO Ter Apel, na het besluit van 12 maart 2026 (terug naar het LKO)"
    )
