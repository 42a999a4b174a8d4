"""`rao ongedaan`: the last step is taken back in a new commit; history stays."""

import json
import sys
from pathlib import Path

import pytest

from tests.cli.deelberaad import verstuurd
from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris

ACTIEPAD = "acties/2026/A-2026-03-12-01.yaml"
AGENDA = f"documenten/{OVERLEG}/agenda.md"


def boom(s: Secretaris) -> str:
    """Return what the last commit holds; the work tree must hold the same."""
    assert s.git("status", "--porcelain") == ""
    return s.git("rev-parse", "HEAD^{tree}")


def test_a_besluit(gehouden: Secretaris) -> None:
    """All is as it was before the besluit; history keeps both."""
    voor, begin = boom(gehouden), len(gehouden.log())
    gehouden.op(OVERLEG).doet(
        *("nieuw", "besluit", "--punt", ZAAK, "--uitkomst", "afgehandeld", "--besluit", "Blijft"),
        *("--actie", "DT&V;2026-04-01;Haalt het op"),
    )
    besluit = gehouden.log()[-1]
    terug = f"Ongedaan gemaakt: {besluit}"
    assert gehouden.zegt("ongedaan", "--ja") == f"Vastgelegd: {terug}"
    assert boom(gehouden) == voor
    assert gehouden.log()[begin:] == [besluit, terug]
    assert gehouden.laatste()[1] == [ACTIEPAD, OVERLEGPAD]


def test_trailers(lijst: Secretaris) -> None:
    """The commit says which change it undoes, and what that was about."""

    def waarde(sleutel: str, rev: str = "HEAD") -> str:
        return lijst.git("log", "-1", f"--format=%(trailers:key={sleutel},valueonly)", rev).strip()

    lijst.doet("ongedaan", "--ja")
    assert waarde("Rao-Handeling") == "ongedaan"
    assert waarde("Rao-Betreft") == f"{ZAAK}\n{LIJST}"
    assert waarde("Rao-Maakt-Ongedaan") == waarde("Rao-Wijziging", "HEAD~1")


def test_step_by_step_to_the_beginning(lijst: Secretaris) -> None:
    """Each time goes a step further back, until nothing is left; the beginning stays."""
    begin = lijst.git("rev-parse", "HEAD~2^{tree}")
    lijst.doet("ongedaan", "--ja")
    lijst.doet("ongedaan", "--ja")
    assert boom(lijst) == begin
    assert [regel.partition(":")[0] for regel in lijst.log()[-2:]] == ["Ongedaan gemaakt"] * 2
    assert lijst.faalt("ongedaan", "--ja") == (
        "Fout: Er is geen stap meer om ongedaan te maken. 'Register van het RAO "
        "ingericht' is het begin van dit register.\n"
        "Klopt het register zelf niet? Verbeter rao.yaml, en doe: rao bewaar\n"
    )


def test_after_a_new_step(lijst: Secretaris) -> None:
    """What came after undoing goes first; then what is left of before."""
    lijst.doet("ongedaan", "--ja")
    lijst.doet("signaallijst", "trek-in", "--ja", LIJST, "--reden", "Dubbel")
    lijst.doet("ongedaan", "--ja")
    assert "status: concept" in lijst.lees(LIJSTPAD)
    lijst.doet("ongedaan", "--ja")
    assert not (lijst.map / LIJSTPAD).exists()


def test_what_was_kept_by_hand(lijst: Secretaris) -> None:
    """`rao bewaar` is a step too."""
    voor = boom(lijst)
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml") + "# Zo spraken wij af\n")
    lijst.doet("bewaar")
    lijst.doet("ongedaan", "--ja")
    assert boom(lijst) == voor


def test_a_removed_file_comes_back(gepland: Secretaris) -> None:
    """A moved meeting is on its old day again, with its documents."""
    voor = boom(gepland)
    gepland.doet("overleg", "verplaats", OVERLEG, "--naar", "2026-03-19")
    gepland.doet("ongedaan", "--ja")
    assert boom(gepland) == voor


def test_not_a_besluitenlijst(vastgesteld: Secretaris) -> None:
    """What is fixed is fixed; rao shows the way to the erratum."""
    assert vastgesteld.faalt("ongedaan", "--ja") == (
        "Fout: 'Besluitenlijst van 2026-03-12 vastgesteld' kan niet ongedaan: besluiten die zijn "
        "vastgesteld, liggen vast.\n"
        "Verbeter een besluit zo: rao erratum 2026-03-12 B-2026-03-12-01\n"
    )


def test_after_the_fixing_it_can(vastgesteld: Secretaris) -> None:
    """A step after the fixing can be undone; what is fixed does not change by it."""
    voor = boom(vastgesteld)
    vastgesteld.op("2026-03-20").doet("actie", "gereed", "A-2026-03-12-01")
    vastgesteld.op("2026-03-20").doet("ongedaan", "--ja")
    assert boom(vastgesteld) == voor
    assert "kan niet ongedaan" in vastgesteld.faalt("ongedaan", "--ja")


def test_what_was_sent_stays_sent(vastgesteld: Secretaris) -> None:
    """The note goes, and rao says what does not go with it."""
    s = vastgesteld.op("2026-03-16")
    s.doet("terugkoppeling", "genereer", OVERLEG)
    s.doet("terugkoppeling", "verzonden", "--ja", f"TK-ter-apel-{OVERLEG}")
    assert s.zegt("ongedaan", "--ja").endswith(
        "Let op: Wat u het LKO stuurde, heeft het LKO nog. Vertel het zelf als dat niet klopt."
    )
    assert "status: concept" in s.lees(f"terugkoppelingen/2026/TK-ter-apel-{OVERLEG}.yaml")


def test_what_was_shared_with_other_regions(leeg: Secretaris) -> None:
    """What another region knows of a trend does not go with the note."""
    trend = ("--type", "trend", "--titel", "Reisdocument", "--indiener", "COA")
    kenmerk = leeg.doet("nieuw", "onderwerp", *trend).strip()
    leeg.doet("trend", "deel", kenmerk, "--regio", "Friesland", "--herkend", "ja")
    zegt = leeg.zegt("ongedaan", "--ja")
    assert zegt.endswith("Let op: Wat met andere regio's is gedeeld, blijft daar staan.")


def test_what_was_done_with_git(lijst: Secretaris) -> None:
    """A commit without rao is left alone, and rao says how git can do it."""
    lijst.typt("rao.yaml", "maandelijks", "maandelijks  # zo is het")
    melding = lijst.faalt("ongedaan", "--ja")
    assert "Fout: De laatste wijziging, 'met de hand', is met git zelf gemaakt" in melding
    assert f"git revert {lijst.git('rev-parse', 'HEAD')[:10]}\n" in melding


def test_a_merge(lijst: Secretaris) -> None:
    """What git merged, rao does not undo."""
    lijst.git("switch", "--quiet", "--create", "collega")
    lijst.doet("nieuw", "overleg", "--datum", OVERLEG)
    lijst.git("switch", "--quiet", "-")
    lijst.doet("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan nog doorgaan.")
    lijst.git("merge", "--quiet", "--no-edit", "collega")
    assert "voegde het werk van meer mensen samen" in lijst.faalt("ongedaan", "--ja")


def test_own_work_that_is_not_kept(lijst: Secretaris) -> None:
    """What the user changed by hand is never thrown away."""
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD) + "# nog niet klaar\n")
    assert "wijzigingen met de hand" in lijst.faalt("ongedaan", "--ja")


def test_own_work_elsewhere(lijst: Secretaris) -> None:
    """Work in another file is not in the way, and stays."""
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml") + "# nog niet klaar\n")
    lijst.doet("ongedaan", "--ja")
    assert lijst.git("status", "--porcelain") == " M rao.yaml"


def test_a_hook_may_refuse(lijst: Secretaris) -> None:
    """The hooks judge this too; one that refuses leaves all as it was."""
    hook = lijst.map / ".git/hooks/pre-commit"
    hook.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8", newline="\n")
    hook.chmod(0o755)
    assert "pre-commit" in lijst.faalt("ongedaan", "--ja")


def test_a_personal_datum_does_not_come_back(lijst: Secretaris) -> None:
    """When the last step took a personal datum away, rao does not put it back."""
    tekst = lijst.lees("rao.yaml")
    lijst.typt_nieuw("rao.yaml", tekst + "# V-nummer 1234567890\n")
    lijst.schrijf("rao.yaml", tekst)
    lijst.doet("bewaar", "--ja")
    assert "persoonsgegeven" in lijst.faalt("ongedaan", "--ja", code=2)


def test_what_was_shared_already(lijst: Secretaris, tmp_path: Path) -> None:
    """A step that went to another computer can be undone too: it is a new commit."""
    ander = tmp_path / "centraal.git"
    lijst.git("init", "--quiet", "--bare", str(ander))
    lijst.git("push", "--quiet", str(ander), "HEAD:main")
    lijst.doet("ongedaan", "--ja")
    lijst.git("push", "--quiet", str(ander), "HEAD:main")


def test_a_shallow_copy(lijst: Secretaris, tmp_path: Path) -> None:
    """When the past is missing, rao does not remove all but says what is missing."""
    kopie = tmp_path / "kopie"
    lijst.git("clone", "--quiet", "--depth=1", lijst.map.as_uri(), str(kopie))
    assert "git fetch --unshallow" in Secretaris(kopie).faalt("ongedaan", "--ja")


def test_a_shallow_copy_after_undoing(lijst: Secretaris, tmp_path: Path) -> None:
    """Also when what is there undid something itself."""
    lijst.doet("ongedaan", "--ja")
    kopie = tmp_path / "kopie"
    lijst.git("clone", "--quiet", "--depth=1", lijst.map.as_uri(), str(kopie))
    assert "git fetch --unshallow" in Secretaris(kopie).faalt("ongedaan", "--ja")


@pytest.mark.parametrize("invoer", ["n\n", "j\n", None])
def test_without_a_screen(lijst: Secretaris, invoer: str | None) -> None:
    """Who cannot be asked has to say it: this removes work."""
    gezegd = lijst.faalt("ongedaan", code=2, invoer=invoer)
    assert gezegd.endswith(" ongedaan --ja\n")


def test_the_agenda_went_round(gepland: Secretaris) -> None:
    """An agenda that was fixed may be with others already."""
    gepland.doet("agenda", "stel-vast", "--ja")
    assert "Let op: Stuurde u de agenda al rond?" in gepland.zegt("ongedaan", "--ja")


def test_a_list_at_the_deelberaad(gehouden: Secretaris) -> None:
    """A list for the Deelberaad may be there already."""
    zegt = verstuurd(gehouden).zegt("ongedaan", "--ja")
    assert "Let op: Stuurde u de lijst al aan het Deelberaad Asiel?" in zegt


def test_a_list_of_an_lko(lijst: Secretaris) -> None:
    """A list of an LKO does not go out."""
    lijst.doet("signaallijst", "dien-in", LIJST)
    assert "Let op" not in lijst.zegt("ongedaan", "--ja")


def test_an_erratum(vastgesteld: Secretaris) -> None:
    """An erratum may be known to an LKO."""
    s = vastgesteld.op("2026-03-16")
    s.doet("erratum", OVERLEG, f"B-{OVERLEG}-01", "--tekst", "Lees 2 juni.")
    assert "Let op: Stuurde u het erratum al aan een LKO?" in s.zegt("ongedaan", "--ja")


def test_a_kenmerk_does_not_come_back(gehouden: Secretaris) -> None:
    """Who once read of B-2026-03-12-01 never finds another besluit there."""
    besluit = ("--punt", ZAAK, "--uitkomst", "afgehandeld", "--besluit", "Blijft")
    eerste = gehouden.op(OVERLEG).doet("nieuw", "besluit", *besluit).split()[0]
    gehouden.doet("ongedaan", "--ja")
    tweede = gehouden.op(OVERLEG).doet("nieuw", "besluit", *besluit).split()[0]
    assert (eerste, tweede) == (f"B-{OVERLEG}-01", f"B-{OVERLEG}-02")


def test_dry_run(lijst: Secretaris) -> None:
    """With --proef the difference is shown, and nothing changes."""
    voor = lijst.foto()
    tekst = lijst.zegt("ongedaan", "--proef", "--diff")
    assert "Proef: dit zou rao vastleggen" in tekst
    assert "-    onderwerp: Gezin verblijft lang in de opvang\n" in tekst
    assert lijst.foto() == voor


def test_json(lijst: Secretaris) -> None:
    """A program reads which files are back."""
    antwoord = json.loads(lijst.doet("ongedaan", "--ja", "--json"))
    assert antwoord["soort"] == "vastlegging"
    assert antwoord["bestanden"] == [LIJSTPAD]


def test_no_commit(lege_map: Path) -> None:
    """In a register that is not yet committed nothing can be undone."""
    s = Secretaris(lege_map)
    s.git("init", "--quiet")
    s.schrijf("rao.yaml", "soort: register\n")
    assert "nog niets vastgelegd" in s.rao("ongedaan", "--ja").stderr


@pytest.fixture
def lege_map(lijst: Secretaris, tmp_path: Path) -> Path:
    """An empty folder, in the environment of the other tests."""
    assert lijst.map.exists()
    (tmp_path / "leeg").mkdir()
    return tmp_path / "leeg"


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminal there")
@pytest.mark.parametrize("antwoord", ["j", "n"])
def test_at_a_terminal(gepland: Secretaris, antwoord: str) -> None:
    """Who looks on sees which step it is and what happens, and may say no."""
    from tests.cli.questions.test_gesprek import gesprek

    voor = gepland.foto()
    code, tekst = gesprek(gepland, ["ongedaan"], [antwoord])
    assert code == 0
    assert "De laatste stap: Agenda van 2026-03-12\n" in tekst
    assert "(5 maart 2026, 10:00 uur, door R. Voorbeeld)\n" in tekst
    assert f"- {AGENDA} verdwijnt\n" in tekst
    assert f"- overleg {OVERLEG} wordt weer zoals het was\n" in tekst
    assert (gepland.foto() == voor) == (antwoord == "n")
    assert ("Er is niets veranderd.\n" in tekst) == (antwoord == "n")


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminal there")
def test_it_refuses_before_the_question(lijst: Secretaris) -> None:
    """What cannot be is told before rao asks anything."""
    from tests.cli.questions.test_gesprek import gesprek

    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD) + "# nog niet klaar\n")
    code, tekst = gesprek(lijst, ["ongedaan"], [])
    assert code == 3
    assert "Ongedaan maken?" not in tekst
