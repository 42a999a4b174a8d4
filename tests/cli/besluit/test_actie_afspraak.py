"""`rao nieuw actie` and `rao actie zet`: what was agreed, put right (S8, S11)."""

import json
import sys

import pytest

from tests.cli.secretaris import OVERLEG, OVERLEGPAD, ZAAK, Secretaris

BESLUIT = "B-2026-03-12-01"
EERSTE, TWEEDE = "A-2026-03-12-01", "A-2026-03-12-02"
PAD = f"acties/2026/{TWEEDE}.yaml"
WAT = ("--organisatie", "coa", "--uiterlijk", "2026-04-02", "--omschrijving", "Belt de gemeente")
NIEUW = ("nieuw", "actie", "--besluit", BESLUIT, *WAT)
ZET = ("actie", "zet", EERSTE)
LIJST = f"documenten/{OVERLEG}/besluitenlijst.md"


def meldingen(s: Secretaris) -> str:
    """Return what `rao valideer` says, but for what is still to be delivered."""
    uit = s.rao("valideer", "--uitvoer", "kort").stdout
    return "".join(regel for regel in uit.splitlines(keepends=True) if "BSL" in regel)


def test_new(besloten: Secretaris) -> None:
    """The actie gets the next number, and belongs to the besluit."""
    assert besloten.doet(*NIEUW) == f"{TWEEDE}\n"
    assert besloten.laatste() == (f"Actie {TWEEDE} bij besluit {BESLUIT}", [PAD])
    tekst = besloten.lees(PAD)
    assert f"besluit: {BESLUIT}\nomschrijving: Belt de gemeente\norganisatie: COA\n" in tekst
    assert "uiterlijk: 2026-04-02\nstatus: open\n" in tekst


def test_trailers(besloten: Secretaris) -> None:
    """The commit names the actie and the besluit."""
    besloten.doet(*NIEUW)
    bericht = besloten.git("show", "--no-patch", "--format=%B")
    trailers = f"Rao-Handeling: nieuw-actie\nRao-Betreft: {TWEEDE}\nRao-Betreft: {BESLUIT}\n"
    assert trailers in bericht


def test_again(besloten: Secretaris) -> None:
    """The same actie again changes nothing, and gives the same kenmerk."""
    besloten.doet(*NIEUW)
    assert besloten.doet(*NIEUW) == f"{TWEEDE}\n"
    assert besloten.laatste()[0] == f"Actie {TWEEDE} bij besluit {BESLUIT}"


def test_after_the_fixing(vastgesteld: Secretaris) -> None:
    """On a fixed list the actie stands visibly below, as a correction."""
    s = vastgesteld.op("2026-03-20")
    assert (
        s.zegt(*NIEUW)
        .splitlines()[1]
        .startswith("De besluitenlijst van 2026-03-12 lag al vast. De actie staat er nu onder")
    )
    assert s.laatste()[1] == [PAD, LIJST, OVERLEGPAD]
    erbij = f"Actie {TWEEDE} kwam erbij: COA, uiterlijk 2 april 2026: Belt de gemeente"
    assert f"- **Verbeterd op 20 maart 2026:** {erbij}\n" in s.lees(LIJST)
    assert f"tekst: '{erbij}'\n" in s.lees(OVERLEGPAD)
    assert meldingen(s) == ""


def test_a_list_changed_by_hand(vastgesteld: Secretaris) -> None:
    """On a list that is no longer what was fixed rao does not build."""
    vastgesteld.typt(OVERLEGPAD, "tot 1 juni", "tot 1 juli")
    assert "is gewijzigd nadat zij was vastgesteld" in vastgesteld.op("2026-03-20").faalt(*NIEUW)


@pytest.mark.parametrize(
    ("opties", "code", "zin"),
    [
        ((*NIEUW[:3], "B-2026-03-12-09", *WAT), 3, f"Bedoelt u {BESLUIT}?"),
        ((*NIEUW, "--uiterlijk", "2026-03-11"), 2, "ligt voor het overleg"),
        ((*NIEUW, "--organisatie", "KLM"), 3, "'KLM' staat er niet bij"),
        (NIEUW[:4], 2, "Er ontbreekt nog: --organisatie en --omschrijving."),
        (NIEUW[:2], 2, "--besluit"),
    ],
)
def test_what_cannot_be_done(
    besloten: Secretaris, opties: tuple[str, ...], code: int, zin: str
) -> None:
    """An actie has a besluit, an organisation of rao.yaml, and a day after the meeting."""
    assert zin in besloten.faalt(*opties, code=code)


def test_set(besloten: Secretaris) -> None:
    """Only what is named changes."""
    pad = f"acties/2026/{EERSTE}.yaml"
    voor = besloten.lees(pad)
    besloten.doet(*ZET, "--uiterlijk", "15-4-2026")
    assert besloten.lees(pad) == voor.replace("2026-04-01", "2026-04-15")
    assert besloten.laatste() == (f"Actie {EERSTE} verbeterd", [pad])


def test_set_everything(besloten: Secretaris) -> None:
    """Who does it and what can change too; small letters will do."""
    besloten.doet(*ZET, "--organisatie", "ind", "--omschrijving", "Belt de ambassade")
    tekst = besloten.lees(f"acties/2026/{EERSTE}.yaml")
    assert "omschrijving: Belt de ambassade\norganisatie: IND\n" in tekst


@pytest.mark.parametrize(
    ("opties", "code", "zin"),
    [
        ((), 2, "U zegt niet wat er verandert."),
        (("--uiterlijk", "2026-03-11"), 2, "ligt voor het overleg"),
        (("--organisatie", "KLM"), 3, "'KLM' staat niet in rao.yaml"),
        (("--omschrijving", " "), 2, "De waarde bij --omschrijving is leeg."),
    ],
)
def test_set_what_cannot_be(
    besloten: Secretaris, opties: tuple[str, ...], code: int, zin: str
) -> None:
    """What a new actie cannot have, it cannot get here either."""
    assert zin in besloten.faalt(*ZET, *opties, code=code)


def test_set_the_same(besloten: Secretaris) -> None:
    """What is there already is no change."""
    zegt = besloten.zegt(*ZET, "--uiterlijk", "2026-04-01")
    assert zegt == "Er is niets veranderd; alles stond er al."


def test_set_after_the_fixing(vastgesteld: Secretaris) -> None:
    """What is fixed does not change; rao shows the way."""
    assert vastgesteld.faalt(*ZET, "--uiterlijk", "2026-04-15") == (
        f"Fout: De besluitenlijst van {OVERLEG} ligt vast; wat bij {EERSTE} is afgesproken, "
        "verandert niet meer.\n"
        f"Is zij niet meer nodig? rao actie verval {EERSTE}\n"
        f"Spreek een nieuwe af met: rao nieuw actie --besluit {BESLUIT}\n"
    )


def test_dry_run_and_json(besloten: Secretaris) -> None:
    """With --proef nothing changes; a program reads what would happen."""
    voor = besloten.foto()
    antwoord = json.loads(besloten.doet(*NIEUW, "--proef", "--json"))
    assert (antwoord["kenmerken"], antwoord["bestanden"]) == ([TWEEDE], [PAD])
    antwoord = json.loads(besloten.doet(*ZET, "--organisatie", "COA", "--proef", "--json"))
    assert antwoord["gewijzigd"]
    assert besloten.foto() == voor


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminal there")
def test_at_a_terminal(besloten: Secretaris) -> None:
    """Who names only the besluit gets the three questions."""
    from tests.cli.questions.test_gesprek import gesprek

    code, _ = gesprek(besloten, NIEUW[:4], ["coa", "11-3-2026", "2 april", "Belt de gemeente"])
    assert code == 0
    assert "uiterlijk: 2026-04-02\n" in besloten.lees(PAD)


def test_a_zaak_is_no_besluit(besloten: Secretaris) -> None:
    """Who types the kenmerk of a zaak reads where the besluiten are."""
    melding = besloten.faalt("nieuw", "actie", "--besluit", ZAAK, *WAT)
    assert "rao lijst besluiten" in melding
