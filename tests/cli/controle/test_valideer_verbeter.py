"""`rao valideer --verbeter`: what can be meant in one way only is written as it should be."""

import json
import re
import shutil
from pathlib import Path

import pytest

from rao_cli.cli.questions import vragen
from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEGPAD, Secretaris
from tests.cli.voorraad import uit_voorraad

ACTIE = "acties/2026/A-2026-03-12-01.yaml"
HANDPAD = "acties/2026/A-2026-03-12-09.yaml"
HAND = "kenmerk: A-2026-03-12-09\nsoort: actie\nomschrijving: Bel de ambassade.\nstatus: open\n"


@uit_voorraad
def schrijf_anders(s: Secretaris) -> str:
    """Commit a list in which a day and a choice are written otherwise; returns it as it was."""
    goed = s.lees(LIJSTPAD)
    s.typt_nieuw(LIJSTPAD, anders(goed))
    return goed


def anders(tekst: str) -> str:
    """Return a list with a day and a choice in another way of writing."""
    assert "groep: gezin" in tekst
    return tekst.replace("datum: 2026-03-05", "datum: 5 maart 2026").replace(
        "groep: gezin", "groep: Gezin"
    )


def test_a_register_file_that_cannot_be_read(lijst: Secretaris) -> None:
    """Without rao.yaml rao commits nothing: all is mended in the folder, and kept by the person."""
    goed = schrijf_anders(lijst)
    lijst.typt("rao.yaml", "aspect: terugkeer", "aspect: Terugkeer")
    hoofd = lijst.git("rev-parse", "HEAD")
    gezegd = lijst.zegt("valideer", "--verbeter")
    assert f"Nog niet vastgelegd: rao.yaml en {LIJSTPAD}." in gezegd
    assert (lijst.lees(LIJSTPAD), lijst.git("rev-parse", "HEAD")) == (goed, hoofd)
    lijst.doet("bewaar", "rao.yaml", LIJSTPAD)
    assert lijst.git("status", "--porcelain") == ""


def test_more_files_in_one_commit(lijst: Secretaris) -> None:
    """Every file is as it should be, byte for byte, and nothing else changed."""
    goed = schrijf_anders(lijst)
    lijst.typt_nieuw(HANDPAD, HAND.replace("status: open", "STATUS: open"))
    uit = lijst.rao("valideer", "--verbeter").stdout
    assert f"{LIJSTPAD}:6: '5 maart 2026' wordt '2026-03-05' (VRM14)\n" in uit
    assert lijst.laatste() == ("Verbeteringen in 2 bestanden", [HANDPAD, LIJSTPAD])
    assert (lijst.lees(LIJSTPAD), lijst.lees(HANDPAD)) == (goed, HAND)


def test_it_is_committed(lijst: Secretaris) -> None:
    """One commit, which `rao controleer-historie` believes and `rao ongedaan` takes back."""
    goed = schrijf_anders(lijst)
    slecht = lijst.lees(LIJSTPAD)
    gezegd = lijst.zegt("valideer", "--verbeter")
    assert "Vastgelegd: Verbeteringen in 1 bestand" in gezegd
    assert lijst.laatste() == ("Verbeteringen in 1 bestand", [LIJSTPAD])
    assert f"Rao-Betreft: {LIJST}" in lijst.git("log", "-1", "--format=%B")
    assert lijst.lees(LIJSTPAD) == goed
    assert lijst.rao("controleer-historie").exit_code == 0
    lijst.doet("ongedaan", "--ja")
    assert lijst.lees(LIJSTPAD) == slecht


def test_again_does_nothing(lijst: Secretaris) -> None:
    """What is good is not mended, and there is no commit."""
    schrijf_anders(lijst)
    lijst.doet("valideer", "--verbeter")
    voor = lijst.foto()
    assert "Er is niets wat rao zelf kan verbeteren." in lijst.zegt("valideer", "--verbeter")
    assert lijst.foto() == voor


def test_first_look(lijst: Secretaris) -> None:
    """With --proef nothing changes; with --diff it shows what would, committed or not."""
    schrijf_anders(lijst)
    voor = lijst.foto()
    uit = lijst.rao("valideer", "--verbeter", "--proef", "--diff")
    assert uit.exit_code == 0
    assert "'Gezin' wordt 'gezin'" in uit.stdout
    assert "+datum: 2026-03-05\n" in uit.stderr
    assert "2 verbeteringen in 1 bestand. Er is niets veranderd." in uit.stderr
    assert lijst.foto() == voor
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD) + "# van mij\n")
    voor = lijst.foto()
    assert "+datum: 2026-03-05\n" in lijst.rao("valideer", "--verbeter", "--proef", "--diff").stderr
    assert lijst.foto() == voor


def test_only_what_is_chosen(lijst: Secretaris) -> None:
    """Only these rules, only in these files; the rest stays, and what is not good is not kept."""
    schrijf_anders(lijst)
    lijst.rao("valideer", "--verbeter", "--negeer", "VRM13", "rao.yaml")
    assert lijst.git("status", "--porcelain") == ""
    lijst.rao("valideer", "--verbeter", "--negeer", "VRM13", "signaallijsten")
    assert "groep: Gezin" in lijst.lees(LIJSTPAD)
    assert "datum: 2026-03-05" in lijst.lees(LIJSTPAD)
    assert lijst.git("status", "--porcelain") == f" M {LIJSTPAD}"


def test_hand_edits_stay_of_the_person(lijst: Secretaris) -> None:
    """In a file with hand edits the folder is mended, and the person keeps it himself."""
    hoofd, goed = lijst.git("rev-parse", "HEAD"), lijst.lees(LIJSTPAD)
    lijst.schrijf(LIJSTPAD, anders(goed) + "# van mij\n")
    assert "rao valideer --verbeter --proef" in lijst.faalt("bewaar")
    gezegd = lijst.zegt("valideer", "--verbeter")
    assert f"leg het vast met: rao bewaar {LIJSTPAD}" in gezegd
    assert lijst.lees(LIJSTPAD) == goed + "# van mij\n"
    assert lijst.git("rev-parse", "HEAD") == hoofd
    lijst.doet("bewaar", LIJSTPAD)
    assert lijst.git("status", "--porcelain") == ""


def test_errors_that_are_left(lijst: Secretaris) -> None:
    """Exit code 1; the file is mended in the folder, and rao says what to do next."""
    schrijf_anders(lijst)
    lijst.typt(LIJSTPAD, "    vraag:", "    notitie: x\n    vraag:")
    uit = lijst.rao("valideer", "--verbeter")
    assert uit.exit_code == 1
    assert "In 1 bestand staan nog fouten; dat is nog niet vastgelegd." in uit.stderr
    assert "Wat blijft staan: 1 fout" in uit.stderr
    assert "datum: 2026-03-05" in lijst.lees(LIJSTPAD)
    assert lijst.log()[-1] == "met de hand"


def test_for_a_program(lijst: Secretaris) -> None:
    """With --json it says what was mended, what is committed and what is left."""
    schrijf_anders(lijst)
    uit = json.loads(lijst.doet("valideer", "--verbeter", "--json"))
    assert (uit["soort"], uit["proef"], uit["geschreven"]) == ("verbetering", False, [])
    assert [(een["code"], een["was"], een["wordt"]) for een in uit["verbeterd"]] == [
        ("VRM14", "5 maart 2026", "2026-03-05"),
        ("VRM13", "Gezin", "gezin"),
    ]
    assert uit["bestanden"] == [LIJSTPAD]
    assert uit["commit"] == lijst.git("rev-parse", "HEAD")
    assert uit["samenvatting"]["fouten"] == 0


def test_who_is_not_asked_is_told(besloten: Secretaris) -> None:
    """Without a terminal a key that is a letter off stays, also with --json."""
    besloten.typt(ACTIE, "uiterlijk:", "uiterlik:")
    voor = besloten.foto()
    uit = besloten.rao("valideer", "--verbeter")
    assert f"Blijft staan: {ACTIE}:" in uit.stderr
    assert "(VRM10), want rao vraagt dit eerst, op een scherm." in uit.stderr
    gelaten = json.loads(besloten.rao("valideer", "--verbeter", "--json").stdout)["gelaten"]
    assert [een["code"] for een in gelaten] == ["VRM10"]
    assert besloten.foto() == voor


@pytest.mark.parametrize(("antwoord", "wordt"), [("j", "uiterlijk:"), ("n", "uiterlik:")])
def test_who_is_asked_decides(
    besloten: Secretaris, monkeypatch: pytest.MonkeyPatch, antwoord: str, wordt: str
) -> None:
    """At a terminal a person says whether that is what was meant; he is asked once."""
    monkeypatch.setattr(vragen, "kan_vragen", lambda **_: True)
    besloten.typt(ACTIE, "uiterlijk:", "uiterlik:")
    uit = besloten.rao("valideer", "--verbeter", invoer=f"{antwoord}\n")
    assert uit.stderr.count("De sleutel 'uiterlik' is onbekend. Is 'uiterlijk' bedoeld?") == 1
    assert f"\n{wordt}" in besloten.lees(ACTIE)
    assert ("want u bedoelde iets anders." in uit.stderr) == (antwoord == "n")
    assert besloten.git("status", "--porcelain") == ""


def test_what_is_fixed_stays(vastgesteld: Secretaris) -> None:
    """A meeting of which the decision list is fixed, and its acties, are never mended."""
    s = vastgesteld.op("2026-03-20")
    s.typt(OVERLEGPAD, "locatie: Assen", "Locatie: Assen")
    s.typt(ACTIE, "status: open", "status: OPEN")
    voor = s.foto()
    gezegd = s.rao("valideer", "--verbeter").stderr
    assert gezegd.count("want de besluitenlijst ligt vast.") == 2
    assert s.foto() == voor


def test_what_was_sent_stays(vastgesteld: Secretaris) -> None:
    """A letter that was sent is as it was sent."""
    s = vastgesteld.op("2026-03-20")
    s.doet("terugkoppeling", "genereer")
    s.doet("terugkoppeling", "verzonden", "TK-ter-apel-2026-03-12", "--ja")
    pad = "terugkoppelingen/2026/TK-ter-apel-2026-03-12.yaml"
    s.typt(pad, "verzonden_op: 2026-03-20", "verzonden_op: 20-3-2026")
    voor = s.foto()
    assert "(VRM14), want de brief is verstuurd." in s.rao("valideer", "--verbeter").stderr
    assert s.foto() == voor


def test_a_rehearsal_counts_the_files_it_judged(lijst: Secretaris) -> None:
    """What is left stands in all files that were looked at, not in those that can be mended."""
    schrijf_anders(lijst)
    lijst.schrijf(
        LIJSTPAD, lijst.lees(LIJSTPAD).replace("    vraag:", "    notitie: x\n    vraag:")
    )
    oordeel = lijst.rao("valideer").stdout.splitlines()[-1]
    assert oordeel.endswith(" in 2 bestanden.")
    over = lijst.rao("valideer", "--verbeter", "--proef").stderr
    assert "Wat blijft staan: 1 fout" in over
    assert " in 2 bestanden. Bekijk het met: rao valideer\n" in over


def test_an_agenda_that_is_fixed(gepland: Secretaris) -> None:
    """Of a fixed agenda is mended what says the same as was fixed, and nothing else."""
    s = gepland
    s.doet("agenda", "stel-vast", "--ja")
    goed = s.lees(OVERLEGPAD)
    s.typt(OVERLEGPAD, "datum: 2026-03-12", "datum: 12 maart 2026")
    s.doet("valideer", "--verbeter")
    assert s.lees(OVERLEGPAD) == goed
    s.typt(OVERLEGPAD, "tijd: '10:00-12:00'", "tijd: '11.00-12.00'")
    voor = s.foto()
    assert "dan klopt het niet met de rest" in s.rao("valideer", "--verbeter").stderr
    assert s.foto() == voor


def test_a_kenmerk_that_is_there_already(lijst: Secretaris) -> None:
    """It is not mended into a second one of the same name."""
    pad = LIJSTPAD.replace("ter-apel", "assen")
    tekst = lijst.lees(LIJSTPAD).replace("ter-apel", "assen").replace("Z-7K3F9E", "z-7k3f9e")
    lijst.typt_nieuw(pad, tekst)
    voor = lijst.foto()
    gezegd = lijst.rao("valideer", "--verbeter").stderr
    assert re.search(r"\(VRM15\), want dan klopt het niet met de rest: .* \(VRB0[23]\)\.", gezegd)
    assert lijst.foto() == voor


def test_nothing_of_a_person_is_said(besloten: Secretaris) -> None:
    """What is of a person in a text that is mended, is told with dots."""
    besloten.schrijf(ACTIE, besloten.lees(ACTIE) + "toelichting: Let op: bel 06-12345678\n")
    uit = besloten.rao("valideer", "--verbeter")
    assert "'Let op: bel " in uit.stdout
    assert "12345678" not in uit.output
    assert "'Let op: bel 06-12345678'\n" in besloten.lees(ACTIE)


def test_a_register_without_git(lijst: Secretaris) -> None:
    """There the files themselves are mended."""
    goed = schrijf_anders(lijst)
    shutil.rmtree(lijst.map / ".git")
    lijst.doet("valideer", "--verbeter")
    assert lijst.lees(LIJSTPAD) == goed


def test_a_file_outside_a_register(tmp_path: Path) -> None:
    """A file by itself is mended where it lies; --proef leaves it."""
    los = tmp_path / "los.yaml"
    los.write_bytes(b"soort: Onderwerp\nkenmerk: thema-x\r\n")
    s = Secretaris(tmp_path)
    s.rao("valideer", str(los), "--verbeter", "--proef")
    assert los.read_bytes() == b"soort: Onderwerp\nkenmerk: thema-x\r\n"
    uit = s.rao("valideer", str(los), "--verbeter")
    assert (uit.exit_code, "'Onderwerp' wordt 'onderwerp'" in uit.stdout) == (1, True)
    assert los.read_bytes() == b"soort: onderwerp\nkenmerk: thema-x\r\n"


def test_stdin(lijst: Secretaris) -> None:
    """The mended text comes on stdout and nothing else; what cannot be mended comes as it was."""
    tekst = anders(lijst.lees(LIJSTPAD))
    uit = lijst.rao("valideer", "-", "--verbeter", invoer=tekst)
    assert (uit.exit_code, uit.stdout) == (0, lijst.lees(LIJSTPAD))
    assert "<stdin>:6: '5 maart 2026' wordt '2026-03-05' (VRM14)" in uit.stderr
    uit = lijst.rao("valideer", "-", "--verbeter", invoer="soort: actie\na: [\n")
    assert (uit.exit_code, uit.stdout) == (1, "soort: actie\na: [\n")
    naam = str(lijst.map / LIJSTPAD)
    uit = lijst.rao("valideer", "--stdin-bestandsnaam", naam, "--verbeter", invoer=tekst)
    assert (uit.exit_code, uit.stdout) == (0, lijst.lees(LIJSTPAD))
    lijst.faalt("valideer", "-", "--verbeter", "--json", code=2, invoer=tekst)


@pytest.mark.parametrize(
    "erbij",
    [
        *(["--sinds", "HEAD"], ["--grens", "g.txt"], ["--toestand", "HEAD"], ["--historie"]),
        *(["--statistiek"], ["--uitvoer", "kort"], ["--accepteer", "dossier van vroeger"]),
    ],
)
def test_not_beside_a_question(lijst: Secretaris, erbij: list[str]) -> None:
    """It mends what there is now, and makes no report."""
    lijst.faalt("valideer", "--verbeter", *erbij, code=2)


def test_a_report_says_what_can_be_mended(lijst: Secretaris) -> None:
    """Behind its code stands a mark, and at the end how many there are; a machine reads neither."""
    assert "[*]" not in lijst.doet("valideer")
    schrijf_anders(lijst)
    for formaat in ("tekst", "scherm"):
        uit = lijst.rao("valideer", "--uitvoer", formaat).stdout
        assert uit.count("[*]") == 3, formaat
        assert "2 hiervan ([*]) kan rao meestal zelf verbeteren" in uit
    assert "[*]" not in lijst.rao("valideer", "--uitvoer", "kort").stdout
    assert "[*]" not in lijst.rao("valideer", "--toestand", "HEAD").stdout
    assert "rao valideer --verbeter --kies VRM14 --proef" in lijst.doet("regel", "VRM14")
    assert "--verbeter" not in lijst.doet("regel", "VRM16")
