"""Which act mends a gap or a weak spot of a list on its way to the Deelberaad (S17-S22)."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from rao_cli.model.gevuld import gevuld
from rao_cli.model.melding import Melding, write_pad
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.register.namen import voogd_van
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.onderdelen import heeft_standpunt, zonder_standpunt
from rao_cli.workflow.controle.herstel import OPEN, herstelopdracht, standpuntopdracht


class Lijst(NamedTuple):
    """The list that a finding stands in; `nieuw` when the act that asks still has to write it."""

    stand: Stand
    pad: str
    nieuw: bool = False

    def zaak(self, kenmerk: str) -> ZaakPlek | None:
        """Return a zaak as this list has it."""
        plekken = self.stand.zaken_op_kenmerk.get(kenmerk, ())
        return next((plek for plek in plekken if plek.bestand == self.pad), None)

    def bestand_van(self, kenmerk: str) -> str:
        """Return the file in which a zaak can be mended now: of a new list that of its LKO."""
        plekken = self.stand.zaken_op_kenmerk.get(kenmerk, ())
        er_al = [plek.bestand for plek in plekken if plek.bestand != self.pad or not self.nieuw]
        return er_al[-1] if er_al else self.pad


_STANDPUNTEN: Final = "SIG10"
_VOOGD_ONTBREEKT: Final = "SIG23"
#: What a knelpunt or trend that goes without a zaak must say.
_ZONDER_ZAAK: Final = "SIG37"
_ZONDER_ZAAK_STANDPUNTEN: Final = "SIG38"
_GRONDEN: Final = frozenset({"SIG24", "SIG25", "SIG32"})
#: Of a weak spot something stands there already; here the same place is filled anew.
_OPNIEUW: Final = frozenset(
    {"SIG05", "SIG07", "SIG09", "SIG21", "SIG29", "SIG30", "SIG31", "SIG33"}
)
#: Two answers that contradict each other: one of them must go, and no command takes it away.
_STRIJDIG: Final = "SIG35"
_EEN_OPTIE: Final = "SIG22"


def herstelopdrachten(lijst: Lijst, melding: Melding, zaak: str) -> Iterator[str]:
    """Yield what mends a finding about a list to the Deelberaad: commands, or which file."""
    code, pad = melding.code, melding.pad[2:]
    plek = lijst.zaak(zaak)
    if code == _STANDPUNTEN and plek is not None:
        yield from (standpuntopdracht(zaak, wie) for wie in zonder_standpunt(plek))
    elif code == _VOOGD_ONTBREEKT and plek is not None:
        yield _over_de_voogd(plek)
    elif code in {_ZONDER_ZAAK, _ZONDER_ZAAK_STANDPUNTEN}:
        yield from _over_het_onderwerp(lijst, melding)
    elif code in _GRONDEN:
        yield from _over_de_grond(lijst, melding)
    elif not code.startswith("SIG") or not zaak or code == _STRIJDIG:
        waar = lijst.bestand_van(zaak) if zaak else lijst.pad
        yield f"{melding.hint or ''} Dat kan in {waar}; doe daarna: rao bewaar".strip()
    elif code == _EEN_OPTIE and plek is not None:
        nieuw = f"oplossingsrichtingen[{len(plek.zaak.oplossingsrichtingen)}].omschrijving"
        yield opdrachtregel("zaak", "vul-aan", zaak, "--zet", f"{nieuw}={OPEN}")
    elif code in _OPNIEUW:
        yield opdrachtregel("zaak", "vul-aan", zaak, "--zet", f"{write_pad(pad)}={OPEN}")
    else:
        yield herstelopdracht(code, zaak, pad)


def _over_de_voogd(plek: ZaakPlek) -> str:
    """Return how the custodian says its word; of a register without one, how it comes in."""
    voogd = voogd_van(plek.stand.heel.organisaties, plek.stand.dag)
    if voogd is None:
        return opdrachtregel("nieuw", "organisatie", "Nidos", "Stichting Nidos")
    return standpuntopdracht(plek.kenmerk, voogd)


def _over_het_onderwerp(lijst: Lijst, melding: Melding) -> Iterator[str]:
    """Yield what completes a knelpunt or trend that goes to the Deelberaad without a zaak."""
    gevonden = lijst.stand.vind_onderwerp(lijst.stand.signaallijsten[lijst.pad].onderwerp)
    if gevonden is None:
        return
    onderwerp = gevonden[1]
    if melding.code == _ZONDER_ZAAK:
        velden = ("omschrijving", "geprobeerd", "vraag")
        mist = (naam for naam in velden if not gevuld(getattr(onderwerp, naam)))
        woorden = (woord for naam in mist for woord in (f"--{naam}", OPEN))
        yield opdrachtregel("onderwerp", "zet", onderwerp.kenmerk, *woorden)
        return
    # One that falls short is named first in its sentence; who gave none, are named together.
    zin = melding.tekst.removeprefix("Het standpunt van ")
    kort = zin.partition(" ")[0] if zin != melding.tekst else None
    for sleutel in lijst.stand.kernorganisaties if kort is None else (kort,):
        if kort or not heeft_standpunt(onderwerp.standpunten.get(sleutel)):
            yield standpuntopdracht(onderwerp.kenmerk, sleutel)


def _over_de_grond(lijst: Lijst, melding: Melding) -> Iterator[str]:
    """Yield how a list gets another ground; where a risk is too low, also how it is weighed."""
    ding = lijst.stand.signaallijsten[lijst.pad]
    if lijst.nieuw and ding.onderwerp:
        yield opdrachtregel("onderwerp", "zet", ding.onderwerp, "--zaak", "ZAAK")
        return
    if lijst.nieuw:
        yield from (
            opdrachtregel("zaak", "schaal-op", zaak, "--grond", "GROND") for zaak in ding.zaken
        )
    else:
        yield opdrachtregel("signaallijst", "zet", ding.kenmerk, "--grond", "GROND")
    if ding.onderwerp and melding.code == "SIG25":
        yield opdrachtregel("onderwerp", "zet", ding.onderwerp, "--zaak", "ZAAK")
    for grond in ding.gronden if melding.code == "SIG32" else ():
        if grond in ("politiek", "publicitair") and grond in melding.tekst:
            for zaak in ding.zaken:
                plek = f"risicos.{grond}.niveau={OPEN}"
                yield opdrachtregel("zaak", "vul-aan", zaak, "--zet", plek)
