"""What a command loads: an import costs each run of it, so it loads what it uses and no more."""

import subprocess
import sys
from pathlib import Path

import pytest

import rao_cli
from tests.cli.proefbank import omgeving
from tests.cli.secretaris import LIJST, ZAAK, Secretaris

ZWAAR = {
    *("rich", "git", "jinja2", "ruamel", "msgspec", "filelock", "jsonschema_rs", "stdnum"),
    *("importlib.metadata", "json", "dataclasses"),
}
# What `rao --version` reads of rao itself; every addition costs each command start-up time.
LICHT = {
    *("rao_cli", "rao_cli.model", "rao_cli.model.errors", "rao_cli.cli", "rao_cli.cli.app"),
    *("rao_cli.cli.opdracht", "rao_cli.cli.opdracht.getypt", "rao_cli.cli.opdracht.groep"),
    "rao_cli.cli.opdracht.hoofdgroep",
    *(
        "rao_cli.cli.inhoud",
        "rao_cli.cli.omgeving",
        "rao_cli.cli.terminal",
        "rao_cli.cli.terminal.afgebroken",
    ),
    *("rao_cli.cli.options", "rao_cli.cli.terminal.scherm", "rao_cli.cli.terminal.tekens"),
    *("rao_cli.cli.terminal.typer_adapter", "rao_cli.cli.terminal.uitvoer", "rao_cli.model.tekens"),
    *("rao_cli.cli.terminal.opname", "rao_cli.model.uitgang"),
    "rao_cli.model.patroon",
}
#: What none of the common commands needs: GitPython (but on Windows, where it starts git), what
#: makes papers and tables, and all rules, documents and questions at once.
ZELDEN = {
    *("rich", "jinja2", "holidays", "git.repo", "gitdb.db", "icalendar", "markdown_it"),
    *(() if sys.platform == "win32" else ("git", "gitdb", "logging")),
    *("rao_cli.rules.alle", "rao_cli.documents.opschaling", "rao_cli.cli.editor.vragenblad"),
    *("rao_cli.workflow.concept.wachtend", "rao_cli.store.git.samen.nieuws"),
    *("rao_cli.store.git.wissen.opruimen", "rao_cli.store.git.wissen.afronden"),
    *("rao_cli.workflow.bewaring.wissen.nog_te_doen", "rao_cli.model.bewaring.overzicht"),
}
#: What only a commit needs.
SCHRIJFT = {
    *("rao_cli.store.git.vastleggen.wijziging", "rao_cli.workflow.gesprek"),
    *("rao_cli.workflow.privacy.poortwachter", "rao_cli.cli.opdracht.write_session"),
    "rao_cli.store.git.vastleggen.slot",
}
#: What a look at what is kept needs as little: no act, no text that is read or written, no search
#: for what a wiping took, nothing that finishes a commit, no rule and nothing of another region.
GEEN_TEKST = {
    *("rao_cli.workflow.handeling", "rao_cli.store.yaml.editing", "rao_cli.store.yaml.yaml_tree"),
    *("rao_cli.model.privacy.vinden", "rao_cli.store.git.lezen.achterstand"),
    *("_ruamel_yaml", "jsonschema_rs"),
    "rao_cli.documents.verberger",
    *("rao_cli.rules.regel", "rao_cli.model.soorten.pakket"),
    *("rao_cli.documents.zaak.zaakblad", "rao_cli.store.uitwisseling.gezien"),
}
#: What an act needs only when something was found or went wrong, what only a look at the folder
#: needs, what looks for a sign of a person that a sentence without digits cannot have, and what of
#: a package does something else.
ANDERS = {
    *("rao_cli.model.privacy.getal", "rao_cli.model.privacy.datum", "rao_cli.model.privacy.adres"),
    *("rao_cli.store.git.lezen.samenvoegen", "rao_cli.workflow.acceptatie"),
    *("rao_cli.workflow.privacy.postbus", "rao_cli.store.inhoud.soort"),
    *("rao_cli.cli.questions.ronde", "rao_cli.cli.questions.geheugen", "rao_cli.workflow.gesprek"),
    *("rao_cli.cli.opdracht.proefscherm", "rao_cli.model.cijfers.feiten"),
    *("rao_cli.rules.signaallijst.weging", "rao_cli.documents", "rao_cli.cli.snellezer"),
    *("rao_cli.rules.signaallijst.regels", "rao_cli.model.soorten.pakket"),
    *("rao_cli.store.maplezing", "ruamel.yaml.main"),
    *("rao_cli.store.git.lezen.historie", "rao_cli.store.git.lezen.tak.begonnen"),
    *("rao_cli.store.wissingen", "rao_cli.store.concept.bestanden"),
    "rao_cli.model.getypt.lijkend",
    *("typing_extensions", "json", "secrets", "calendar"),
}
#: What a check uses only of what is wrong, large or of another time, or when that is asked.
KEURT_NIET = {
    *("filelock", "rao_cli.store.git.vastleggen.uitkomst", "rao_cli.store.yaml.reader.syntax"),
    *("rao_cli.store.meelezen.verteld", "rao_cli.store.toestand"),
    *("rao_cli.workflow.controle.vroeger.grens", "rao_cli.workflow.handeling"),
}
#: What asks for the parts of a zaak, and what takes a zaak or its text from elsewhere.
VRAAGT = {
    *("rao_cli.cli.questions.zaak.zaakvragen", "rao_cli.cli.zaak.vul_aan"),
    *("rao_cli.workflow.zaak.terugkomen", "rao_cli.workflow.signaallijst.overnemen"),
    *("rao_cli.workflow.signaallijst.zaakkeuring", "rao_cli.rules.signaallijst"),
}
GOED = Path(rao_cli.__file__).parent.parent / "voorbeelden" / "goed"


def geladen(*opdracht: str, in_: Path | None = None, vooraf: str = "") -> set[str]:
    """Run a command in a fresh Python, and return the modules that are loaded at its end."""
    programma = vooraf + (
        f"import atexit, sys; sys.argv = {['rao', *opdracht]!r}; "
        "from rao_cli.cli.app import main; "
        "atexit.register(lambda: print(*sys.modules)); main()"
    )
    klaar = subprocess.run(
        [sys.executable, "-c", programma],
        cwd=in_,
        env=omgeving({}),
        capture_output=True,
        check=True,
    )
    return set(klaar.stdout.decode().splitlines()[-1].split())


def test_version_loads_no_heavy_module() -> None:
    """Start-up stays quick: `rao --version` loads these modules of rao, and nothing heavy."""
    alle = geladen("--version")
    assert alle & ZWAAR == set()
    assert {naam for naam in alle if naam.startswith("rao_cli")} == LICHT


def test_a_command_is_imported_only_when_it_runs() -> None:
    """The help page of `rao` imports no command."""
    assert "rao_cli.cli.tonen.begrip" not in geladen("--help")


def test_a_run_looks_for_no_rubbish() -> None:
    """One run is one command: what it makes stays until its end, so nothing is collected."""
    programma = (
        "import atexit, gc, sys; sys.argv = ['rao', 'begrip', 'LKO']; "
        "from rao_cli.__main__ import main; "
        "atexit.register(lambda: print(gc.isenabled())); main()"
    )
    klaar = subprocess.run(
        [sys.executable, "-c", programma], env=omgeving({}), capture_output=True, check=True
    )
    assert klaar.stdout.decode().splitlines()[-1] == "False"


@pytest.mark.parametrize(
    ("module", "deel"),
    [
        ("bz2", "BZ2File"),
        ("lzma", "LZMAFile"),
        ("ipaddress", "ip_address"),
        ("msgspec.inspect", "type_info"),
    ],
)
def test_what_others_import_is_loaded_when_it_is_used(module: str, deel: str) -> None:
    """What a library imports for a case that did not arise is there, and costs nothing."""
    programma = (
        "import atexit, sys; sys.argv = ['rao', 'begrip', 'LKO']; "
        "from rao_cli.__main__ import main; "
        f"ding = lambda: sys.modules[{module!r}]; naam = {deel!r}; "
        "atexit.register(lambda: print(naam in vars(ding()), hasattr(ding(), naam))); main()"
    )
    klaar = subprocess.run(
        [sys.executable, "-c", programma], env=omgeving({}), capture_output=True, check=True
    )
    assert klaar.stdout.decode().splitlines()[-1] == "False True"


def test_a_check_does_not_load_what_writes() -> None:
    """`rao valideer` loads nothing that writes: half its time would be imports."""
    alle = geladen("valideer", ".", "--vandaag", "2026-06-25", in_=GOED)
    assert alle & (ZELDEN - {"rao_cli.rules.alle"} | KEURT_NIET) == set()


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is kept there")
def test_an_untouched_register_loads_no_rule(ontvangen: Secretaris) -> None:
    """The second `rao valideer` gives the report of the first, and reads no YAML for it."""
    opdracht = ("valideer", "--vandaag", "2026-03-05")
    programma = f"from rao_cli.store.opslag import aanzien; aanzien._KORREL = {-(10**10)}; "
    _, alle = (geladen(*opdracht, in_=ontvangen.map, vooraf=programma) for _ in range(2))
    assert {naam.split(".")[0] for naam in alle} & {"git", "ruamel", "jsonschema_rs"} == set()
    zonder = ("rao_cli.rules", "rao_cli.model.soorten", "rao_cli.workflow.controle.valideer")
    assert {naam for naam in alle if naam.startswith(zonder)} == set()


def test_what_to_do_does_not_load_what_writes(ontvangen: Secretaris) -> None:
    """`rao status` is typed all day: it makes no document, no commit and no paper."""
    assert geladen("status", in_=ontvangen.map) & (ZELDEN | SCHRIJFT) == set()
    assert geladen("status", in_=ontvangen.map) & GEEN_TEKST == set()


def test_documents_that_are_not_behind_are_not_made(gepland: Secretaris) -> None:
    """The second `rao status` loads nothing that makes papers."""
    alle = [geladen("status", in_=gepland.map) for _ in range(2)]
    assert ["jinja2" in een for een in alle] == [True, False]


def test_an_act_loads_what_it_does(ontvangen: Secretaris) -> None:
    """`rao standpunt` commits one file: it judges no register, makes no document, asks nothing."""
    opdracht = ("standpunt", ZAAK, "COA", "--standpunt", "De opvang kan tot het vertrek door.")
    alle = geladen(*opdracht, in_=ontvangen.map)
    assert alle & (ZELDEN | ANDERS) == set()
    assert "filelock" not in alle or sys.platform == "win32"
    assert ontvangen.git("log", "-1", "--format=%s") == f"Standpunt van COA over zaak {ZAAK}"


def test_a_look_loads_the_kind_that_it_shows(ontvangen: Secretaris) -> None:
    """`rao toon` of a zaak brings no words of a meeting or of another kind along."""
    begin = "rao_cli.workflow.tonen.beeld."
    beelden = {naam for naam in geladen("toon", ZAAK, in_=ontvangen.map) if naam.startswith(begin)}
    assert beelden == {f"{begin}regel", f"{begin}zaak"}


def test_who_gives_all_of_it_is_not_asked(ontvangen: Secretaris) -> None:
    """`rao nieuw zaak` with its options loads no question about a zaak."""
    wat = ("--onderwerp", "Een gezin", "--aanbrenger", "COA", "--groep", "gezin", "--ja")
    dag = ("--vandaag", ontvangen.vandaag)
    alle = geladen("nieuw", "zaak", LIJST, *wat, *dag, in_=ontvangen.map)
    assert alle & (VRAAGT | ZELDEN) == set()
