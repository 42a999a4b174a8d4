"""The kaders and knelpunten that concern an LKO, as its letter names them (S12, S13, S16)."""

from collections.abc import Collection, Iterator
from typing import Final

import msgspec

from rao_cli.documents.tafel.agendapunten import gegevens_voor
from rao_cli.documents.tafel.onderwerpblad import build_onderwerpblad
from rao_cli.documents.zaak.zaakwoorden import Gegeven
from rao_cli.model.onderwerp import is_voorbij
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import nog_uit_te_leggen
from rao_cli.model.zaak.leven import lkos_van

#: What names other LKO's; a letter is about one.
_ANDEREN: Final = ("LKO's", "Voor")


class Raakpunt(msgspec.Struct, frozen=True):
    """A kader that is new to the LKO, or a knelpunt that is open."""

    kenmerk: str
    type: str
    titel: str
    omschrijving: str
    gegevens: tuple[Gegeven, ...]


def build_raakpunten(
    stand: Stand, overleg: Overleg, lko: str, elders: Collection[str]
) -> Iterator[Raakpunt]:
    """Yield what concerns an LKO on the day of a meeting, oldest first.

    `elders` stands in the letter already.
    """
    volgorde = sorted(stand.onderwerpen.values(), key=lambda o: (o.datum, o.kenmerk))
    for onderwerp in volgorde:
        if onderwerp.datum > overleg.datum or onderwerp.kenmerk in elders:
            continue
        if not _raakt(stand, overleg, onderwerp, lko):
            continue
        blad = build_onderwerpblad(stand, onderwerp, overleg.datum)
        yield Raakpunt(
            kenmerk=onderwerp.kenmerk,
            type=onderwerp.type,
            titel=onderwerp.titel,
            omschrijving=blad.omschrijving,
            gegevens=tuple(
                gegeven
                for gegeven in gegevens_voor(stand, lko, onderwerp, blad)
                if gegeven.naam not in _ANDEREN
            ),
        )


def _raakt(stand: Stand, overleg: Overleg, onderwerp: Onderwerp, lko: str) -> bool:
    """Say whether it concerns an LKO: a kader until it was explained, a knelpunt while it is open.

    A knelpunt names the LKO, or names none and shows from a zaak of this one.
    """
    if onderwerp.type == "kader":
        gehoord = onderwerp.lkos_geinformeerd.get(lko)
        nieuw = gehoord is not None and gehoord > overleg.datum
        nieuw = nieuw or lko in nog_uit_te_leggen(stand, onderwerp)
        return nieuw and not is_voorbij(stand, onderwerp, overleg.datum)
    if onderwerp.type != "knelpunt" or onderwerp.status == "afgerond":
        return False
    eigen = any(lko in lkos_van(stand, zaak) for zaak in onderwerp.zaken)
    return lko in onderwerp.lkos or (eigen and not onderwerp.lkos)
