"""Three regions, each with its own register, and one repository in which they meet (S10)."""

from datetime import date
from pathlib import Path
from typing import Final

from typer.testing import CliRunner

from rao_cli.cli.app import app
from tests.cli.secretaris import Secretaris
from tests.jaar.spel import Spel

#: Name of the other regions, and the provinces of each.
ANDERE: Final = {
    "Friesland": ("Friesland",),
    "Overijssel en Gelderland": ("Overijssel", "Gelderland"),
}
EIGEN: Final = "groningen-en-drenthe"
BEGIN: Final = date(2026, 5, 22)
ANTWOORD: Final = date(2026, 6, 9)


def buren(spel: Spel, dag: date) -> dict[str, Secretaris]:
    """Return the secretaries of the other regions, on a day."""
    return {regio: Secretaris(_plek(spel, regio), dag.isoformat()) for regio in ANDERE}


def sluit_aan(spel: Spel) -> None:
    """Make the place, the other registers, and write in all three where they meet."""
    plek = spel.map.parent / "uitwisseling.git"
    spel.op(BEGIN).git("init", "--quiet", "--bare", str(plek))
    for regio, provincies in ANDERE.items():
        namen = [deel for provincie in provincies for deel in ("--provincie", provincie)]
        wie = ("--lko", "oost=LKO Oost", "--voorzitter", "COA", "--secretaris", "IND")
        init = ("init", str(_plek(spel, regio)), "--regio", regio, *namen, *wie)
        uitkomst = CliRunner().invoke(app, ["--vandaag", BEGIN.isoformat(), *init])
        assert uitkomst.exit_code == 0, uitkomst.output
    for s in buren(spel, BEGIN).values():
        _wijs_aan(s, plek)
        s.doet("bewaar")
    _wijs_aan(spel.op(BEGIN), plek)
    spel.doe(BEGIN, "bewaar")


def antwoorden_regios(spel: Spel, kenmerk: str) -> None:
    """Both others see the trend, say that they know it too, and one shares a trend of its own."""
    for regio, s in buren(spel, ANTWOORD).items():
        assert kenmerk in s.doet("trend", "haal-op")
        s.doet("trend", "antwoord", "--ja", EIGEN, kenmerk, "--herkend", "ja")
        if regio == "Friesland":
            wat = ("--titel", "Minder tolken", "--omschrijving", "Gesprekken vallen vaker uit.")
            wie = ("--indiener", "COA", "--lko", "oost", "--landelijk", "onbekend")
            (trend,) = s.doet("nieuw", "onderwerp", "--type", "trend", *wat, *wie).splitlines()
            spel.onderwerpen["Minder tolken"] = trend
            s.doet("trend", "deel", trend, "--ja")


def _plek(spel: Spel, regio: str) -> Path:
    return spel.map.parent / regio.casefold().replace(" ", "-")


def _wijs_aan(s: Secretaris, plek: Path) -> None:
    s.schrijf("rao.yaml", s.lees("rao.yaml") + f"uitwisseling: {{remote: '{plek}'}}\n")
