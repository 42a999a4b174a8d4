"""A real register, made by the command line: a meeting that is over, and one that is to come."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest
from typer.testing import CliRunner

from rao_cli.cli.app import app
from rao_cli.model.historie.keten.ketenfout import Ketenfout, Ketenverslag
from rao_cli.workflow.historie.controleer import Historievraag, controleer_historie
from tests.cli.secretaris import LIJST, OVERLEG, ZAAK, ZAAKTEKST, Secretaris, vaste_omgeving

TWEEDE: Final = "Z-4M8T23"
NIEUWE_LIJST: Final = "SL-assen-2026-03-20"
VOLGEND: Final = "2026-04-09"
BRIEF: Final = f"TK-ter-apel-{OVERLEG}"
BESLUIT: Final = f"B-{OVERLEG}-01"
#: After everything that is played.
NU: Final = datetime(2026, 6, 1, tzinfo=UTC)
_BEGIN: Final = datetime(2026, 3, 5, 9, tzinfo=UTC)
_SLEUTEL: Final = "geheim/sleutel"


@contextmanager
def omgeving() -> Iterator[pytest.MonkeyPatch]:
    """Give git a fixed identity, and nothing of this machine."""
    with pytest.MonkeyPatch.context() as m:
        vaste_omgeving(m)
        yield m


def zet_klok(op: datetime) -> None:
    """Let whatever is committed now be of a moment."""
    for rol in ("AUTHOR", "COMMITTER"):
        os.environ[f"GIT_{rol}_DATE"] = op.isoformat()


class Verteller:
    """Types commands one after the other, each an hour after the one before."""

    def __init__(self, map_: Path) -> None:
        """Stand at a folder that is not there yet, or holds a register."""
        self.map = map_
        self.uur = 0

    def op(self, dag: str, *args: str, invoer: str | None = None) -> str:
        """Type a command on a day; it must succeed."""
        self.uur += 1
        moment = datetime.fromisoformat(f"{dag}T00:00:00+00:00") + timedelta(minutes=self.uur)
        zet_klok(moment)
        return Secretaris(self.map, dag).doet(*args, invoer=invoer)


def maak_sleutel(map_: Path, naam: str = _SLEUTEL) -> str:
    """Make a key beside a register; returns what rao.yaml says of it."""
    pad = map_.parent / naam
    pad.parent.mkdir(exist_ok=True)
    opdracht = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", str(pad)]
    subprocess.run(opdracht, check=True, capture_output=True)
    return " ".join(pad.with_suffix(".pub").read_text().split()[:2])


def teken_met(map_: Path, naam: str = _SLEUTEL) -> None:
    """Let git sign what is committed in a register."""
    sleutel = str(map_.parent / naam)
    for paar in (("gpg.format", "ssh"), ("user.signingkey", sleutel), ("commit.gpgsign", "true")):
        subprocess.run(["git", "-C", str(map_), "config", *paar], check=True)


def speel(map_: Path, *, ondertekend: bool) -> None:
    """Play the story of a register in a folder that is not there yet."""
    v = Verteller(map_)
    zet_klok(_BEGIN - timedelta(days=1))
    lkos = ("--lko", "ter-apel=LKO Ter Apel", "--lko", "assen=LKO Assen")
    provincies = ("--provincie", "Groningen", "--provincie", "Drenthe")
    regio = ("--regio", "Groningen en Drenthe")
    begin = ["--vandaag", "2026-03-04", "init", str(map_), *regio, *provincies, *lkos]
    assert CliRunner().invoke(app, begin).exit_code == 0
    if ondertekend:
        noem_ondertekenaar(v)
    _breng_in(v)
    _vergader(v)
    _koppel_terug(v)


def noem_ondertekenaar(v: Verteller) -> None:
    """Name who may sign in rao.yaml, and sign that."""
    sleutel = maak_sleutel(v.map)
    teken_met(v.map)
    pad = v.map / "rao.yaml"
    wie = f"ondertekenaars:\n  - {{organisatie: DT&V, sleutel: {sleutel}, van: 2026-03-01}}\n"
    tekst = pad.read_text().replace("soort: register\n", "soort: register\nversie: 6\n")
    pad.write_text(f"{tekst}{wie}")
    v.op("2026-03-05", "bewaar", "--ja")


def _breng_in(v: Verteller) -> None:
    v.op("2026-03-05", "nieuw", "signaallijst", "--lko", "ter-apel")
    v.op("2026-03-05", "nieuw", "zaak", LIJST, "--van", "-", invoer=ZAAKTEKST)
    tweede = ZAAKTEKST.replace(ZAAK, TWEEDE).replace("Gezin verblijft", "Twee broers verblijven")
    v.op("2026-03-05", "nieuw", "zaak", LIJST, "--van", "-", invoer=tweede)
    v.op("2026-03-05", "standpunt", ZAAK, "COA", "--standpunt", "Er is plek tot de zomer.")
    v.op("2026-03-06", "signaallijst", "dien-in", LIJST)
    v.op("2026-03-07", "signaallijst", "ontvang", LIJST)
    v.op("2026-03-07", "nieuw", "overleg", "--datum", OVERLEG, "--tijd", "10:00-12:00")
    v.op("2026-03-07", "agenda", "genereer")
    v.op("2026-03-08", "agenda", "stel-vast", "--ja")


def _vergader(v: Verteller) -> None:
    v.op(OVERLEG, "overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM")
    besluit = ("nieuw", "besluit", "--punt")
    eerste = (ZAAK, "--uitkomst", "afgehandeld", "--besluit", "Het gezin blijft tot 1 juni.")
    v.op(OVERLEG, *besluit, *eerste, "--motivering", "Er is een reisdocument.")
    laatste = (TWEEDE, "--uitkomst", "afgehandeld", "--besluit", "De broers gaan naar Emmen.")
    actie = ("--actie", "DT&V;2026-04-01;Haalt het reisdocument op")
    v.op(OVERLEG, *besluit, *laatste, "--motivering", "Daar is plek.", *actie)
    v.op("2026-03-13", "besluitenlijst", "stel-vast", "--ja")
    v.op("2026-03-16", "erratum", OVERLEG, BESLUIT, "--tekst", "Lees 1 juli waar 1 juni staat.")


def _koppel_terug(v: Verteller) -> None:
    v.op("2026-03-17", "terugkoppeling", "genereer", OVERLEG)
    v.op("2026-03-18", "terugkoppeling", "verzonden", BRIEF, "--ja")
    v.op("2026-03-19", "terugkoppeling", "bevestigd", BRIEF)
    v.op("2026-03-20", "nieuw", "signaallijst", "--lko", "assen")
    derde = ZAAKTEKST.replace(f"{ZAAK}:\n", "").replace("\n  ", "\n").strip() + "\n"
    v.op("2026-03-20", "nieuw", "zaak", NIEUWE_LIJST, "--van", "-", invoer=derde)
    v.op("2026-03-21", "signaallijst", "dien-in", NIEUWE_LIJST)
    v.op("2026-03-22", "nieuw", "overleg", "--datum", VOLGEND, "--tijd", "10:00-12:00")
    v.op("2026-03-22", "agenda", "genereer")
    v.op("2026-03-23", "agenda", "stel-vast", "--ja")


def controleer(map_: Path, *ankers: str, nu: datetime = NU) -> Ketenverslag:
    """Check the history of a register."""
    return controleer_historie(Historievraag(map_, date(2026, 5, 1), nu, ankers))


def vondsten(verslag: Ketenverslag) -> list[Ketenfout]:
    """Return everything that is wrong."""
    return [*verslag.vondsten, *(vondst for stap in verslag.stappen for vondst in stap.vondsten)]
