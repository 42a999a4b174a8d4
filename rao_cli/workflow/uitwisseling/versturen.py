"""Send a trend of ours or an answer to the exchange: text and numbers, no zaken (S10).

First a look at what must not leave the region.
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

import msgspec

from rao_cli.model.basis import JaNee
from rao_cli.model.cijfers.tientallen import op_tien
from rao_cli.model.errors import RaoError
from rao_cli.model.kenmerk import make_sleutel
from rao_cli.model.privacy import vind_persoonsgegevens
from rao_cli.model.privacy.bekend import bekend_van
from rao_cli.model.soorten.pakket import VERSIE, Pakket, PakketAntwoord
from rao_cli.model.uitwisseling.grens import wat_niet_mee_mag
from rao_cli.store.uitwisseling.gezien import vergeet
from rao_cli.store.uitwisseling.lezen import Inhoud, load_inhoud, pad_van, wat_niemand_leest
from rao_cli.store.uitwisseling.sturen import stuur
from rao_cli.store.yaml.editing import make_tekst
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.onderwerp.gehoord import zoek_trend
from rao_cli.workflow.uitwisseling.ophalen import eis_andere_regio, eis_trend
from rao_cli.workflow.uitwisseling.plek import (
    eigen_regio,
    naam_voor_anderen,
    open_uitwisseling,
    vrijgave,
)

Ding = Pakket | PakketAntwoord


class Verstuurd(NamedTuple):
    """What was sent: its place, and its commit (None: it was there already)."""

    pad: str
    commit: str | None


class VoorBuiten(NamedTuple):
    """What a person chose for outside: other words, and whether LKO's are named."""

    titel: str | None = None
    omschrijving: str | None = None
    met_lkos: bool = False


def make_pakket(h: Handeling, kenmerk: str, keuze: VoorBuiten) -> Pakket:
    """Return what would go out; RaoError names everything in it that has to stay inside."""
    _, trend = zoek_trend(h, kenmerk)
    lkos = [h.stand.register.lkos[lko].naam for lko in trend.lkos if lko in h.stand.register.lkos]
    eigen_regio(h)
    pakket = Pakket(
        soort="pakket",
        versie=VERSIE,
        regio=naam_voor_anderen(h),
        kenmerk=trend.kenmerk,
        titel=keuze.titel or trend.titel,
        datum=trend.datum,
        status=trend.status,
        vrijgegeven=vrijgave(h),
        omschrijving=keuze.omschrijving or trend.omschrijving,
        aantal_zaken=op_tien(len(set(trend.zaken))),
        aantal_lkos=op_tien(len(set(trend.lkos))),
        lkos=lkos if keuze.met_lkos else [],
        landelijk=trend.landelijk,
    )
    teksten = {
        "het kenmerk van de trend": pakket.kenmerk,
        "de titel": pakket.titel,
        "de omschrijving": pakket.omschrijving or "",
    }
    weiger_wat_binnen_blijft(h, teksten, "--titel of --omschrijving", met_lkos=keuze.met_lkos)
    return pakket


def deel(h: Handeling, pakket: Pakket) -> Verstuurd:
    """Send a trend to the other regions."""
    trend = h.noem(pakket.kenmerk, "Een trend")
    return verstuur(h, pakket, f"{trend} van {make_sleutel(pakket.regio)}")


def make_antwoord(  # noqa: PLR0913 - what an answer is made of
    h: Handeling,
    regio: str,
    kenmerk: str,
    herkend: JaNee,
    toelichting: str | None,
    *,
    met_lkos: bool = False,
) -> PakketAntwoord:
    """Return the answer as it would go out; `regio` is the name or the key of the other region."""
    eis_andere_regio(h, regio)
    weiger_wat_binnen_blijft(
        h, {"de toelichting": toelichting or ""}, "--toelichting", met_lkos=met_lkos
    )
    return PakketAntwoord(
        soort="antwoord",
        versie=VERSIE,
        van=naam_voor_anderen(h),
        regio=make_sleutel(regio),
        kenmerk=kenmerk.casefold(),
        herkend=herkend,
        toelichting=toelichting or None,
        vrijgegeven=vrijgave(h),
    )


def antwoord(h: Handeling, gegeven: PakketAntwoord) -> Verstuurd:
    """Send an answer; RaoError with near misses when there is no such trend."""
    with open_uitwisseling(h) as spiegel:
        spiegel.haal()
        eis_trend(load_inhoud(spiegel), gegeven.regio, gegeven.kenmerk)
    woord = {"ja": "herkent", "nee": "herkent niet"}[gegeven.herkend]
    trend = h.noem(gegeven.kenmerk, "een trend")
    onderwerp = f"{make_sleutel(gegeven.van)} {woord} {trend} van {gegeven.regio}"
    verstuurd = verstuur(h, gegeven, onderwerp)
    vergeet(h.map.root, gegeven.regio, gegeven.kenmerk)
    return verstuurd


def verstuur(h: Handeling, ding: Ding, onderwerp: str) -> Verstuurd:
    """Put a file in the exchange, unless it says the same there already."""
    with open_uitwisseling(h) as spiegel:
        spiegel.haal()
        if _staat_er_al(ding, load_inhoud(spiegel)):
            return Verstuurd(pad_van(ding), None)
        commit = stuur(spiegel, {pad_van(ding): als_tekst(ding)}, onderwerp)
        return Verstuurd(pad_van(ding), commit)


def als_tekst(ding: Ding) -> str:
    """Return a file of the exchange as it is written; RaoError when others could not read it."""
    velden = msgspec.to_builtins(ding, builtin_types=(date,))
    velden["vrijgegeven"] = velden.pop("vrijgegeven")  # a signature stands at the end
    tekst = make_tekst({s: w for s, w in velden.items() if w not in (None, "", [], {})})
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
    weiger_namen(h, teksten, opties)


def weiger_namen(h: Handeling, teksten: Mapping[str, str], opties: str) -> None:
    """Refuse what may be a name without a title, unless somebody says now that it is none.

    What leaves the region nobody can take back; so also the name of a member does not go.
    """
    bekend = msgspec.structs.replace(bekend_van(h.stand.register), leden=frozenset())
    for waar, tekst in teksten.items():
        for gegeven in vind_persoonsgegevens(tekst, bekend):
            woorden = tekst[gegeven.begin : gegeven.eind]
            if gegeven.soort == "hoofdletternaam" and h.poort.is_naam(woorden) is not False:
                raise RaoError(
                    f"In {waar} staat iets dat op de naam van een persoon lijkt. Dit kan zo niet "
                    "naar andere regio's.",
                    hint=f"Geef andere woorden mee met {opties}. Is het geen naam? Typ dan: "
                    "rao register zet bekende_woorden --erbij WOORD",
                )


def _staat_er_al(ding: Ding, inhoud: Inhoud) -> bool:
    """Say whether the exchange holds this already, whenever it was let out."""
    er_is = [*(trend.pakket for trend in inhoud.trends), *(a.antwoord for a in inhoud.antwoorden)]
    return any(msgspec.structs.replace(e, vrijgegeven=ding.vrijgegeven) == ding for e in er_is)
