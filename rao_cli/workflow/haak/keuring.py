"""Judge one step in a repository, for the hooks of a clone and for those of a server."""

from collections.abc import Iterator
from datetime import date

from rao_cli.model.historie.keten.aard import Aard
from rao_cli.model.historie.keten.oordeel import beoordeel_stap
from rao_cli.model.melding import Melding
from rao_cli.model.samen.markeringen import heeft_markeringen
from rao_cli.store.momentopname import Momentopname
from rao_cli.workflow.haak.bomen import vreemd_in_boom
from rao_cli.workflow.haak.fouten import nieuwe_fouten
from rao_cli.workflow.historie.versiestanden import Versiestand, overgang
from rao_cli.workflow.privacy.bestandsinhoud import kijk_in, niet_bekeken
from rao_cli.workflow.privacy.buiten_beeld import is_te_bekijken
from rao_cli.workflow.privacy.kanten import Haakregister, Haakstap
from rao_cli.workflow.privacy.vastlegging import personen_in


def keur(stap: Haakstap, vandaag: date) -> Iterator[str]:
    """Yield why what a step brings in may not stay, in the words of who has to mend it."""
    gevonden = [*keur_los(stap)]
    yield from gevonden
    for pad in stap.verdwenen():
        yield f"{pad} is weg. Zonder dat bestand is er geen register meer."
    for register in stap.per_register() if not gevonden else ():
        yield from _merken(register)
        for melding in nieuwe_fouten(register.nu, register.eerder, register.anders, vandaag):
            yield zeg_melding(register.prefix, melding)


def keur_los(stap: Haakstap) -> Iterator[str]:
    """Yield what may be in no commit at all, also when a later one takes it away again.

    What is strange is not read any further.
    """
    vreemd = [*vreemd_in_boom(stap.lezer, stap.nu, stap.anders)]
    yield from vreemd
    for register in stap.per_register() if not vreemd else ():
        yield from personen_in(register)


def zeg_niet_bekeken(stap: Haakstap) -> Iterator[str]:
    """Yield in which new files nobody could look: that stops nobody, and is said."""
    for register in stap.per_register():
        nieuw = {pad: register.nu.data(pad) for pad in register.anders if is_te_bekijken(pad)}
        yield from niet_bekeken(nieuw, {}, kijk_in(nieuw))


def keur_vast(register: Haakregister, vandaag: date, aard: Aard) -> Iterator[str]:
    """Yield what changed by hand and may not: what is fixed, a status that skips, a closed zaak."""
    nu = _toestand(register.nu, vandaag)
    for kant in register.eerder:
        for vondst in beoordeel_stap(
            overgang(_toestand(kant, vandaag), nu, register.anders, register.nu.lezer.tekst), aard
        ):
            yield zeg_vondst(register.prefix, vondst.tekst, vondst.bestand)


def zeg_melding(prefix: str, melding: Melding) -> str:
    """Say where a finding stands, what it is and what to do."""
    regel = f", regel {melding.regelnummer}" if melding.regelnummer else ""
    hint = f" {melding.hint}" if melding.hint else ""
    return f"{prefix}{melding.bestand}{regel}: {melding.tekst} ({melding.code}){hint}"


def zeg_vondst(prefix: str, tekst: str, bestand: str) -> str:
    """Say what is wrong with a step, and in which file."""
    return f"{prefix}{bestand}: {tekst}" if bestand else tekst


def _toestand(kant: Momentopname, vandaag: date) -> Versiestand:
    return Versiestand(kant.blobs, kant.dingen, vandaag)


def _merken(stap: Haakregister) -> Iterator[str]:
    """Yield the texts in which git's marks still stand; in a file of the register it is a fout."""
    for pad in sorted(stap.anders):
        data = stap.nu.data(pad) or b""
        if not pad.endswith(".yaml") and heeft_markeringen(data):
            yield (
                f"{stap.prefix}{pad}: Hier staan nog twee versies onder elkaar, tussen <<<<<<< en "
                ">>>>>>>. Typ: rao sync"
            )
