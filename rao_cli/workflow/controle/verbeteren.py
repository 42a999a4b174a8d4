"""Which act mends what is wrong in a meeting, as long as it is not fixed (S8, S11)."""

from typing import Final

from rao_cli.model.melding import Melding
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.plaats import naam_in
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.workflow.handeling import Handeling

#: With which option of `rao besluit zet` a decision gets what it lacks.
_OPTIE: Final = {
    "BSL04": ("--motivering", "…"),
    "BSL05": ("--hervatten-op", "DATUM"),
    "BSL08": ("--motivering", "…"),
}
_ACTIE: Final = {"organisatie": "ORGANISATIE", "uiterlijk": "DATUM"}


def hoe_te_verbeteren(h: Handeling, melding: Melding, pad: str, overleg: Overleg) -> str:
    """Return the act that mends a finding: a command where there is one, or which file."""
    waar = [str(deel) for deel in melding.pad]
    if (optie := _OPTIE.get(melding.code)) and waar[:1] == ["besluiten"]:
        return opdrachtregel("besluit", "zet", waar[1], *optie)
    bestand = melding.bestand or pad
    if bestand != pad and waar[:1] and waar[0] in _ACTIE:
        return opdrachtregel("actie", "zet", naam_in(bestand), f"--{waar[0]}", _ACTIE[waar[0]])
    if melding.code in {"OVL01", "OVL02", "OVL11"} and overleg.is_gehouden:
        return _houd_opnieuw(h, melding, overleg)
    if melding.code == "OVL27":
        wie = ("overleg", "gemeente", overleg.datum.isoformat(), waar[1])
        return opdrachtregel(*wie, "--toelichting", "…")
    hint = (melding.hint or "").partition(" Kan dat niet meer? ")[0]
    agenda = waar[:1] == ["agendapunten"] and overleg.vaststelling.agenda is not None
    opnieuw = f" Stel daarna de agenda opnieuw vast: rao agenda stel-vast {overleg.datum}"
    return f"{hint} Verbeter het in {bestand}, en doe: rao bewaar{'.' + opnieuw if agenda else ''}"


def _houd_opnieuw(h: Handeling, melding: Melding, overleg: Overleg) -> str:
    """Return the command that says anew who was there, with what is known of it already."""
    bekend = {*overleg.aanwezig, *overleg.afwezig}
    wie = [str(deel) for deel in melding.pad[1:2]]
    wie += [naam for naam in h.stand.op(overleg.datum).kernorganisaties if naam not in bekend]
    waren_er = ", ".join(naam for naam in overleg.aanwezig if naam not in wie)
    niet = (woord for naam in wie for woord in ("--afwezig", f"{naam}=REDEN"))
    er = ("--aanwezig", waren_er or "ORGANISATIE")
    return opdrachtregel("overleg", "houd", overleg.datum.isoformat(), *er, *niet)
