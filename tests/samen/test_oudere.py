"""One person has the rao of before, the other this one: they share a register for a day."""

from __future__ import annotations

import io
import os
import shlex
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pytest

from tests.cli.proefbank import WORTEL
from tests.eenmaal import eenmaal
from tests.samen.proces import git, sync
from tests.samen.spreken import vul_in
from tests.samen.wereld import VANDAAG, Kloon

if TYPE_CHECKING:
    from pathlib import Path

    from tests.samen.wereld import Wereld

#: The last rao without `rao sync`, and one that knows no register of the fifth form.
VORIGE: Final = "bf7db3b4"
OUDER: Final = "37559074"


@dataclass(frozen=True)
class Oudere:
    """Somebody at a copy, with an older rao, who shares with git alone."""

    code: Path
    kloon: Kloon
    wereld: Wereld

    def rao(self, regel: str) -> subprocess.CompletedProcess[str]:
        """Type a command to the older rao."""
        argv = shlex.split(vul_in(regel, self.wereld.namen))
        return subprocess.run(
            [sys.executable, "-m", "rao_cli", "--vandaag", VANDAAG, *argv],
            cwd=self.kloon.map,
            env={**os.environ, "PYTHONPATH": str(self.code), "PYTHONSAFEPATH": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            text=True,
        )

    def doet(self, regel: str) -> None:
        """Type one that must succeed."""
        klaar = self.rao(regel)
        assert klaar.returncode == 0, klaar.stderr

    def deelt(self) -> None:
        """Pull and push, as a person does."""
        for argv in (("pull", "-q", "--no-rebase", "--no-edit"), ("push", "-q")):
            klaar = git(self.kloon, *argv)
            assert klaar.returncode == 0, klaar.stderr


def pak_uit(revisie: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the code of a revision."""
    haal = ["git", "-C", str(WORTEL), "archive", revisie, "rao_cli", "templates", "voorbeelden"]
    klaar = subprocess.run(haal, capture_output=True, check=False)
    if klaar.returncode:
        pytest.skip(f"{revisie} is not in this checkout")

    def maak(map_: Path) -> None:
        with tarfile.open(fileobj=io.BytesIO(klaar.stdout)) as pak:
            pak.extractall(map_, filter="data")

    return eenmaal(tmp_path_factory, revisie, maak)


def tafel(
    wereld: Wereld, revisie: str, plek: Path, factory: pytest.TempPathFactory
) -> tuple[Oudere, Kloon]:
    """Return who has the older rao, and who has this one."""
    een, ander = wereld.tafel("niets", "niets", plek)
    git(een, "config", "--remove-section", "merge.rao")  # the older rao set no driver
    return Oudere(pak_uit(revisie, factory), een, wereld), ander


@pytest.mark.lang
def test_een_dag(wereld: Wereld, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """By turns and at once, and both drew one number: nothing is lost, each act is there once."""
    oud, nieuw = tafel(wereld, VORIGE, tmp_path / "x", tmp_path_factory)
    oud.doet('standpunt {z4} COA --standpunt "Opvang kan tot het vertrek, als dat er komt." --ja')
    oud.deelt()
    nieuw.doet("actie-erbij", wereld.namen)
    assert sync(nieuw).code == 0
    oud.doet(
        "nieuw besluit --overleg 2026-04-09 --punt {z5} --uitkomst afgehandeld"
        ' --besluit "Hij blijft." --motivering "Er is een plek."'
    )
    oud.deelt()
    nieuw.doet("besluit-z6", wereld.namen)
    nieuw.doet("agenda-voeg-toe", wereld.namen)
    uit = sync(nieuw)
    assert uit.code == 0, uit.uitvoer
    oud.deelt()
    oud.doet('actie gereed A-2026-04-09-01 --toelichting "Gebeld" --op 2026-04-15')
    oud.deelt()
    assert sync(nieuw).code == 0

    besluiten = nieuw.s.lees("overleggen/2026/2026-04-09.yaml")
    assert besluiten.index("B-2026-04-09-02:") < besluiten.index("Hij blijft.")
    assert besluiten.index("B-2026-04-09-03:") < besluiten.index("Het LKO boekt zelf.")
    assert "als dat er komt" in nieuw.s.lees("signaallijsten/2026/SL-ter-apel-2026-03-20.yaml")
    assert "status: gereed" in nieuw.s.lees("acties/2026/A-2026-04-09-01.yaml")
    assert "Taxivervoer" in nieuw.s.lees("overleggen/2026/2026-05-14.yaml")
    gedaan = nieuw.wijzigingen(wereld.top)
    assert len({*gedaan}) == len(gedaan) == 6
    assert nieuw.s.git("rev-parse", "HEAD") == oud.kloon.s.git("rev-parse", "HEAD")
    assert nieuw.fouten - wereld.begin.fouten == frozenset()


@pytest.mark.lang
def test_oudere_schrijft_niet(
    wereld: Wereld, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """What is of a form that the older rao does not know, it shows; and it says to update."""
    oud, nieuw = tafel(wereld, OUDER, tmp_path / "x", tmp_path_factory)
    nieuw.doet("wijzig-ontvangen", wereld.namen)
    assert "versie: 5" in nieuw.s.lees("rao.yaml")
    assert sync(nieuw).code == 0
    oud.deelt()
    assert oud.rao("toon {z4}").returncode == 0
    top = oud.kloon.s.git("rev-parse", "HEAD")
    klaar = oud.rao(
        'standpunt {z4} COA --standpunt "Opvang kan tot het vertrek, als dat kan." --ja'
    )
    assert klaar.returncode == 3, klaar.stdout
    assert "nieuwere" in klaar.stderr or "bij" in klaar.stderr
    assert oud.kloon.s.git("status", "--porcelain") == ""
    assert oud.kloon.s.git("rev-parse", "HEAD") == top


def test_nieuwer_dan_wij(wereld: Wereld, tmp_path: Path) -> None:
    """A shared register that is newer than this rao is taken in by nobody; our work stays ours."""
    een, ander = wereld.tafel("niets", "vul-feiten", tmp_path / "x")
    tekst = een.s.lees("rao.yaml").replace("versie: 3", "versie: 99")
    een.s.typt_nieuw("rao.yaml", tekst)
    assert git(een, "push", "-q").returncode == 0
    top = ander.s.git("rev-parse", "HEAD")
    uit = sync(ander)
    assert uit.code == 3, uit.uitvoer
    assert "Werk eerst rao bij" in " ".join(uit.uitvoer.split())
    assert ander.s.git("rev-parse", "HEAD") == top
