"""`rao sync` after somebody erased something: the copies follow, and nothing comes back."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.bewaring.speuren import waar_nog, wist
from tests.cli.samen.paar import Paar
from tests.cli.secretaris import LIJSTPAD, ZAAK

NAAM = "Q. Testpersoon"
WOORD = "testpersoon"


def met_naam(twee: Paar) -> None:
    """Let Anna let a name slip in, go on, and share; Ben has it too."""
    twee.anna.doet("standpunt", ZAAK, "IND", "--standpunt", "Volgens haar is er niets nieuws.")
    twee.anna.typt(LIJSTPAD, "Volgens haar", f"Volgens {NAAM}")
    twee.anna.doet("nieuw", "overleg", "--datum", "2026-05-07")
    twee.anna.zegt("sync")
    twee.ben.zegt("sync")
    assert twee.gelijk()


@pytest.fixture
def vol(paar: Callable[..., Paar]) -> Paar:
    """Anna and Ben both have a name that slipped in."""
    return paar("lijst", met_naam)


def stuur(paar: Paar, oud: str) -> None:
    """Let Anna type the one push that rao never does."""
    paar.anna.git("push", "-q", f"--force-with-lease=main:{oud}", "origin", "main")


def wis(paar: Paar, *wat: str) -> str:
    """Let Anna erase a name and push; returns the kenmerk."""
    oud = paar.tip()
    kenmerk = wist(paar.anna, *(wat or ("--tekst", NAAM)))
    stuur(paar, oud)
    return kenmerk


def trekt(paar: Paar) -> None:
    """Let Ben pull with git, take the shared version where both differ, and commit that."""
    if paar.ben.mag("pull", "-q", "--no-rebase", "--no-edit"):
        paar.ben.git("checkout", "-q", "--theirs", ".")
        paar.ben.git("add", "--all")
        paar.ben.git("commit", "-q", "--no-edit")
    assert paar.ben.git("status", "--porcelain") == ""


def plat(tekst: str) -> str:
    """Return what was said on one line."""
    return " ".join(tekst.split())


def test_a_copy_follows(vol: Paar) -> None:
    """Ben only types rao sync: he hears who, when and why, and nothing of it is left with him."""
    kenmerk = wis(vol)
    gezegd = plat(vol.ben.zegt("sync"))
    assert (
        f"A. Voorbeeld wiste iets op 5 maart 2026, op verzoek van wie het gaat ({kenmerk})."
        in gezegd
    )
    assert "Uw kopie is bijgewerkt; de oude versie is hier weg." in gezegd
    assert vol.gelijk()
    assert waar_nog(vol.ben.map, WOORD) == []
    vol.ben.doet("valideer")
    vol.ben.doet("controleer-historie")
    assert vol.ben.zegt("sync") == "Alles is gelijk met het gedeelde register."


def test_rehearsal(vol: Paar) -> None:
    """With --proef it says what will happen, and nothing does."""
    wis(vol)
    uit = vol.ben.rao("sync", "--proef")
    assert "wiste iets op 5 maart 2026" in plat(uit.output)
    assert waar_nog(vol.ben.map, WOORD) != []
    vol.ben.zegt("sync")
    assert waar_nog(vol.ben.map, WOORD) == []


def test_own_work_stays(vol: Paar) -> None:
    """Ben was offline: his five steps come on the new history, and are shared."""
    for naam in ("COA", "DT&V", "AVIM"):
        vol.ben.doet("standpunt", ZAAK, naam, "--standpunt", f"{naam} kan wachten.")
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-07-02")
    eigen = vol.ben.git("log", "-5", "--format=%s %an %(trailers:key=Rao-Wijziging)")
    wis(vol)
    gezegd = plat(vol.ben.zegt("sync"))
    assert "Uw 5 eigen stappen staan er weer op." in gezegd
    assert vol.ben.git("log", "-5", "--format=%s %an %(trailers:key=Rao-Wijziging)") == eigen
    vol.anna.zegt("sync")
    assert vol.gelijk()
    assert "AVIM kan wachten." in vol.anna.lees(LIJSTPAD)
    assert "Volgens gewist is er niets nieuws." in vol.ben.lees(LIJSTPAD)
    for wie in (vol.anna, vol.ben):
        assert waar_nog(wie.map, WOORD) == []
        wie.doet("controleer-historie")


def test_own_change_of_what_was_erased(vol: Paar) -> None:
    """Ben changed the very text: rao asks, without a terminal nothing happens."""
    vol.ben.typt(LIJSTPAD, f"Volgens {NAAM}", "Volgens de medewerker")
    wis(vol)
    uit = vol.ben.rao("sync", "--json")
    assert uit.exit_code == 3
    (vraag,) = json.loads(uit.stdout)["botsingen"]
    assert "Volgens gewist" in vraag["hun"]


def test_two_in_a_row(vol: Paar) -> None:
    """Ben missed the first of two, and has work of his own."""
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    wis(vol)
    wis(vol, "--tekst", "niets nieuws")
    gezegd = plat(vol.ben.zegt("sync"))
    assert gezegd.count("wiste iets op") == 2
    vol.anna.zegt("sync")
    assert vol.gelijk()
    for wie in (vol.anna, vol.ben):
        assert waar_nog(wie.map, WOORD, "niets nieuws") == []
        wie.doet("controleer-historie")


def test_one_after_another(vol: Paar) -> None:
    """Of a second wissing in the same words Ben hears that one alone, and nothing stays."""
    eerste = wis(vol)
    assert eerste in vol.ben.zegt("sync")
    tweede = wis(vol, "--tekst", "niets nieuws")
    gezegd = vol.ben.zegt("sync")
    assert (tweede in gezegd, eerste in gezegd) == (True, False)
    assert waar_nog(vol.ben.map, WOORD, "niets nieuws") == []


def test_own_merge_before_it(vol: Paar) -> None:
    """Ben merged shared work into his own with git, before the erasing: his work stays."""
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    vol.anna.doet("nieuw", "overleg", "--datum", "2026-07-02")
    vol.anna.zegt("sync")
    vol.ben.git("pull", "-q", "--no-rebase", "--no-edit")
    wis(vol)
    vol.ben.zegt("sync")
    vol.anna.zegt("sync")
    assert vol.gelijk()
    assert (vol.anna.map / "overleggen/2026/2026-06-04.yaml").exists()
    assert waar_nog(vol.ben.map, WOORD) == []
    vol.ben.doet("controleer-historie")


def test_plain_git_pull(vol: Paar) -> None:
    """Ben pulled with git, so both histories are in his: no act goes on, rao sync repairs it."""
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    wis(vol)
    trekt(vol)
    assert "staat weer wat op 5 maart 2026 is gewist" in plat(
        vol.ben.faalt("nieuw", "overleg", "--datum", "2026-08-06")
    )
    gezegd = plat(vol.ben.rao("status").output)
    assert "Let op: In de geschiedenis van deze kopie staat weer wat" in gezegd
    vol.ben.zegt("sync")
    vol.anna.zegt("sync")
    assert vol.gelijk()
    assert (vol.anna.map / "overleggen/2026/2026-06-04.yaml").exists()
    assert waar_nog(vol.ben.map, WOORD) == []
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-08-06")


def test_before_the_push(vol: Paar) -> None:
    """Anna erased and did not push yet: rao sync says the exact line, and brings nothing back."""
    oud = vol.tip()
    wist(vol.anna, "--tekst", NAAM)
    gezegd = plat(vol.anna.faalt("sync"))
    regel = f"git push --force-with-lease=main:{oud} origin main"
    assert f"Typ één keer: {regel}" in gezegd
    assert waar_nog(vol.anna.map, WOORD) == []
    vol.anna.git(*regel.split()[1:])
    assert vol.anna.zegt("sync") == "Alles is gelijk met het gedeelde register."
    vol.ben.zegt("sync")
    assert vol.gelijk()


def test_somebody_shared_in_between(vol: Paar) -> None:
    """Ben shared on the old history after it: Anna hears who, and his step is not lost."""
    oud = vol.tip()
    wist(vol.anna, "--tekst", NAAM)
    vol.ben.doet("nieuw", "overleg", "--datum", "2026-06-04")
    vol.ben.zegt("sync")
    gezegd = plat(vol.anna.faalt("sync"))
    assert "na het wissen deelde B. Voorbeeld nog iets" in gezegd
    assert f"--force-with-lease=main:{vol.tip()}" in gezegd
    assert vol.tip() != oud
    stuur(vol, vol.tip())
    vol.ben.zegt("sync")
    vol.anna.zegt("sync")
    assert vol.gelijk()
    assert (vol.anna.map / "overleggen/2026/2026-06-04.yaml").exists()


def test_more_than_erased(vol: Paar) -> None:
    """Who erases, changes nothing else on the way: then nobody takes it over."""
    oud = vol.tip()
    wist(vol.anna, "--tekst", NAAM)
    vals = vol.anna.lees(LIJSTPAD).replace("Gezin verblijft lang", "Gezin verblijft kort")
    record = vol.anna.git("rev-parse", "HEAD")
    vol.anna.git("reset", "-q", "--hard", "HEAD~1")
    vol.anna.schrijf(LIJSTPAD, vals)
    vol.anna.git("commit", "-q", "-a", "--amend", "--no-edit", "--date=now")
    vol.anna.git("cherry-pick", record)
    stuur(vol, oud)
    gezegd = plat(vol.ben.faalt("sync"))
    assert "Er is meer veranderd dan gewist" in gezegd
    assert waar_nog(vol.ben.map, WOORD) != []


def test_without_a_record(vol: Paar) -> None:
    """A history that was set back without a wissing is refused as ever."""
    vol.anna.git("reset", "-q", "--hard", "HEAD~2")
    vol.anna.git("push", "-q", "--force", "origin", "main")
    assert "is teruggezet" in plat(vol.ben.faalt("sync"))


def test_an_old_copy_was_shared(vol: Paar) -> None:
    """Without a hook Ben pushed both histories: the next rao sync of Anna takes nothing in."""
    wis(vol)
    trekt(vol)
    vol.ben.git("push", "-q", "--no-verify", "origin", "main")
    gezegd = plat(vol.anna.faalt("sync"))
    assert "iemand deelde een oude kopie" in gezegd
    assert waar_nog(vol.anna.map, WOORD) == []


def test_a_new_copy(vol: Paar, tmp_path: Path) -> None:
    """`rao init --van` of a server with both histories is refused; of a clean one it is a copy."""
    wis(vol)
    vol.ben.zegt("init", "--van", str(vol.server), str(tmp_path / "schoon"))
    assert waar_nog(tmp_path / "schoon", WOORD) == []
    trekt(vol)
    vol.ben.git("push", "-q", "--no-verify", "origin", "main")
    uit = vol.ben.rao("init", "--van", str(vol.server), str(tmp_path / "vuil"))
    assert uit.exit_code == 3
    assert "staat weer wat op 5 maart 2026 is gewist" in plat(uit.output)
    assert not (tmp_path / "vuil").exists()


def test_history_says_alarm(vol: Paar) -> None:
    """`rao controleer-historie` and `rao valideer --historie` find it in a mixed copy."""
    wis(vol)
    trekt(vol)
    uit = vol.ben.rao("controleer-historie", "--json")
    assert uit.exit_code == 1
    soorten = [een["soort"] for een in json.loads(uit.stdout)["vondsten"]]
    assert soorten == ["gewist"]
    gevonden = json.loads(vol.ben.rao("valideer", "--historie", "--json").stdout)["meldingen"]
    assert "VRB30" in [een["code"] for een in gevonden]


def test_own_step_with_the_words(vol: Paar) -> None:
    """Ben's own step says the name too: rao names file and field, and what it tells him works."""
    vol.ben.doet("standpunt", ZAAK, "COA", "--standpunt", f"Sprak {NAAM} al.", "--ja")
    wis(vol)
    tip = vol.tip()
    gezegd = plat(vol.ben.faalt("sync", code=1))
    assert f"{LIJSTPAD} ({ZAAK}, standpunt van COA)" in gezegd
    assert WOORD not in gezegd.casefold()
    assert vol.tip() == tip
    vol.ben.zegt("ongedaan", "--wis", "--ja")
    vol.ben.doet("standpunt", ZAAK, "COA", "--standpunt", "Sprak haar al.")
    vol.ben.zegt("sync")
    vol.anna.zegt("sync")
    assert vol.gelijk()
    assert waar_nog(vol.ben.map, WOORD) == []
