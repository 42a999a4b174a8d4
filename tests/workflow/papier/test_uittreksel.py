"""Nothing of another is in a paper for one reader: in no format, property or file name."""

from __future__ import annotations

import email
import email.policy
import io
import re
import shutil
import subprocess
import zipfile
from functools import cache
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rao_cli.documents.agenda.agenda import make_agenda
from rao_cli.documents.document import (
    AGENDA,
    AGENDAPUNTEN,
    BESLUITENLIJST,
    OPSCHALING,
    TERUGKOPPELING,
    ZAAKBLAD,
)
from rao_cli.documents.formats.vormgeving import Vormgeving
from rao_cli.documents.terugkoppeling import make_terugkoppeling
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.kenmerk import ZAAK_IN_TEKST
from rao_cli.model.lezers import lezer as lezers
from rao_cli.model.lezers.zoals import zoals_gezien
from rao_cli.model.tafel import tafels_van
from rao_cli.workflow.papier.formaten import FORMATEN
from rao_cli.workflow.papier.gegevens import build_gegevens
from rao_cli.workflow.papier.lezers import lees_lezer, zoals_voor
from rao_cli.workflow.papier.stuk import Papierstuk
from rao_cli.workflow.papier.uittreksel import als_stuk, stuk_voor
from tests.documents.strategie import WEINIG, standen
from tests.documents.wereld import APRIL, MAART, overleg_van
from tests.model.lezers.kanaries import beplante_stand
from tests.model.lezers.mag import MAG, mag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rao_cli.model.stand import Stand
    from tests.model.lezers.kanaries import Kooi

TRAAG: Final = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)


@pytest.fixture(scope="module")
def wereld() -> tuple[Stand, Kooi]:
    """Plant the canaries once."""
    return beplante_stand()


def paden(stand: Stand) -> Iterator[str]:
    """Yield where every paper lies that the register can have, but those of the chair alone."""
    for overleg in stand.overleggen.values():
        yield AGENDA.op(overleg.datum)
        yield BESLUITENLIJST.op(overleg.datum)
    yield from map(TERUGKOPPELING.op, stand.terugkoppelingen.values())
    lijsten = stand.signaallijsten.values()
    yield from (OPSCHALING.op(lijst) for lijst in lijsten if lijst.richting == "rao-deelberaad")
    yield from map(ZAAKBLAD.op, stand.zaken_op_kenmerk)
    yield from (AGENDAPUNTEN.op(tafel) for tafel, _ in tafels_van(stand.register))


@cache
def stukken(wie: str) -> tuple[Papierstuk, ...]:
    """Return every paper that is there for a reader, made once."""
    return tuple(_stukken(beplante_stand()[0], wie))


def _stukken(stand: Stand, wie: str) -> Iterator[Papierstuk]:
    lezer, vorm = lees_lezer(stand, wie), Vormgeving("#1f3a5f")
    for pad in paden(stand):
        heel = Papierstuk(pad, "", build_gegevens(stand, pad, APRIL), vorm, stand)
        try:
            yield als_stuk(heel, stuk_voor(stand, pad, lezer), lezer)
        except RaoError:
            continue


def leesbaar(data: bytes) -> str:
    """Return all text in a file, whatever its format: parts of a zip, of a mail, of a PDF."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as pak:
            return " ".join(f"{naam} {leesbaar(pak.read(naam))}" for naam in pak.namelist())
    if data.startswith(b"%PDF"):
        return _uit_pdf(data)
    if re.match(rb"[A-Za-z-]+: ", data):
        post = email.message_from_bytes(data, policy=email.policy.default)
        delen = (deel for deel in post.walk() if not deel.is_multipart())
        inhoud = (leesbaar(bytes(deel.get_payload(decode=True) or b"")) for deel in delen)
        return " ".join((*map(str, post.values()), *inhoud))
    return data.decode("utf-8", "replace")


def _uit_pdf(data: bytes) -> str:
    import pikepdf

    with pikepdf.open(io.BytesIO(data)) as pdf, pdf.open_metadata() as meta:
        eigenschappen = f"{dict(pdf.docinfo)} {meta}"
    if shutil.which("pdftotext") is None:
        return eigenschappen
    uit = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True)
    return f"{eigenschappen} {uit.stdout.decode()}"


@pytest.mark.parametrize("wie", MAG)
def test_nothing_of_another_is_in_any_format(wereld: tuple[Stand, Kooi], wie: str) -> None:
    """Every paper in every format: its bytes, its properties and the name of its file.

    What is slow to make gets all papers of a reader as one.
    """
    _stand, kooi = wereld
    alle = stukken(wie)
    als_een = Papierstuk(
        alle[0].pad,
        "\n\n".join(stuk.tekst for stuk in alle),
        alle[0].gegevens,
        alle[0].vormgeving,
        alle[0].stand,
    )
    teksten = [f"{stuk.pad} {stuk.gegevens}" for stuk in alle]
    for formaat in FORMATEN.values():
        welke = alle if formaat.is_tekst else (als_een,)
        teksten += [leesbaar(formaat.maak(stuk) or b"") for stuk in welke]
    gezien = {plek for tekst in teksten for plek in kooi.gezien_in(tekst)}
    assert gezien <= mag(wie, kooi.plek.values())
    assert len(gezien) > len(MAG["openbaar"].split())


@pytest.mark.parametrize("wie", ["openbaar", "lko:veenstad", "Nidos", "deelberaad"])
def test_no_zaak_of_another_is_named(wereld: tuple[Stand, Kooi], wie: str) -> None:
    """Not in a text, not in the name of a file."""
    stand, _ = wereld
    noembaar = {plek.kenmerk for plek in zoals_voor(stand, wie).zaken}
    noembaar |= {"Z-4H2KDA", "Z-C1V8RM"} if wie == "deelberaad" else set()  # what shows a trend
    alles = " ".join(f"{stuk.pad} {stuk.tekst}" for stuk in stukken(wie))
    assert {vondst[0] for vondst in ZAAK_IN_TEKST.finditer(alles)} <= noembaar


@pytest.mark.parametrize("wie", MAG)
def test_a_paper_says_that_it_is_an_extract(wereld: tuple[Stand, Kooi], wie: str) -> None:
    """In its text, its status and the name of its file; it names no source and no fingerprint."""
    stand, _ = wereld
    lezer = lees_lezer(stand, wie)
    for stuk in stukken(wie):
        assert stuk.pad.endswith(f"-{lezer.bestandsdeel}.md")
        assert f"*Uittreksel voor {lezer.naam.replace('&', '&amp;')}" in stuk.tekst
        assert "ittreksel voor " in stuk.gegevens.status
        assert (stuk.gegevens.bron, stuk.gegevens.vingerafdruk) == ((), "")
        assert "<!-- bron" not in stuk.tekst


def test_dates_are_written_out(wereld: tuple[Stand, Kooi]) -> None:
    """No reader finds "2026-08-20" in a paper, or in what a page shows of it beside its text."""
    stand, _ = wereld
    teksten = [stuk.tekst.partition("\n---\n")[0] for wie in MAG for stuk in stukken(wie)]
    gegevens = [build_gegevens(stand, pad, APRIL) for pad in paden(stand)]
    teksten += [f"{een.kenmerk} {een.status}" for een in gegevens]
    for tekst in teksten:
        assert re.findall(r"(?<![\w/-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![-0-9])", tekst) == []


def overzicht(tekst: str) -> list[tuple[int, str]]:
    """Return number and title of each row of an agenda: the title is its first cell of words."""
    rijen = re.findall(r"^\| ([0-9]+) \|(.*)\|$", tekst, re.MULTILINE)
    woorden = (re.findall(r"\| *([^|]*[a-z]{3}[^|]*?) *\|", f"|{rest}|") for _, rest in rijen)
    return [(int(nr), cellen[0]) for (nr, _), cellen in zip(rijen, woorden, strict=True)]


def test_items_have_the_same_numbers_for_everybody(wereld: tuple[Stand, Kooi]) -> None:
    """The item of an LKO is number 3 for the LKO, for a member and for anybody."""
    stand, _ = wereld
    titels = {nr: [""] for nr in range(1, 1 + len(overleg_van(stand, APRIL).agendapunten))}
    for wie in ("COA", "lko:duindorp", "deelberaad", "openbaar"):
        tekst = stuk_voor(stand, AGENDA.op(APRIL), lees_lezer(stand, wie)).tekst
        for nummer, titel in overzicht(tekst):
            titels[nummer].append(titel)
    assert {len(gevonden) for gevonden in titels.values()} == {5}
    gewoon = {"Een ander agendapunt", "Een zaak van een ander LKO", ""}
    assert all(len(set(gevonden) - gewoon) == 1 for gevonden in titels.values())


def test_the_clock_is_that_of_the_meeting(wereld: tuple[Stand, Kooi]) -> None:
    """How long an item takes follows from what it is, and a guest need not know that."""
    stand, _ = wereld
    pad, nidos = AGENDA.op(APRIL), lees_lezer(stand, "Nidos")
    teksten = (
        make_agenda(stand, overleg_van(stand, APRIL), voor="Nidos"),
        stuk_voor(stand, pad, nidos),
    )
    heel, eigen = (re.findall(r"verwacht om ([0-9:]+) uur", een.tekst) for een in teksten)
    assert heel == eigen == ["10:25"]


def test_an_item_of_another_is_in_the_overview_only(wereld: tuple[Stand, Kooi]) -> None:
    """A heading with nothing below it would be read aloud for nothing."""
    stand, _ = wereld
    tekst = stuk_voor(stand, AGENDA.op(APRIL), lezers.OPENBAAR).tekst
    assert (3, "Een ander agendapunt") in overzicht(tekst)
    assert "## 3." not in tekst


def test_a_guest_reads_the_number_of_the_meeting(wereld: tuple[Stand, Kooi]) -> None:
    """Nidos comes for item 4 of April, and reads of no other item."""
    stand, _ = wereld
    tekst = stuk_voor(stand, AGENDA.op(APRIL), lees_lezer(stand, "Nidos")).tekst
    assert re.findall(r"^## ([0-9]+)\.", tekst, re.MULTILINE) == ["4"]


@pytest.mark.parametrize(
    ("wie", "pad"),
    [
        ("openbaar", "documenten/2026-03-12/terugkoppeling-duindorp.md"),
        ("lko:veenstad", "documenten/2026-03-12/terugkoppeling-duindorp.md"),
        ("lko:duindorp", "documenten/opschaling/SL-noorderland-2026-03-17.md"),
        ("IOM", "documenten/opschaling/SL-noorderland-2026-03-17.md"),
        ("Nidos", "documenten/agendapunten/deelberaad.md"),
        ("lko:veenstad", "documenten/agendapunten/lko-duindorp.md"),
        ("Nidos", "documenten/2026-02-12/agenda.md"),
    ],
)
def test_a_paper_of_another_is_refused(wereld: tuple[Stand, Kooi], wie: str, pad: str) -> None:
    """With a sentence, and nothing is made."""
    stand, _ = wereld
    with pytest.raises(RaoError, match="is niet voor"):
        stuk_voor(stand, pad, lees_lezer(stand, wie))


@pytest.mark.parametrize(
    "pad", ["documenten/2026-04-09/spiekbrief.md", "documenten/overdracht/2026-04-01-voorzitter.md"]
)
def test_what_is_of_the_chair_is_for_nobody_else(wereld: tuple[Stand, Kooi], pad: str) -> None:
    """Also not for a member of the table."""
    stand, _ = wereld
    with pytest.raises(GebruiksFout, match="is alleen voor"):
        stuk_voor(stand, pad, lees_lezer(stand, "COA"))


def test_the_list_for_anybody_decides_nothing(wereld: tuple[Stand, Kooi]) -> None:
    """Where somebody may read of no decision, the word does not stand either."""
    stand, _ = wereld
    tekst = stuk_voor(stand, BESLUITENLIJST.op(MAART), lezers.OPENBAAR).tekst
    assert "**Besluit:**" not in tekst
    assert "Niet in gebruik" not in tekst
    assert "Niet in dit uittreksel." in tekst


@settings(deadline=None, suppress_health_check=TRAAG, max_examples=WEINIG)
@given(standen(), st.data())
def test_any_register_can_be_read_by_anybody(stand: Stand, data: st.DataObject) -> None:
    """Every paper for a reader is made, and names no zaak that the reader may not know."""
    lkos = [lezers.lko(stand, lko) for lko in stand.register.lkos]
    organisaties = [lezers.organisatie(stand, o) for o in stand.register.organisaties]
    alle = [*lkos, *organisaties, lezers.DEELBERAAD, lezers.OPENBAAR]
    lezer = data.draw(st.sampled_from(alle))
    gezien = zoals_gezien(stand, lezer)
    van_onderwerpen = {zaak for o in gezien.onderwerpen.values() for zaak in o.zaken}
    noembaar = {lezer.naam, *(plek.kenmerk for plek in gezien.zaken)} | van_onderwerpen
    for pad in paden(stand):
        try:
            tekst = stuk_voor(stand, pad, lezer).tekst
        except RaoError:
            continue
        assert {vondst[0].upper() for vondst in ZAAK_IN_TEKST.finditer(tekst)} <= noembaar


@pytest.mark.parametrize("lko", ["duindorp", "veenstad"])
def test_a_reply_says_what_its_lko_may_read(wereld: tuple[Stand, Kooi], lko: str) -> None:
    """Made of the register as the LKO may read it, a reply is the one that it got already."""
    stand, _ = wereld
    gezien = zoals_gezien(stand, lezers.lko(stand, lko))
    heel, eigen = (
        make_terugkoppeling(s, next(t for t in s.terugkoppelingen.values() if t.lko == lko)).tekst
        for s in (stand, gezien)
    )
    # Only what its own action is about at a zaak of another, is not even said in general words.
    assert eigen == heel.replace(", bij een zaak van een ander LKO)", ")")
