"""The points that the RAO brings to the table of an LKO or the Deelberaad."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import msgspec

from rao_cli.documents.tafel.agendapunten import (
    build_context,
    make_agendapunten,
)
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from tests.documents.wereld import leeg, stand_van, vol

if TYPE_CHECKING:
    from collections.abc import Callable

    from rao_cli.model.stand import Stand


def met(*onderwerpen: Onderwerp) -> Stand:
    """Return the full region with only these topics."""
    stand = vol()
    dingen = [ding for _, ding in stand.dingen if not isinstance(ding, Onderwerp)]
    return stand_van(stand.register, *dingen, *onderwerpen)


def onderwerp(type_: str = "thema", **velden: object) -> Onderwerp:
    """Return a topic."""
    basis = {"soort": "onderwerp", "kenmerk": f"{type_}-x", "titel": "X", "status": "open"}
    return msgspec.convert(
        {**basis, "type": type_, "datum": date(2026, 3, 20), **velden}, Onderwerp
    )


def test_for_an_lko(golden: Callable[[str, str], None]) -> None:
    """An LKO gets a new kader, an answer of the Deelberaad, and a question (S13, S14, S16)."""
    golden("agendapunten-lko.md", make_agendapunten(vol(), "lko:veenstad").tekst)


def test_for_the_deelberaad(golden: Callable[[str, str], None]) -> None:
    """The Deelberaad gets the trend, with all that is known of it (S15)."""
    golden("agendapunten-deelberaad.md", make_agendapunten(vol(), "deelberaad").tekst)


def test_nothing_to_say(golden: Callable[[str, str], None]) -> None:
    """A region that just began has no points yet."""
    golden("agendapunten-leeg.md", make_agendapunten(leeg(), "deelberaad").tekst)


def test_nasty_values(golden: Callable[[str, str], None]) -> None:
    """Values that look like Markdown, HTML or Jinja show as they are."""
    stand = vol("lastig")
    titel, omschrijving = "# [niet] {{7*7}} | <b>", "- a\n- b"
    punt = onderwerp(titel=titel, omschrijving=omschrijving, voor_agenda=["lko:duindorp"])
    nieuw = stand_van(stand.register, *(ding for _, ding in stand.dingen), punt)
    golden("agendapunten-lastig.md", make_agendapunten(nieuw, "lko:duindorp").tekst)


def test_an_lko_sees_its_own_zaken_only() -> None:
    """Of the zaken that a topic rests on, an LKO reads only its own (S11)."""
    zaken = ["Z-4H2KDA", "Z-B7T5X0"]
    stand = met(onderwerp("trend", zaken=zaken, voor_agenda=["lko:duindorp", "deelberaad"]))
    for tafel, gezien in (("lko:duindorp", "Z-4H2KDA"), ("deelberaad", "Z-4H2KDA en Z-B7T5X0")):
        (punt,) = build_context(stand, tafel).punten
        assert [g.tekst for g in punt.gegevens if g.naam == "Blijkt uit"] == [gezien]


def test_what_was_passed_on_does_not_wait() -> None:
    """A point that went, is named below, with its day."""
    dag = date(2026, 4, 1)
    stand = met(onderwerp(voor_agenda=["deelberaad"], op_agenda={"deelberaad": dag}))
    context = build_context(stand, "deelberaad")
    assert context.punten == ()
    assert [(punt.titel, punt.datum) for punt in context.eerder] == [("X", "1 april 2026")]


def test_a_kader_that_was_explained_does_not_wait() -> None:
    """Who knows a kader, does not get it again (S13)."""
    stand = met(onderwerp("kader", lkos_geinformeerd={"veenstad": date(2026, 4, 1)}))
    assert build_context(stand, "lko:veenstad").punten == ()
    assert [punt.titel for punt in build_context(stand, "lko:zeewijk").punten] == ["X"]


def test_an_answer_reaches_the_lko_that_asked() -> None:
    """It reads it once our table had it; another LKO never does (S11, S16)."""
    stand = vol()
    assert build_context(stand, "lko:veenstad").antwoorden == ()
    ons = Overleg(
        soort="overleg",
        datum=date(2026, 4, 2),
        status="gehouden",
        agendapunten=[Agendapunt(id="Z-D6N2PH", soort="zaak")],
    )
    na = stand_van(stand.register, *(ding for _, ding in stand.dingen), ons)
    assert [b.zaak for b in build_context(na, "lko:veenstad").antwoorden] == ["Z-D6N2PH"]
    assert build_context(na, "lko:zeewijk").antwoorden == ()


def test_a_zaak_that_went_back_is_asked_about() -> None:
    """The RAO asks how it goes with what it gave back, until the LKO hands it in again."""
    stand = vol()
    zonder = [
        ding
        for pad, ding in stand.dingen
        if pad != "signaallijsten/2026/SL-veenstad-2026-04-07.yaml"
    ]
    later = stand_van(stand.register, *zonder)
    vraag = "Hoe staat het met Z-C1V8RM? De zaak ging op 12 maart 2026 terug naar u."
    assert vraag in build_context(later, "lko:veenstad").vragen
    assert vraag not in build_context(stand, "lko:veenstad").vragen


def test_the_place_of_the_document_has_no_colon() -> None:
    """Windows takes no colon in a name."""
    naam = make_agendapunten(vol(), "lko:veenstad").naam
    assert naam == "documenten/agendapunten/lko-veenstad.md"
