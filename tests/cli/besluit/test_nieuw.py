"""`rao nieuw besluit`: a decision with its actions, in one commit."""

import pytest

from tests.cli.secretaris import LIJST, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

BESLUIT = "B-2026-03-12-01"
OVER_DE_ZAAK = ("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld")
AF = (*OVER_DE_ZAAK, "--besluit", "Het gezin blijft tot 1 juni.")
BELT = ("--actie", "DT&V;2026-04-01;Haalt het reisdocument op")
ZEGT = ("--actie", "coa; 2-4-2026; Zegt het de gemeente; ook de school")
ANDERE_ZAAK = "Z-000000:\n  onderwerp: Lang in de opvang\n  aanbrenger: COA\n  groep: gezin\n"


def actie(nummer: int) -> str:
    """Return the path of an action of the meeting."""
    return f"acties/2026/A-2026-03-12-0{nummer}.yaml"


def test_kenmerken_op_stdout(gehouden: Secretaris) -> None:
    """Eerst het kenmerk van het besluit, dan die van de acties."""
    assert gehouden.doet(*AF, *BELT, *ZEGT) == (f"{BESLUIT}\nA-2026-03-12-01\nA-2026-03-12-02\n")


def test_een_commit(gehouden: Secretaris) -> None:
    """Besluit en acties zijn samen vastgelegd; het onderwerp zegt wat er met welk punt gebeurt."""
    gehouden.doet(*AF, *BELT, *ZEGT)
    assert gehouden.laatste() == (
        f"Besluit {BESLUIT}: afgehandeld (Gezin verblijft lang in de opvang)",
        [actie(1), actie(2), OVERLEGPAD],
    )
    trailers = gehouden.git("log", "-1", "--format=%(trailers:key=Rao-Betreft,valueonly)").split()
    assert trailers == [BESLUIT, ZAAK, "A-2026-03-12-01", "A-2026-03-12-02"]


def test_inhoud(gehouden: Secretaris) -> None:
    """Het besluit komt onder het overleg; daarboven verandert niets."""
    voor = gehouden.lees(OVERLEGPAD)
    gehouden.doet(*AF, "--motivering", "Het reisdocument is toegezegd.")
    assert gehouden.lees(OVERLEGPAD) == voor + (
        "besluiten:\n"
        f"  {BESLUIT}:\n"
        f"    agendapunt: {ZAAK}\n"
        "    uitkomst: afgehandeld\n"
        "    besluit: Het gezin blijft tot 1 juni.\n"
        "    motivering: Het reisdocument is toegezegd.\n"
    )


def test_actie(gehouden: Secretaris) -> None:
    """Een actie is een eigen bestand, met de afkorting uit rao.yaml; een ; in de tekst mag."""
    gehouden.doet(*AF, *ZEGT)
    assert gehouden.lees(actie(1)) == (
        "# yaml-language-server: $schema=../../schemas/actie.schema.json\n"
        "soort: actie\n"
        "kenmerk: A-2026-03-12-01\n"
        f"besluit: {BESLUIT}\n"
        "omschrijving: Zegt het de gemeente; ook de school\n"
        "organisatie: COA\n"
        "uiterlijk: 2026-04-02\n"
        "status: open\n"
    )


def test_punt_bij_nummer(gehouden: Secretaris) -> None:
    """Een punt heet ook naar zijn nummer op de agenda, te tellen vanaf 1."""
    gehouden.doet(
        *("nieuw", "besluit", "--punt", "3", "--uitkomst", "ter-kennisname"),
        *("--besluit", "Gehoord"),
    )
    assert "{agendapunt: gemeenten, uitkomst: ter-kennisname, " in gehouden.lees(OVERLEGPAD)


def test_nummers_lopen_door(gehouden: Secretaris) -> None:
    """Een tweede besluit krijgt het volgende nummer, en zijn acties ook."""
    gehouden.doet(*AF, *BELT)
    tweede = ("nieuw", "besluit", "--punt", "gemeenten", "--uitkomst", "ter-kennisname")
    assert gehouden.doet(*tweede, "--besluit", "Gehoord", *ZEGT) == (
        "B-2026-03-12-02\nA-2026-03-12-02\n"
    )


def test_aanhouden(gehouden: Secretaris) -> None:
    """Bij aanhouden staat wanneer de zaak terugkomt."""
    gehouden.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "aanhouden"),
        *("--besluit", "Wacht op de IND", "--hervatten-op", "2026-04-09"),
    )
    assert gehouden.lees(OVERLEGPAD).endswith(
        "    uitkomst: aanhouden\n    besluit: Wacht op de IND\n    hervatten_op: 2026-04-09\n"
    )


def test_nog_eens_hetzelfde(gehouden: Secretaris) -> None:
    """Hetzelfde besluit nog eens verandert niets, en geeft dezelfde kenmerken."""
    eerst = gehouden.doet(*AF, *BELT)
    voor = gehouden.foto()
    assert gehouden.doet(*AF, *BELT) == eerst
    assert gehouden.foto() == voor


def test_actie_erbij(gehouden: Secretaris) -> None:
    """Hetzelfde besluit met een actie meer voegt alleen die actie toe."""
    gehouden.doet(*AF, *BELT)
    assert gehouden.doet(*AF, *BELT, *ZEGT) == f"{BESLUIT}\nA-2026-03-12-01\nA-2026-03-12-02\n"
    assert gehouden.laatste()[1] == [actie(2)]


def test_tegenspraak(gehouden: Secretaris) -> None:
    """Een ander besluit over hetzelfde punt overschrijft niets."""
    gehouden.doet(*AF)
    assert gehouden.faalt(*OVER_DE_ZAAK, "--besluit", "Toch niet").startswith(
        f"Fout: Over punt {ZAAK} staat al besluit {BESLUIT} in dit overleg.\n"
    )


def test_voor_het_overleg(gepland: Secretaris) -> None:
    """Zolang het overleg niet is gehouden, kan er geen besluit bij."""
    assert gepland.faalt(*AF, "--overleg", OVERLEG) == (
        "Fout: Het overleg van 12 maart 2026 is nog niet gehouden.\n"
        f"Doe eerst: rao overleg houd {OVERLEG}\n"
    )


def test_geen_gehouden_overleg(gepland: Secretaris) -> None:
    """Zonder datum zegt rao welk overleg eerst gehouden moet worden."""
    assert gepland.faalt(*AF).endswith(f"Doe eerst: rao overleg houd {OVERLEG}\n")


def test_geen_enkel_overleg(ontvangen: Secretaris) -> None:
    """Is er geen overleg, dan zegt rao hoe u er een plant."""
    assert "rao nieuw overleg --datum DATUM" in ontvangen.faalt(*AF)


def test_niet_op_deze_agenda(gehouden: Secretaris) -> None:
    """Van een zaak die bestaat, maar niet op deze agenda staat, zegt rao hoe zij daar komt."""
    gehouden.doet("nieuw", "zaak", LIJST, "--van", "-", invoer=ANDERE_ZAAK)
    opdracht = ("nieuw", "besluit", "--punt", "Z-000000", *OVER_DE_ZAAK[4:], "--besluit", "Ja")
    assert gehouden.faalt(*opdracht) == (
        "Fout: Zaak Z-000000 staat niet op de agenda van 12 maart 2026.\n"
        f"Is het daar toch besproken? Zet het in {OVERLEGPAD} bij agendapunten, en doe: rao bewaar"
        "\nAnders komt het op een volgende agenda met: rao agenda genereer\n"
    )


@pytest.mark.parametrize(
    ("args", "code", "zin"),
    [
        (("--punt", ZAAK), 2, "Er ontbreekt nog: --uitkomst en --besluit."),
        ((*AF[2:], "--punt", "Z-7K3F9"), 3, "Bedoelt u Z-7K3F9E?"),
        ((*AF[2:], "--punt", "9"), 3, "'9' staat niet op de agenda"),
        ((*AF[2:], "--uitkomst", "klaar"), 2, "'klaar' staat er niet bij. Kies uit: afgehandeld,"),
        ((*AF[2:], "--uitkomst", "aanhouden"), 2, "Er ontbreekt nog: --hervatten-op."),
        (
            (*AF[2:4], "--uitkomst", "aanhouden", *AF[6:], "--hervatten-op", OVERLEG),
            2,
            "12 maart 2026 ligt niet na het overleg van 12 maart 2026.",
        ),
        ((*AF[2:], "--hervatten-op", "2026-04-09"), 2, "Laat --hervatten-op weg"),
        ((*AF[2:], "--actie", "COA;2026-03-11;Belt"), 2, "11 maart 2026 ligt voor het overleg"),
        (
            (*AF[2:], "--actie", "COA;2026-02-31;Belt"),
            2,
            "'2026-02-31' bestaat niet op de kalender. Februari",
        ),
        ((*AF[2:], "--actie", "COA;bij gelegenheid;Belt"), 2, "'bij gelegenheid' is geen datum."),
        ((*AF[2:], "--actie", "COA;2026-04-01"), 2, "De actie 'COA;2026-04-01' kan niet"),
        ((*AF[2:], "--actie", "COA;2026-04-01;"), 2, "mist een organisatie of een omschrijving."),
        ((*AF[2:], "--actie", "CAO;2026-04-01;X"), 3, "De organisatie 'CAO' staat niet"),
        ((*AF[2:], "--overleg", "2026-03-13"), 3, "Overleg '2026-03-13' staat niet"),
    ],
)
def test_verkeerd(gehouden: Secretaris, args: tuple[str, ...], code: int, zin: str) -> None:
    """Wat niet klopt, wordt geweigerd; ook goede acties worden dan niet bewaard."""
    assert zin in gehouden.faalt("nieuw", "besluit", *args, code=code)


def test_schone_controle(gehouden: Secretaris) -> None:
    """Wat deze opdracht schrijft, is goed van vorm en verwijst naar wat er is."""
    gehouden.doet(*AF, "--motivering", "Het document is er", *BELT)
    regels = gehouden.op(OVERLEG).rao("valideer", "--uitvoer", "kort").stdout
    assert {regel.split(": ", 1)[1][:5] for regel in regels.splitlines()} & {
        *("VRM10", "VRM12", "VRB01", "BSL01", "BSL05", "BSL08", "BSL10", "BSL11", "OVL06")
    } == set()
