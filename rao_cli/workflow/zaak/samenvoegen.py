"""Zaken become one: with a new kenmerk, and the old ones end with a link to it (S11, S14)."""

import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from rao_cli.documents.opmaak import opsomming
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.soorten.leven import Afloop
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.leven import lko_nu
from rao_cli.model.zaak.opschaling import lopende_opschaling
from rao_cli.workflow.agenda.afgehaald import haal_van_agendas
from rao_cli.workflow.bestandstekst import als_data
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.opschaling.opschaling import als_inhoud
from rao_cli.workflow.signaallijst.afhandelen import en_afgehandeld, handel_lijsten_af
from rao_cli.workflow.signaallijst.signaallijst import vrije_zaak
from rao_cli.workflow.zaak.afgeleid import NieuweZaak, bestaat_al, eis_open_zaak, zet_nieuwe
from rao_cli.workflow.zaak.einde import eis_nergens_in_concept, zoek_ingediend
from rao_cli.workflow.zaak.gevolg import nog_te_doen, wie_hoort

#: From so many zaken on there is something to join.
_SAMEN: Final = 2


def voeg_samen(
    h: Handeling,
    zaken: Sequence[str],
    nieuw: NieuweZaak | None,
    kies: Callable[[str], str] = secrets.choice,
) -> tuple[str, list[str], CommitResult]:
    """Join zaken of one LKO into a new one; returns its kenmerk, what to know, and the commit.

    Of each part the first zaak that has it gives the text; what others say of it stays with them.
    Without `nieuw` only what would refuse it does so.
    """
    plekken = [zoek_ingediend(h.stand, zaak, gaat_door=True) for zaak in dict.fromkeys(zaken)]
    oud = list(dict.fromkeys(plek.kenmerk for plek in plekken))
    if nieuw and (bekend := bestaat_al(h.stand, "samenvoeging", oud, nieuw.onderwerp)):
        return bekend, [], _leg_vast(h, bekend, oud, [])
    plekken = [eis_open_zaak(h.stand, zaak) for zaak in oud]
    for plek in plekken:
        eis_nergens_in_concept(h.stand, plek)
    _eis_samen(h.stand, plekken)
    if nieuw is None:
        return "", [], _leg_vast(h, oud[0], oud, [])
    kenmerk = vrije_zaak(h.stand, kies)
    # It stands on the newest list; what is known is told in the order in which they were named.
    vooraan = sorted(plekken, key=lambda plek: plek.lijst.datum, reverse=True)
    inhoud, niet_mee = _inhoud(plekken)
    op = zet_nieuwe(h, kenmerk, inhoud, vooraan, nieuw)
    later = h.vandaag if op < h.vandaag else None
    afloop = Afloop("anders", op, f"Samengevoegd tot {kenmerk}", later)
    zinnen = []
    for plek in plekken:
        h.zet(plek.bestand, (*plek.pad, "afloop"), als_data(afloop))
        zinnen += haal_van_agendas(h, plek.kenmerk)
    lijsten = [lijst for zaak in oud for lijst in handel_lijsten_af(h, zaak)]
    straks = h.straks()
    for zaak in oud:
        zinnen += [*nog_te_doen(straks, zaak), *wie_hoort(h.stand, straks, zaak)]
    zinnen += [*_wat_nu(kenmerk, niet_mee)]
    return kenmerk, list(dict.fromkeys(zinnen)), _leg_vast(h, kenmerk, oud, lijsten)


def _eis_samen(stand: Stand, plekken: Sequence[ZaakPlek]) -> None:
    """Refuse what cannot become one: less than two, of two LKO's, or with a table elsewhere."""
    if len(plekken) < _SAMEN:
        raise GebruiksFout(
            "Noem ten minste twee verschillende zaken.",
            hint="Bijvoorbeeld: rao zaak voeg-samen Z-7K3F9E Z-4M8P2K",
        )
    lkos = {plek.kenmerk: lko_nu(stand, plek.kenmerk) for plek in plekken}
    eerste, *rest = lkos
    for zaak in rest:
        if lkos[zaak] != (lko := lkos[eerste]) and lko is not None:
            verhuis = opdrachtregel("zaak", "verhuis", zaak, "--naar", lko)
            raise RaoError(
                f"{eerste} is van {partij(stand.register, lko)}, en {zaak} is van "
                f"{partij(stand.register, lkos[zaak] or '')}.",
                hint=f"Verhuisde {zaak}? Leg dat eerst vast met: {verhuis}",
            )
    for plek in plekken:
        if (lijst := lopende_opschaling(stand, plek.kenmerk)) is not None:
            raise RaoError(
                f"{plek.kenmerk} staat op {lijst.kenmerk} aan het Deelberaad Asiel.",
                hint="Wacht op het antwoord, of trek die lijst eerst in.",
            )


def _inhoud(plekken: Sequence[ZaakPlek]) -> tuple[dict[str, Any], Mapping[str, list[str]]]:
    """Return what is known of all zaken, and per zaak the parts that another one gave."""
    samen = dict[str, Any]()
    niet_mee = dict[str, list[str]]()
    for plek in plekken:
        for deel, waarde in als_inhoud(plek.zaak).items():
            if deel == "standpunten":
                eigen = {**waarde, **samen.get(deel, {})}
                anders = [o for o, w in waarde.items() if eigen[o] != w]
                niet_mee.setdefault(plek.kenmerk, []).extend(f"standpunt {o}" for o in anders)
                samen[deel] = {o: eigen[o] for o in (*samen.get(deel, ()), *waarde)}
            elif samen.setdefault(deel, waarde) != waarde and deel != "onderwerp":
                niet_mee.setdefault(plek.kenmerk, []).append(deel.replace("_", " "))
    return samen, {zaak: delen for zaak, delen in niet_mee.items() if delen}


def _wat_nu(kenmerk: str, niet_mee: Mapping[str, Sequence[str]]) -> Iterator[str]:
    for zaak, delen in niet_mee.items():
        yield f"Van {zaak} is niet overgenomen: {opsomming(delen)}. Het blijft staan bij {zaak}."
    yield f"Werk {kenmerk} bij met: rao zaak vul-aan {kenmerk}"


def _leg_vast(
    h: Handeling, kenmerk: str, oud: Sequence[str], lijsten: Sequence[str]
) -> CommitResult:
    betreft = list(dict.fromkeys([kenmerk, *oud, *lijsten]))
    onderwerp = f"Zaak {kenmerk} samengevoegd uit {opsomming(oud)}"
    return h.leg_vast(f"{onderwerp}{en_afgehandeld([*lijsten])}", "zaak-voeg-samen", betreft)
