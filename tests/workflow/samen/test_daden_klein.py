"""What two did to one thing: asked once, in words, and never half of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tests.workflow.samen.register_van import (
    OVERLEG,
    OVERLEGPAD,
    REGISTER,
    besluit,
    lijst,
    samen,
    tekst,
)

if TYPE_CHECKING:
    from rao_cli.model.samen.botsing import Kant

ZAAK: Final = "Z-00001Y"
ASSEN: Final = "SL-assen-2026-03-05"
PAD: Final = f"signaallijsten/2026/{ASSEN}.yaml"
GEPLAND: Final = OVERLEG.replace("gehouden", "gepland")
DAGEN: Final = ("2026-03-19", "2026-03-20")


def verhuisd(naar: str, op: str = "2026-03-10") -> dict[str, str]:
    """Return the list after its zaak went to another LKO."""
    return {PAD: f"{lijst(ASSEN, ZAAK)[PAD]}    verhuisd:\n      - {{naar: {naar}, op: {op}}}\n"}


def verplaatst(dag: str, reden: str) -> dict[str, str | None]:
    """Return the meeting after it moved."""
    nieuw = GEPLAND.replace("datum: 2026-03-12", f"datum: {dag}")
    nieuw += f"verplaatst:\n  - {{van: 2026-03-12, op: 2026-03-05, reden: {reden}}}\n"
    return {OVERLEGPAD: None, f"overleggen/2026/{dag}.yaml": nieuw}


def test_one_zaak_to_two_lkos() -> None:
    """A zaak that both sent somewhere else is a question about that zaak, also on two days."""
    basis = lijst(ASSEN, ZAAK)
    register = REGISTER.replace("emmen: {", "borger: {naam: LKO Borger}, emmen: {")
    for op in ("2026-03-10", "2026-03-11"):
        ons, hun = verhuisd("emmen"), verhuisd("borger", op)
        (botsing,) = samen({**basis, "rao.yaml": register}, ons, hun).botsingen
        assert botsing.waar == f"{ZAAK}: naar welk LKO ging de zaak?"
        assert botsing.ons == "Naar LKO emmen, op 10 maart 2026."
        uit = samen({**basis, "rao.yaml": register}, ons, hun, {botsing.sleutel: "hun"})
        assert not uit.botsingen
        assert tekst(uit, PAD) == hun[PAD]


def test_who_brings_it_in_follows() -> None:
    """Whose item it is on an agenda follows from the LKO that was chosen."""
    punt = f"  - {{id: {ZAAK}, soort: zaak, onderwerp: Iets, indiener: assen}}\n"
    basis = {**lijst(ASSEN, ZAAK), OVERLEGPAD: GEPLAND + punt}
    register = REGISTER.replace("emmen: {", "borger: {naam: LKO Borger}, emmen: {")
    ons, hun = (
        {**verhuisd(lko), OVERLEGPAD: GEPLAND + punt.replace("assen", lko)}
        for lko in ("emmen", "borger")
    )
    (botsing,) = samen({**basis, "rao.yaml": register}, ons, hun).botsingen
    uit = samen({**basis, "rao.yaml": register}, ons, hun, {botsing.sleutel: "ons"})
    assert not uit.botsingen
    assert tekst(uit, OVERLEGPAD) == ons[OVERLEGPAD]


def test_a_new_zaak_on_a_withdrawn_list() -> None:
    """Both stay, and it is said: nobody has to throw a zaak away."""
    basis = lijst(ASSEN, ZAAK, status="concept")
    weg = lijst(ASSEN, ZAAK, status="ingetrokken")[PAD]
    weg += "intrekking: {datum: 2026-03-10, reden: Opgelost}\n"
    erbij = lijst(ASSEN, ZAAK, "Z-00002W", status="concept")
    uit = samen(basis, {PAD: weg}, erbij)
    assert not uit.botsingen
    assert "Z-00002W" in tekst(uit, PAD)
    assert "reden: Opgelost" in tekst(uit, PAD)
    assert f"Signaallijst {ASSEN} is ingetrokken" in uit.zinnen[0]


def test_a_new_zaak_on_a_list_that_was_handed_in() -> None:
    """Both hold, and it is said that nobody looked at that zaak."""
    basis = lijst(ASSEN, ZAAK, status="concept")
    erbij = lijst(ASSEN, ZAAK, "Z-00002W", status="concept")
    uit = samen(basis, lijst(ASSEN, ZAAK, status="ingediend"), erbij)
    assert not uit.botsingen
    (zin,) = uit.zinnen
    assert zin.startswith(f"Signaallijst {ASSEN} is ingediend, en Z-00002W staat er nu ook op.")


def test_one_meeting_to_two_days() -> None:
    """One question, to which day; of the other move nothing is left."""
    een, ander = (verplaatst(dag, f"Reden {dag}") for dag in DAGEN)
    (botsing,) = samen({OVERLEGPAD: GEPLAND}, een, ander).botsingen
    assert botsing.waar == "Overleg van 2026-03-12: naar welke dag?"
    uit = samen({OVERLEGPAD: GEPLAND}, een, ander, {botsing.sleutel: "hun"})
    assert not uit.botsingen
    overleggen = {pad: tekst(uit, pad) for pad in uit.bestanden if pad.startswith("overleggen/")}
    assert overleggen == {pad: nieuw for pad, nieuw in ander.items() if nieuw is not None}


def test_moved_and_cancelled() -> None:
    """It goes on on the new day, or is cancelled on the old one: nothing in between."""
    vervalt = GEPLAND.replace("gepland", "vervallen")
    vervalt += "vervallen: {datum: 2026-03-05, reden: Druk}\n"
    verzet = verplaatst("2026-03-19", "Zaal bezet")
    hun: dict[str, str | None] = {OVERLEGPAD: vervalt}
    (botsing,) = samen({OVERLEGPAD: GEPLAND}, verzet, hun).botsingen
    assert (botsing.waar, botsing.ons, botsing.hun) == (
        "Overleg van 12 maart 2026: gaat het door?",
        "Naar 19 maart 2026. Zaal bezet",
        "Het overleg vervalt. Druk",
    )
    antwoorden: dict[Kant, dict[str, str | None]] = {"ons": verzet, "hun": hun}
    for kant, goed in antwoorden.items():
        uit = samen({OVERLEGPAD: GEPLAND}, verzet, hun, {botsing.sleutel: kant})
        assert not uit.botsingen
        staat = {pad: tekst(uit, pad) for pad in uit.bestanden if pad.startswith("overleggen/")}
        assert staat == {pad: nieuw for pad, nieuw in goed.items() if nieuw is not None}


def test_a_new_place_of_an_item_that_went() -> None:
    """Who put an item elsewhere hears that the other took it off the agenda."""
    regels = GEPLAND.splitlines(keepends=True)
    weg = "".join(regel for regel in regels if "zorg" not in regel)
    eerst = "".join([*regels[:4], regels[6], *regels[4:6], *regels[7:]])
    uit = samen({OVERLEGPAD: GEPLAND}, {OVERLEGPAD: eerst}, {OVERLEGPAD: weg})
    assert not uit.botsingen
    (zin,) = uit.zinnen
    assert zin.startswith("zorg staat niet meer op de agenda van 12 maart 2026: een ander")


def test_a_role_to_two() -> None:
    """Who becomes secretary is one question, and the meetings follow."""
    ons, hun = (
        {
            "rao.yaml": f"{REGISTER}rollen:\n  secretaris:\n"
            f"    - {{organisatie: {wie}, van: 2026-03-01}}\n",
            OVERLEGPAD: f"{GEPLAND}secretaris: {{organisatie: {wie}}}\n",
            "documenten/overdracht/2026-03-01-secretaris.md": f"# Naar {wie}\n",
        }
        for wie in ("COA", "IND")
    )
    (botsing,) = samen({OVERLEGPAD: GEPLAND}, ons, hun).botsingen
    assert (botsing.waar, botsing.ons, botsing.hun) == (
        "De secretaris vanaf 1 maart 2026",
        "COA",
        "IND",
    )
    uit = samen({OVERLEGPAD: GEPLAND}, ons, hun, {botsing.sleutel: "ons"})
    assert not uit.botsingen
    assert {pad: tekst(uit, pad) for pad in ons} == ons


def test_no_question_shows_a_field() -> None:
    """What was done to a cancelled meeting is told in words, with both texts."""
    vervalt = GEPLAND.replace("gepland", "vervallen")
    vervalt += "vervallen: {datum: 2026-03-05, reden: Druk}\n"
    werk = GEPLAND.replace("agendapunten:", "genodigd: [COA, IND]\nagendapunten:")
    (botsing,) = samen({OVERLEGPAD: GEPLAND}, {OVERLEGPAD: vervalt}, {OVERLEGPAD: werk}).botsingen
    assert "reden: Druk" in (botsing.ons or "")
    assert "overleg 2026-03-12, genodigd: COA, IND" in (botsing.hun or "")


def test_the_words_of_rao_follow_a_number() -> None:
    """An erratum in which rao told of an actie names it by the number that it got."""
    basis = {OVERLEGPAD: f"{OVERLEG}besluiten:\n{besluit(1, 'zorg')}"}
    kop = f"{basis[OVERLEGPAD]}errata:\n  - besluit: B-2026-03-12-01\n    datum: 2026-03-13\n"
    zin = "Actie A-2026-03-12-01 kwam erbij: COA, uiterlijk 1 april 2026: "
    ons, hun = (
        {
            OVERLEGPAD: f"{kop}    tekst: '{zin}{wat}'\n",
            "acties/2026/A-2026-03-12-01.yaml": "soort: actie\nkenmerk: A-2026-03-12-01\n"
            f"omschrijving: {wat}\nstatus: open\nbesluit: B-2026-03-12-01\norganisatie: COA\n"
            "uiterlijk: 2026-04-01\n",
        }
        for wat in ("Belt", "Mailt")
    )
    uit = samen(basis, ons, hun)
    assert not uit.botsingen
    assert "Actie A-2026-03-12-01 kwam erbij: COA, uiterlijk 1 april 2026: Mailt" in tekst(
        uit, OVERLEGPAD
    )
    assert "Actie A-2026-03-12-02 kwam erbij: COA, uiterlijk 1 april 2026: Belt" in tekst(
        uit, OVERLEGPAD
    )
    assert not [zin for zin in uit.zinnen if "nog met het oude nummer" in zin]
