"""`rao bewaar` with open eyes: what goes away is counted, named and asked; rubbish stays out."""

import re
from pathlib import Path

import pytest

from rao_cli.workflow.register.bewaarkeuze import MAX_BEWAARD
from tests.cli.questions.test_gesprek import gesprek
from tests.cli.register.test_bewaar import TEKST, THEMA
from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

UITWEG = f"git checkout HEAD -- {LIJSTPAD}"
ACTIE = f"A-{OVERLEG}-01"
ACTIEPAD = f"acties/2026/{ACTIE}.yaml"


def _standpunt(s: Secretaris) -> None:
    s.doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan nog een maand doorgaan.")


def test_what_goes_is_counted_and_named(lijst: Secretaris) -> None:
    """Without a terminal rao says per file what goes away, and keeps nothing without --ja."""
    _standpunt(lijst)
    tekst = lijst.lees(LIJSTPAD)
    lijst.schrijf(LIJSTPAD, tekst[: tekst.index("    vraag:")])
    fout = lijst.faalt("bewaar", code=2)
    assert fout.startswith(
        "Dit verdwijnt:\n"
        f"- signaallijst {LIJST}: 1 standpunt, 1 gegeven en 17 regels verdwijnen (standpunt COA,"
        " vraag)\n"
        "Fout: 1 standpunt, 1 gegeven en 17 regels verdwijnen. rao kan u hier niet vragen of dat"
        " mag.\nEr is niets vastgelegd.\n"
    )
    assert fout.endswith(f"\n   rao -C {lijst.map} --vandaag 2026-03-05 bewaar --ja\n")


def test_a_removed_list_is_named_as_removed(lijst: Secretaris) -> None:
    """A list that nothing refers to yet goes with its zaken, after a yes."""
    (lijst.map / LIJSTPAD).unlink()
    fout = lijst.faalt("bewaar", code=2)
    assert re.search(rf"- signaallijst {LIJST} wordt verwijderd: 1 zaak en \d+ regels", fout)
    lijst.doet("bewaar", "--ja")
    assert lijst.laatste() == (f"Met de hand verwijderd: {LIJST}", [LIJSTPAD])


def test_a_removed_actie_is_named_as_removed(besloten: Secretaris) -> None:
    """An actie of a meeting that is not fixed can go; it is called removed, not changed."""
    (besloten.map / ACTIEPAD).unlink()
    fout = besloten.faalt("bewaar", code=2)
    assert "Fout: 1 actie en 8 regels verdwijnen. " in fout
    assert f"- actie {ACTIE} wordt verwijderd: " in fout


def test_a_removed_actie_is_missed(besloten: Secretaris) -> None:
    """The besluitenlijst still names an actie that is gone: `rao valideer` says so (BSL15)."""
    besloten.op(OVERLEG).doet("besluitenlijst", "genereer")
    (besloten.map / ACTIEPAD).unlink()
    gezegd = besloten.rao("valideer", "--uitvoer", "kort").stdout
    assert f"BSL15 aandachtspunt Actie {ACTIE} is er niet meer" in gezegd


@pytest.mark.parametrize(("antwoord", "weg"), [("nee", False), ("", False), ("ja", True)])
def test_asked_at_a_terminal(lijst: Secretaris, antwoord: str, *, weg: bool) -> None:
    """At a terminal rao shows it and asks; Enter is no."""
    (lijst.map / LIJSTPAD).unlink()
    _, tekst = gesprek(lijst, ("bewaar",), [antwoord, *([] if weg else [""])])
    assert f"signaallijst {LIJST} wordt verwijderd" in tekst
    assert (lijst.git("status", "--porcelain") == "") is weg


@pytest.mark.parametrize("terug", ["", "j"])
def test_who_says_no_can_have_it_back(lijst: Secretaris, terug: str) -> None:
    """Rao offers to put a removed file back, and says otherwise how git does that."""
    voor = lijst.lees(LIJSTPAD)
    (lijst.map / LIJSTPAD).unlink()
    _, tekst = gesprek(lijst, ("bewaar",), ["n", terug])
    if terug:
        assert f"Teruggezet: {LIJSTPAD}.\n" in tekst
    else:
        assert f"Zet terug wat weg is met: {UITWEG}\n" in tekst
        lijst.git(*UITWEG.split()[1:])
    assert (lijst.lees(LIJSTPAD), lijst.git("status", "--porcelain")) == (voor, "")


def test_a_script_hears_the_way_back(lijst: Secretaris) -> None:
    """Where nobody is asked, the command that puts a removed file back stands there."""
    (lijst.map / LIJSTPAD).unlink()
    assert f"Zet terug wat weg is met: {UITWEG}\n" in lijst.faalt("bewaar", code=2)


def test_ja_tells_it_too(lijst: Secretaris) -> None:
    """With --ja it is kept, and told what went away."""
    (lijst.map / LIJSTPAD).unlink()
    assert f"Let op: signaallijst {LIJST} wordt verwijderd" in lijst.zegt("bewaar", "--ja")


def test_what_moves_is_not_lost(lijst: Secretaris) -> None:
    """A zaak that moves to another list goes nowhere: nothing is asked."""
    lijst.doet("nieuw", "signaallijst", "--lko", "ter-apel", "--datum", "2026-03-04")
    ander = "signaallijsten/2026/SL-ter-apel-2026-03-04.yaml"
    kop, zaken, zaak = lijst.lees(LIJSTPAD).partition("zaken:\n")
    assert zaken
    lijst.schrijf(LIJSTPAD, f"{kop}zaken: {{}}\n")
    lijst.schrijf(ander, lijst.lees(ander).replace("zaken: {}\n", f"zaken:\n{zaak}"))
    lijst.doet("bewaar")


def test_rewording_is_no_loss(lijst: Secretaris) -> None:
    """Another text in the place of one is a change, not a loss."""
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD).replace("Mag het gezin blijven", "Mag dit gezin"))
    lijst.doet("bewaar")


def test_what_is_referred_to_stays(gepland: Secretaris) -> None:
    """A list that an agenda refers to cannot go, not even with --ja."""
    (gepland.map / LIJSTPAD).unlink()
    fout = gepland.faalt("bewaar", "--ja")
    assert fout.startswith(f"Fout: {LIJST} kan niet weg: iets anders verwijst er nog naar.\n")
    assert f"{OVERLEGPAD}: Er is geen signaallijst '{LIJST}'." in fout
    assert fout.endswith(f"Of doe dit:\nZet terug wat weg is met: {UITWEG}\n")


def test_a_zaak_that_is_referred_to_stays(gepland: Secretaris) -> None:
    """A zaak on an agenda cannot be taken out of its list."""
    kop = gepland.lees(LIJSTPAD).partition("zaken:\n")[0]
    gepland.schrijf(LIJSTPAD, f"{kop}zaken: {{}}\n")
    assert f"{ZAAK} kan niet weg" in gepland.faalt("bewaar", "--ja")


def test_an_organisation_in_use_stays(besloten: Secretaris) -> None:
    """An organisation that a zaak names cannot be taken out of rao.yaml."""
    tekst = besloten.lees("rao.yaml")
    zonder = re.sub(r"(?m)^  COA: .*\n", "", tekst)
    besloten.schrijf("rao.yaml", zonder)
    assert "COA kan niet weg" in besloten.faalt("bewaar", "--ja")


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("Het gezin blijft tot 1 juni.", "Het gezin blijft tot 1 juli."),
        ("    vingerafdruk: sha256-2:", "    vingerafdruk: sha256-2:0"),
        ("status: besluitenlijst-vastgesteld", "status: gehouden"),
        ("op: 2026-03-13", "op: 2026-03-14"),
    ],
)
def test_fixed_decisions_stay(vastgesteld: Secretaris, oud: str, nieuw: str) -> None:
    """Who changes a fixed decision by hand is refused, and hears of rao erratum."""
    tekst = vastgesteld.lees(OVERLEGPAD)
    assert oud in tekst
    vastgesteld.schrijf(OVERLEGPAD, tekst.replace(oud, nieuw))
    assert f"rao erratum {OVERLEG} B-{OVERLEG}-01" in vastgesteld.faalt("bewaar", "--ja")


@pytest.mark.parametrize("pad", [OVERLEGPAD, ACTIEPAD])
def test_what_was_fixed_is_not_removed(vastgesteld: Secretaris, pad: str) -> None:
    """A meeting with fixed decisions, and what was agreed in it, cannot be removed by hand."""
    (vastgesteld.map / pad).unlink()
    assert "liggen vast" in vastgesteld.faalt("bewaar", "--ja")


def test_an_actie_of_a_fixed_meeting_lives_on(vastgesteld: Secretaris) -> None:
    """How an actie ended is no part of what was fixed: that can be written by hand."""
    tekst = vastgesteld.lees(ACTIEPAD).replace("status: open", "status: gereed")
    vastgesteld.schrijf(ACTIEPAD, tekst + "gereed_op: 2026-03-13\n")
    vastgesteld.op("2026-03-13").doet("bewaar")


def test_an_unknown_organisation_is_told(lijst: Secretaris) -> None:
    """A name that rao.yaml does not know is told at once, and is kept: it can be added later."""
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD).replace("aanbrenger: COA", "aanbrenger: CAO"))
    zin = f"Let op: {LIJSTPAD}: De organisatie CAO staat niet in rao.yaml. Bedoelt u COA?"
    assert zin in lijst.zegt("bewaar")
    lijst.schrijf(THEMA, TEKST)
    assert "CAO" not in lijst.zegt("bewaar")


def test_a_big_file_only_by_name(lijst: Secretaris) -> None:
    """A file over 5 MB stays out, with how big it is; who names it gets it."""
    pad = "documenten/plattegrond.pdf"
    lijst.schrijf(pad, b"\0" * (MAX_BEWAARD + 1))
    lijst.schrijf(THEMA, TEKST)
    zin = lijst.zegt("bewaar", "--ja")
    assert f"Niet meegenomen: {pad} is 5 MB" in zin
    assert lijst.git("show", "--format=", "--name-only") == THEMA
    lijst.doet("bewaar", pad, "--ja")
    assert lijst.git("show", "--format=", "--name-only") == pad


def test_the_form_of_what_is_committed(lijst: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that changes right after it was read is kept as it was checked, not as it became."""
    lijst.schrijf(THEMA, TEKST)
    lees = Path.read_bytes

    def verandert(pad: Path) -> bytes:
        data = lees(pad)
        if pad.name == Path(THEMA).name and data == TEKST.encode():
            pad.write_bytes(b"soort: [\n")
        return data

    with monkeypatch.context() as m:
        m.setattr(Path, "read_bytes", verandert)
        lijst.rao("bewaar", "--ja")
    for regel in lijst.git("log", "--format=%H").splitlines():
        if THEMA in lijst.git("ls-tree", "-r", "--name-only", regel).splitlines():
            assert lijst.git("show", f"{regel}:{THEMA}") + "\n" == TEKST


@pytest.mark.parametrize("pad", [LIJSTPAD, f"documenten/{OVERLEG}/notitie.md"])
def test_what_git_left_unmerged_is_not_kept(lijst: Secretaris, pad: str) -> None:
    """Two versions in one text, in a file of the register or a document: somebody chooses first."""
    begin = lijst.lees(pad) if pad == LIJSTPAD else "Notitie\n=======\n"
    lijst.schrijf(pad, f"{begin}<<<<<<< HEAD\n# a\n=======\n# b\n>>>>>>> assen\n")
    assert "kon" in (zin := lijst.faalt("bewaar"))
    assert "niet samenvoegen" in zin
    lijst.schrijf(pad, f"{begin}# a\n")
    lijst.doet("bewaar")


@pytest.mark.parametrize("inhoud", [b"\0\1\2" * 100, "tekst\n".encode("utf-16")])
def test_what_is_emptied_goes_away(lijst: Secretaris, inhoud: bytes) -> None:
    """A document that has nothing in it any more is named, text or not."""
    pad = f"documenten/{OVERLEG}/bijlage.bin"
    lijst.schrijf(pad, inhoud)
    lijst.doet("bewaar", "--ja")
    lijst.schrijf(pad, "")
    assert pad in lijst.faalt("bewaar", code=2)
