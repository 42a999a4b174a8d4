"""Forgeries that say that `rao sync` played them anew on the work of others (`Rao-Herspeeld`)."""

from typing import Final

from tests.cli.secretaris import OVERLEG, OVERLEGPAD
from tests.workflow.historie.verhaal import BRIEF, NIEUWE_LIJST, VOLGEND
from tests.workflow.historie.vervalser import Vervalser
from tests.workflow.historie.vervalsing import (
    ACTIEPAD,
    BRIEF_MD,
    BRIEFPAD,
    NIEUWPAD,
    TEKST,
    VOLGENDPAD,
    Vervalsing,
)

_SAMEN: Final = "Samengevoegd met het gedeelde register"


class _Rij:
    """A row of steps on what somebody else shared, after a begin that the forger chooses."""

    def __init__(self, v: Vervalser, begin: str = "HEAD") -> None:
        """Let somebody else share something first."""
        self.v, self.nummer = v, 0
        eerst = v.git("rev-parse", begin)
        v.vervang("rao.yaml", "soort: register", "# Onze regio\nsoort: register")
        self.tussen = f"{eerst}..{v.leg_vast()}"

    def stap(self, onderwerp: str, handeling: str, *betreft: str) -> None:
        """Commit everything as a step of the row."""
        self.nummer += 1
        over = "".join(f"Rao-Betreft: {een}\n" for een in betreft)
        trailers = f"Rao-Handeling: {handeling}\n{over}Rao-Wijziging: {self.nummer:020x}"
        self.v.leg_vast(f"{onderwerp}\n\n{trailers}\nRao-Herspeeld: {self.tussen}")

    def eerlijk(self) -> None:
        """Do what anybody may do."""
        tekst = (self.v.map / NIEUWPAD).read_text().splitlines()
        (zaak,) = (regel.strip(" :\n") for regel in tekst if regel.startswith("  Z-"))
        self.v.vervang(NIEUWPAD, "vraag: Mag het gezin", "vraag: Kan het gezin")
        self.stap(f"Zaak {zaak} gewijzigd: vraag", "zaak-wijzig", zaak, NIEUWE_LIJST)


def _vaste_lijst(v: Vervalser) -> None:
    rij = _Rij(v)
    rij.eerlijk()
    v.vervang(OVERLEGPAD, TEKST, "Het gezin gaat op 1 mei.")
    v.maak_kloppend(OVERLEGPAD)
    rij.stap(_SAMEN, "sync")


def _stap_terug(v: Vervalser) -> None:
    rij = _Rij(v, f"{v.van('signaallijst-dien-in')}^")
    rij.eerlijk()
    v.vervang(NIEUWPAD, "status: ingediend", "status: concept")
    rij.stap(_SAMEN, "sync")


def _gaat_weer_door(v: Vervalser) -> None:
    weg = "vervallen: {datum: 2026-03-24, reden: Geen zaken}\n"
    v.vervang(VOLGENDPAD, "status: agenda-vastgesteld\n", f"status: vervallen\n{weg}")
    v.als_rao(f"Overleg van {VOLGEND} vervalt", "overleg-vervalt", VOLGEND, id_="f" * 20)
    rij = _Rij(v, "HEAD^")
    rij.eerlijk()
    v.vervang(VOLGENDPAD, f"status: vervallen\n{weg}", "status: agenda-vastgesteld\n")
    rij.stap(_SAMEN, "sync")


def _vastgesteld_door_sync(v: Vervalser) -> None:
    tekst = (v.map / OVERLEGPAD).read_text()
    vast = tekst[tekst.index("  besluitenlijst:\n") : tekst.index("errata:")]
    rij = _Rij(v)
    rij.eerlijk()
    v.vervang(VOLGENDPAD, "status: agenda-vastgesteld", "status: besluitenlijst-vastgesteld")
    v.vervang(VOLGENDPAD, "vaststelling:\n", f"vaststelling:\n{vast}")
    v.maak_kloppend(VOLGENDPAD)
    rij.stap(_SAMEN, "sync")


def _agenda_weer_los(v: Vervalser) -> None:
    tekst = (v.map / VOLGENDPAD).read_text()
    los = tekst.partition("vaststelling:\n")[0]
    rij = _Rij(v, f"{v.van('agenda-stel-vast')}^")
    rij.eerlijk()
    (v.map / VOLGENDPAD).write_text(los.replace("status: agenda-vastgesteld", "status: gepland"))
    rij.stap(_SAMEN, "sync")


def _actie_weer_open(v: Vervalser) -> None:
    v.vervang(ACTIEPAD, "status: open", "status: gereed\ngereed_op: 2026-03-30")
    actie = f"A-{OVERLEG}-01"
    v.als_rao(f"Actie {actie} gereed", "actie-gereed", actie, id_="f" * 20)
    rij = _Rij(v, "HEAD^")
    rij.eerlijk()
    v.vervang(ACTIEPAD, "status: gereed\ngereed_op: 2026-03-30", "status: open")
    rij.stap(_SAMEN, "sync")


def _met_de_hand(v: Vervalser) -> None:
    rij = _Rij(v)
    v.vervang(VOLGENDPAD, "'10:00-12:00'", "'08:00-09:00'")
    v.maak_agenda_kloppend(VOLGENDPAD)
    v.leg_vast(f"Bijgewerkt\n\nRao-Herspeeld: {rij.tussen}")
    rij.eerlijk()


def _brief(v: Vervalser) -> None:
    rij = _Rij(v, f"{v.van('terugkoppeling-verzonden')}^")
    rij.eerlijk()
    v.weg(BRIEFPAD)
    v.weg(BRIEF_MD)
    rij.stap(f"Terugkoppeling {BRIEF} opnieuw", "terugkoppeling-genereer", BRIEF)


def _ander_woord(v: Vervalser) -> None:
    rij = _Rij(v)
    rij.eerlijk()
    v.vervang(NIEUWPAD, "vraag: Kan het gezin", "vraag: Moet het gezin")
    rij.stap(f"Terugkoppeling {BRIEF} bevestigd", "terugkoppeling-bevestigd", BRIEF)


def _ligt_elders(v: Vervalser) -> None:
    rij = _Rij(v)
    v.vervang("rao.yaml", "# Onze regio", "# Onze regio, bijgewerkt")
    v.git("commit", "--quiet", "--all", "--amend", "--no-edit")
    rij.eerlijk()
    v.vervang(OVERLEGPAD, "status: besluitenlijst-vastgesteld", "status: gehouden")
    rij.stap(_SAMEN, "sync")


RIJ: Final = {
    "rij-vast": Vervalsing("Een vaste lijst verandert in een rij van sync.", _vaste_lijst),
    "rij-terug": Vervalsing("Een ingediende lijst is weer concept, in een rij.", _stap_terug),
    "rij-door": Vervalsing("Een vervallen overleg gaat in een rij weer door.", _gaat_weer_door),
    "rij-sync": Vervalsing("Sync stelt in een rij zelf een lijst vast.", _vastgesteld_door_sync),
    "rij-los": Vervalsing("Een vaste agenda is in een rij niet meer vast.", _agenda_weer_los),
    "rij-actie": Vervalsing("Een actie die gereed is, is in een rij weer open.", _actie_weer_open),
    "rij-hand": Vervalsing("Handwerk aan een vaste agenda, in een rij.", _met_de_hand),
    "rij-brief": Vervalsing("Een verzonden brief verdwijnt in een rij.", _brief),
    "rij-woord": Vervalsing("Een stap in een rij doet iets anders dan hij zegt.", _ander_woord),
    "rij-elders": Vervalsing("Een rij die niet ligt waar zij zegt.", _ligt_elders),
}
