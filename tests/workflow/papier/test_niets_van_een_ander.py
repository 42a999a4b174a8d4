"""In a paper for one party is nothing of another: a canary in every text, and every kenmerk too.

Those that go to a party by themselves, not as an extract that somebody asks with `--voor`.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Final

import pytest
from msgspec.structs import replace

from rao_cli.documents.agenda.afspraak import Kalenderspoor, make_afspraak
from rao_cli.documents.agenda.agenda import make_agenda
from rao_cli.documents.opschaling import make_opschaling
from rao_cli.documents.tafel.agendapunten import make_agendapunten
from rao_cli.documents.terugkoppeling import make_terugkoppeling
from rao_cli.documents.zaak.aanleververzoek import make_aanleververzoek
from rao_cli.model.kenmerk import IN_TEKST
from rao_cli.model.lezers.lezer import VAN_EEN_ANDER, VAN_EEN_LKO, VREEMD
from rao_cli.model.overleg.eigen import punten_voor
from rao_cli.workflow.agenda.nodigen import met_eigen_agenda
from rao_cli.workflow.formulier.maken import Formuliervraag, build_formulier
from rao_cli.workflow.zaak.aanleveren import verzoeken
from tests.documents.wereld import APRIL, MAART, anders, met_overleg, overleg_van, vol
from tests.model.lezers.kanaries import beplante_stand
from tests.model.lezers.mag import mag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rao_cli.model.stand import Stand
    from tests.model.lezers.kanaries import Kooi

SPOOR: Final = Kalenderspoor(APRIL, 1, 0, datetime(2026, 3, 1, tzinfo=UTC))
#: What a reader may know by its kenmerk, beside that of which it reads a text: a list about one of
#: its topics, and the zaken that show such a topic.
OOK_BEKEND: Final = {
    "Nidos": {"SL-noorderland-2026-03-17"},
    "lko:duindorp": {"SL-noorderland-2026-03-17"},
    "deelberaad": {"Z-4H2KDA", "Z-C1V8RM"},
}
PARTIJEN: Final = tuple(OOK_BEKEND)


def kenmerken(stand: Stand) -> list[str]:
    """Return every kenmerk of a register."""
    dingen = (stand.onderwerpen, stand.terugkoppelingen, stand.acties, stand.signaallijsten)
    uit = [ding.kenmerk for soort in dingen for ding in soort.values()]
    return [*stand.zaken_op_kenmerk, *uit, *(plek.kenmerk for plek in stand.besluiten)]


@cache
def rijk() -> Stand:
    """Return a register of which each text has a canary only."""
    return beplante_stand()[0]


@cache
def wereld() -> tuple[Stand, Kooi, tuple[str, ...]]:
    """Return a register in which each text names everything, its canaries, and all kenmerken."""
    alle = kenmerken(rijk())
    return *beplante_stand(" ".join(alle)), tuple(alle)


def _wie(stand: Stand, sleutel: str) -> str:
    return f"lko:{sleutel}" if sleutel in stand.register.lkos else sleutel


@cache
def papieren() -> tuple[tuple[str, str, str], ...]:
    """Return of each paper that goes to a party: what it is, who reads it, and its text."""
    return tuple(_papieren(wereld()[0]))


def _papieren(stand: Stand) -> Iterator[tuple[str, str, str]]:
    for overleg in stand.overleggen.values():
        for gast in met_eigen_agenda(stand, overleg):
            assert punten_voor(overleg, gast)
            yield "agenda", _wie(stand, gast), make_agenda(stand, overleg, None, gast).tekst
            punt = make_afspraak(stand, overleg, SPOOR, voor=gast)
            yield "afspraak", _wie(stand, gast), f"{punt.titel} {punt.plaats} {punt.tekst}"
    for brief in stand.terugkoppelingen.values():
        yield "terugkoppeling", f"lko:{brief.lko}", make_terugkoppeling(stand, brief).tekst
    for lijst in stand.signaallijsten.values():
        if lijst.richting == "rao-deelberaad":
            yield "opschaling", "deelberaad", make_opschaling(stand, lijst).tekst
    for tafel in ("deelberaad", *(f"lko:{lko}" for lko in stand.register.lkos)):
        yield "agendapunten", tafel, make_agendapunten(stand, tafel).tekst
    for verzoek in verzoeken(stand):
        yield "verzoek", _wie(stand, verzoek.aan), make_aanleververzoek(stand, verzoek, "md")
    vraag = Formuliervraag(kenmerk="SL-duindorp-2026-04-08", voor="lko:duindorp")
    yield "formulier", "lko:duindorp", repr(build_formulier(stand, vraag)[0])


@pytest.mark.parametrize("wie", PARTIJEN)
def test_only_texts_that_are_theirs(wie: str) -> None:
    """Each canary in a paper is one that `mag.py` gives to its reader."""
    _, kooi, _ = wereld()
    gezien = {
        (soort, plek)
        for soort, van, tekst in papieren()
        if van == wie
        for plek in kooi.gezien_in(tekst)
    }
    assert {plek for _, plek in gezien} - mag(wie, kooi.plek.values()) == set()
    assert len(gezien) > 10


@pytest.mark.parametrize("wie", PARTIJEN)
def test_only_what_is_theirs_is_named(wie: str) -> None:
    """A kenmerk that a person typed stands there when its reader may read something of it."""
    _, kooi, alle = wereld()
    eigen = mag(wie, kooi.plek.values())
    bekend = {k for k in alle if any(k in plek for plek in eigen)} | OOK_BEKEND[wie]
    fout = {
        (soort, kenmerk)
        for soort, van, tekst in papieren()
        if van == wie
        for kenmerk in alle
        if kenmerk in tekst and kenmerk not in bekend
    }
    assert fout == set()


def test_every_kind_of_paper_is_looked_at() -> None:
    """For guests, LKO's and the Deelberaad."""
    gezien = {(soort, wie) for soort, wie, _ in papieren()}
    assert {soort for soort, _ in gezien} == {
        *("agenda", "afspraak", "terugkoppeling", "opschaling", "agendapunten", "verzoek"),
        "formulier",
    }
    assert {("agenda", "Nidos"), ("afspraak", "Nidos"), ("verzoek", "lko:duindorp")} <= gezien


def test_a_guest_reads_of_its_own_zaak_only() -> None:
    """What the table typed about other zaken, a list and a topic, has other words there."""
    stand = rijk()
    april = overleg_van(stand, APRIL)
    tekst = "Zie Z-F8S4AN, Z-4H2KDA, SL-duindorp-2026-02-02, B-2026-03-12-02 en thema-gemeenten."
    punten = [anders(p, toelichting=tekst) for p in april.agendapunten]
    stand = met_overleg(stand, anders(april, agendapunten=punten))
    agenda = make_agenda(stand, overleg_van(stand, APRIL), None, "Nidos").tekst
    weg = VAN_EEN_ANDER
    assert f"Zie Z-F8S4AN, Z-4H2KDA, SL-duindorp-2026-02-02, {weg} en {weg}." in agenda


def test_the_secretary_hears_what_was_left_out() -> None:
    """A letter says of itself which kenmerken of others were typed in it."""
    stand = rijk()
    maart = overleg_van(stand, MAART)
    punten = [anders(p, verslag="Zie Z-B7T5X0 en thema-gemeenten.") for p in maart.agendapunten]
    stand = met_overleg(stand, anders(maart, agendapunten=punten))
    brief = next(b for b in stand.terugkoppelingen.values() if b.lko == "duindorp")
    document = make_terugkoppeling(stand, brief)
    assert document.verborgen == ("Z-B7T5X0", "thema-gemeenten")
    assert f"Zie {VREEMD} en {VAN_EEN_ANDER}." in document.tekst


def test_another_table_hears_of_no_zaak() -> None:
    """It has none: whatever zaak a topic for it names, is one of an LKO (S15)."""
    stand = vol()
    (topic,) = (o for o in stand.onderwerpen.values() if o.kenmerk == "thema-gemeenten")
    nieuw = anders(topic, voor_agenda=["tafel:keten"], omschrijving="Zie Z-4H2KDA.")
    onderwerpen = {p: nieuw if o is topic else o for p, o in stand.onderwerpen.items()}
    tekst = make_agendapunten(replace(stand, onderwerpen=onderwerpen), "tafel:keten").tekst
    assert f"Zie {VAN_EEN_LKO}." in tekst
    assert IN_TEKST.search(tekst) is None
