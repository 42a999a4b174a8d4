"""Take the answers of other regions into our own trends, in one commit (S10)."""

from datetime import date
from typing import Any, NamedTuple

from rao_cli.model.errors import RaoError
from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.soorten.onderwerp import GedeeldMet, Onderwerp
from rao_cli.model.soorten.pakket import PakketAntwoord
from rao_cli.store.git.vastleggen.wijziging import CommitResult
from rao_cli.store.uitwisseling.lezen import Inhoud, load_inhoud
from rao_cli.workflow.bestandstekst import als_data
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.privacy.poort import is_persoonlijk
from rao_cli.workflow.uitwisseling.plek import eigen_regio, open_uitwisseling

#: There are twelve provinces; more regions than this cannot be in earnest.
_MEESTE_REGIOS = 40


class _Stemmen(NamedTuple):
    """The other regions (key to name), what they said of one trend, and when it was shared."""

    namen: dict[str, str]
    antwoorden: dict[str, PakketAntwoord]
    gedeeld_op: date


def boek_in(h: Handeling, handeling: str = "trend-haal-op") -> CommitResult | None:
    """Record at each trend of ours when and with whom it is shared, and what they answered.

    None when there is no news. That it lies in the exchange counts at once, also without regions.
    Every region in the exchange can read our trends, so each one counts as shared with, and says
    `onbekend` until it answers. What a region says itself goes before what somebody wrote down.
    """
    with open_uitwisseling(h) as spiegel:
        # Only now, alone with the exchange: another rao may have recorded the same meanwhile.
        nu = Handeling.open(h.map.root, h.vandaag, proef=h.proef)
        return _boek(nu, load_inhoud(spiegel), handeling)


def _boek(h: Handeling, inhoud: Inhoud, handeling: str) -> CommitResult | None:
    wij = eigen_regio(h)
    namen = _namen(inhoud, wij)
    if len(namen) > _MEESTE_REGIOS:
        raise RaoError(
            f"In de uitwisseling staan {len(namen)} regio's; dat kan niet kloppen. "
            "rao neemt geen antwoorden over.",
            hint="Waarschuw wie de uitwisseling beheert.",
        )
    gedeeld = {t.pakket.kenmerk: t.pakket.vrijgegeven.op for t in inhoud.trends if t.regio == wij}
    bijgewerkt = []
    for pad, trend in sorted(h.stand.onderwerpen.items()):
        if trend.type == "trend" and trend.kenmerk in gedeeld:
            antwoorden = _antwoorden(inhoud, wij, trend.kenmerk)
            if _werk_bij(h, pad, trend, _Stemmen(namen, antwoorden, gedeeld[trend.kenmerk])):
                bijgewerkt.append(trend)
    if not bijgewerkt:
        return None
    zin = "Antwoorden van andere regio's op onze trends"
    if len(bijgewerkt) == 1:
        wat = "Andere regio's over de trend" if namen else "Trend gedeeld met alle regio's"
        zin = f"{wat} {h.noem(bijgewerkt[0].kenmerk, '')}".rstrip()
    return h.leg_vast(zin, handeling, [onderwerp.kenmerk for onderwerp in bijgewerkt])


def _namen(inhoud: Inhoud, wij: str) -> dict[str, str]:
    """Return the other regions: key to name."""
    namen = {trend.regio: trend.pakket.regio for trend in inhoud.trends}
    namen |= {antwoord.van: antwoord.antwoord.van for antwoord in inhoud.antwoorden}
    return {sleutel: namen[sleutel] for sleutel in sorted(namen) if sleutel != wij}


def _antwoorden(inhoud: Inhoud, wij: str, kenmerk: str) -> dict[str, PakketAntwoord]:
    return {
        a.van: a.antwoord
        for a in inhoud.antwoorden
        if a.antwoord.regio == wij and a.antwoord.kenmerk == kenmerk
    }


def _werk_bij(h: Handeling, pad: str, trend: Onderwerp, stemmen: _Stemmen) -> bool:
    """Write what is not there yet; says whether anything changed."""
    staat_er = {make_sleutel(met.regio): n for n, met in enumerate(trend.gedeeld_met)}
    gewijzigd = trend.gedeeld_op is None
    if gewijzigd:
        h.zet(pad, ("gedeeld_op",), stemmen.gedeeld_op)
    for sleutel, naam in stemmen.namen.items():
        antwoord = stemmen.antwoorden.get(sleutel)
        plek = staat_er.get(sleutel)
        if plek is None:
            # Who answered, read it when it was shared; who did not may have come today.
            op = stemmen.gedeeld_op if antwoord else h.vandaag
            regel = GedeeldMet(regio=naam, datum=op, **_gezegd(antwoord))
            h.voeg_toe(pad, ("gedeeld_met",), als_data(regel))
            gewijzigd = True
        elif antwoord:
            oud, plaats = trend.gedeeld_met[plek], ("gedeeld_met", plek)
            gewijzigd = h.werk_bij(pad, plaats, oud, _gezegd(antwoord)) or gewijzigd
    return gewijzigd


def _gezegd(antwoord: PakketAntwoord | None) -> dict[str, Any]:
    """Return what a region said of a trend as our file writes it: yes or no, and its words.

    Words with a sign of a person stay outside: our gate would refuse the file (S10).
    """
    if antwoord is None:
        return {"herkend": "onbekend"}
    woorden = (antwoord.toelichting or "").strip()
    mag = woorden and not is_persoonlijk(woorden)
    return {"herkend": antwoord.herkend, "toelichting": woorden if mag else None}
