"""`rao register zet`: one value of rao.yaml."""

from datetime import date
from functools import partial
from typing import Annotated

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import argument, dag, optie
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.formulier import datum
from rao_cli.workflow.register.inrichting import zetten
from rao_cli.workflow.register.inrichting.waarden import Wens


def zet(
    s: WriteSession,
    sleutel: Annotated[
        str,
        argument("SLEUTEL", "Welke plek, zoals regio.naam.", suggesties.registerplekken),
    ],
    waarde: Annotated[
        str | None, argument("WAARDE", 'Wat er komt; "" haalt het weg. Een lijst met komma\'s.')
    ] = None,
    *,
    erbij: Annotated[list[str] | None, optie("W", "Zet dit in de lijst erbij; mag vaker.")] = None,
    weg: Annotated[list[str] | None, optie("W", "Haal dit uit de lijst weg; mag vaker.")] = None,
    op: Annotated[date | None, dag("D", "Vanaf welke dag een naam geldt.")] = None,
) -> None:
    """Verander één waarde van het register; de rest van rao.yaml blijft zoals het is.

    Voorbeeld:
        rao register zet termijnen.stukken_werkdagen 7
        rao register zet deelberaad.data --erbij 2026-05-19 --erbij 2026-06-16
        rao register zet reces --erbij "2026-07-13;2026-08-21"
        rao register zet regio.naam "Noord-Nederland" --op 2027-07-01
        rao register zet gemeenten.emmen ""

    Verdwijnt er iets uit een lijst, dan vraagt rao eerst of dat mag. Kan rao niets vragen, dan
    is --ja nodig.
    Welke plekken er zijn, ziet u met rao register toon --alles. Voor LKO's, organisaties, leden
    en rollen zijn er eigen opdrachten.
    """
    h = s.keur_vooraf()
    if waarde is None and not (erbij or weg):
        if not s.kan_vragen:
            raise GebruiksFout(
                "U zegt niet wat er komt te staan.", hint='Noem een waarde, of "" voor niets.'
            )
        waarde = s.vul_aan([Vraag(naam="waarde", tekst="Wat komt er te staan?")], {})["waarde"]
    lees_dag = partial(_read_dag, vandaag=s.vandaag)
    wens = Wens(lees_dag, waarde, tuple(erbij or ()), tuple(weg or ()), op)
    if (zin := zetten.zeg_verlies(h, sleutel, wens)) and not s.mag(
        lambda proef: zetten.zet(proef, sleutel, wens)[-1], zin, f"{zin} Wilt u dat?"
    ):
        return
    zinnen, uitkomst = zetten.zet(h, sleutel, wens)
    s.vertel(uitkomst, zinnen=zinnen)


def _read_dag(tekst: str, vandaag: date) -> date:
    """Read a day as every command does; what is no day is said in one sentence."""
    try:
        return datum.read_ruim(tekst, vandaag)
    except datum.GeenDatum as fout:
        raise GebruiksFout(str(fout)) from None
