"""`rao wis`: a text goes out of every version, and the register stays what it was."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.bewaring.speuren import WIS, gewijzigd, waar_nog, wist
from tests.cli.secretaris import LIJST, LIJSTPAD, OVERLEG, OVERLEGPAD, ZAAK, Secretaris
from tests.cli.test_uitvoerschemas import fouten
from tests.cli.voorraad import uit_voorraad

NAAM = "Q. Testpersoon"
STANDPUNT = f"Volgens {NAAM} liggen er geen nieuwe feiten."


@uit_voorraad
def met_naam(s: Secretaris) -> Secretaris:
    """Let a name slip in by hand, in a standpunt, and go on working."""
    s.doet("standpunt", ZAAK, "IND", "--standpunt", "Volgens haar liggen er geen nieuwe feiten.")
    s.typt(LIJSTPAD, "Volgens haar", f"Volgens {NAAM}")
    s.doet("nieuw", "overleg", "--datum", "2026-05-07")
    return s


def test_nothing_is_left(gepland: Secretaris) -> None:
    """No object, log, name or file of rao holds the words, and the file says gewist."""
    met_naam(gepland)
    wist(gepland, "--tekst", NAAM)
    assert waar_nog(gepland.map, "testpersoon") == []
    assert "Volgens gewist liggen er geen nieuwe feiten." in gepland.lees(LIJSTPAD)
    assert gepland.git("status", "--porcelain") == ""


def test_who_and_when_stay(gepland: Secretaris) -> None:
    """Every commit keeps its subject, its author, its days and the id of its change."""
    met_naam(gepland)
    vorm = "--format=%an %ae %aI %cn %cI %s %(trailers:key=Rao-Wijziging)"
    voor = gepland.git("log", vorm)
    wist(gepland, "--tekst", NAAM)
    assert gepland.git("log", vorm, "HEAD~1") == voor


def test_what_was_before_it_keeps_its_id(gepland: Secretaris) -> None:
    """Only the commits from the first that held it are written anew."""
    begin = gepland.git("rev-parse", "HEAD")
    met_naam(gepland)
    wist(gepland, "--tekst", NAAM)
    assert begin in gepland.git("rev-list", "HEAD").splitlines()


def test_record(gepland: Secretaris) -> None:
    """The record says why, by whom, in kind and how much; never what."""
    oud = gepland.git("rev-parse", "HEAD")
    met_naam(gepland)
    top = gepland.git("rev-parse", "HEAD")
    eerste = gepland.git("rev-list", "--reverse", f"{oud}..HEAD").splitlines()[1]
    kenmerk = wist(gepland, "--tekst", NAAM)
    onderwerp, paden = gepland.laatste()
    assert (onderwerp, paden[-1]) == (f"Gewist: {kenmerk}", f"wissingen/2026/{kenmerk}.yaml")
    tekst = gepland.lees(paden[-1])
    assert f"toppen: [{top}]\nbegin: [{eerste}]\n" in tekst
    assert "grond: verzoek\nwijze: tekst\ndoor: [secretaris, fg]\n" in tekst
    assert "aantal: {vastleggingen: 2, bestanden: 1, onderwerpen: 0, namen: 0}" in tekst


def test_valid_and_believed(vastgesteld: Secretaris) -> None:
    """A fixed list stays fixed: the checks of files and history find nothing more than before."""
    s = vastgesteld.op("2026-03-20")
    voor = _codes(s)
    wist(s, "--tekst", "reisdocument")
    assert _codes(s) == voor
    assert "rao vond niets dat niet klopt." in s.doet("controleer-historie")
    assert waar_nog(s.map, "reisdocument") == []


def _codes(s: Secretaris) -> list[str]:
    meldingen = json.loads(s.rao("valideer", "--json").stdout)["meldingen"]
    return sorted(f"{een['code']} {een['bestand']}" for een in meldingen)


def test_only_what_was_wiped_differs(vastgesteld: Secretaris, tmp_path: Path) -> None:
    """Beside the old tree, the new one differs in the word, the fingerprints and the record."""
    s = vastgesteld.op("2026-03-20")
    shutil.copytree(s.map, tmp_path / "oud")
    wist(s, "--tekst", "reisdocument")
    s.git("fetch", "--quiet", str(tmp_path / "oud"), "HEAD")
    anders = gewijzigd(s, "FETCH_HEAD", "HEAD")
    assert anders
    assert all("gewist" in regel or "sha256-2:" in regel for regel in anders)


@pytest.mark.parametrize(
    "zoals",
    [
        "q. testpersoon",
        "Q.\u00a0Testpersoon",
        "Q.  TESTPERSOON",
        "Q\\. Testpersoon",
        "Q.&nbsp;Testpersoon",
        "q-testpersoon",
        "Q.\nTestpersoon",
    ],
)
def test_however_it_is_written(gepland: Secretaris, zoals: str) -> None:
    """Other case, blanks, entities, a line end, and how Markdown or a path has it."""
    gepland.typt_nieuw("documenten/notitie.md", f"Gesproken met {zoals} over de opvang.\n")
    wist(gepland, "--tekst", NAAM)
    assert gepland.lees("documenten/notitie.md") == "Gesproken met gewist over de opvang.\n"
    assert waar_nog(gepland.map, "testpersoon") == []


def test_in_names_and_messages(gepland: Secretaris) -> None:
    """The name of a file, a message, an author, a branch, a tag and its text are wiped too."""
    gepland.typt_nieuw("documenten/gesprek-q-testpersoon.md", "Een gesprek.\n")
    auteur = "--author=Q. Testpersoon <q.testpersoon@voorbeeld.invalid>"
    gepland.git("commit", "--quiet", "--allow-empty", "-m", f"Sprak {NAAM}", auteur)
    gepland.git("branch", "zaak-q-testpersoon")
    gepland.git("tag", "-a", "v1", "-m", f"Voor {NAAM}")
    wist(gepland, "--tekst", NAAM)
    assert waar_nog(gepland.map, "testpersoon") == []
    assert gepland.git("branch", "--format=%(refname:short)") == "main\nzaak-gewist"
    assert gepland.git("log", "-1", "--format=%s %an", "HEAD~1") == "Sprak gewist gewist"
    assert gepland.git("tag", "-l", "--format=%(contents:subject)") == "Voor gewist"
    assert (gepland.map / "documenten/gesprek-gewist.md").is_file()


def test_two_names_that_become_one(gepland: Secretaris) -> None:
    """Two files that would get one name get two, and what refers to them follows."""
    gepland.typt_nieuw("documenten/brief-q-testpersoon.md", "Eén, zie brief-testpersoon-q.\n")
    gepland.typt_nieuw("documenten/brief-testpersoon-q.md", "Twee.\n")
    wist(gepland, "--tekst", NAAM, "--tekst", "Testpersoon Q")
    assert gepland.lees("documenten/brief-gewist.md") == "Eén, zie brief-gewist-2.\n"
    assert gepland.lees("documenten/brief-gewist-2.md") == "Twee.\n"


def test_other_branches(gepland: Secretaris) -> None:
    """What is on another branch is wiped as well."""
    gepland.git("switch", "--quiet", "-c", "zijtak")
    gepland.typt_nieuw("documenten/notitie.md", f"{NAAM} was er.\n")
    gepland.git("switch", "--quiet", "main")
    wist(gepland, "--tekst", NAAM)
    assert waar_nog(gepland.map, "testpersoon") == []
    assert gepland.git("show", "zijtak:documenten/notitie.md") == "gewist was er."


def test_file_of_another_program(gepland: Secretaris) -> None:
    """Of a file in which rao cannot write, nothing stays but a little text."""
    gepland.typt_nieuw("documenten/brief.rtf", r"{\rtf1 Beste Q. Testpersoon,\par Tot dan.}")
    wist(gepland, "--tekst", NAAM)
    assert waar_nog(gepland.map, "testpersoon") == []
    assert not (gepland.map / "documenten/brief.rtf").exists()
    assert gepland.lees("documenten/brief.rtf.gewist.txt") == "gewist\n"


def test_a_zaak(vastgesteld: Secretaris) -> None:
    """By kenmerk all that was said of a zaak goes; kenmerken, days and outcomes stay."""
    s = vastgesteld.op("2026-03-20")
    voor = s.doet("cijfers")
    wist(s, ZAAK)
    woorden = ("Gezin verblijft", "Mag het gezin", "het reisdocument op", "blijft tot 1 juni")
    assert waar_nog(s.map, *woorden) == []
    assert f"{ZAAK}:\n    onderwerp: gewist\n    aanbrenger: COA\n    groep: gezin\n" in s.lees(
        LIJSTPAD
    )
    assert "uitkomst: afgehandeld" in s.lees(OVERLEGPAD)
    assert s.doet("cijfers") == voor
    assert s.rao("valideer").exit_code == 0
    assert "rao vond niets dat niet klopt." in s.doet("controleer-historie")


@pytest.mark.parametrize("wat", [LIJST, OVERLEG, f"A-{OVERLEG}-01"])
def test_other_things(vastgesteld: Secretaris, wat: str) -> None:
    """A list, a meeting and an actie go in the same way, and all stays believed."""
    s = vastgesteld.op("2026-03-20")
    wist(s, wat)
    assert s.rao("valideer").exit_code == 0
    assert "rao vond niets dat niet klopt." in s.doet("controleer-historie")


def test_twice_the_same(gepland: Secretaris, tmp_path: Path) -> None:
    """Two copies that wipe the same get the same history."""
    met_naam(gepland)
    ander = Secretaris(tmp_path / "ander", gepland.vandaag)
    shutil.copytree(gepland.map, ander.map)
    for een in (gepland, ander):
        wist(een, "--tekst", NAAM)
    assert gepland.git("rev-parse", "HEAD~1") == ander.git("rev-parse", "HEAD~1")


def test_a_second_time(gepland: Secretaris) -> None:
    """After one wiping another one can follow, also of something older."""
    met_naam(gepland)
    eerste = wist(gepland, "--tekst", NAAM)
    tweede = wist(gepland, "--tekst", "Gezin verblijft")
    assert waar_nog(gepland.map, "testpersoon", "gezin verblijft") == []
    assert {pad.stem for pad in gepland.map.glob("wissingen/*/*.yaml")} == {eerste, tweede}


def test_from_stdin(gepland: Secretaris) -> None:
    """Lines from stdin do not stay in the history of a shell."""
    met_naam(gepland)
    gepland.doet("wis", "--tekst", "-", *WIS, invoer=f"{NAAM}\n\n")
    assert waar_nog(gepland.map, "testpersoon") == []


def test_list_again(gepland: Secretaris) -> None:
    """What is still to be done can be seen again."""
    met_naam(gepland)
    kenmerk = wist(gepland, "--tekst", NAAM)
    assert "Back-ups" in gepland.doet("wis", kenmerk)
    assert "Er is geen wissing" in gepland.faalt("wis", "W-2026-03-05-0000")


def test_onderwerp_named_by_its_title(gepland: Secretaris) -> None:
    """A kenmerk that was made of a title becomes another one, everywhere."""
    gepland.typt_nieuw(
        "onderwerpen/2026/thema-wachten-op-testpersoon.yaml",
        "soort: onderwerp\nkenmerk: thema-wachten-op-testpersoon\ntype: thema\n"
        "titel: Wachten op Testpersoon\nstatus: open\ndatum: 2026-03-05\n"
        "omschrijving: Het duurt lang.\n",
    )
    gepland.doet("onderwerp", "zet", "thema-wachten-op-testpersoon", "--status", "afgerond")
    wist(gepland, "thema-wachten-op-testpersoon")
    assert waar_nog(gepland.map, "testpersoon", "het duurt lang") == []
    assert "kenmerk: thema-gewist\n" in gepland.lees("onderwerpen/2026/thema-gewist.yaml")
    assert gepland.rao("valideer").exit_code == 0


def test_json(gepland: Secretaris) -> None:
    """For a program: what was done, in which commit, and what is still to do."""
    met_naam(gepland)
    wat = json.loads(gepland.doet("wis", "--tekst", NAAM, *WIS, "--json"))
    assert wat["vastlegging"] == gepland.git("rev-parse", "HEAD")
    assert wat["kenmerk"].startswith("W-2026-03-05-")
    assert len(wat["nog_te_doen"]) == 8
    assert fouten(json.dumps(wat)) == []
    weer = gepland.doet("wis", wat["kenmerk"], "--json")
    assert json.loads(weer)["nog_te_doen"] == wat["nog_te_doen"]
    assert fouten(weer) == []


def test_all_records_as_a_list(gepland: Secretaris) -> None:
    """`rao lijst wissingen` says why and by whom, for a person and for a program; never what."""
    met_naam(gepland)
    eerste = wist(gepland, "--tekst", NAAM)
    tweede = wist(gepland, ZAAK)
    uit = gepland.doet("lijst", "wissingen")
    assert f"{eerste}  2026-03-05  tekst  verzoek           secretaris en fg  2\n" in uit
    assert f"\n{tweede}  2026-03-05  zaak " in f"\n{uit}"
    data = gepland.doet("lijst", "wissingen", "--json")
    assert [rij["kenmerk"] for rij in json.loads(data)["wissingen"]] == sorted([eerste, tweede])
    assert fouten(data) == []
    assert "testpersoon" not in (uit + data).casefold()


def test_in_a_folder_below(gepland: Secretaris) -> None:
    """What lies beside the register in the same repository is wiped as well."""
    for pad in [*gepland.map.iterdir()]:
        if pad.name not in {".git", "onder"}:
            doel = gepland.map / "onder" / pad.name
            doel.parent.mkdir(exist_ok=True)
            pad.rename(doel)
    (gepland.map / "LEESMIJ.md").write_text(f"Van {NAAM}.\n")
    gepland.git("add", "--all")
    gepland.git("commit", "--quiet", "-m", "verhuisd")
    wist(Secretaris(gepland.map / "onder", gepland.vandaag), "--tekst", NAAM)
    assert waar_nog(gepland.map, "testpersoon") == []
    assert (gepland.map / "LEESMIJ.md").read_text() == "Van gewist.\n"
    assert len([*gepland.map.glob("onder/wissingen/2026/W-*.yaml")]) == 1


def test_notes(gepland: Secretaris) -> None:
    """A note of git goes along with its commit, and is wiped as well."""
    met_naam(gepland)
    gepland.git("notes", "add", "-m", f"Nabellen: {NAAM}", "HEAD")
    wist(gepland, "--tekst", NAAM)
    assert gepland.git("notes", "show", "HEAD~1") == "Nabellen: gewist"
    assert waar_nog(gepland.map, "testpersoon") == []


def test_line_ends_of_windows(gepland: Secretaris) -> None:
    """A file with the line ends of Windows keeps those."""
    gepland.typt_nieuw("documenten/notitie.md", f"Eerst.\r\n{NAAM} kwam.\r\n")
    wist(gepland, "--tekst", NAAM)
    assert gepland.lees("documenten/notitie.md") == "Eerst.\r\ngewist kwam.\r\n"


def test_on_a_besluit(vastgesteld: Secretaris) -> None:
    """The record names the besluit on which it rests, which has to be there."""
    s = vastgesteld.op("2026-03-20")
    assert "staat niet in dit register" in s.faalt(
        "wis", ZAAK, *WIS, "--besluit", "B-2026-03-12-09"
    )
    s.doet("wis", ZAAK, *WIS, "--besluit", "B-2026-03-12-01")
    (record,) = s.map.glob("wissingen/2026/*.yaml")
    assert "\nbesluit: B-2026-03-12-01\n" in record.read_text()
    assert s.rao("valideer").exit_code == 0
