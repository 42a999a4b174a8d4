"""A zaak, a trend or a knelpunt goes to the Deelberaad with a list of its own (S12, S17, S18)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

import msgspec

from rao_cli.documents.zaak.levenswoorden import zeg_einde
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.plaats import plaats_op
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.signaallijst import LEVEN, Grond, Signaallijst, Zaak
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.taal import opsomming
from rao_cli.model.zaak.leven import einde_op
from rao_cli.model.zaak.opschaling import (
    antwoord_op,
    besluit_tot_opschalen,
    lopende_opschaling,
    opschalingen,
    slotantwoord,
)
from rao_cli.model.zaak.verloop import lko_plekken
from rao_cli.workflow.controle.gereed import Keuring, keur_lijst
from rao_cli.workflow.dagen import eis_niet_voor
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.opschaling.grond import grondwaarde
from rao_cli.workflow.signaallijst.signaallijst import lijst_kop, vrij_kenmerk
from rao_cli.workflow.signaallijst.zaakvorm import zaakvorm
from rao_cli.workflow.zoeken import zoek_lijst, zoek_onderwerp, zoek_zaak


class Opschaling(NamedTuple):
    """The list, what stops it or is weak in it, and the change (None: nothing was written)."""

    lijst: str
    keuring: Keuring
    uitkomst: CommitResult | None


class Opschaalverzoek(NamedTuple):
    """What is asked: on which grounds, decided when, on which list, also with gaps."""

    gronden: tuple[Grond, ...]
    overleg: date | None = None
    lijst: str | None = None
    vraag: str | None = None
    concept: bool = False
    #: What was answered about an onderwerp that goes without a zaak.
    velden: Mapping[str, str] = {}


def schaal_zaak_op(h: Handeling, zaak: str, verzoek: Opschaalverzoek) -> Opschaling:
    """Put a zaak on a list to the Deelberaad, prefilled from the list of the LKO.

    Nothing is written while profile opschaling finds gaps, unless a concept is asked for.
    """
    kenmerk = zoek_zaak(h.stand, zaak).kenmerk
    bron = _bron(h.stand, kenmerk)
    if (slot := einde_op(bron)) is not None:
        raise RaoError(
            f"Zaak {kenmerk} is al klaar: {zeg_einde(slot)}.",
            hint=f"Bekijk haar met: rao toon {kenmerk}",
        )
    _eis_besluit(h, kenmerk, verzoek.overleg)
    loopt = lopende_opschaling(h.stand, kenmerk)
    if loopt is not None:
        if loopt.status != "concept" or verzoek.lijst not in {None, loopt.kenmerk}:
            raise RaoError(
                f"Zaak {kenmerk} staat al op signaallijst {loopt.kenmerk} aan het Deelberaad "
                "Asiel.",
                hint=f"Bekijk die lijst met: rao toon {loopt.kenmerk}",
            )
        verzoek = verzoek._replace(lijst=loopt.kenmerk)
    return _schaal_op(h, [bron], verzoek, None)


def schaal_onderwerp_op(h: Handeling, kenmerk: str, verzoek: Opschaalverzoek) -> Opschaling:
    """Put a trend or knelpunt on a list to the Deelberaad, with its zaken; the type is the ground.

    Without a zaak the list is about the onderwerp itself (S12).
    """
    pad, onderwerp = zoek_onderwerp(h.stand, kenmerk)
    kenmerk = onderwerp.kenmerk
    if onderwerp.type not in ("trend", "knelpunt"):
        raise RaoError(
            f"Een {onderwerp.type} gaat niet met een signaallijst naar het Deelberaad Asiel.",
            hint=f"Zet het op hun agenda met: rao onderwerp zet {kenmerk} --voor-agenda deelberaad",
        )
    _eis_besluit(h, kenmerk, verzoek.overleg)
    bronnen = [_bron(h.stand, zaak) for zaak in dict.fromkeys(onderwerp.zaken)]
    gronden: Sequence[Grond] = (onderwerp.type, *verzoek.gronden)
    for _, lijst in opschalingen(h.stand):
        if lijst.onderwerp == kenmerk and slotantwoord(lijst) is None:
            verzoek = verzoek._replace(lijst=lijst.kenmerk)
            gronden = gronden if verzoek.gronden else lijst.gronden or gronden
    if not bronnen:
        eigen = {"vraag": verzoek.vraag} if verzoek.vraag else {}
        for naam, tekst in {**verzoek.velden, **eigen}.items():
            if tekst and getattr(onderwerp, naam) != tekst:
                h.zet(pad, (naam,), tekst)
    return _schaal_op(h, bronnen, verzoek._replace(gronden=tuple(gronden)), (pad, onderwerp))


def _bron(stand: Stand, zaak: str) -> ZaakPlek:
    """Return where the content of a zaak is taken from: its last list of an LKO."""
    plekken = lko_plekken(stand, zoek_zaak(stand, zaak).kenmerk)
    if not plekken:
        raise RaoError(
            f"Zaak {zaak} is nog niet ingediend bij het RAO.",
            hint="Dien eerst de lijst van het LKO in met: rao signaallijst dien-in",
        )
    if plekken[-1].zaak.weigering is not None:
        raise RaoError(f"Zaak {zaak} is geweigerd en wordt niet behandeld.")
    return plekken[-1]


def _eis_besluit(h: Handeling, punt: str, overleg: date | None) -> None:
    """Refuse what the RAO did not decide to escalate since the Deelberaad last answered."""
    stand = h.stand
    if (besluit := besluit_tot_opschalen(stand, punt, overleg)) is None:
        wie = f"Het overleg van {overleg}" if overleg else "Het RAO"
        raise RaoError(
            f"{wie} besloot niet om {punt} voor te leggen aan het Deelberaad Asiel.",
            hint=f"Leg dat vast met: rao nieuw besluit --punt {punt} --uitkomst opschalen "
            '--besluit "…"',
        )
    eis_niet_voor(h.vandaag, besluit.overleg.datum, "het overleg")
    antwoorden = [
        antwoord.datum
        for _, lijst in opschalingen(stand)
        if (punt in lijst.zaken and (antwoord := antwoord_op(lijst, punt)))
        or (lijst.onderwerp == punt and (antwoord := slotantwoord(lijst)))
    ]
    if antwoorden and besluit.overleg.datum <= max(antwoorden):
        raise RaoError(
            f"Het Deelberaad Asiel antwoordde al over {punt}, op {max(antwoorden)}.",
            hint="Opnieuw voorleggen kan na een nieuw besluit van het RAO.",
        )


def _schaal_op(
    h: Handeling,
    bronnen: Sequence[ZaakPlek],
    verzoek: Opschaalverzoek,
    over: tuple[str, Onderwerp] | None,
) -> Opschaling:
    zaken, onderwerp = [bron.kenmerk for bron in bronnen], over[1] if over else None
    pad, kenmerk, erop = _zet_lijst(h, verzoek, onderwerp)
    for bron in bronnen:
        if bron.kenmerk not in erop:
            inhoud = als_inhoud(bron.zaak) | ({"vraag": verzoek.vraag} if verzoek.vraag else {})
            vorm = zaakvorm(inhoud, h.stand.kernorganisaties)
            h.zet(pad, ("zaken", bron.kenmerk), vorm)
    keuring = keur_lijst(h, pad, zaken, [over[0]] if over else ())
    if keuring.gaten and not verzoek.concept:
        return Opschaling(kenmerk, keuring, None)
    if onderwerp:
        wat = h.noem(onderwerp.kenmerk, onderwerp.type.capitalize())
    else:
        wat = f"Zaak {zaken[0]}"
    betreft = [kenmerk, *([onderwerp.kenmerk] if onderwerp else []), *zaken]
    tekst = f"{wat} op lijst {kenmerk} aan het Deelberaad Asiel"
    return Opschaling(kenmerk, keuring, h.leg_vast(tekst, "opschalen", betreft))


def _zet_lijst(
    h: Handeling, verzoek: Opschaalverzoek, onderwerp: Onderwerp | None
) -> tuple[str, str, frozenset[str]]:
    """Find the list to join or begin one; returns path, kenmerk and the zaken on it."""
    if (gekozen := _bestaande_lijst(h, verzoek, onderwerp)) is not None:
        pad, lijst = gekozen
        return pad, lijst.kenmerk, frozenset(lijst.zaken)
    regio = h.stand.register.regio.naam
    kenmerk = vrij_kenmerk(h, regio, h.vandaag)
    pad = plaats_op("signaallijst", h.vandaag, kenmerk)
    kop = lijst_kop(kenmerk, regio, h.vandaag)
    kop |= {"richting": "rao-deelberaad", "grond": grondwaarde(verzoek.gronden)}
    kop |= {"onderwerp": onderwerp.kenmerk} if onderwerp else {}
    h.nieuw(pad, {**kop, "zaken": {}}, "signaallijst")
    return pad, kenmerk, frozenset()


def _bestaande_lijst(
    h: Handeling, verzoek: Opschaalverzoek, onderwerp: Onderwerp | None
) -> tuple[str, Signaallijst] | None:
    """Return the list that was named, or the concept of today with the same grounds."""
    eigen = onderwerp.kenmerk if onderwerp else None
    if verzoek.lijst is not None:
        pad, lijst = zoek_lijst(h.stand, verzoek.lijst)
        _eis_open_concept(lijst, verzoek.gronden)
        return pad, lijst
    for pad, lijst in opschalingen(h.stand):
        past = (set(lijst.gronden), lijst.onderwerp) == (set(verzoek.gronden), eigen)
        if lijst.status == "concept" and lijst.datum == h.vandaag and past:
            return pad, lijst
    return None


def _eis_open_concept(lijst: Signaallijst, gronden: Sequence[Grond]) -> None:
    if lijst.richting != "rao-deelberaad":
        raise GebruiksFout(
            f"{lijst.kenmerk} is een lijst van een LKO en gaat niet naar het Deelberaad Asiel.",
            hint="Laat --lijst weg; rao begint dan een nieuwe lijst.",
        )
    if lijst.status != "concept":
        raise RaoError(
            f"Signaallijst {lijst.kenmerk} is {lijst.status}; er kan geen zaak meer bij.",
            hint="Laat --lijst weg; rao begint dan een nieuwe lijst.",
        )
    if lijst.gronden and set(lijst.gronden) != set(gronden):
        raise RaoError(
            f"Signaallijst {lijst.kenmerk} gaat op grond van {opsomming(lijst.gronden)}, niet van "
            f"{opsomming(gronden)}.",
            hint="Kies dezelfde grond, of laat --lijst weg voor een eigen lijst. Klopt de grond "
            f"van die lijst niet? rao signaallijst zet {lijst.kenmerk} --grond GROND",
        )


def als_inhoud(zaak: Zaak) -> dict[str, Any]:
    """Return what is filled in of a zaak, as it is written in a file; its life stays behind."""
    inhoud: dict[str, Any] = _inhoud(zaak)
    for sleutel in LEVEN:
        inhoud.pop(sleutel, None)
    return inhoud


def _inhoud(waarde: Any) -> Any:
    if isinstance(waarde, msgspec.Struct):
        waarde = msgspec.structs.asdict(waarde)
    if isinstance(waarde, dict):
        return {naam: inhoud for naam, deel in waarde.items() if (inhoud := _inhoud(deel))}
    return [_inhoud(deel) for deel in waarde] if isinstance(waarde, list) else waarde
