"""Honest histories by chance: several people, clocks apart, work by hand, merges and rebases."""

import os
import random
import subprocess
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from tests.cli.secretaris import LIJST, OVERLEG, Secretaris
from tests.workflow.historie.verhaal import BESLUIT, BRIEF, NIEUWE_LIJST, VOLGEND, zet_klok

_WIE: Final = ("R. Voorbeeld", "S. Tweede", "T. Derde")
_ORGANISATIES: Final = ("COA", "IND", "DT&V", "AVIM")
_LKOS: Final = ("ter-apel", "assen")


class Eerlijk:
    """People who work at one register, each with a clock of his own."""

    def __init__(self, map_: Path, zaad: int) -> None:
        """Go on with a register; the same seed does the same."""
        self.map = map_
        self.kans = random.Random(zaad)  # noqa: S311 - chance, no secret
        self.nu = datetime.fromisoformat("2026-03-24T09:00:00+00:00")
        self.teller = 0

    @property
    def dag(self) -> str:
        """Today."""
        return f"{self.nu:%Y-%m-%d}"

    def tik(self) -> None:
        """Let time pass, and another person come who has a clock that is up to an hour off."""
        self.teller += 1
        self.nu += timedelta(minutes=self.kans.choice((1, 20, 300, 1500)))
        zet_klok(self.nu + timedelta(minutes=self.kans.choice((-60, 0, 0, 60))))
        os.environ["GIT_AUTHOR_NAME"] = os.environ["GIT_COMMITTER_NAME"] = self.kans.choice(_WIE)

    def rao(self, *args: str, invoer: str | None = None) -> str:
        """Type a command that may be refused; returns what it gave, or nothing."""
        self.tik()
        uitkomst = Secretaris(self.map, self.dag).rao(*args, invoer=invoer)
        return uitkomst.stdout.strip() if uitkomst.exit_code == 0 else ""

    def git(self, *args: str) -> bool:
        """Type a command of git; says whether it did it."""
        self.tik()
        klaar = subprocess.run(
            ["git", "-C", str(self.map), *args], capture_output=True, check=False
        )
        return klaar.returncode == 0

    def met_de_hand(self, pad: str, oud: str, nieuw: str) -> None:
        """Change a file, and keep that with rao or with git itself."""
        doel = self.map / pad
        tekst = doel.read_text() if doel.exists() else ""
        open_ = "\nstatus: concept\n" in tekst or not pad.startswith("signaallijsten/")
        if not open_ or oud not in tekst:
            return
        doel.write_text(tekst.replace(oud, nieuw, 1))
        if self.kans.random() < 0.5:
            self.rao("bewaar", "--ja")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "Bijgewerkt")

    def een(self, *keuzes: str) -> str:
        """Choose one."""
        return self.kans.choice(keuzes)

    def doe_een(self, *keuzes: Callable[[], object]) -> None:
        """Do one of these."""
        self.kans.choice(keuzes)()

    def zaken(self, lijst: str) -> list[str]:
        """Return the zaken of a list."""
        pad = self.map / f"signaallijsten/2026/{lijst}.yaml"
        regels = pad.read_text().splitlines() if pad.exists() else []
        return [regel.strip(" :") for regel in regels if regel.startswith("  Z-")]

    def lijst(self) -> str:
        """Choose a list, mostly one that is open."""
        alle = [pad.stem for pad in self.map.glob("signaallijsten/*/*.yaml")]
        return self.kans.choice([NIEUWE_LIJST, *(een for een in sorted(alle) if een != LIJST)])

    def zaak(self) -> str:
        """Choose a zaak of such a list."""
        return self.kans.choice(
            [*self.zaken(self.lijst()), *self.zaken(NIEUWE_LIJST)][:4] or [LIJST]
        )


def _nieuwe_lijst(e: Eerlijk) -> None:
    lijst = e.rao("nieuw", "signaallijst", "--lko", e.een(*_LKOS)) or e.lijst()
    tekst = f"onderwerp: Verblijf nummer {e.teller}\naanbrenger: COA\ngroep: gezin\n"
    for _ in range(e.kans.choice((1, 2))):
        e.rao("nieuw", "zaak", lijst.split()[0], "--van", "-", invoer=tekst)


def _zaakwerk(e: Eerlijk) -> None:
    zaak, zin = e.zaak(), f"Tekst {e.teller}"
    e.doe_een(
        lambda: e.rao("standpunt", zaak, e.een(*_ORGANISATIES), "--standpunt", zin),
        lambda: e.rao("zaak", "vul-aan", zaak, "--zet", f"vraag={zin}"),
        lambda: e.rao("zaak", "wijzig", zaak, "--zet", f"feiten={zin}"),
        lambda: e.rao("zaak", "weiger", zaak, "--reden", zin, "--ja"),
        lambda: e.rao("zaak", "sluit", zaak, "--afloop", "zelfstandig-vertrek", "--ja"),
        lambda: e.rao("zaak", "trek-in", zaak, "--reden", zin, "--ja"),
        lambda: e.rao("zaak", "verhuis", zaak, "--naar", e.een(*_LKOS), "--ja"),
        lambda: e.rao("zaak", "splits", zaak, "--onderwerp", zin, "--ja"),
    )


def _lijstwerk(e: Eerlijk) -> None:
    lijst = e.lijst()
    e.rao("signaallijst", e.een("dien-in", "ontvang", "ontvang"), lijst)
    if e.kans.random() < 0.1:
        e.rao("signaallijst", "trek-in", lijst, "--reden", "Niet meer nodig", "--ja")


def _overlegwerk(e: Eerlijk) -> None:
    zin = f"Reden {e.teller}"
    e.doe_een(
        lambda: e.rao("agenda", "genereer"),
        lambda: e.rao("agenda", "stel-vast", "--ja"),
        lambda: e.rao("agenda", "haal-af", e.zaak(), "--reden", zin, "--ja"),
        lambda: e.rao("agenda", "voeg-toe", "--indiener", "COA", "--onderwerp", zin),
        lambda: e.rao("agenda", "zet", e.zaak(), "--op", "1"),
        lambda: e.rao("overleg", "zet", "--tijd", e.een("09:00-10:00", "13:00-15:00")),
        lambda: e.rao("overleg", "verplaats", VOLGEND, "--naar", "2026-04-16", "--reden", zin),
        lambda: e.rao("nieuw", "overleg", "--datum", e.een("2026-05-14", "2026-06-11")),
    )


def _vergader(e: Eerlijk) -> None:
    dag = e.een(VOLGEND, "2026-04-16")
    e.nu = max(e.nu, datetime.fromisoformat(f"{dag}T09:00:00+00:00"))
    e.rao("overleg", "houd", dag, "--aanwezig", "DT&V, COA, IND, AVIM")
    for zaak in e.zaken(NIEUWE_LIJST):
        uitkomst = e.een("afgehandeld", "terug-naar-lko", "ter-kennisname")
        wat = ("--uitkomst", uitkomst, "--besluit", "Zo gaat het", "--motivering", "Daarom")
        e.rao("nieuw", "besluit", "--overleg", dag, "--punt", zaak, *wat)
    e.rao("besluitenlijst", "genereer", dag)
    e.rao("besluitenlijst", "stel-vast", dag, "--ja", "--zonder-besluit", "Geen tijd")
    e.rao("besluitenlijst", "stel-vast", dag, "--ja")


def _na_afloop(e: Eerlijk) -> None:
    dag = e.een(OVERLEG, VOLGEND, "2026-04-16")
    brief = e.een(BRIEF, f"TK-assen-{dag}", f"TK-ter-apel-{dag}")
    e.doe_een(
        lambda: e.rao("erratum", OVERLEG, BESLUIT, "--tekst", f"Lees {e.teller}"),
        lambda: e.rao("terugkoppeling", "genereer", dag),
        lambda: e.rao("terugkoppeling", "verzonden", brief, "--ja"),
        lambda: e.rao("terugkoppeling", "bevestigd", brief),
        lambda: e.rao("actie", "gereed", f"A-{OVERLEG}-01", "--toelichting", "Klaar"),
        lambda: e.rao(
            *("nieuw", "actie", "--besluit", BESLUIT, "--organisatie", "COA"),
            *("--omschrijving", f"Belt {e.teller}", "--uiterlijk", "2026-07-01"),
        ),
    )


def _register(e: Eerlijk) -> None:
    zin = f"Thema {e.teller}"
    e.doe_een(
        lambda: e.rao("nieuw", "onderwerp", "--type", "thema", "--titel", zin),
        lambda: e.rao("register", "zet", "termijnen.actie_dagen", str(20 + e.teller)),
        lambda: e.rao("rol", "draag-over", "secretaris", e.een(*_ORGANISATIES), "--ja"),
        lambda: e.rao("rol", "draag-over", "voorzitter", e.een(*_ORGANISATIES), "--ja"),
        lambda: e.rao("nieuw", "lko", f"plaats-{e.teller}", "--naam", "LKO Plaats"),
        lambda: e.rao("lko", "hernoem", "assen", "--naam", f"LKO Assen {e.teller}", "--ja"),
    )


def _hand(e: Eerlijk) -> None:
    lijst = f"signaallijsten/2026/{e.lijst()}.yaml"
    e.doe_een(
        lambda: e.met_de_hand("rao.yaml", "soort: register", f"# {e.teller}\nsoort: register"),
        lambda: e.met_de_hand("rao.yaml", "leden:", "leden:"),
        lambda: e.met_de_hand(lijst, "groep: gezin", "groep: volwassene"),
        lambda: e.met_de_hand(lijst, "aanbrenger: COA", "aanbrenger: IND"),
        lambda: e.met_de_hand(
            f"overleggen/2026/{OVERLEG}.yaml", "soort: overleg", "# Zie map\nsoort: overleg"
        ),
    )


def _terug(e: Eerlijk) -> None:
    if e.kans.random() < 0.7:
        e.rao("ongedaan", "--ja")
    elif e.rao("nieuw", "onderwerp", "--type", "thema", "--titel", f"Even {e.teller}"):
        e.git("revert", "--no-edit", "HEAD")


def _samen(e: Eerlijk) -> None:
    """Two people work side by side, and one takes in the work of the other."""
    tak = f"zij-{e.teller}"
    e.git("switch", "--quiet", "-c", tak)
    e.kans.choice(WERK)(e)
    e.git("switch", "--quiet", "main")
    e.kans.choice(WERK)(e)
    if e.kans.random() < 0.5:
        if not e.git("merge", "--quiet", "--no-edit", tak):
            e.git("merge", "--abort")
        return
    e.git("switch", "--quiet", tak)
    if not e.git("rebase", "--quiet", "main"):
        e.git("rebase", "--abort")
    e.git("switch", "--quiet", "main")
    e.git("merge", "--quiet", "--no-edit", tak) or e.git("merge", "--abort")


WERK: Final[Sequence[Callable[[Eerlijk], None]]] = (
    *(_nieuwe_lijst, _zaakwerk, _zaakwerk, _lijstwerk, _overlegwerk, _overlegwerk),
    *(_na_afloop, _na_afloop, _register, _hand),
)
ALLES: Final = (*WERK, *WERK, _vergader, _terug, _samen)


def leef(map_: Path, zaad: int, stappen: int) -> None:
    """Let people do honest things with a register, so many times."""
    e = Eerlijk(map_, zaad)
    for _ in range(stappen):
        e.kans.choice(ALLES)(e)
