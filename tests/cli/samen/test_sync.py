"""`rao sync`: what others did comes in, what one did goes out."""

from collections.abc import Callable

from tests.cli.samen.paar import ANNA, BEN, Paar
from tests.cli.secretaris import LIJST, LIJSTPAD, ZAAK

BESLUIT = "B-2026-03-12-01"

BLIJFT = "Het gezin kan blijven tot de zomer."
WEG = "Het gezin kan niet blijven."


def test_nothing_new(twee: Paar) -> None:
    """Who is up to date hears so, and nothing changes."""
    voor = twee.anna.foto()
    assert twee.anna.zegt("sync") == "Alles is gelijk met het gedeelde register."
    assert twee.anna.foto() == voor


def test_only_ours(twee: Paar) -> None:
    """A step goes out as it is: the same commit."""
    twee.anna.doet("standpunt", ZAAK, "COA", "--standpunt", BLIJFT)
    voor = twee.anna.commits()
    assert twee.anna.zegt("sync").splitlines() == [
        "Dit hebt u gedeeld:",
        f"  - Standpunt van COA over zaak {ZAAK}",
        "Alles is gelijk met het gedeelde register.",
    ]
    assert twee.tip() == voor == twee.anna.commits()


def test_only_theirs(twee: Paar) -> None:
    """What a colleague did comes in, with the name of who did it."""
    twee.ben.doet("standpunt", ZAAK, "COA", "--standpunt", BLIJFT)
    twee.ben.zegt("sync")
    assert twee.anna.zegt("sync").splitlines()[:2] == [
        f"Van {BEN}:",
        f"  - Standpunt van COA over zaak {ZAAK}",
    ]
    assert twee.gelijk()


def test_both(twee: Paar) -> None:
    """Both changed another thing: both stay, in one line of history, with their own authors."""
    twee.ben.doet("standpunt", ZAAK, "COA", "--standpunt", BLIJFT)
    twee.anna.doet("standpunt", ZAAK, "IND", "--standpunt", WEG)
    wijziging = twee.anna.git("log", "-1", "--format=%(trailers:key=Rao-Wijziging)")
    twee.ben.zegt("sync")
    twee.anna.zegt("sync")
    twee.ben.zegt("sync")
    assert twee.gelijk()
    assert twee.ben.git("log", "-2", "--format=%an %p").splitlines() == [
        f"{ANNA} {twee.ben.git('rev-parse', '--short', 'HEAD^')}",
        f"{BEN} {twee.ben.git('rev-parse', '--short', 'HEAD^^')}",
    ]
    assert twee.ben.git("log", "-1", "--format=%(trailers:key=Rao-Wijziging)") == wijziging
    assert (BLIJFT in twee.ben.lees(LIJSTPAD), WEG in twee.ben.lees(LIJSTPAD)) == (True, True)


def test_more_steps_each_stay_one(twee: Paar) -> None:
    """Three steps are three commits afterwards, each with what was done then."""
    twee.ben.doet("standpunt", ZAAK, "COA", "--standpunt", BLIJFT)
    twee.ben.zegt("sync")
    for organisatie in ("IND", "DT&V", "AVIM"):
        twee.anna.doet("standpunt", ZAAK, organisatie, "--standpunt", WEG)
    twee.anna.zegt("sync")
    for commit, organisatie in (("HEAD", "AVIM"), ("HEAD^", "DT&V"), ("HEAD^^", "IND")):
        erbij = twee.anna.git("show", "--format=", commit)
        assert [r for r in erbij.splitlines() if r.strip("+ ") == f"{organisatie}:"] != []
        assert erbij.count("+        standpunt:") == 1


def test_a_rehearsal(twee: Paar) -> None:
    """With --proef it says what would come in and go out; nothing changes here or there."""
    twee.ben.doet("standpunt", ZAAK, "COA", "--standpunt", BLIJFT)
    twee.ben.zegt("sync")
    twee.anna.doet("standpunt", ZAAK, "IND", "--standpunt", WEG)
    voor, tip = twee.anna.foto(), twee.tip()
    assert twee.anna.zegt("sync", "--proef").splitlines() == [
        "Proef: dit zou er gebeuren, maar er is niets veranderd en niets gedeeld.",
        f"Van {BEN}:",
        f"  - Standpunt van COA over zaak {ZAAK}",
        "Dit deelt u:",
        f"  - Standpunt van IND over zaak {ZAAK}",
    ]
    assert (twee.anna.foto(), twee.tip()) == (voor, tip)


def test_hand_edits_elsewhere_stay(twee: Paar) -> None:
    """What somebody changed by hand and did not keep stays as it is, and is named."""
    twee.ben.doet("standpunt", ZAAK, "COA", "--standpunt", BLIJFT)
    twee.ben.zegt("sync")
    eigen = twee.anna.lees("rao.yaml") + "# nog afspreken\n"
    twee.anna.schrijf("rao.yaml", eigen)
    assert "wat u zelf veranderde in rao.yaml is nog niet vastgelegd" in twee.anna.zegt("sync")
    assert (twee.anna.lees("rao.yaml"), twee.anna.commits()) == (eigen, twee.tip())


def test_hand_edits_in_the_way(twee: Paar) -> None:
    """Where a colleague changed the same file, rao asks to keep the work first; then it goes."""
    twee.ben.doet("standpunt", ZAAK, "COA", "--standpunt", BLIJFT)
    twee.ben.zegt("sync")
    tekst = twee.anna.lees(LIJSTPAD).replace("tot het vertrek?", "tot de reis?")
    twee.anna.schrijf(LIJSTPAD, tekst)
    assert "Leg het eerst vast met: rao bewaar\n" in twee.anna.faalt("sync")
    twee.anna.zegt("bewaar")
    twee.anna.zegt("sync")
    assert ("tot de reis?" in twee.anna.lees(LIJSTPAD), BLIJFT in twee.anna.lees(LIJSTPAD)) == (
        True,
        True,
    )


def test_it_is_done_again_when_others_are_first(twee: Paar) -> None:
    """Two who take turns never lose a step."""
    for beurt in range(3):
        twee.anna.doet("standpunt", ZAAK, "IND", "--standpunt", f"{WEG} Beurt {beurt}.", "--ja")
        twee.ben.doet("standpunt", ZAAK, "COA", "--standpunt", f"{BLIJFT} Beurt {beurt}.", "--ja")
        twee.anna.zegt("sync")
        twee.ben.zegt("sync")
        twee.anna.zegt("sync")
    assert twee.gelijk()
    assert len(twee.anna.log()) == 3 + 6


def test_a_number_drawn_twice(paar: Callable[[str], Paar]) -> None:
    """Who shares last gets the next number, in every step that names it, and hears so."""
    twee = paar("besloten")
    anna, ben = twee.anna.op("2026-03-12"), twee.ben.op("2026-03-12")
    actie = (
        "nieuw",
        "actie",
        "--besluit",
        BESLUIT,
        "--organisatie",
        "COA",
        "--uiterlijk",
        "2026-04-01",
    )
    for een, wat in ((anna, "Zoekt een woning"), (ben, "Belt de gemeente")):
        assert een.doet(*actie, "--omschrijving", wat).strip() == "A-2026-03-12-02"
    anna.doet("actie", "gereed", "A-2026-03-12-02")
    ben.zegt("sync")
    assert "A-2026-03-12-03" in anna.zegt("sync")
    assert "Belt de gemeente" in anna.lees("acties/2026/A-2026-03-12-02.yaml")
    eigen = anna.lees("acties/2026/A-2026-03-12-03.yaml")
    assert ("Zoekt een woning" in eigen, "status: gereed" in eigen) == (True, True)
    ben.zegt("sync")
    assert twee.gelijk()


def test_a_list_made_by_each(twee: Paar) -> None:
    """Two zaken on one list are two zaken."""
    zaak = ("nieuw", "zaak", LIJST, "--aanbrenger", "COA", "--groep", "gezin", "--onderwerp")
    een = twee.anna.doet(*zaak, "Paspoort verlopen").strip()
    ander = twee.ben.doet(*zaak, "Wacht op reis").strip()
    twee.ben.zegt("sync")
    twee.anna.zegt("sync")
    assert all(f"{naam}:" in twee.anna.lees(LIJSTPAD) for naam in (een, ander, ZAAK))
