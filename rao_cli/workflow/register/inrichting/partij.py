"""An organisation or LKO of rao.yaml as something to change: where it stands, and what it is."""

from collections.abc import Mapping
from datetime import date
from typing import Final, Literal, NamedTuple

from rao_cli.documents.opmaak import datum
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.melding import Pad
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.register.botsing import Benoemd, botsing_met, zeg_botsing
from rao_cli.model.register.namen import naam_op, opvolger
from rao_cli.model.soorten.register import Lko, Organisatie, Register
from rao_cli.model.stand import Stand
from rao_cli.workflow.register.inrichting.naamkeuring import klacht_over_naam, klacht_over_sleutel
from rao_cli.workflow.zoeken import eis_lko, eis_organisatie

Partijsoort = Literal["lko", "organisatie"]
VELD: Final[Mapping[Partijsoort, str]] = {"lko": "lkos", "organisatie": "organisaties"}
#: As a sentence names one, and this one.
EEN: Final[Mapping[Partijsoort, str]] = {"lko": "een LKO", "organisatie": "een organisatie"}


class Partij(NamedTuple):
    """One of them: its kind, key and what the file says."""

    soort: Partijsoort
    sleutel: str
    ding: Lko | Organisatie

    @property
    def pad(self) -> Pad:
        """Where it stands in rao.yaml."""
        return (VELD[self.soort], self.sleutel)

    def naam(self, dag: date) -> str:
        """What it is called on a day."""
        return naam_op(self.ding, dag)


class Opvolger(NamedTuple):
    """Under which key and name others go on, and from which day."""

    sleutel: str
    naam: str
    op: date


def alle(stand: Stand, soort: Partijsoort) -> Mapping[str, Lko] | Mapping[str, Organisatie]:
    """Return every LKO or organisation that the file knows."""
    return stand.heel.lkos if soort == "lko" else stand.heel.organisaties


def zoek_partij(stand: Stand, soort: Partijsoort, getypt: str) -> Partij:
    """Return one by its key or name; RaoError when there is none."""
    sleutel = eis_lko(stand, getypt) if soort == "lko" else eis_organisatie(stand, getypt)
    return Partij(soort, sleutel, alle(stand, soort)[sleutel])


def eis_loopt_door(
    stand: Stand, partij: Partij, op: date, *, einde_mag_anders: bool = False
) -> None:
    """RaoError when one is not there before and on a day: then it cannot change on that day.

    With `einde_mag_anders` a last day that nobody followed is no hindrance: it is put right.
    """
    ding, sleutel = partij.ding, partij.sleutel
    if ding.van is not None and op <= ding.van:
        raise RaoError(
            f"{ding.naam} is er pas vanaf {datum(ding.van)}.",
            hint="Noem met --op een dag daarna.",
        )
    ander = opvolger(alle(stand, partij.soort), sleutel)
    if einde_mag_anders and ander is None:
        return
    if ding.tot is not None and ding.tot < op:
        verder = f" en gaat daarna verder als {ander}" if ander else ""
        raise RaoError(
            f"{ding.naam} is er tot en met {datum(ding.tot)}{verder}.",
            hint=f"Doe het bij {ander}." if ander else "Noem met --op een eerdere dag.",
        )


def zeg_einde_was(partij: Partij, op: date) -> list[str]:
    """Say which last day was recorded before, when it is put right."""
    was = partij.ding.tot
    naam = partij.naam(op)
    return [f"De laatste dag van {naam} was {datum(was)}."] if was and was != op else []


def eis_nieuw(
    stand: Stand, soort: Partijsoort, sleutel: str, naam: str, van: date | None = None
) -> None:
    """GebruiksFout when a key or name cannot be, RaoError when it is in use."""
    klacht = klacht_over_sleutel(sleutel, soort) or klacht_over_naam(naam, EEN[soort])
    if klacht:
        raise GebruiksFout(klacht, hint=_voorbeeld(soort))
    eis_vrij(stand.heel, Benoemd(VELD[soort], sleutel, naam, van or date.min))
    kaal = {sleutel.casefold(), naam.casefold()}
    for ander, ding in alle(stand, soort).items():
        if ander.casefold() in kaal or ding.naam.casefold() in kaal:
            raise RaoError(
                f"{ander} ({ding.naam}) staat al in rao.yaml.",
                hint="Kies een andere sleutel en naam. Heet het anders? Typ: "
                + opdrachtregel(soort, "hernoem", ander, "NAAM", "--op", "DATUM"),
            )


def eis_vrij(register: Register, nieuw: Benoemd) -> None:
    """RaoError when something of another kind goes by this key or name."""
    ander = botsing_met(register, nieuw)
    if ander is not None and ander.veld != nieuw.veld:
        raise RaoError(zeg_botsing(ander), hint="Kies een andere sleutel en naam.")


def _voorbeeld(soort: Partijsoort) -> str:
    return (
        'Schrijf bijvoorbeeld: rao nieuw lko ter-apel "LKO Ter Apel"'
        if soort == "lko"
        else 'Schrijf bijvoorbeeld: rao nieuw organisatie DJI "Dienst Justitiële Inrichtingen"'
    )
