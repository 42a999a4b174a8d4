"""What is right on both sides and wrong together is asked, and a choice settles it."""

from __future__ import annotations

from tests.workflow.samen.register_van import (
    OVERLEG,
    OVERLEGPAD,
    REGISTER,
    besluit,
    lijst,
    samen,
    tekst,
)

ZAAK = "Z-00001Y"
ASSEN = "SL-assen-2026-03-05"


def test_an_lko_that_ended() -> None:
    """A list of after the last day of an LKO is asked about, when the other ended that LKO."""
    weg = REGISTER.replace("{naam: LKO Assen}", "{naam: LKO Assen, tot: 2026-03-01}")
    uit = samen({}, {"rao.yaml": weg}, lijst(ASSEN, ZAAK))
    assert [botsing.plek[:2] for botsing in uit.botsingen] == [("samenhang", "VRB29")]


def test_an_organisation_that_went() -> None:
    """An organisation that one side took out and the other names, is a question; it is kept."""
    weg = {"rao.yaml": REGISTER.replace(", IND: {naam: IND}", "")}
    pad = f"signaallijsten/2026/{ASSEN}.yaml"
    hun = {pad: lijst(ASSEN, ZAAK)[pad].replace("aanbrenger: COA", "aanbrenger: IND")}
    uit = samen({}, weg, hun)
    (botsing,) = uit.botsingen
    houdt = samen({}, weg, hun, {botsing.sleutel: "hun"})
    assert not houdt.botsingen
    assert "IND" in tekst(houdt, "rao.yaml")
    assert "aanbrenger: IND" in tekst(houdt, pad)


def test_a_choice_is_told() -> None:
    """What a choice put back to one side is said by name."""
    hun = lijst("SL-emmen-2026-03-05", ZAAK)
    (botsing,) = samen({}, lijst(ASSEN, ZAAK), hun).botsingen
    uit = samen({}, lijst(ASSEN, ZAAK), hun, {botsing.sleutel: "hun"})
    assert uit.zinnen == (
        f"Dit is nu zoals de ander het vastlegde: signaallijsten/2026/{ASSEN}.yaml.",
    )
    assert [pad for pad in uit.bestanden if "SL-" in pad] == list(hun)


def test_what_was_wrong_stays_wrong() -> None:
    """What was wrong before anybody began is no question of a merge."""
    basis = {OVERLEGPAD: OVERLEG.replace("indiener: COA", "indiener: Niemand")}
    uit = samen(basis, lijst(ASSEN, ZAAK), lijst("SL-emmen-2026-03-05", "Z-00002W"))
    assert not uit.botsingen


def test_two_zaken_of_one_kenmerk() -> None:
    """Of two zaken under one kenmerk one stays as a whole: nothing of the other comes in."""
    ons, hun = lijst(ASSEN, f"{ZAAK} Ons"), lijst(ASSEN, f"{ZAAK} Hun")
    pad = next(iter(hun))
    hun[pad] += "    vraag: Wat nu?\n"
    (botsing,) = samen({}, ons, hun).botsingen
    uit = samen({}, ons, hun, {botsing.sleutel: "ons"})
    assert not uit.botsingen
    assert tekst(uit, pad) == ons[pad]


def test_a_zaak_that_both_knew_is_one_zaak() -> None:
    """What both knew is asked text by text, also where it only stands within a longer word."""
    ons, hun = lijst(ASSEN, f"{ZAAK} Ons"), lijst(ASSEN, f"{ZAAK} Hun")
    (botsing,) = samen(lijst(ASSEN, f"{ZAAK} Was"), ons, hun).botsingen
    assert botsing.plek == ("zaken", ZAAK, "onderwerp")
    genoemd = lijst("SL-emmen-2026-03-01", f"Z-00002W Zie Z-{ZAAK}9")
    (botsing,) = samen(genoemd, {**genoemd, **ons}, {**genoemd, **hun}).botsingen
    assert "Twee verschillende zaken" not in botsing.waar


def test_cancelled_while_worked_on() -> None:
    """A meeting that goes on after all keeps the work, and is not cancelled."""
    basis = {OVERLEGPAD: OVERLEG.replace("gehouden", "gepland")}
    vervalt = basis[OVERLEGPAD].replace("gepland", "vervallen")
    vervalt += "vervallen: {datum: 2026-03-05, reden: Druk}\n"
    werk = basis[OVERLEGPAD] + "  - {id: geld, soort: overig, onderwerp: Geld, indiener: COA}\n"
    (botsing,) = samen(basis, {OVERLEGPAD: vervalt}, {OVERLEGPAD: werk}).botsingen
    uit = samen(basis, {OVERLEGPAD: vervalt}, {OVERLEGPAD: werk}, {botsing.sleutel: "hun"})
    assert tekst(uit, OVERLEGPAD) == werk
    uit = samen(basis, {OVERLEGPAD: vervalt}, {OVERLEGPAD: werk}, {botsing.sleutel: "ons"})
    assert "status: vervallen" in tekst(uit, OVERLEGPAD)
    assert "id: geld" in tekst(uit, OVERLEGPAD)


def test_prepared_after_it_was_cancelled() -> None:
    """Of our work for a meeting that another cancelled only the point of a member waits."""
    basis = {**lijst(ASSEN, ZAAK), OVERLEGPAD: OVERLEG.replace("gehouden", "gepland")}
    vervalt = basis[OVERLEGPAD].replace("gepland", "vervallen")
    vervalt += "vervallen: {datum: 2026-03-05, reden: Druk}\n"
    geld = "  - {id: geld, soort: overig, onderwerp: Geld, indiener: COA}\n"
    zaak = f"  - {{id: {ZAAK}, soort: zaak, onderwerp: Iets, indiener: assen}}\n"
    werk = f"{basis[OVERLEGPAD]}{zaak}{geld}tijd: 13:00-15:00\nvoorgesteld: [{ZAAK}]\n"
    (botsing,) = samen(basis, {OVERLEGPAD: werk}, {OVERLEGPAD: vervalt}).botsingen
    assert "13:00-15:00" in (botsing.ons or "")
    uit = samen(basis, {OVERLEGPAD: werk}, {OVERLEGPAD: vervalt}, {botsing.sleutel: "hun"})
    assert tekst(uit, OVERLEGPAD) == vervalt.replace(
        "  - {id: rondvraag, soort: vast}\n", f"  - {{id: rondvraag, soort: vast}}\n{geld}"
    )
    assert uit.zinnen == (
        "'Geld' wacht op een volgende agenda: het overleg van 12 maart 2026 vervalt.",
    )


def test_a_zaak_that_is_done() -> None:
    """A zaak that one side dealt with and the other put on a next agenda, is a question."""
    volgend = "overleggen/2026/2026-04-09.yaml"
    straks = "soort: overleg\ndatum: 2026-04-09\nstatus: gepland\nagendapunten:\n"
    punt = f"  - {{id: {ZAAK}, soort: zaak, onderwerp: Iets, indiener: assen}}\n"
    basis = {**lijst(ASSEN, ZAAK), OVERLEGPAD: OVERLEG + punt}
    besloten = {OVERLEGPAD: f"{OVERLEG}{punt}besluiten:\n{besluit(1, ZAAK)}"}
    (botsing,) = samen(basis, besloten, {volgend: straks + punt}).botsingen
    uit = samen(basis, besloten, {volgend: straks + punt}, {botsing.sleutel: "ons"})
    assert not uit.botsingen
    assert ZAAK not in tekst(uit, volgend)
