"""Data of persons that one commit brings in: in its files, and in who made it."""

from collections.abc import Iterator
from typing import Final

from rao_cli.model.patroon import patroon
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.model.soorten.register import Register
from rao_cli.store.git.lezen.keten import Ketenschakel, Wie
from rao_cli.store.momentopname import Momentopname
from rao_cli.workflow.privacy.bestandsinhoud import read_bytes
from rao_cli.workflow.privacy.buiten_beeld import is_te_bekijken, te_lezen
from rao_cli.workflow.privacy.kanten import Haakregister
from rao_cli.workflow.privacy.poort import weigergronden
from rao_cli.workflow.privacy.weigering import PersoonsgegevenFout, weiger_persoonsgegevens

#: The name and address of who commits belong to a commit; anything else of a person does not.
_VAN_WIE: Final = frozenset({"PRI04", "PRI07"})
#: The number that a server puts before an address that it made itself.
_NUMMER: Final = patroon(r"^\d+\+")


def personen_in(stap: Haakregister, *, overal: bool = False) -> Iterator[str]:
    """Yield each sign of a person that comes in; the sign itself is never repeated.

    With `overal` what stood in any file of the register before is known already.
    """
    paden = {pad for pad in stap.anders if is_te_bekijken(pad)}
    nieuw = read_bytes({pad: te_lezen(pad, stap.nu.data(pad)) for pad in paden})
    for kant in stap.eerder or [Momentopname(stap.nu.lezer, {})]:
        waar = {pad for pad in kant.blobs if is_te_bekijken(pad)} if overal else paden
        oud = read_bytes({pad: te_lezen(pad, kant.data(pad)) for pad in waar})
        toen, nu = _register(kant), _register(stap.nu)
        geldt = toen or nu
        regels = geldt.regels if geldt else {}
        try:
            weiger_persoonsgegevens(nieuw, oud, regels, nu, schrijft_over=overal)
        except PersoonsgegevenFout as fout:
            yield from (f"{stap.prefix}{zin}" for zin in (fout.hint or "").splitlines())
            return


def _register(kant: Momentopname) -> Register | None:
    blob = kant.blobs.get(REGISTERBESTAND)
    bestand = kant.lezer.bestand(REGISTERBESTAND, blob) if blob else None
    return bestand.ding if bestand and isinstance(bestand.ding, Register) else None


def keur_wie(schakel: Ketenschakel) -> Iterator[str]:
    """Yield why a commit may not have this author, or be of who recorded it."""
    for wie in dict.fromkeys((schakel.auteur, schakel.vastlegger)):
        for grond in weigergronden(_voluit(wie)):
            if grond.code not in _VAN_WIE:
                yield f"In de naam of het adres van wie vastlegde: {grond.zin} ({grond.code})"


def _voluit(wie: Wie) -> str:
    return f"{wie.naam}\n\n{_NUMMER.sub('', wie.adres).replace('@', ' ')}"
