"""Two people changed one file: what both did is kept, and only what clashes is asked."""

from __future__ import annotations

from typing import Any, Final

import pytest

from rao_cli.model.samen.botsing import EigenTekst
from rao_cli.workflow.samen.bestand import voeg_bestand_samen

OVERLEG: Final = "overleggen/2026/2026-03-12.yaml"
LIJST: Final = "signaallijsten/2026/SL-emmen-2026-03-01.yaml"
ACTIE: Final = "acties/2026/A-2026-03-12-01.yaml"
STUK: Final = "documenten/2026-03-12/notitie.md"
KOP: Final = "soort: overleg\ndatum: 2026-03-12\nstatus: gepland\n"
ZAAK: Final = "    onderwerp: Wachten op papieren\n    aanbrenger: COA\n    groep: volwassene\n"
LIJSTKOP: Final = (
    "soort: signaallijst\nkenmerk: SL-emmen-2026-03-01\nrichting: lko-rao\nafzender: emmen\n"
    "datum: 2026-03-01\nstatus: concept\nzaken:\n"
)
MET_ZAAK: Final = f"{LIJSTKOP}  Z-7K3F9E:\n{ZAAK}"


def samen(
    basis: str | None, ons: str | None, hun: str | None, pad: str = OVERLEG, **keuzes: Any
) -> tuple[str | None, list[tuple[str, str | None, str | None]]]:
    """Return the text, and what is asked: where, and what each side says."""
    b, o, h = (None if t is None else t.encode() for t in (basis, ons, hun))
    uit = voeg_bestand_samen(pad, b, o, h, {f"{pad}:{plek}": k for plek, k in keuzes.items()})
    tekst = None if uit.data is None else uit.data.decode()
    return tekst, [(b.waar, b.ons, b.hun) for b in uit.botsingen]


def punt(naam: str, minuten: int = 10) -> str:
    """An item of an agenda."""
    return f"  - {{id: {naam}, soort: overig, onderwerp: Punt {naam}, minuten: {minuten}}}\n"


def agenda(*namen: str) -> str:
    """A meeting with these items, in this order."""
    return f"{KOP}agendapunten:\n{''.join(map(punt, namen))}"


def test_two_fields() -> None:
    """One set the place and the other the time, on neighbouring lines: both stand there."""
    ons, hun = f"{KOP}locatie: Assen\n", f"{KOP}tijd: '10:00-12:00'\n"
    tekst, vragen = samen(KOP, ons, hun)
    assert vragen == []
    assert {*(tekst or "").splitlines()} == {*ons.splitlines(), *hun.splitlines()}


def test_one_field_twice() -> None:
    """Both gave another place: that is asked in the words of the meeting, and ours stays."""
    ons, hun = f"{KOP}locatie: Assen\n", f"{KOP}locatie: Emmen\n"
    assert samen(KOP, ons, hun) == (ons, [("overleg 2026-03-12, locatie", "Assen", "Emmen")])


@pytest.mark.parametrize(
    ("keuze", "zaal"),
    [("ons", "De zaal"), ("hun", "Het hok"), (EigenTekst("De tuin"), "De tuin")],
)
def test_the_answer_to_a_question(keuze: Any, zaal: str) -> None:
    """What somebody chose, or typed in place of both, is what stands there."""
    ons, hun = f"{KOP}locatie: De zaal\n", f"{KOP}locatie: Het hok\n"
    assert samen(KOP, ons, hun, locatie=keuze) == (f"{KOP}locatie: {zaal}\n", [])


def test_removed_against_changed() -> None:
    """One took the place away and the other changed it: that is asked."""
    basis, hun = f"{KOP}locatie: Assen\n", f"{KOP}locatie: Emmen\n"
    assert samen(basis, KOP, hun) == (KOP, [("overleg 2026-03-12, locatie", None, "Emmen")])
    assert samen(basis, KOP, hun, locatie="hun") == (hun, [])


def test_two_zaken_on_one_list() -> None:
    """Two new zaken on one list, each of somebody: both are there, in one order for both."""
    ons, hun = (f"{MET_ZAAK}  {naam}:\n{ZAAK}" for naam in ("Z-FM9Q7Q", "Z-4JCGCN"))
    tekst, vragen = samen(MET_ZAAK, ons, hun, LIJST)
    assert vragen == []
    assert tekst == f"{MET_ZAAK}  Z-4JCGCN:\n{ZAAK}  Z-FM9Q7Q:\n{ZAAK}"
    assert samen(MET_ZAAK, hun, ons, LIJST) == (tekst, [])


def test_a_standpunt_each() -> None:
    """Two organisations gave their standpunt on one zaak."""
    een, twee = "      COA: {standpunt: Blijven}\n", "      IND: {standpunt: Gaan}\n"
    kop = f"{MET_ZAAK}    standpunten:\n"
    tekst, vragen = samen(MET_ZAAK, f"{kop}{een}", f"{kop}{twee}", LIJST)
    assert (tekst, vragen) == (f"{kop}{een}{twee}", [])


def test_one_standpunt_twice() -> None:
    """Two texts of one organisation: the question names zaak and organisation."""
    ons, hun = (
        f"{MET_ZAAK}    standpunten:\n      COA: {{standpunt: {tekst}}}\n"
        for tekst in ("Blijven", "Gaan")
    )
    waar = "Z-7K3F9E, standpunt van COA"
    assert samen(MET_ZAAK, ons, hun, LIJST)[1] == [(waar, "Blijven", "Gaan")]


def test_a_zaak_removed_and_changed() -> None:
    """One took the zaak off the list while the other worked on it."""
    ons, hun = f"{LIJSTKOP.rstrip()} {{}}\n", f"{MET_ZAAK}    vraag: Wat nu?\n"
    _, vragen = samen(MET_ZAAK, ons, hun, LIJST)
    assert [(waar, eigen) for waar, eigen, _ in vragen] == [("Z-7K3F9E", None)]


def test_handed_in_while_it_was_changed() -> None:
    """A list that one handed in and the other filled is handed in, with what was filled in."""
    ons = MET_ZAAK.replace("concept", "ingediend")
    tekst, vragen = samen(MET_ZAAK, ons, f"{MET_ZAAK}    vraag: Wat nu?\n", LIJST)
    assert (tekst, vragen) == (f"{ons}    vraag: Wat nu?\n", [])


def test_two_steps_at_once() -> None:
    """Two different steps of one list are asked: who is right is in no file."""
    ons, hun = (MET_ZAAK.replace("concept", stap) for stap in ("ingediend", "ingetrokken"))
    waar = "SL-emmen-2026-03-01, status"
    assert samen(MET_ZAAK, ons, hun, LIJST)[1] == [(waar, "ingediend", "ingetrokken")]


def test_points_added_on_both_sides() -> None:
    """Each put a point behind the same one: both are there, in one order for both."""
    ons, hun = agenda("a", "x", "z"), agenda("a", "b", "z")
    assert samen(agenda("a", "z"), ons, hun) == (agenda("a", "b", "x", "z"), [])
    assert samen(agenda("a", "z"), hun, ons) == (agenda("a", "b", "x", "z"), [])


def test_a_point_moved_and_another_added() -> None:
    """One moved a point and the other added one and changed the moved one."""
    hun = f"{KOP}agendapunten:\n{punt('a')}{punt('b', 25)}{punt('c')}{punt('d')}"
    tekst, vragen = samen(agenda("a", "b", "c"), agenda("b", "a", "c"), hun)
    goed = f"{KOP}agendapunten:\n{punt('b', 25)}{punt('a')}{punt('c')}{punt('d')}"
    assert (tekst, vragen) == (goed, [])


def test_two_points_moved() -> None:
    """Each moved another point."""
    basis = agenda("a", "b", "c", "d")
    tekst, vragen = samen(basis, agenda("b", "a", "c", "d"), agenda("a", "b", "d", "c"))
    assert (tekst, vragen) == (agenda("b", "a", "d", "c"), [])


def test_one_point_moved_twice() -> None:
    """Both moved the same point, each to another place: the order is asked, and can be chosen."""
    basis, ons, hun = (
        agenda("a", "b", "c", "d"),
        agenda("d", "a", "b", "c"),
        agenda("a", "d", "b", "c"),
    )
    vraag = ("overleg 2026-03-12, volgorde van de agenda", "d, a, b, c", "a, d, b, c")
    assert samen(basis, ons, hun) == (ons, [vraag])
    assert samen(basis, ons, hun, **{"agendapunten:volgorde": "hun"}) == (hun, [])


def test_lists_of_names() -> None:
    """One invited an organisation and the other took one off."""
    basis, ons, hun = (f"{KOP}genodigd: [{n}]\n" for n in ("COA, IND", "COA, IND, AVIM", "COA"))
    assert samen(basis, ons, hun) == (f"{KOP}genodigd: [COA, AVIM]\n", [])


def test_a_text_of_more_lines() -> None:
    """Each wrote a paragraph in one long text."""
    basis = f"{KOP}toelichting: |\n  Een.\n\n  Twee.\n"
    ons, hun = basis.replace("Een.", "Eén."), f"{basis}\n  Drie.\n"
    tekst, vragen = samen(basis, ons, hun)
    assert (tekst, vragen) == (f"{KOP}toelichting: |\n  Eén.\n\n  Twee.\n\n  Drie.\n", [])


def test_the_newest_day() -> None:
    """The day of the last change is the newest of both, and no question."""
    basis = f"{MET_ZAAK}    gewijzigd_op: 2026-03-02\n"
    ons, hun = basis.replace("03-02", "03-09"), basis.replace("03-02", "03-05")
    assert samen(basis, ons, hun, LIJST) == (ons, [])
    assert samen(basis, hun, ons, LIJST) == (ons, [])


def test_the_advised_oplossing_keeps_its_number() -> None:
    """The advice names an oplossing by number: it still means that one when another comes in."""
    begin = f"{MET_ZAAK}    oplossingsrichtingen:\n"
    een, twee, nul = (f"      - omschrijving: {t}\n" for t in ("Een", "Twee", "Nul"))
    basis = f"{begin}{een}{twee}"
    ons = f"{basis}    advies: {{voorkeur: 2}}\n"
    tekst, vragen = samen(basis, ons, f"{begin}{nul}{een}{twee}", LIJST)
    assert vragen == []
    assert tekst == f"{begin}{nul}{een}{twee}    advies: {{voorkeur: 3}}\n"


def test_a_number_of_a_besluit_drawn_twice() -> None:
    """One number, two besluiten: nothing is mixed, and it is one question."""
    kop = f"{agenda('a')}besluiten:\n  B-2026-03-12-01:\n    agendapunt: a\n"
    ons, hun = (
        f"{kop}    uitkomst: {wat}\n    besluit: Wij doen het.\n"
        for wat in ("akkoord", "aanhouden")
    )
    _, vragen = samen(agenda("a"), ons, hun)
    assert [waar for waar, _, _ in vragen] == ["overleg 2026-03-12, besluit B-2026-03-12-01"]


def test_a_number_of_an_actie_drawn_twice() -> None:
    """Two new acties with one number: the whole file is asked."""
    ons, hun = (
        f"soort: actie\nkenmerk: A-2026-03-12-01\nomschrijving: {wat}\nstatus: open\n"
        for wat in ("Bellen", "Schrijven")
    )
    assert samen(None, ons, hun, ACTIE) == (ons, [("A-2026-03-12-01", ons, hun)])


def test_fixed_twice() -> None:
    """Both fixed the besluitenlijst, over other besluiten: it is one thing to choose."""
    kop = f"{KOP}vaststelling:\n  besluitenlijst: "
    ons, hun = (f"{kop}{{op: 2026-03-{dag}, vingerafdruk: {dag}x}}\n" for dag in (17, 18))
    _, vragen = samen(KOP, ons, hun)
    assert [waar for waar, _, _ in vragen] == ["overleg 2026-03-12, vaststelling, besluitenlijst"]


def test_line_ends_of_windows() -> None:
    """Line ends are no change; what is put together has those of the register."""
    ons, hun = f"{KOP}locatie: Assen\n".replace("\n", "\r\n"), f"{KOP}tijd: '10:00'\n"
    assert samen(KOP, KOP.replace("\n", "\r\n"), hun) == (hun, [])
    tekst, vragen = samen(KOP, ons, hun)
    assert "\r" not in (tekst or "")
    assert vragen == []


def test_a_file_that_is_gone() -> None:
    """Removed here and untouched there: gone. Removed here and changed there: asked."""
    anders = f"{KOP}locatie: Emmen\n"
    assert samen(KOP, None, KOP) == (None, [])
    assert samen(KOP, None, anders) == (None, [("overleg 2026-03-12", None, anders)])
    assert samen(None, KOP, None) == (KOP, [])


def test_a_file_that_cannot_be_read() -> None:
    """Broken text goes by lines; where both changed one line the whole file is asked."""
    stuk = f"{KOP}locatie: 'Assen\n"
    ons, hun = stuk.replace("gepland", "gehouden"), f"# hun\n{stuk}"
    assert samen(stuk, ons, hun) == (f"# hun\n{ons}", [])
    _, vragen = samen(stuk, ons, stuk.replace("gepland", "vervallen"))
    assert [waar for waar, _, _ in vragen] == ["overleg 2026-03-12"]


def test_what_is_not_valid_together() -> None:
    """What is valid on both sides and not together is asked as a whole."""
    punten = f"{KOP}tijd: '10:00-12:00'\n"
    ons, hun = (punten.replace(*paar) for paar in (("10:00", "11:30"), ("12:00", "11:00")))
    assert [waar for waar, _, _ in samen(punten, ons, hun)[1]] == ["overleg 2026-03-12, tijd"]


def test_a_document() -> None:
    """A text goes by lines; one line changed twice is asked as a whole."""
    basis = "# Notitie\n\nEen.\n\nTwee.\n"
    ons, hun = basis.replace("Een", "Eén"), basis.replace("Twee", "2")
    assert samen(basis, ons, hun, STUK) == ("# Notitie\n\nEén.\n\n2.\n", [])
    _, vragen = samen(basis, ons, basis.replace("Een", "1"), STUK)
    assert [waar for waar, _, _ in vragen] == [f"het bestand {STUK}"]


def test_a_schema_that_rao_made() -> None:
    """A file that rao made itself is no question."""
    assert samen("a", "b", "c", "schemas/actie.schema.json") == ("b", [])


def test_keys_of_a_newer_rao() -> None:
    """A number behind a key that nobody knows here stays one: by lines, or it is asked."""
    basis = f"{KOP}stoelen: 10\nlocatie: Assen\n"
    ons, hun = basis.replace("10", "12"), basis.replace("Assen", "Emmen")
    assert samen(basis, ons, hun) == (f"{KOP}stoelen: 12\nlocatie: Emmen\n", [])
    _, vragen = samen(basis, ons, hun.replace("10", "14"), stoelen="hun")
    assert [waar for waar, _, _ in vragen] == ["overleg 2026-03-12"]
