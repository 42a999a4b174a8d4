"""The other tables: those of the LKO's and the Deelberaad, and what must come to them (S16)."""

from collections.abc import Mapping
from typing import Final

from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.register import Lko, Register, partij
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.leven import lkos_van

DEELBERAAD: Final = "deelberaad"
_LKO: Final = "lko:"


def tafel_van(lko: str) -> str:
    """Return the table of an LKO: `lko:ter-apel`."""
    return f"{_LKO}{lko}"


def lko_van(tafel: str) -> str | None:
    """Return the key of the LKO; None for the Deelberaad."""
    return tafel.removeprefix(_LKO) if tafel.startswith(_LKO) else None


def tafelnaam(register: Register, tafel: str) -> str:
    """Return what another table is called: an LKO, or the Deelberaad."""
    lko = lko_van(tafel)
    return partij(register, lko) if lko else "het Deelberaad Asiel"


def nog_te_agenderen(onderwerp: Onderwerp) -> tuple[str, ...]:
    """Return the tables where an onderwerp must come and has not come yet (S16)."""
    return tuple(t for t in dict.fromkeys(onderwerp.voor_agenda) if t not in onderwerp.op_agenda)


def wacht_op_deelberaad(onderwerp: Onderwerp) -> bool:
    """Say whether the Deelberaad has an item on its agenda that asks for its answer (S16)."""
    return (
        onderwerp.type in {"knelpunt", "trend", "thema"}
        and onderwerp.status != "afgerond"
        and DEELBERAAD in onderwerp.op_agenda
        and DEELBERAAD not in onderwerp.antwoorden
    )


def nog_uit_te_leggen(lkos: Mapping[str, Lko], kader: Onderwerp) -> tuple[str, ...]:
    """Return the keys of the LKO's that did not hear of a kader yet (S13).

    Who came of others, knows what those all knew.
    """
    if kader.type != "kader":
        return ()

    def kent(lko: str) -> bool:
        van = lkos[lko].opvolger_van if lko in lkos else []
        return lko in kader.lkos_geinformeerd or (bool(van) and all(map(kent, van)))

    return tuple(lko for lko in lkos if not kent(lko))


def vind_onderwerp(stand: Stand, kenmerk: str | None) -> tuple[str, Onderwerp] | None:
    """Return path and onderwerp; None when there is none."""
    paden = stand.paden_op_kenmerk.get((Onderwerp, kenmerk or ""), ())
    return (paden[0], stand.onderwerpen[paden[0]]) if paden else None


def lkos_van_onderwerp(stand: Stand, onderwerp: Onderwerp) -> frozenset[str]:
    """Return the LKO's that an onderwerp touches: those it names, and those of its zaken (S12)."""
    van_zaken = (lko for kenmerk in onderwerp.zaken for lko in lkos_van(stand, kenmerk))
    eigen = (onderwerp.lko,) if onderwerp.lko else ()
    return frozenset((*onderwerp.lkos, *eigen, *van_zaken))
