"""Judge one step in a repository, for the hooks of a clone and for those of a server."""

from collections.abc import Iterator
from datetime import date

from rao_cli.model.historie.keten.aard import Aard
from rao_cli.model.historie.keten.oordeel import beoordeel_stap
from rao_cli.model.melding import Melding
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.samen.markeringen import heeft_markeringen
from rao_cli.model.soorten.register import Register
from rao_cli.store.momentopname import Momentopname
from rao_cli.workflow.haak.bomen import vreemd_in_boom
from rao_cli.workflow.haak.fouten import nieuwe_fouten
from rao_cli.workflow.haak.kanten import Haakregister, Haakstap
from rao_cli.workflow.historie.versiestanden import Versiestand, overgang
from rao_cli.workflow.privacy.bestandsinhoud import kijk_in, niet_bekeken
from rao_cli.workflow.privacy.buiten_beeld import is_te_bekijken, te_lezen
from rao_cli.workflow.privacy.weigering import (
    PersoonsgegevenFout,
    read_bytes,
    weiger_persoonsgegevens,
)


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
        yield from _personen(register)


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


def _personen(stap: Haakregister) -> Iterator[str]:
    """Yield each sign of a person that comes in; the sign itself is never repeated."""
    paden = {pad for pad in stap.anders if is_te_bekijken(pad)}
    nieuw = read_bytes({pad: te_lezen(pad, stap.nu.data(pad)) for pad in paden})
    for kant in stap.eerder or [Momentopname(stap.nu.lezer, {})]:
        oud = read_bytes({pad: te_lezen(pad, kant.data(pad)) for pad in paden})
        toen, nu = _register(kant), _register(stap.nu)
        geldt = toen or nu
        regels = geldt.regels if geldt else {}
        try:
            weiger_persoonsgegevens(nieuw, oud, regels, nu)
        except PersoonsgegevenFout as fout:
            yield from (f"{stap.prefix}{zin}" for zin in (fout.hint or "").splitlines())
            return


def _register(kant: Momentopname) -> Register | None:
    blob = kant.blobs.get(REGISTERBESTAND)
    bestand = kant.lezer.bestand(REGISTERBESTAND, blob) if blob else None
    return bestand.ding if bestand and isinstance(bestand.ding, Register) else None
