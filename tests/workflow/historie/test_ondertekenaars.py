"""Who may sign: by the register as it was, with a key that held on that day."""

import subprocess

import pytest

from tests.workflow.historie.conftest import Kopie
from tests.workflow.historie.verhaal import controleer, maak_sleutel, teken_met, vondsten
from tests.workflow.historie.vervalser import Vervalser


def gezegd(v: Vervalser) -> str:
    """Return everything that is wrong, in one text."""
    return " ".join(vondst.tekst for vondst in vondsten(controleer(v.map)))


def teken(v: Vervalser, naam: str) -> None:
    """Sign what follows with a key."""
    teken_met(v.map, naam)


@pytest.fixture
def v(kopie: Kopie) -> Vervalser:
    """Somebody in a register that asks signatures."""
    return Vervalser(kopie("ondertekend"))


def noem(v: Vervalser, sleutel: str, *, tot: str = "") -> None:
    """Put one more signer in rao.yaml."""
    regel = f"  - {{organisatie: COA, sleutel: {sleutel}, van: 2026-03-01{tot}}}\n"
    v.vervang("rao.yaml", "ondertekenaars:\n", f"ondertekenaars:\n{regel}")


def test_another_signer(v: Vervalser) -> None:
    """Who may sign, may name another; then that one may sign too."""
    noem(v, maak_sleutel(v.map, "geheim/coa"))
    teken(v, "geheim/sleutel")
    v.leg_vast("COA tekent ook")
    teken(v, "geheim/coa")
    v.vervang("rao.yaml", "soort: register", "# Van COA\nsoort: register")
    v.leg_vast("Opmerking")
    assert gezegd(v) == ""
    assert controleer(v.map).stappen[-1].ondertekend_door == "COA"


def test_nobody_names_himself(v: Vervalser) -> None:
    """A key that the register did not name before, cannot name itself."""
    noem(v, maak_sleutel(v.map, "geheim/coa"))
    teken(v, "geheim/coa")
    v.leg_vast("COA tekent ook")
    tekst = gezegd(v)
    assert "een sleutel die niet in rao.yaml staat" in tekst
    assert "De ondertekenaars veranderden, zonder handtekening van wie dat mocht." in tekst


def test_after_its_last_day(v: Vervalser) -> None:
    """A key of which the last day is past, signs no more."""
    noem(v, maak_sleutel(v.map, "geheim/coa"), tot=", tot: 2026-03-31")
    teken(v, "geheim/sleutel")
    v.leg_vast("COA tekende")
    teken(v, "geheim/coa")
    v.vervang("rao.yaml", "soort: register", "# Van COA\nsoort: register")
    v.leg_vast("Opmerking")
    assert "van een sleutel die niet gold op 1 april 2026." in gezegd(v)


def test_signers_taken_away(v: Vervalser) -> None:
    """Taking every signer out of rao.yaml asks a signature itself."""
    tekst = (v.map / "rao.yaml").read_text()
    (v.map / "rao.yaml").write_text(tekst[: tekst.index("ondertekenaars:")])
    v.leg_vast("Geen handtekening meer")
    assert "De ondertekenaars veranderden" in gezegd(v)


def test_begun_twice(v: Vervalser) -> None:
    """A branch from before there were signers cannot bring signers of its own."""
    v.git("switch", "--quiet", "-c", "zij", v.commits()[0])
    sleutel = maak_sleutel(v.map, "geheim/coa")
    wie = f"ondertekenaars:\n  - {{organisatie: COA, sleutel: {sleutel}, van: 2026-03-01}}\n"
    v.vervang("rao.yaml", "soort: register\n", f"soort: register\nversie: 6\n{wie}")
    teken(v, "geheim/coa")
    v.leg_vast("Begin")
    v.git("merge", "--quiet", "--strategy=ours", "--message", "Samen", "main")
    assert "Hier beginnen de ondertekenaars opnieuw, naast een eerder begin." in gezegd(v)


def test_signature_of_something_else(v: Vervalser) -> None:
    """A signature that is put on another commit is not good there."""
    kop = v.git("cat-file", "commit", "HEAD")
    vals = kop.replace("vastgesteld", "opnieuw vastgesteld")
    assert vals != kop
    opdracht = ["git", "-C", str(v.map), "hash-object", "-t", "commit", "-w", "--stdin"]
    klaar = subprocess.run(opdracht, input=f"{vals}\n", text=True, capture_output=True, check=True)
    v.git("reset", "--quiet", "--hard", klaar.stdout.strip())
    assert "De handtekening klopt niet: er is daarna iets veranderd." in gezegd(v)


def test_settings_of_the_folder_start_nothing(v: Vervalser) -> None:
    """The program that a setting names to check signatures, is not run."""
    verrader = v.map.parent / "verrader"
    verrader.write_text(f"#!/bin/sh\ntouch {v.map.parent}/gelopen\nexit 0\n")
    verrader.chmod(0o755)
    v.git("config", "gpg.ssh.program", str(verrader))
    v.git("config", "gpg.ssh.allowedSignersFile", str(v.map / "niets"))
    assert gezegd(v) == ""
    assert not (v.map.parent / "gelopen").exists()
