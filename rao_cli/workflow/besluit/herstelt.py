"""Which findings an erratum repairs: those that rao has at this decision, and no others (S11)."""

from typing import NamedTuple

from rao_cli.documents.opmaak import opsomming
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.melding import Melding
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.workflow.controle.oogst import Oogst
from rao_cli.workflow.controle.oordeel.bestandsoordeel import REGELS
from rao_cli.workflow.handeling import Handeling


class NieuwErratum(NamedTuple):
    """What is put under a list: about which decision (None: the meeting), what, what it repairs."""

    besluit: str | None
    tekst: str
    herstelt: tuple[str, ...] = ()


def te_herstellen(
    h: Handeling, pad: str, overleg: Overleg, besluit: str | None
) -> dict[str, Melding]:
    """Return by code what an erratum can repair of a fixed decision, or of the meeting itself."""
    acties = h.stand.acties_op_overleg.get(overleg.datum.isoformat(), ())
    er_is = overleg.besluiten
    van = {plek: actie.besluit if actie.besluit in er_is else None for plek, actie in acties}
    oogst = Oogst(h.vandaag, None)
    oogst.voeg_toe(h.lading, lambda bestand: bestand == pad or bestand in van)

    def over(melding: Melding) -> str | None:
        if melding.bestand != pad:
            return van[melding.bestand or ""]
        in_besluit = melding.pad[:1] == ("besluiten",) and len(melding.pad) > 1
        return str(melding.pad[1]) if in_besluit else None

    return {
        melding.code: melding
        for melding in reversed(oogst.meldingen)
        if REGELS[melding.code].herstelbaar and over(melding) == besluit
    }


def eis_gevonden(overleg: Overleg, nieuw: NieuwErratum, open_: dict[str, Melding]) -> None:
    """Refuse an erratum that repairs what nobody found: it would hide what comes later."""
    for code in nieuw.herstelt:
        if code not in open_:
            waar = f"besluit {nieuw.besluit}" if nieuw.besluit else f"het overleg {overleg.datum}"
            wel = f"Wel bij dit erratum: {opsomming(sorted(open_))}." if open_ else ""
            raise GebruiksFout(
                f"rao vindt geen {code} bij {waar} die een erratum kan herstellen.",
                hint=f"{wel or 'Laat --herstelt weg.'} Kijk wat er is met: rao valideer",
            )


def wat_blijft(overleg: Overleg, nieuw: NieuwErratum, open_: dict[str, Melding]) -> list[str]:
    """Say what rao still finds here, and how the same erratum repairs it."""
    over = [melding for code, melding in sorted(open_.items()) if code not in nieuw.herstelt]
    if not over:
        return []
    besluit = [nieuw.besluit] if nieuw.besluit else []
    codes = (deel for melding in over for deel in ("--herstelt", melding.code))
    woorden = ("erratum", overleg.datum.isoformat(), *besluit, *codes, "--tekst", "…")
    wat = [f"Hier blijft staan: {melding.tekst} ({melding.code})" for melding in over]
    return [*wat, f"Zet ook daaronder wat er moet staan, met: {opdrachtregel(*woorden)}"]
