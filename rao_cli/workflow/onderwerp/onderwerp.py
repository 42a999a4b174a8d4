"""The life of an onderwerp: recorded, filled in, taken up, closed (S6, S7, S9, S10, S12-S14)."""

import secrets
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Final

from rao_cli.model.besluit import UITKOMSTEN, Uitkomst
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.kenmerk import make_sleutel, trek_onderwerp_kenmerk
from rao_cli.model.plaats import plaats_op
from rao_cli.model.soorten.onderwerp import EIGEN_VELDEN, Onderwerp
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import nog_uit_te_leggen
from rao_cli.model.tonen.veldwoorden import veldwoord
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.partijen import eis_partij
from rao_cli.workflow.tafel import read_tafel
from rao_cli.workflow.zoeken import eis_lko, eis_organisatie, zoek_onderwerp, zoek_zaak

Velden = Mapping[str, Any]
#: The order in which an onderwerp is written.
_VOLGORDE: Final = Onderwerp.__struct_fields__
_STAPPEN: Final = ("open", "in-behandeling", "afgerond")
#: What says when a kader is in force.
_GELDIG: Final = ("vastgesteld_op", "geldig_van", "geldig_tot", "vervangt")
#: What grows: a value is added to what stands there.
_LIJSTEN: Final = ("lkos", "zaken", "voor_agenda")
#: What says nothing.
_LEEG: Final[Sequence[object]] = (None, "", [], {})


def nieuw_onderwerp(
    h: Handeling, velden: Velden, kies: Callable[[str], str] = secrets.choice
) -> tuple[str, CommitResult]:
    """Record an onderwerp; `velden` are its fields as they are written. Returns its kenmerk."""
    inhoud = _genoemd(h.stand, velden)
    inhoud["titel"] = inhoud.get("titel") or _titel(h.stand, inhoud)
    inhoud.setdefault("datum", h.vandaag)
    _eis_eigen_velden(inhoud["type"], inhoud)
    _eis_geldigheid(inhoud)
    kenmerk = _vrij_kenmerk(h.stand, inhoud, kies)
    alles = {"soort": "onderwerp", "kenmerk": kenmerk, "status": "open", **inhoud}
    data = {naam: alles[naam] for naam in _VOLGORDE if alles.get(naam) not in _LEEG}
    h.nieuw(plaats_op("onderwerp", alles["datum"], kenmerk), data, "onderwerp")
    wat = f"Nieuw onderwerp {kenmerk}"
    return kenmerk, h.leg_vast(wat, "nieuw-onderwerp", [kenmerk, *inhoud.get("zaken", ())])


def _vrij_kenmerk(stand: Stand, velden: Velden, kies: Callable[[str], str]) -> str:
    """Return a kenmerk that holds no word of a title: drawn, or of a voortgang LKO and period.

    RaoError when the same onderwerp is there already.
    """
    type_, titel = velden["type"], velden["titel"]
    bekend = {onderwerp.kenmerk for onderwerp in stand.onderwerpen.values()} | stand.onleesbaar
    if type_ == "voortgang" and velden.get("lko") and velden.get("periode"):
        kenmerk = f"voortgang-{velden['lko']}-{velden['periode'].lower()}"
        eerder = [kenmerk] if kenmerk in bekend else []
    else:
        while (kenmerk := trek_onderwerp_kenmerk(type_, kies)) in bekend:
            pass
        eerder = [
            o.kenmerk
            for o in stand.onderwerpen.values()
            if o.type == type_ and _zelfde_titel(o.titel, titel) and o.status != "afgerond"
        ]
    if eerder:
        raise RaoError(
            f"Er is al een onderwerp met deze titel: {eerder[0]}.",
            hint=f"Werk daaraan verder met: rao onderwerp zet {eerder[0]}. "
            "Of kies een andere titel.",
        )
    return kenmerk


def _zelfde_titel(een: str, ander: str) -> bool:
    return (make_sleutel(een) or een) == (make_sleutel(ander) or ander)


def _titel(stand: Stand, velden: Velden) -> str:
    """Return a title for a voortgang that has none."""
    if velden["type"] != "voortgang" or not velden.get("lko") or not velden.get("periode"):
        raise GebruiksFout("Een onderwerp heeft een titel.", hint="Geef die mee met: --titel")
    return f"Voortgang van {stand.register.lkos[velden['lko']].naam}, {velden['periode']}"


def zet_onderwerp(h: Handeling, kenmerk: str, velden: Velden, status: str | None) -> CommitResult:
    """Fill in an onderwerp or take a step; what is a list grows, what stands there is replaced."""
    pad, onderwerp = zoek_onderwerp(h.stand, kenmerk)
    inhoud = keur_velden(h.stand, onderwerp, _ingevuld(velden))
    for naam, waarde in inhoud.items():
        if naam in _LIJSTEN:
            for deel in waarde:
                if deel not in getattr(onderwerp, naam):
                    h.voeg_toe(pad, (naam,), deel)
        elif isinstance(waarde, dict):
            for sleutel, deel in waarde.items():
                h.zet(pad, (naam, sleutel), deel)
        else:
            h.zet(pad, (naam,), waarde)
    if status is not None:
        status = status.casefold()
        _eis_stap(onderwerp, status)
        h.zet(pad, ("status",), status)
    wat = f"is {status}" if status else f"aangevuld: {', '.join(map(veldwoord, inhoud))}"
    betreft = [onderwerp.kenmerk, *inhoud.get("zaken", ())]
    naam = h.noem(onderwerp.kenmerk, onderwerp.type.capitalize())
    return h.leg_vast(f"{naam} {wat}", "onderwerp-zet", betreft)


def keur_velden(stand: Stand, onderwerp: Onderwerp, velden: Velden) -> dict[str, Any]:
    """Return what changes of an onderwerp, with every name as the register spells it.

    What goes is None in it. GebruiksFout when it does not fit its type, or the other fields.
    """
    weg = {naam: None for naam, waarde in velden.items() if waarde is None}
    inhoud = {**_genoemd(stand, velden), **weg}
    _eis_eigen_velden(onderwerp.type, inhoud)
    straks = {veld: inhoud.get(veld, getattr(onderwerp, veld)) for veld in (*_GELDIG, "kenmerk")}
    _eis_geldigheid(straks, nieuw=inhoud.keys())
    return inhoud


def volg_besluit(
    h: Handeling, punt: str, uitkomst: Uitkomst, *, eerder: Uitkomst | None = None
) -> None:
    """Let an onderwerp follow a decision about it: taken up, or closed when nothing is left.

    A kader stays open until every LKO heard of it (S13). `eerder` was the outcome until now: what
    that one closed is open again.
    """
    if (gevonden := h.stand.vind_onderwerp(punt)) is None:
        return
    pad, onderwerp = gevonden
    status = "afgerond" if _rondt_af(h, onderwerp, uitkomst) else "in-behandeling"
    verder = _STAPPEN.index(status) > _STAPPEN.index(onderwerp.status)
    if verder or (eerder is not None and _rondt_af(h, onderwerp, eerder)):
        h.zet(pad, ("status",), status)


def heropen(h: Handeling, punt: str, eerder: Uitkomst) -> None:
    """Take up an onderwerp again that a decision closed, now that it is not about it any more."""
    gevonden = h.stand.vind_onderwerp(punt)
    if gevonden is not None and _rondt_af(h, gevonden[1], eerder):
        h.zet(gevonden[0], ("status",), "in-behandeling")


def _rondt_af(h: Handeling, onderwerp: Onderwerp, uitkomst: Uitkomst) -> bool:
    """Say whether nothing is left of an onderwerp after a decision with this outcome."""
    vervolg = UITKOMSTEN[uitkomst].onderwerp
    is_nieuws = onderwerp.type in {"mededeling", "voortgang"}
    klaar = vervolg == "afgerond" or (vervolg == "gehoord" and is_nieuws)
    return klaar and not nog_uit_te_leggen(h.stand, onderwerp)


def _eis_stap(onderwerp: Onderwerp, naar: str) -> None:
    """Refuse a step back: what was closed stays closed."""
    if naar not in _STAPPEN:
        raise GebruiksFout(
            f"De status '{naar}' bestaat niet.", hint=f"Kies uit: {', '.join(_STAPPEN)}."
        )
    if _STAPPEN.index(naar) < _STAPPEN.index(onderwerp.status):
        raise RaoError(
            f"Onderwerp {onderwerp.kenmerk} is {onderwerp.status} en kan niet terug naar {naar}.",
            hint="Komt het opnieuw op tafel? Maak dan een nieuw onderwerp met: rao nieuw onderwerp",
        )


def _eis_eigen_velden(type_: str, velden: Velden) -> None:
    """Refuse a field that belongs to another type: nobody would ever see it."""
    for ander, namen in EIGEN_VELDEN.items():
        for naam in namen if ander != type_ else ():
            if velden.get(naam) not in _LEEG:
                raise GebruiksFout(
                    f"'{naam}' hoort bij een {ander}, en dit is een {type_}.",
                    hint="Laat die optie weg, of kies een ander type.",
                )


def _eis_geldigheid(velden: Velden, nieuw: Collection[str] = _GELDIG) -> None:
    """Refuse a kader that ends before it begins, or that replaces itself (S13)."""
    if not set(_GELDIG) & set(nieuw):
        return
    begin, eind = velden.get("geldig_van") or velden.get("vastgesteld_op"), velden.get("geldig_tot")
    if begin and eind and eind < begin:
        raise GebruiksFout(
            f"Dit kader zou eindigen op {eind}, en het begint pas op {begin}.",
            hint="Geef met --geldig-tot de laatste dag waarop het geldt.",
        )
    if velden.get("vervangt") and velden.get("vervangt") == velden.get("kenmerk"):
        raise GebruiksFout(
            "Een kader vervangt niet zichzelf.",
            hint="Geef met --vervangt het kenmerk van het eerdere kader.",
        )


def _zoek_kader(stand: Stand, kenmerk: str) -> str:
    """Return the kenmerk of a kader; RaoError for what is no kader."""
    onderwerp = zoek_onderwerp(stand, kenmerk)[1]
    if onderwerp.type != "kader":
        raise RaoError(
            f"{onderwerp.kenmerk} is een {onderwerp.type}; een kader vervangt een ander kader.",
            hint="Bekijk de kaders met: rao lijst onderwerpen",
        )
    return onderwerp.kenmerk


def _ingevuld(velden: Velden) -> dict[str, Any]:
    return {naam: waarde for naam, waarde in velden.items() if waarde not in _LEEG}


def _genoemd(stand: Stand, velden: Velden) -> dict[str, Any]:
    """Return the fields that were given, with every name as the register spells it."""
    inhoud = _ingevuld(velden)
    nu = stand.vandaag
    if "lkos" in inhoud:
        inhoud["lkos"] = list(dict.fromkeys(eis_lko(stand, lko, nu) for lko in inhoud["lkos"]))
    if "lko" in inhoud:
        inhoud["lko"] = eis_lko(stand, inhoud["lko"])
    if isinstance(inhoud.get("landelijk"), str):
        inhoud["landelijk"] = inhoud["landelijk"].casefold()
    if "zaken" in inhoud:
        zaken = (zoek_zaak(stand, zaak).kenmerk for zaak in inhoud["zaken"])
        inhoud["zaken"] = list(dict.fromkeys(zaken))
    if "voor_agenda" in inhoud:
        tafels = (read_tafel(stand, tafel) for tafel in inhoud["voor_agenda"])
        inhoud["voor_agenda"] = list(dict.fromkeys(tafels))
    if "vervangt" in inhoud:
        inhoud["vervangt"] = _zoek_kader(stand, inhoud["vervangt"])
    if "uitvoering_lko" in inhoud:
        per_lko = inhoud["uitvoering_lko"].items()
        inhoud["uitvoering_lko"] = {eis_lko(stand, lko): tekst for lko, tekst in per_lko}
    if "organisatie" in inhoud:
        inhoud["organisatie"] = eis_organisatie(stand, inhoud["organisatie"], nu)
    if "indiener" in inhoud:
        inhoud["indiener"] = eis_partij(stand, inhoud["indiener"], nu)
    return inhoud
