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


def test_kenmerken_on_stdout(gehouden: Secretaris) -> None:
    """First the kenmerk of the besluit, then those of the acties."""
    assert gehouden.doet(*AF, *BELT, *ZEGT) == (f"{BESLUIT}\nA-2026-03-12-01\nA-2026-03-12-02\n")


def test_one_commit(gehouden: Secretaris) -> None:
    """Besluit and acties are committed together; the subject says what becomes of which item."""
    gehouden.doet(*AF, *BELT, *ZEGT)
    assert gehouden.laatste() == (
        f"Besluit {BESLUIT} over {ZAAK}: afgehandeld",
        [actie(1), actie(2), OVERLEGPAD],
    )
    trailers = gehouden.git("log", "-1", "--format=%(trailers:key=Rao-Betreft,valueonly)").split()
    assert trailers == [BESLUIT, ZAAK, "A-2026-03-12-01", "A-2026-03-12-02"]


def test_content(gehouden: Secretaris) -> None:
    """The besluit comes under the meeting; nothing above it changes."""
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
    """An actie is a file, with the abbreviation of rao.yaml; a ; in its text is allowed."""
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


def test_an_item_by_number(gehouden: Secretaris) -> None:
    """An item may be named by its number on the agenda, from 1."""
    gehouden.doet(
        *("nieuw", "besluit", "--punt", "3", "--uitkomst", "ter-kennisname"),
        *("--besluit", "Gehoord"),
    )
    assert "{agendapunt: gemeenten, uitkomst: ter-kennisname, " in gehouden.lees(OVERLEGPAD)


def test_numbers_go_on(gehouden: Secretaris) -> None:
    """A second besluit gets the next number, and so do its acties."""
    gehouden.doet(*AF, *BELT)
    tweede = ("nieuw", "besluit", "--punt", "gemeenten", "--uitkomst", "ter-kennisname")
    assert gehouden.doet(*tweede, "--besluit", "Gehoord", *ZEGT) == (
        "B-2026-03-12-02\nA-2026-03-12-02\n"
    )


def test_hold_over(gehouden: Secretaris) -> None:
    """A besluit to hold over says when the zaak comes back."""
    gehouden.doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "aanhouden"),
        *("--besluit", "Wacht op de IND", "--hervatten-op", "2026-04-09"),
    )
    assert gehouden.lees(OVERLEGPAD).endswith(
        "    uitkomst: aanhouden\n    besluit: Wacht op de IND\n    hervatten_op: 2026-04-09\n"
    )


def test_the_same_again(gehouden: Secretaris) -> None:
    """The same besluit again changes nothing, and gives the same kenmerken."""
    eerst = gehouden.doet(*AF, *BELT)
    voor = gehouden.foto()
    assert gehouden.doet(*AF, *BELT) == eerst
    assert gehouden.foto() == voor


def test_one_actie_more(gehouden: Secretaris) -> None:
    """The same besluit with one more actie adds only that actie."""
    gehouden.doet(*AF, *BELT)
    assert gehouden.doet(*AF, *BELT, *ZEGT) == f"{BESLUIT}\nA-2026-03-12-01\nA-2026-03-12-02\n"
    assert gehouden.laatste()[1] == [actie(2)]


def test_contradiction(gehouden: Secretaris) -> None:
    """Another besluit about the same item overwrites nothing."""
    gehouden.doet(*AF)
    assert gehouden.faalt(*OVER_DE_ZAAK, "--besluit", "Toch niet").startswith(
        f"Fout: Over punt {ZAAK} staat al besluit {BESLUIT} in dit overleg.\n"
    )


def test_before_the_meeting(gepland: Secretaris) -> None:
    """No besluit can be added while the meeting is not held."""
    assert gepland.faalt(*AF, "--overleg", OVERLEG) == (
        "Fout: Het overleg van 12 maart 2026 is nog niet gehouden.\n"
        f"Doe eerst: rao overleg houd {OVERLEG}\n"
    )


def test_no_meeting_held(gepland: Secretaris) -> None:
    """Without a date rao says which meeting has to be held first."""
    assert gepland.faalt(*AF).endswith(f"Doe eerst: rao overleg houd {OVERLEG}\n")


def test_no_meeting_at_all(ontvangen: Secretaris) -> None:
    """Without a meeting rao says how to plan one."""
    assert "rao nieuw overleg --datum DATUM" in ontvangen.faalt(*AF)


def test_not_on_this_agenda(gehouden: Secretaris) -> None:
    """Of a zaak that exists but is not on this agenda rao says how it gets there."""
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
        ((*AF[2:], "--punt", "Z-7K3F9X"), 3, "Bedoelt u Z-7K3F9E?"),
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
        ((*AF[2:], "--actie", "COA;2026-04-01;"), 2, "zegt niet wie het doet, of niet wat."),
        (
            (*AF[2:], "--actie", "CAO;2026-04-01;X"),
            3,
            "'CAO' staat niet in rao.yaml als organisatie of LKO",
        ),
        ((*AF[2:], "--overleg", "2026-03-13"), 3, "Overleg '2026-03-13' staat niet"),
    ],
)
def test_wrong(gehouden: Secretaris, args: tuple[str, ...], code: int, zin: str) -> None:
    """What is wrong is refused; good acties beside it are not kept either."""
    assert zin in gehouden.faalt("nieuw", "besluit", *args, code=code)


def test_a_clean_check(gehouden: Secretaris) -> None:
    """What this command writes has a good form and refers to what exists."""
    gehouden.doet(*AF, "--motivering", "Het document is er", *BELT)
    regels = gehouden.op(OVERLEG).rao("valideer", "--uitvoer", "kort").stdout
    assert {regel.split(": ", 1)[1][:5] for regel in regels.splitlines()} & {
        *("VRM10", "VRM12", "VRB01", "BSL01", "BSL05", "BSL08", "BSL10", "BSL11", "OVL06")
    } == set()
