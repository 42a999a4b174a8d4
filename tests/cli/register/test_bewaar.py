"""`rao bewaar`: commit what somebody changed by hand, once rao can read it."""

import pytest

from tests.cli.secretaris import LIJSTPAD, Secretaris

THEMA = "onderwerpen/2026/thema-meldplicht.yaml"
TEKST = """\
soort: onderwerp
kenmerk: thema-meldplicht
type: thema
titel: Meldplicht
status: open
datum: 2026-03-02
indiener: AVIM
"""


def test_everything(lijst: Secretaris) -> None:
    """Without paths rao keeps all that changed in the register, in one commit."""
    lijst.schrijf(THEMA, TEKST)
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml") + "# Zo spraken wij af\n")
    assert lijst.zegt("bewaar") == "Vastgelegd: Met de hand bijgewerkt: 2 bestanden"
    assert lijst.laatste() == ("Met de hand bijgewerkt: 2 bestanden", [THEMA, "rao.yaml"])


def test_a_file_is_named(lijst: Secretaris) -> None:
    """Each byte stays as it was typed; a kenmerk that was made of a title is not in the commit."""
    tekst = TEKST.replace("Meldplicht", "'Meldplicht'   # werktitel")
    lijst.schrijf(THEMA, tekst)
    lijst.doet("bewaar")
    assert lijst.laatste() == ("Met de hand bijgewerkt: 1 bestand", [THEMA])
    assert lijst.git("show", f"HEAD:{THEMA}") + "\n" == tekst


def test_no_own_subject(lijst: Secretaris) -> None:
    """A free text cannot come into the history with -m: it is not an option any more."""
    lijst.schrijf(THEMA, TEKST)
    assert "-m" in lijst.faalt("bewaar", "-m", "Thema van AVIM", code=2)


def test_one_of_two(lijst: Secretaris) -> None:
    """With a path rao keeps only that, and says what is left."""
    lijst.schrijf(THEMA, TEKST)
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml") + "# Later\n")
    assert lijst.zegt("bewaar", THEMA) == (
        "Vastgelegd: Met de hand bijgewerkt: 1 bestand\n"
        "Let op: u hebt zelf één bestand veranderd en nog niet vastgelegd (rao.yaml). rao kijkt"
        " daar niet naar tot u 'rao bewaar' doet."
    )
    assert lijst.git("status", "--porcelain") == " M rao.yaml"


def test_a_folder(lijst: Secretaris) -> None:
    """A folder is all that is in it."""
    lijst.schrijf(THEMA, TEKST)
    lijst.doet("bewaar", "onderwerpen")
    assert lijst.laatste()[1] == [THEMA]


def test_removed(lijst: Secretaris) -> None:
    """A file that the user removed belongs to the work too."""
    lijst.typt_nieuw(THEMA, TEKST)
    (lijst.map / THEMA).unlink()
    lijst.doet("bewaar", "--ja")
    assert lijst.laatste() == ("Met de hand verwijderd: 1 bestand", [THEMA])
    assert lijst.git("ls-files", THEMA) == ""


def test_nothing_changed(lijst: Secretaris) -> None:
    """When there is nothing to keep, rao says so."""
    assert lijst.zegt("bewaar") == "Er is niets veranderd; alles stond er al."


def test_unreadable_is_refused(lijst: Secretaris) -> None:
    """What rao cannot read back is not kept; all errors are told, with the line."""
    lijst.schrijf(THEMA, TEKST.replace("type: thema\n", "typ: thema\n"))
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD).replace("status: concept", "status: klaar"))
    zinnen = lijst.faalt("bewaar").splitlines()
    assert zinnen[0] == (
        "Fout: Dit kan zo niet worden vastgelegd; de vorm van een bestand klopt niet."
    )
    assert sorted(zinnen[1:-1]) == [
        f"{THEMA}:1: De sleutel 'type' ontbreekt.",
        f"{THEMA}:3: De sleutel 'typ' is hier onbekend.",
        f"{LIJSTPAD}:7: 'status' kent de waarde 'klaar' niet.",
    ]
    assert zinnen[-1] == "Verbeter dit en probeer het opnieuw."


def test_the_good_file_may(lijst: Secretaris) -> None:
    """Beside a file with an error the good one can be kept by naming it."""
    lijst.schrijf(THEMA, TEKST)
    lijst.schrijf(LIJSTPAD, "x: [\n")
    lijst.doet("bewaar", THEMA)
    assert lijst.git("show", "--format=", "--name-only") == THEMA


def test_what_is_missing_is_no_objection(lijst: Secretaris) -> None:
    """Findings on content do not stop it; only the form counts."""
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD).replace("    vraag: Mag", "    vraag:  # Mag"))
    lijst.doet("bewaar", "--ja")


@pytest.mark.parametrize(
    ("pad", "zin"),
    [
        ("notitie.txt", "'notitie.txt' is geen bestand van het register; rao bewaart het niet."),
        ("../elders.yaml", "'../elders.yaml' ligt niet in dit register."),
    ],
)
def test_no_file_of_the_register(lijst: Secretaris, pad: str, zin: str) -> None:
    """What does not belong to the register is left alone."""
    lijst.schrijf("notitie.txt", "van mij")
    assert zin in lijst.faalt("bewaar", pad, code=2)


def test_dry_run(lijst: Secretaris) -> None:
    """With --proef rao shows what would be kept."""
    lijst.schrijf(THEMA, TEKST)
    voor = lijst.foto()
    uitkomst = lijst.rao("bewaar", "--proef", "--diff")
    assert f"+++ b/{THEMA}\n" in uitkomst.stderr
    assert lijst.foto() == voor


def test_in_another_folder(lijst: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path counts from the folder where the user stands."""
    lijst.schrijf(THEMA, TEKST)
    monkeypatch.chdir(lijst.map / "onderwerpen")
    Secretaris(lijst.map / "onderwerpen").doet("bewaar", "2026/thema-meldplicht.yaml")
    assert lijst.laatste()[1] == [THEMA]


def test_a_file_as_rao_names_it(lijst: Secretaris, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path from the register, as rao prints it, is understood in a folder below it as well."""
    lijst.schrijf(THEMA, TEKST)
    monkeypatch.chdir(lijst.map / "onderwerpen")
    Secretaris(lijst.map / "onderwerpen").doet("bewaar", THEMA)
    assert lijst.laatste()[1] == [THEMA]


def test_what_is_ignored_is_not_called_kept(lijst: Secretaris) -> None:
    """Who names a file that .gitignore leaves out hears that, not that it was there already."""
    lijst.typt_nieuw(".gitignore", "geheim*\n")
    lijst.schrijf("documenten/geheim.md", "Notitie.\n")
    fout = lijst.faalt("bewaar", "documenten/geheim.md", code=2)
    assert "'documenten/geheim.md' staat in .gitignore" in fout


@pytest.mark.parametrize("pad", ["documenten/eigen", "documenten/eigen/a.md"])
def test_another_repository_is_not_called_kept(lijst: Secretaris, pad: str) -> None:
    """Who names what lies in another repository inside the register hears whose it is."""
    lijst.git("init", "--quiet", "documenten/eigen")
    lijst.schrijf("documenten/eigen/a.md", "Notitie.\n")
    assert "documenten/eigen is een eigen git-map" in lijst.faalt("bewaar", pad, code=2)
