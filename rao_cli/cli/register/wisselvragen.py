"""What `rao lko` and `rao organisatie` ask and do alike: another name, a successor, an end."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Final

from rao_cli.cli.argumenten import argument, dag
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import DatumVraag, Vraag
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.register.inrichting.einde import sluit as sluit_partij
from rao_cli.workflow.register.inrichting.naamkeuring import (
    klacht_over_naam,
    klacht_over_sleutel,
    net,
)
from rao_cli.workflow.register.inrichting.naamwissel import hernoem as hernoem_partij
from rao_cli.workflow.register.inrichting.opvolging import volg_op as volg_partij_op
from rao_cli.workflow.register.inrichting.partij import Opvolger, Partijsoort, zoek_partij

Vanaf = Annotated[date | None, dag("D", "De eerste dag; mag nog komen.")]
Laatste = Annotated[date | None, dag("D", "De laatste dag; mag nog komen.")]
NieuweSleutel = Annotated[str, argument("NIEUW", "De sleutel van de opvolger.")]
NieuweNaam = Annotated[str, argument("NAAM", "De nieuwe naam.")]
Woorden = Annotated[
    list[str], argument("DELEN", "De sleutels die samengaan, dan de nieuwe sleutel en de naam.")
]
_VANAF: Final = DatumVraag(naam="op", tekst="Vanaf welke dag?", voorbeeld="2027-07-01")
_LAATSTE: Final = DatumVraag(naam="op", tekst="Wat is de laatste dag?", voorbeeld="2027-06-30")
_MINST: Final = 4


def naamvragen(
    soort: str, een: str, voorbeelden: tuple[str, str], tekst: str = "Hoe heet het?"
) -> list[Vraag]:
    """Ask key and name of a new one; `een` is how a sentence names it ("een LKO")."""
    return [
        Vraag(
            naam="sleutel",
            optie="SLEUTEL",
            tekst="Welke korte sleutel?",
            reden="Die typt u, en staat in bestanden; hij verandert niet meer.",
            voorbeeld=voorbeelden[0],
            toets=lambda getypt: klacht_over_sleutel(getypt, soort),
        ),
        Vraag(
            naam="naam",
            optie="NAAM",
            tekst=tekst,
            voorbeeld=voorbeelden[1],
            toets=lambda getypt: klacht_over_naam(getypt, een),
        ),
    ]


def hernoem(s: WriteSession, soort: Partijsoort, sleutel: str, naam: str, op: date | None) -> None:
    """Give it another name from a day on."""
    h = s.keur_vooraf()
    zoek_partij(h.stand, soort, sleutel)
    dag_ = s.vul_aan([_VANAF], {"op": op})["op"]
    zinnen, uitkomst = hernoem_partij(h, soort, sleutel, net(naam), dag_)
    s.vertel(uitkomst, zinnen=zinnen)


def volg_op(
    s: WriteSession, soort: Partijsoort, oude: Sequence[str], nieuw: Sequence[str], op: date | None
) -> None:
    """Let one or more go on under another key and name."""
    h = s.keur_vooraf()
    for sleutel in oude:
        zoek_partij(h.stand, soort, sleutel)
    dag_ = s.vul_aan([_VANAF], {"op": op})["op"]
    sleutel, naam = nieuw
    opvolger = Opvolger(sleutel, net(naam), dag_)
    zinnen, uitkomst = volg_partij_op(h, soort, oude, opvolger)
    s.vertel(uitkomst, sleutel, zinnen=zinnen)


def voeg_samen(
    s: WriteSession, soort: Partijsoort, woorden: Sequence[str], op: date | None
) -> None:
    """Let two or more go on as one."""
    if len(woorden) < _MINST:
        raise GebruiksFout(
            "Noem er minstens twee, en daarna de nieuwe sleutel en de nieuwe naam.",
            hint=f'Schrijf: rao {soort} voeg-samen EEN TWEE NIEUW "De nieuwe naam" --op DATUM',
        )
    volg_op(s, soort, woorden[:-2], woorden[-2:], op)


def sluit(s: WriteSession, soort: Partijsoort, sleutel: str, op: date | None) -> None:
    """Let it stop after a day."""
    h = s.keur_vooraf()
    zoek_partij(h.stand, soort, sleutel)
    dag_ = s.vul_aan([_LAATSTE], {"op": op})["op"]
    zinnen, uitkomst = sluit_partij(h, soort, sleutel, dag_)
    s.vertel(uitkomst, zinnen=zinnen)
