"""How far a zaak is, how old and how complete, in words (S11, S18-S22)."""

from rao_cli.documents.opmaak import aantal, datum
from rao_cli.documents.zaak.levenswoorden import zeg_eerder
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.levensloop import Loop
from rao_cli.model.zaak.onderdelen import PER_ZAAK, aanwezig
from rao_cli.model.zaak.opschaling import wacht_op_verzending


def zeg_fase(stand: Stand, kenmerk: str, loop: Loop) -> str:
    """Return how far a zaak is: "aangehouden tot 9 april 2026"."""
    if loop.fase == "opgeschaald" and wacht_op_verzending(stand, kenmerk):
        return "wordt opgeschaald; nog niet verstuurd aan het Deelberaad Asiel"
    tot = f" tot {datum(loop.hervatten_op)}" if loop.hervatten_op else ""
    sinds = f" op {datum(loop.tot)}" if loop.tot else ""
    return f"{loop.fase}{tot}{sinds}"


def fase_in_het_kort(stand: Stand, kenmerk: str, fase: object, hervatten_op: object) -> str:
    """Return how far a zaak is, for a column: "aangehouden tot 2026-04-09"."""
    tot = f" tot {hervatten_op}" if hervatten_op else ""
    wordt = fase == "opgeschaald" and wacht_op_verzending(stand, kenmerk)
    return f"{'wordt ' if wordt else ''}{fase}{tot}"


def zeg_ouderdom(loop: Loop) -> str:
    """Say how old a zaak is: "35 dagen, sinds 5 maart 2026; in 2 overleggen besproken"."""
    tot = f" tot {datum(loop.tot)}" if loop.tot else ""
    dagen = f"{aantal(loop.dagen, 'dag', 'dagen')}, sinds {datum(loop.sinds)}{tot}"
    eerder = f"; eerder: {zeg_eerder(loop.eerder)}" if loop.eerder else ""
    return f"{dagen}; in {aantal(loop.overleggen, 'overleg', 'overleggen')} besproken{eerder}"


def ouderdom_in_het_kort(loop: Loop) -> str:
    """Say how old a zaak is, for a machine: "35 dagen, 2 keer besproken, 1 keer aangehouden"."""
    delen = [aantal(loop.dagen, "dag", "dagen")]
    delen += [f"{loop.overleggen} keer besproken"] if loop.overleggen else []
    delen += [f"{loop.aangehouden} keer aangehouden"] if loop.aangehouden else []
    delen += [f"terug op {loop.hervatten_op}"] if loop.hervatten_op else []
    return ", ".join(delen)


def zeg_volledig(plek: ZaakPlek) -> str:
    """Return "7 van 12 onderdelen aanwezig"; a zaak that is off the table asks nothing."""
    if plek.zaak.is_van_tafel:
        return ""
    return f"{aanwezig(plek)} van {PER_ZAAK} onderdelen aanwezig"
