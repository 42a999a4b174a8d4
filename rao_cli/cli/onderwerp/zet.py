"""`rao onderwerp zet`: a step in the life of an onderwerp, or other words for what it says."""

from functools import partial
from typing import Annotated, Any, Final, get_args

from msgspec.structs import asdict

from rao_cli.cli import argumenten, keuzewoorden
from rao_cli.cli.argumenten import optie
from rao_cli.cli.editor.antwoord import antwoord, weiger_samen
from rao_cli.cli.onderwerp.onderwerpopties import Onderwerpopties
from rao_cli.cli.onderwerp.onderwerpvelden import als_velden, terug_in_velden, wat_staat_er
from rao_cli.cli.onderwerp.verwoordvragen import verwoordvragen
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.eerder import met_wat_er_staat, veranderd
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.soorten.onderwerp import Onderwerp, OnderwerpStatus
from rao_cli.workflow.onderwerp.onderwerp import zet_onderwerp
from rao_cli.workflow.onderwerp.verwoorden import verwoord_onderwerp
from rao_cli.workflow.zoeken import zoek_onderwerp

_STATUSSEN: Final = get_args(OnderwerpStatus)


def zet(
    s: WriteSession,
    kenmerk: argumenten.Onderwerpkenmerk,
    *,
    status: Annotated[
        str | None, optie("S", ", ".join(_STATUSSEN), keuzewoorden.vast(_STATUSSEN))
    ] = None,
    opties: Onderwerpopties,
    in_: argumenten.InEditor = None,
) -> None:
    """Zet een onderwerp een stap verder, of verbeter wat er staat.

    Voorbeeld:
        rao onderwerp zet knelpunt-tolken --status afgerond
        rao onderwerp zet trend-7k3f9e --zaak Z-7K3F9E --voor-agenda deelberaad
        rao onderwerp zet trend-7k3f9e --landelijk ja
        rao onderwerp zet trend-7k3f9e
        rao onderwerp zet trend-7k3f9e --in editor

    Een onderwerp gaat van open naar in-behandeling naar afgerond, en niet terug. Zonder opties
    laat rao zien wat er staat, en verbetert u dat.
    """
    h, onderwerp = s.h, zoek_onderwerp(s.h.stand, kenmerk)[1]
    velden = als_velden(asdict(opties), onderwerp.type)
    weiger_samen(in_, (status, velden or None))
    if velden or status is not None:
        s.vertel(zet_onderwerp(h, kenmerk, velden, status))
    elif in_ or s.kan_vragen:
        s.keur_vooraf()
        if (anders := _verbeter(s, onderwerp, in_)) is not None:
            s.vertel(verwoord_onderwerp(h, kenmerk, anders))
    else:
        raise GebruiksFout(
            "Er is niets om te zetten.",
            hint=f"Geef een status of een veld: rao onderwerp zet {kenmerk} --status afgerond",
        )


def _verbeter(s: WriteSession, onderwerp: Onderwerp, in_: str | None) -> dict[str, Any] | None:
    """Ask everything again, with what stands there; returns the fields that became different.

    None when somebody changed nothing in an editor.
    """
    staat = partial(wat_staat_er, onderwerp)
    vragen = met_wat_er_staat(verwoordvragen(s.h.stand, onderwerp), staat)
    opdracht = ("onderwerp", "zet", onderwerp.kenmerk)
    antwoorden = antwoord(s, in_, vragen, f"Onderwerp {onderwerp.kenmerk}", *opdracht)
    if antwoorden is None:
        return None
    return terug_in_velden(onderwerp, veranderd(vragen, antwoorden, staat))
