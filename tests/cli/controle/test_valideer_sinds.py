"""`rao valideer --sinds REV`: only what is new since this branch and REV parted."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from rao_cli.documents.meldingen import FORMATEN
from tests.cli.secretaris import LIJSTPAD, OVERLEGPAD, Secretaris

ACTIEPAD = "acties/2026/A-2026-03-12-01.yaml"
WEES = "VRB01 fout Er is geen besluit 'B-2026-03-12-01'."


def sinds(s: Secretaris, rev: str, *args: str) -> list[str]:
    """Return the short report of what is new, without places in the file."""
    uitkomst = s.rao("valideer", "--uitvoer", "kort", "--sinds", rev, *args)
    regels = [re.sub(r":\d+:\d+: ", ": ", regel) for regel in uitkomst.stdout.splitlines()]
    assert uitkomst.exit_code == int(any(" fout " in regel for regel in regels)), uitkomst.output
    return regels


def bestanden(s: Secretaris, rev: str, *args: str) -> set[str]:
    """Return the files with new findings."""
    return {regel.split(": ")[0] for regel in sinds(s, rev, *args)}


def breek(s: Secretaris, pad: str = "rao.yaml") -> None:
    """Put a key in a file that rao does not know, and keep that."""
    s.typt_nieuw(pad, s.lees(pad) + "vreemd: ja\n")


def test_niets_veranderd(lijst: Secretaris) -> None:
    """Sinds nu is er niets nieuw; hoeveel er al stond, staat eronder."""
    assert lijst.doet("valideer", "--sinds", "HEAD") == (
        "Hier staat alleen wat nieuw is sinds HEAD. 9 oudere meldingen staan er niet bij;\n"
        "  alles ziet u met: rao valideer\n"
        "Geen meldingen.\n"
    )


def test_oude_fouten_tellen_niet(lijst: Secretaris) -> None:
    """Een fout die er al stond, maakt de afsluitcode niet 1, ook niet met --streng."""
    breek(lijst)
    assert lijst.rao("valideer").exit_code == 1
    assert lijst.rao("valideer", "--streng", "--sinds", "HEAD").exit_code == 0


def test_een_zwaardere_fase(gepland: Secretaris) -> None:
    """Wat een waarschuwing werd toen de zaak op de agenda kwam, is nieuw; fout met --streng."""
    regels = sinds(gepland, "HEAD~1")
    assert [r for r in regels if r.startswith(f"{LIJSTPAD}: SIG01 waarschuwing ")]
    assert gepland.rao("valideer", "--sinds", "HEAD~1").exit_code == 0
    assert gepland.rao("valideer", "--sinds", "HEAD~1", "--streng").exit_code == 1


@pytest.mark.parametrize("rev", ["HEAD~1", "HEAD~2", "main~1"])
def test_sinds_een_vastlegging(lijst: Secretaris, rev: str) -> None:
    """Wat na een vastlegging in het register kwam, is nieuw."""
    assert bestanden(lijst, rev) == {LIJSTPAD}


def test_uw_eigen_werk_telt_mee(lijst: Secretaris) -> None:
    """Ook wat u veranderde en nog niet bewaarde, en een nieuw bestand, wordt gecontroleerd."""
    nieuw = "onderwerpen/2026/thema-x.yaml"
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml").replace("[Groningen, Drenthe]", "[Emmen]"))
    lijst.schrijf(nieuw, "soort: onderwerp\n")
    assert bestanden(lijst, "HEAD") == {"rao.yaml", nieuw}


def test_met_een_pad_samen(lijst: Secretaris) -> None:
    """Met een pad ziet u alleen wat daar nieuw is."""
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml").replace("[Groningen, Drenthe]", "[Emmen]"))
    assert bestanden(lijst, "HEAD", "signaallijsten") == set()
    assert bestanden(lijst, "HEAD", "rao.yaml") == {"rao.yaml"}


@pytest.mark.parametrize("bewaard", [True, False])
def test_weghalen_breekt_een_ander_bestand(besloten: Secretaris, *, bewaard: bool) -> None:
    """Haalt u een overleg weg, dan is de actie die ernaar wijst nieuw fout, ook met een pad."""
    (besloten.map / OVERLEGPAD).unlink()
    if bewaard:
        besloten.git("commit", "--quiet", "--all", "--message", "weg")
    rev = "HEAD~1" if bewaard else "HEAD"
    assert f"{ACTIEPAD}: {WEES}" in sinds(besloten, rev)
    assert sinds(besloten, rev, "acties") == [f"{ACTIEPAD}: {WEES}"]


def test_een_wijziging_elders(lijst: Secretaris) -> None:
    """Gaat een LKO uit rao.yaml, dan is de lijst van dat LKO nieuw fout; zij is niet veranderd."""
    oud = lijst.lees("rao.yaml")
    lijst.schrijf("rao.yaml", oud.replace("  ter-apel:", "  emmen:"))
    assert LIJSTPAD in bestanden(lijst, "HEAD")


def test_wat_alleen_main_brak(lijst: Secretaris) -> None:
    """Brak main iets nadat uw branch begon, dan is dat niet van u."""
    lijst.git("switch", "--quiet", "--create", "werk")
    lijst.typt_nieuw("LEESMIJ.txt", "van mij\n")
    lijst.git("switch", "--quiet", "main")
    breek(lijst)
    lijst.git("switch", "--quiet", "werk")
    assert sinds(lijst, "main") == []


def test_wat_alleen_main_verbeterde(lijst: Secretaris) -> None:
    """Verbeterde main iets nadat uw branch begon, dan heet het bij u niet nieuw."""
    breek(lijst)
    lijst.git("switch", "--quiet", "--create", "werk")
    lijst.git("switch", "--quiet", "main")
    lijst.git("revert", "--no-edit", "HEAD")
    lijst.git("switch", "--quiet", "werk")
    assert lijst.rao("valideer").exit_code == 1
    assert sinds(lijst, "main") == []


def test_na_samenvoegen_met_main(lijst: Secretaris) -> None:
    """Wat met main in uw branch kwam, is niet nieuw; wat u zelf brak wel. Zonder branch ook."""
    lijst.git("switch", "--quiet", "--create", "werk")
    breek(lijst, LIJSTPAD)
    lijst.git("switch", "--quiet", "main")
    breek(lijst, "rao.yaml")
    lijst.git("switch", "--quiet", "--detach", "werk")
    lijst.git("merge", "--quiet", "--no-edit", "main")
    assert bestanden(lijst, "main") == {LIJSTPAD}


def test_verschoven_regels(lijst: Secretaris) -> None:
    """Een melding die naar een andere regel schuift, is dezelfde."""
    lijst.schrijf(LIJSTPAD, "# een regel erbij\n" + lijst.lees(LIJSTPAD))
    assert sinds(lijst, "HEAD") == []


def test_gelijke_meldingen(leeg: Secretaris) -> None:
    """Staat iets er drie keer en stond het er twee keer, dan is één melding nieuw: de laatste."""
    mail = "# jan@voorbeeld.example\n"
    leeg.typt_nieuw("rao.yaml", leeg.lees("rao.yaml") + 2 * mail)
    leeg.schrijf("rao.yaml", leeg.lees("rao.yaml") + "# einde\n" + mail)
    (regel,) = leeg.rao("valideer", "--uitvoer", "kort", "--sinds", "HEAD").stdout.splitlines()
    assert regel.startswith(f"rao.yaml:{len(leeg.lees('rao.yaml').splitlines())}:")


def test_een_ander_persoonsgegeven(leeg: Secretaris) -> None:
    """Een ander mailadres in plaats van het oude is nieuw, ook op dezelfde regel."""
    leeg.typt_nieuw("rao.yaml", leeg.lees("rao.yaml") + "# jan@voorbeeld.example\n")
    leeg.schrijf("rao.yaml", leeg.lees("rao.yaml").replace("jan@", "els@"))
    assert bestanden(leeg, "HEAD") == {"rao.yaml"}


def test_een_zwaardere_melding(lijst: Secretaris) -> None:
    """Maakt de regio een regel zwaarder, dan is de melding nieuw; weer lichter is niet nieuw."""
    licht = lijst.lees("rao.yaml")
    lijst.typt_nieuw("rao.yaml", f"{licht}regels:\n  SIG01: fout\n")
    (regel,) = sinds(lijst, "HEAD~1")
    assert regel.startswith(f"{LIJSTPAD}: SIG01 fout ")
    lijst.schrijf("rao.yaml", licht)
    assert sinds(lijst, "HEAD") == []


def test_een_acceptatie_die_verdwijnt(lijst: Secretaris) -> None:
    """Haalt iemand een acceptatie weg, dan is de melding nieuw."""
    oud = lijst.lees(LIJSTPAD)
    lijst.typt_nieuw(LIJSTPAD, f"# rao: accepteer SIG01 het LKO schrijft dit later\n{oud}")
    lijst.schrijf(LIJSTPAD, oud)
    (regel,) = sinds(lijst, "HEAD")
    assert regel.startswith(f"{LIJSTPAD}: SIG01")


def test_bestanden_op_een_verkeerde_plek(lijst: Secretaris) -> None:
    """Een los bestand, een slechte naam en een register in het register stonden er al."""
    tekst = lijst.lees(LIJSTPAD)
    lijst.schrijf("verdwaald.yaml", tekst)
    lijst.schrijf("signaallijsten/2026/a b.yaml", tekst)
    lijst.schrijf("documenten/los.yaml", tekst)
    lijst.schrijf("ander/rao.yaml", lijst.lees("rao.yaml"))
    lijst.schrijf("ander/verdwaald.yaml", tekst)
    nieuw = {"verdwaald.yaml", "signaallijsten/2026/a b.yaml"}
    assert bestanden(lijst, "HEAD") & nieuw == nieuw
    lijst.git("add", "--all")
    lijst.git("commit", "--quiet", "--message", "erbij")
    assert sinds(lijst, "HEAD") == []


def test_wat_git_negeert(lijst: Secretaris) -> None:
    """Een bestand uit .gitignore komt nooit bij een ander, en telt dus niet als nieuw."""
    lijst.schrijf(".gitignore", "/proef/\n~*\n")
    lijst.schrijf("proef/verdwaald.yaml", lijst.lees(LIJSTPAD))
    lijst.schrijf("signaallijsten/2026/~lijst.yaml", "")
    assert sinds(lijst, "HEAD") == []


def test_toen_was_er_geen_register(lijst: Secretaris) -> None:
    """Had REV nog geen rao.yaml, of een die stuk is, dan is elke melding over de inhoud nieuw."""
    goed = lijst.lees("rao.yaml")
    lijst.git("rm", "--quiet", "rao.yaml")
    lijst.git("commit", "--quiet", "--message", "weg")
    lijst.typt_nieuw("rao.yaml", "soort: [\n")
    lijst.typt_nieuw("rao.yaml", goed)
    assert len(sinds(lijst, "HEAD")) == 0
    assert len(sinds(lijst, "HEAD~1")) == len(sinds(lijst, "HEAD~2")) == 9


def test_een_register_in_een_map(lijst: Secretaris, tmp_path: Path) -> None:
    """Ligt het register in een map van de repository, dan gaat het net zo."""
    top = Secretaris(tmp_path / "top")
    top.map.mkdir()
    top.git("init", "--quiet", "--initial-branch=main")
    shutil.copytree(lijst.map, top.map / "regio", ignore=shutil.ignore_patterns(".git"))
    top.typt_nieuw("elders.yaml", "x: 1\n")
    s = Secretaris(top.map / "regio")
    assert sinds(s, "HEAD") == []
    s.schrijf("rao.yaml", s.lees("rao.yaml") + "vreemd: ja\n")
    assert bestanden(s, "HEAD") == {"rao.yaml"}
    assert bestanden(top, "HEAD", "regio") == {"regio/rao.yaml"}


def test_elk_formaat_zegt_hetzelfde(lijst: Secretaris, tmp_path: Path) -> None:
    """Elk formaat noemt de ene nieuwe melding, en geen van de oude."""
    lijst.schrijf("rao.yaml", lijst.lees("rao.yaml") + "vreemd: ja\n")
    doelen = [f"--uitvoer={naam}:{tmp_path / naam}" for naam in FORMATEN]
    assert lijst.rao("valideer", "--sinds", "HEAD", *doelen).exit_code == 1
    for naam in FORMATEN:
        tekst = (tmp_path / naam).read_text(encoding="utf-8")
        assert ("vreemd" in tekst, "SIG01" in tekst) == (True, False), naam
    telling = json.loads((tmp_path / "json").read_bytes())["samenvatting"]
    assert telling == {"bestanden": 1, "fouten": 1, "waarschuwingen": 0, "aandachtspunten": 0}


def test_compleetheid_van_wat_veranderde(lijst: Secretaris) -> None:
    """Hoe ver een lijst is, staat er alleen als zij veranderde of een nieuwe melding heeft."""
    assert "onderdelen aanwezig" not in lijst.doet("valideer", "--sinds", "HEAD")
    lijst.schrijf(LIJSTPAD, lijst.lees(LIJSTPAD) + "# klaar\n")
    assert "onderdelen aanwezig" in lijst.doet("valideer", "--sinds", "HEAD")


def test_de_invoer(lijst: Secretaris) -> None:
    """Wat via de invoer komt, staat naast hetzelfde bestand van toen."""
    tekst = lijst.lees(LIJSTPAD)
    opdracht = ("valideer", "-", "--uitvoer", "kort", "--sinds", "HEAD")
    assert lijst.rao(*opdracht, invoer=tekst).stdout == ""
    vreemd = lijst.rao(*opdracht, invoer=f"{tekst}# jan@voorbeeld.example\n")
    assert [r.split(":")[0] for r in vreemd.stdout.splitlines()] == ["<stdin>"]


@pytest.mark.parametrize("rev", ["weg", "0" * 40, "--help", ""])
def test_onbekende_vastlegging(lijst: Secretaris, rev: str) -> None:
    """Een vastlegging die git niet kent, wordt in een zin gemeld."""
    uitkomst = lijst.rao("valideer", f"--sinds={rev}")
    assert uitkomst.exit_code in {2, 3}
    assert uitkomst.stdout == ""
    assert uitkomst.stderr.startswith("Fout: ")


def test_een_ondiepe_kopie(lijst: Secretaris, tmp_path: Path) -> None:
    """Mist een kopie de geschiedenis, dan zegt rao hoe u die ophaalt; daarna gaat het."""
    lijst.git("switch", "--quiet", "--create", "werk")
    lijst.typt_nieuw("LEESMIJ.txt", "van mij\n")
    lijst.git("switch", "--quiet", "main")
    lijst.typt_nieuw("LEESMIJ.txt", "van main\n")
    kopie = Secretaris(tmp_path / "kopie")
    opdracht = ("git", "clone", "--quiet", "--depth=1", "--no-single-branch", "--branch=werk")
    subprocess.run([*opdracht, lijst.map.as_uri(), str(kopie.map)], check=True)
    gezegd = kopie.faalt("valideer", "--sinds", "origin/main")
    assert "die zowel in 'origin/main' zit als in wat u nu hebt" in gezegd
    assert "git fetch --unshallow" in gezegd
    assert "fetch-depth: 0" in gezegd
    kopie.git("fetch", "--quiet", "--unshallow")
    assert sinds(kopie, "origin/main") == []


def test_geen_gezamenlijk_begin(lijst: Secretaris) -> None:
    """Een branch die los van main begon, heeft niets om mee te vergelijken."""
    lijst.git("switch", "--quiet", "--orphan", "los")
    lijst.git("checkout", "main", "--", ".")
    assert "die zowel in 'main' zit" in lijst.rao("valideer", "--sinds", "main").stderr
