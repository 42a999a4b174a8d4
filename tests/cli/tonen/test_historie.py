"""`rao historie`: the story of a register in the words of its own commits."""

import json
from typing import Any

from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, ZAAK, Secretaris


def stappen(s: Secretaris, *args: str) -> list[Any]:
    """Return what happened, newest first."""
    gevonden: list[Any] = json.loads(s.doet("historie", *args, "--json"))["stappen"]
    return gevonden


def wat(s: Secretaris, *args: str) -> list[str]:
    """Return the sentences only."""
    return [stap["wat"] for stap in stappen(s, *args)]


def test_everything(gepland: Secretaris) -> None:
    """Without a kenmerk each step of the register is shown, the newest first."""
    assert wat(gepland) == gepland.log()[::-1]


def test_a_title_comes_from_the_file(lijst: Secretaris) -> None:
    """What a zaak is about is told beside the step, and stands in no commit."""
    titel = "Gezin verblijft lang in de opvang"
    onderwerp = f"Zaak {ZAAK} op signaallijst SL-ter-apel-2026-03-05"
    stap = stappen(lijst)[0]
    assert (stap["wat"], stap["over"]) == (onderwerp, titel)
    assert f"{onderwerp} ({titel})" in " ".join(lijst.doet("historie").split())
    assert titel not in lijst.git("log", "--format=%B")


def test_of_an_old_onderwerp(leeg: Secretaris) -> None:
    """No commit names a kenmerk that was made of a title; its file says what happened."""
    leeg.onderwerp("kader-melden", "--type", "kader", "--titel", "Melden")
    leeg.doet("kader", "informeer", "kader-melden", "--lko", "assen")
    assert wat(leeg, "kader-melden")[0] == "Uitgelegd aan LKO Assen"
    assert "kader-melden" not in leeg.git("log", "-1", "--format=%B")


def test_one_line(lijst: Secretaris) -> None:
    """A line says when, who and what."""
    kop, eerste, *_ = lijst.doet("historie").splitlines()
    assert kop.split() == ["wanneer", "wie", "wat"]
    assert eerste.startswith("2026-03-05 10:00  R. Voorbeeld  ")


def test_of_a_zaak(gepland: Secretaris) -> None:
    """Of a zaak the steps about it are shown, and no others."""
    gepland.doet("standpunt", ZAAK, "IND", "--standpunt", "Er liggen geen nieuwe feiten.")
    gepland.doet("nieuw", "overleg", "--datum", "2026-05-07")
    zinnen = wat(gepland, ZAAK.lower())
    assert zinnen[1] == "Standpunt van IND"
    assert not [zin for zin in zinnen if "2026-05-07" in zin or "7 mei" in zin]


def test_of_a_meeting(gehouden: Secretaris) -> None:
    """Of a meeting: the planning, the agenda and who was there."""
    assert wat(gehouden, OVERLEG) == ["Gehouden", "Agenda gemaakt", "Gepland"]


def test_by_hand(lijst: Secretaris) -> None:
    """What somebody changed by hand in the list of the zaak belongs to it too."""
    lijst.typt(LIJSTPAD, "Gezin verblijft lang", "Gezin verblijft te lang")
    eerste = stappen(lijst, ZAAK)[0]
    assert (eerste["wat"], eerste["hand"]) == (f"Zaak op {LIJST} gewijzigd: onderwerp", True)
    assert wat(lijst, LIJST)[0] == f"Zaak {ZAAK} gewijzigd: onderwerp"


def test_number(gepland: Secretaris) -> None:
    """As many steps are shown as asked, and how many lie before."""
    uitkomst = gepland.rao("historie", "--aantal", "1")
    assert len(uitkomst.stdout.splitlines()) == 2
    rest = len(gepland.log()) - 1
    assert uitkomst.stderr == f"Daarvoor nog {rest} stappen: gebruik --aantal.\n"


def test_unknown(lijst: Secretaris) -> None:
    """Of a kenmerk that never was rao says which may be meant."""
    zin = lijst.faalt("historie", "Z-7K3F9F")
    assert "Over 'Z-7K3F9F' is nooit iets vastgelegd.\nBedoelt u Z-7K3F9E?" in zin


def test_what_is_gone(lijst: Secretaris) -> None:
    """What became of a thing that is gone can be seen too."""
    lijst.doet("nieuw", "overleg", "--datum", "2026-05-07")
    lijst.git("rm", "-q", "overleggen/2026/2026-05-07.yaml")
    lijst.git("commit", "-qm", "Weg ermee")
    assert wat(lijst, "2026-05-07") == ["Weggehaald", "Gepland"]


def test_a_day_in_words(gehouden: Secretaris) -> None:
    """A day is read as with rao toon."""
    assert wat(gehouden, "12 maart") == wat(gehouden, OVERLEG)


def test_of_an_lko(gepland: Secretaris) -> None:
    """Of an LKO the steps of its lists are shown, by key or by name."""
    eigen = [f"{LIJST}: {zin}" for zin in wat(gepland, LIJST)]
    assert wat(gepland, "ter-apel") == wat(gepland, "LKO Ter Apel") == eigen
    gezegd = gepland.rao("historie", "assen").stderr
    assert "Over 'assen' is nooit iets vastgelegd." in gezegd
