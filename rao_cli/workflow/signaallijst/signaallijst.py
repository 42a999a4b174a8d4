"""A signaallijst is made and filled; what it and its zaken still miss (S6, S11, S18-S22)."""

import secrets
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.kenmerk import lijst_kenmerk, trek_zaak_kenmerk
from rao_cli.model.plaats import plaats_op
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.taal import opsomming
from rao_cli.model.zaak.onderdelen import zonder_standpunt
from rao_cli.model.zaak.verloop import plekken_op_lijst
from rao_cli.store.yaml.schemas import waarde_voor
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.signaallijst.onderwerptekst import eis_onderwerp
from rao_cli.workflow.signaallijst.open_lijst import eis_open
from rao_cli.workflow.signaallijst.zaakvorm import zaakvorm, zelfde_zaak
from rao_cli.workflow.zoeken import eis_lko, eis_organisatie, zoek_lijst

Kies = Callable[[str], str]


def nieuwe_signaallijst(h: Handeling, lko: str, datum: date) -> tuple[str, CommitResult]:
    """Begin an empty list of an LKO; returns its kenmerk."""
    lko = eis_lko(h.stand, lko, datum)
    kenmerk = vrij_kenmerk(h, lko, datum)
    inhoud = lijst_kop(kenmerk, lko, datum) | {"zaken": {}}
    h.nieuw(plaats_op("signaallijst", datum, kenmerk), inhoud, "signaallijst")
    return kenmerk, h.leg_vast(f"Nieuwe signaallijst {kenmerk}", "nieuw-signaallijst", [kenmerk])


def lijsten_van(stand: Stand, lko: str, datum: date) -> list[str]:
    """Return the kenmerken of the lists of an LKO of one day, that were not withdrawn."""
    afzender = eis_lko(stand, lko)
    return sorted(
        lijst.kenmerk
        for lijst in stand.signaallijsten.values()
        if (lijst.afzender, lijst.datum) == (afzender, datum) and lijst.status != "ingetrokken"
    )


def nieuwe_zaak(
    h: Handeling,
    lijst: str,
    velden: Mapping[str, Any],
    invoer: Mapping[str, Any] | None = None,
    kies: Kies = secrets.choice,
) -> tuple[str, CommitResult]:
    """Add a zaak to a list that is not handled yet; returns its kenmerk.

    `velden` is the zaak as it is written, `invoer` fills places in it as `vul_zaak_aan` does.
    """
    pad, gevonden = zoek_lijst(h.stand, lijst)
    eis_open(gevonden)
    velden = dict(velden)
    eis_onderwerp(velden.get("onderwerp"))
    kenmerk = velden.pop("kenmerk", None) or vrije_zaak(h.stand, kies)
    if isinstance(velden.get("aanbrenger"), str):
        velden["aanbrenger"] = eis_organisatie(h.stand, velden["aanbrenger"], gevonden.datum)
    if isinstance(velden.get("groep"), str):
        plek = ("zaken", kenmerk, "groep")
        velden["groep"] = waarde_voor("signaallijst", plek, velden["groep"])
    _zet_zaak(h, pad, gevonden, kenmerk, velden)
    if invoer:
        from rao_cli.workflow.signaallijst.invullen import vul_in  # knows every place of a form

        vul_in(h, pad, kenmerk, invoer)
    onderwerp = f"Zaak {kenmerk} op signaallijst {gevonden.kenmerk}"
    return kenmerk, h.leg_vast(onderwerp, "nieuw-zaak", [kenmerk, gevonden.kenmerk])


def _zet_zaak(
    h: Handeling, pad: str, lijst: Signaallijst, kenmerk: object, velden: Mapping[str, Any]
) -> None:
    """Write a zaak; one that is on the list already may be repeated, but never overwritten."""
    if not isinstance(kenmerk, str):
        raise GebruiksFout(
            "Het kenmerk van de zaak moet één tekst zijn.",
            hint="Laat het kenmerk weg; rao kiest er dan zelf een.",
        )
    if kenmerk not in lijst.zaken:
        h.zet(pad, ("zaken", kenmerk), zaakvorm(velden, h.stand.kernorganisaties))
    elif not zelfde_zaak(lijst.zaken[kenmerk], velden):
        raise GebruiksFout(
            f"Zaak {kenmerk} staat al op signaallijst {lijst.kenmerk}, met een andere inhoud.",
            hint=f"Verander haar met: rao zaak vul-aan {kenmerk}",
        )


def nog_aan_te_leveren(h: Handeling, kenmerk: str) -> list[str]:
    """Say in sentences what a list still misses; nothing when it is complete (S18-S22)."""
    from rao_cli.rules.signaallijst.volledigheid import volledigheid_van  # brings rules along

    zinnen: list[str] = []
    # It is not there when every zaak on it was refused.
    for lijst in volledigheid_van(h.stand, kenmerk):
        deel = f"{_er_is(lijst.aanwezig)} van {lijst.gevraagd} onderdelen aanwezig."
        zinnen += [deel] if lijst.aanwezig < lijst.gevraagd else []
        zinnen += _zonder_standpunt(h, kenmerk)
    einde = f"Wat er nog bij moet, en van wie: rao aanleveren {kenmerk}"
    return [*zinnen, einde] if zinnen else []


def _er_is(getal: int) -> str:
    return f"Er is {getal}" if getal == 1 else f"Er zijn {getal}"


def _zonder_standpunt(h: Handeling, kenmerk: str) -> Iterator[str]:
    """Say who gave no standpunt: once when it is the same for every zaak, or else per zaak."""
    plekken = (plek for plek in plekken_op_lijst(h.stand, kenmerk) if not plek.zaak.weigering)
    per_zaak = {plek.kenmerk: tuple(zonder_standpunt(plek)) for plek in plekken}
    if len(set(per_zaak.values())) == 1:
        per_zaak = {"": next(iter(per_zaak.values()))}
    for zaak, organisaties in per_zaak.items():
        over = f" over {zaak}" if zaak else ""
        if organisaties:
            yield f"Nog geen standpunt{over} van: {opsomming(organisaties)}."


def lijst_kop(kenmerk: str, afzender: str, datum: date) -> dict[str, Any]:
    """Return the head of a new list of an LKO."""
    return {
        "soort": "signaallijst",
        "kenmerk": kenmerk,
        "richting": "lko-rao",
        "afzender": afzender,
        "datum": datum,
        "status": "concept",
    }


def vrij_kenmerk(h: Handeling, afzender: str, datum: date) -> str:
    """Return a kenmerk for a new list that no list has."""
    bezet = frozenset(h.stand.lijst_op_kenmerk) | h.stand.onleesbaar
    try:
        return lijst_kenmerk(afzender, datum, bezet)
    except ValueError as fout:
        raise RaoError(
            f"Er zijn al te veel signaallijsten van {afzender} op {datum}.",
            hint="Kies een andere datum met --datum.",
        ) from fout


def vrije_zaak(stand: Stand, kies: Kies) -> str:
    """Draw a kenmerk that no zaak of this register has."""
    while (kenmerk := trek_zaak_kenmerk(kies)) in stand.zaken_op_kenmerk:
        pass
    return kenmerk
