"""Send one file of ours to the exchange, after a look at what must not leave the region (S10)."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

import msgspec

from rao_cli.model.errors import RaoError
from rao_cli.model.soorten.pakket import Pakket, PakketAntwoord
from rao_cli.model.uitwisseling.grens import wat_niet_mee_mag
from rao_cli.store.uitwisseling.lezen import Inhoud, load_inhoud, pad_van, wat_niemand_leest
from rao_cli.store.uitwisseling.sturen import stuur
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.uitwisseling.plek import open_uitwisseling

Ding = Pakket | PakketAntwoord


class Verstuurd(NamedTuple):
    """What was sent: its place, and its commit (None: it was there already)."""

    pad: str
    commit: str | None


def verstuur(h: Handeling, ding: Ding, onderwerp: str) -> Verstuurd:
    """Put a file in the exchange, unless it says the same there already."""
    with open_uitwisseling(h) as spiegel:
        spiegel.haal()
        if _staat_er_al(ding, load_inhoud(spiegel)):
            return Verstuurd(pad_van(ding), None)
        commit = stuur(spiegel, {pad_van(ding): als_tekst(h, ding)}, onderwerp)
        return Verstuurd(pad_van(ding), commit)


def als_tekst(h: Handeling, ding: Ding) -> str:
    """Return a file of the exchange as it is written; RaoError when others could not read it."""
    velden = msgspec.to_builtins(ding, builtin_types=(date,))
    velden["vrijgegeven"] = velden.pop("vrijgegeven")  # a signature stands at the end
    tekst = h.make_tekst({s: w for s, w in velden.items() if w not in (None, "", [], {})})
    if zinnen := wat_niemand_leest(ding, tekst):
        raise RaoError(
            "Zo kan geen andere regio dit lezen. Er is niets verstuurd.", hint="\n".join(zinnen)
        )
    return tekst


def weiger_wat_binnen_blijft(
    h: Handeling, teksten: Mapping[str, str], opties: str, *, met_lkos: bool
) -> None:
    """Refuse texts with something about a zaak or a person, or with an LKO that nobody chose."""
    zinnen = list(wat_niet_mee_mag(h.stand.register, teksten, met_lkos=met_lkos))
    if zinnen:
        zinnen.append(f"Geef andere woorden mee met {opties}.")
        if not met_lkos:
            zinnen.append("Mag een LKO met naam genoemd worden? Geef dan ook --met-lkos.")
        raise RaoError("Dit kan zo niet naar andere regio's.", hint="\n".join(zinnen))


def _staat_er_al(ding: Ding, inhoud: Inhoud) -> bool:
    """Say whether the exchange holds this already, whenever it was let out."""
    er_is = [*(trend.pakket for trend in inhoud.trends), *(a.antwoord for a in inhoud.antwoorden)]
    return any(msgspec.structs.replace(e, vrijgegeven=ding.vrijgegeven) == ding for e in er_is)
