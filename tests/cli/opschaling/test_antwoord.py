"""`rao opschaling antwoord`: what the Deelberaad decided, and its way back to the LKO (S16)."""

import json

import pytest

from tests.cli import deelberaad
from tests.cli.deelberaad import OPSCHALING, OPSCHALINGPAD
from tests.cli.secretaris import LIJST, ZAAK, Secretaris, erbij

ANTWOORD = ("opschaling", "antwoord", OPSCHALING)
STEMT_IN = ("--besluit", "Het Deelberaad stemt in.", "--datum", "2026-03-30")


def taken(s: Secretaris) -> list[str]:
    """Return what must still be done."""
    return [taak["wat"] for taak in json.loads(s.doet("status", "--json"))["taken"]]


def test_antwoord(gehouden: Secretaris) -> None:
    """Het antwoord staat op de lijst, en die is daarmee afgehandeld."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN)
    lijst = json.loads(s.doet("toon", OPSCHALING, "--json"))["signaallijst"]
    assert (lijst["status"], lijst["antwoord"]) == (
        "afgehandeld",
        {"datum": "2026-03-30", "besluit": "Het Deelberaad stemt in.", "teruggekoppeld_op": None},
    )
    assert s.laatste() == (f"Antwoord van het Deelberaad Asiel op {OPSCHALING}", [OPSCHALINGPAD])


def test_wat_nu(gehouden: Secretaris) -> None:
    """De opdracht zegt dat het LKO het nog moet horen."""
    s = deelberaad.verstuurd(gehouden)
    assert s.zegt(*ANTWOORD, *STEMT_IN).splitlines()[1:] == [
        "Vertel het antwoord aan het LKO en leg dat vast met:",
        f"   rao opschaling antwoord {OPSCHALING}",
    ]


def test_datum_is_vandaag(gehouden: Secretaris) -> None:
    """Zonder datum telt vandaag."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, "--besluit", "Het Deelberaad stemt in.")
    assert "  datum: 2026-04-01\n" in s.lees(OPSCHALINGPAD)


def test_in_twee_keer(gehouden: Secretaris) -> None:
    """Later vastleggen dat het LKO het weet, verandert alleen die ene regel."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN)
    voor = s.lees(OPSCHALINGPAD)
    s.doet(*ANTWOORD, "--teruggekoppeld-op", "2026-04-01")
    assert erbij(voor, s.lees(OPSCHALINGPAD)) == ["  teruggekoppeld_op: 2026-04-01\n"]


def test_in_een_keer(gehouden: Secretaris) -> None:
    """Antwoord en terugkoppeling mogen samen."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN, "--teruggekoppeld-op", "2026-04-01")
    begin = f"Antwoord van het Deelberaad Asiel op {OPSCHALING} teruggekoppeld"
    assert s.laatste()[0].startswith(begin)


def test_op_de_volgende_agenda(gehouden: Secretaris) -> None:
    """De zaak komt met het antwoord vanzelf op de volgende agenda."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN)
    s.doet("nieuw", "overleg", "--datum", "2026-04-09")
    s.doet("agenda", "genereer", "2026-04-09")
    agenda = s.lees("documenten/2026-04-09/agenda.md")
    assert "- **Waarom nu:** Antwoord van het Deelberaad Asiel van 30 maart 2026\n" in agenda
    assert "**Antwoord van het Deelberaad Asiel (30 maart 2026):** Het Deelberaad stemt in." in (
        agenda
    )


def test_niet_meer_op_de_agenda(gehouden: Secretaris) -> None:
    """Weet het LKO het antwoord, dan hoeft de zaak niet meer op de agenda."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN, "--teruggekoppeld-op", "2026-04-01")
    s.doet("nieuw", "overleg", "--datum", "2026-04-09")
    s.doet("agenda", "genereer", "2026-04-09")
    assert ZAAK not in s.lees("documenten/2026-04-09/agenda.md")


def test_status_wacht_op_antwoord(gehouden: Secretaris) -> None:
    """Zolang er geen antwoord is, staat dat bij het Deelberaad."""
    s = deelberaad.verstuurd(gehouden)
    assert f"Antwoord geven op {OPSCHALING}" in taken(s)


def test_status_lko_moet_het_horen(gehouden: Secretaris) -> None:
    """Na het antwoord is het werk: het LKO vertellen wat eruit kwam, binnen de termijn."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN)
    alles = json.loads(s.doet("status", "--json"))["taken"]
    (taak,) = (taak for taak in alles if taak["wat"].startswith("Antwoord over"))
    assert taak["wat"] == f"Antwoord over {ZAAK} vertellen aan LKO Ter Apel"
    assert taak["voor"] == "2026-04-08"  # Good Friday and Easter Monday are no working days


def test_status_klaar(gehouden: Secretaris) -> None:
    """Weet het LKO het, dan is er niets meer te doen met deze lijst."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN, "--teruggekoppeld-op", "2026-04-01")
    assert [wat for wat in taken(s) if "ntwoord" in wat or OPSCHALING in wat] == []


def test_verloop(gehouden: Secretaris) -> None:
    """Met rao toon ziet u het hele verhaal: opgeschaald, antwoord, verteld."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN, "--teruggekoppeld-op", "2026-04-01")
    verhaal = json.loads(s.doet("toon", ZAAK, "--json"))["zaak"]["tijdlijn"]
    assert [regel["tekst"] for regel in verhaal][-3:] == [
        f"Op signaallijst {OPSCHALING} aan het Deelberaad Asiel",
        "Antwoord Deelberaad: Het Deelberaad stemt in.",
        "Antwoord verteld aan het LKO",
    ]


def test_nog_eens(gehouden: Secretaris) -> None:
    """Hetzelfde antwoord nog eens verandert niets."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN)
    assert s.zegt(*ANTWOORD, *STEMT_IN).startswith("Er is niets veranderd")


def test_ander_antwoord(gehouden: Secretaris) -> None:
    """Een ander antwoord overschrijft het eerste niet."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN)
    zin = s.faalt(*ANTWOORD, "--besluit", "Het Deelberaad stemt niet in.")
    assert "staat al een antwoord, van 2026-03-30: Het Deelberaad stemt in." in zin


@pytest.mark.parametrize(
    ("args", "code", "zin"),
    [
        ((), 2, "Er ontbreekt nog: --besluit."),
        (("--teruggekoppeld-op", "2026-04-01"), 2, "Er is nog geen antwoord"),
        (("--besluit", "X", "--datum", "2026-03-01"), 2, "Een antwoord van 2026-03-01 kan niet"),
        (("--besluit", "X", "--datum", "2026-05-01"), 2, "Een antwoord van 2026-05-01 kan niet"),
        (
            (*STEMT_IN, "--teruggekoppeld-op", "2026-03-20"),
            2,
            "Terugkoppelen op 2026-03-20 kan niet",
        ),
        (
            (*STEMT_IN, "--teruggekoppeld-op", "2026-05-20"),
            2,
            "Terugkoppelen op 2026-05-20 kan niet",
        ),
    ],
)
def test_wat_niet_kan(gehouden: Secretaris, args: tuple[str, ...], code: int, zin: str) -> None:
    """Een stap die niet kan, wordt geweigerd met een zin, en verandert niets."""
    s = deelberaad.verstuurd(gehouden)
    assert zin in s.faalt(*ANTWOORD, *args, code=code)


def test_nog_niet_verstuurd(gehouden: Secretaris) -> None:
    """Een lijst in concept kan geen antwoord hebben."""
    s = deelberaad.opgeschaald(gehouden)
    assert "is nog niet naar het Deelberaad Asiel gestuurd" in s.faalt(*ANTWOORD, *STEMT_IN)


def test_ingetrokken(gehouden: Secretaris) -> None:
    """Op een ingetrokken lijst komt geen antwoord."""
    s = deelberaad.verstuurd(gehouden)
    s.doet("signaallijst", "trek-in", OPSCHALING, "--reden", "De zaak is opgelost")
    assert "is ingetrokken; daar komt geen antwoord op" in s.faalt(*ANTWOORD, *STEMT_IN)


def test_lijst_van_een_lko(gehouden: Secretaris) -> None:
    """Het Deelberaad antwoordt niet op een lijst van een LKO."""
    zin = gehouden.faalt("opschaling", "antwoord", LIJST, *STEMT_IN)
    assert "is een lijst van een LKO" in zin


def test_twee_keer_teruggekoppeld(gehouden: Secretaris) -> None:
    """De dag waarop het LKO het hoorde, verandert niet meer."""
    s = deelberaad.verstuurd(gehouden)
    s.doet(*ANTWOORD, *STEMT_IN, "--teruggekoppeld-op", "2026-03-31")
    assert "al teruggekoppeld, op 2026-03-31" in s.faalt(
        *ANTWOORD, "--teruggekoppeld-op", "2026-04-01"
    )
