"""The life of a signaallijst: made, filled, handed in, received, withdrawn (S6, S11)."""

import secrets
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from rao_cli.documents.opmaak import opsomming
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.kenmerk import lijst_kenmerk, trek_zaak_kenmerk
from rao_cli.model.melding import Pad
from rao_cli.model.signaallijst import Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.rules.volledigheid import volledigheid
from rao_cli.store.loading import load_bestand
from rao_cli.store.schemas import typeer, waarde_voor
from rao_cli.store.wijziging import Uitkomst
from rao_cli.store.yaml_tree import read_boom
from rao_cli.workflow.handeling import Handeling, schemaregel
from rao_cli.workflow.zoeken import eis_lko, eis_organisatie, zoek_lijst, zoek_zaak

Kies = Callable[[str], str]
#: The order in which a list and a zaak are written.
_LIJST_VOLGORDE = tuple(Signaallijst.__struct_fields__)


def nieuwe_signaallijst(h: Handeling, lko: str, datum: date) -> tuple[str, Uitkomst]:
    """Begin an empty list of an LKO; returns its kenmerk."""
    lko = eis_lko(h.stand, lko)
    kenmerk = _vrij_kenmerk(h, lko, datum)
    h.nieuw(_plaats(kenmerk, datum), _kop(kenmerk, lko, datum) | {"zaken": {}}, "signaallijst")
    naam = h.stand.register.lkos[lko].naam
    return kenmerk, h.leg_vast(f"Nieuwe signaallijst van {naam}", "nieuw-signaallijst", [kenmerk])


def signaallijst_uit_tekst(
    h: Handeling, data: bytes, naam: str, lko: str | None, datum: date | None
) -> tuple[str, Uitkomst]:
    """Take over a list that a person wrote; what it does not say (kenmerk, status …) is added.

    A complete list is kept to the letter. GebruiksFout names every form error in the text.
    """
    boom, leesfouten = read_boom(data)
    if boom is None or leesfouten:
        raise _vormfouten(naam, [(f.vindplaats.regelnummer, f.tekst) for f in leesfouten])
    inhoud: dict[str, Any] = typeer("signaallijst", (), boom.waarde)
    afzender = eis_lko(h.stand, lko or str(inhoud.get("afzender", "")))
    in_tekst = inhoud.get("datum")
    dag = datum or (in_tekst if isinstance(in_tekst, date) else h.vandaag)
    bezet = frozenset(h.stand.lijst_op_kenmerk) | h.stand.onleesbaar
    kenmerk = str(inhoud.get("kenmerk") or lijst_kenmerk(afzender, dag, bezet))
    compleet = _kop(kenmerk, afzender, dag) | inhoud
    compleet["zaken"] = _met_kenmerken(h.stand, inhoud.get("zaken", {}))
    plaats = _plaats(kenmerk, dag)
    if compleet == inhoud:
        tekst = boom.tekst.replace("\r\n", "\n")
    else:
        h.nieuw(plaats, {s: compleet[s] for s in _op_volgorde(compleet)}, "signaallijst")
        tekst = h.tekst(plaats)
    _keur_lijst(h, plaats, tekst, naam)
    if "yaml-language-server" not in tekst:
        tekst = f"{schemaregel(plaats, 'signaallijst')}\n{tekst}"
    h.schrijf(plaats, tekst)
    onderwerp = f"Nieuwe signaallijst van {h.stand.register.lkos[afzender].naam}"
    return kenmerk, h.leg_vast(onderwerp, "nieuw-signaallijst", [kenmerk, *compleet["zaken"]])


def nieuwe_zaak(
    h: Handeling,
    lijst: str,
    velden: Mapping[str, Any],
    invoer: Mapping[str, Any] | None = None,
    kies: Kies = secrets.choice,
) -> tuple[str, Uitkomst]:
    """Add a zaak to a list that is not handled yet; returns its kenmerk.

    `velden` is the zaak as it is written, `invoer` fills places in it as `vul_zaak_aan` does.
    """
    pad, gevonden = zoek_lijst(h.stand, lijst)
    eis_open(gevonden)
    velden = dict(velden)
    kenmerk = velden.pop("kenmerk", None) or _vrije_zaak(h.stand, kies)
    if velden.get("aanbrenger"):
        velden["aanbrenger"] = eis_organisatie(h.stand, velden["aanbrenger"])
    h.zet(pad, ("zaken", kenmerk), velden)
    _vul_in(h, pad, ("zaken", kenmerk), invoer or {})
    onderwerp = f"Zaak {kenmerk} op signaallijst {lijst}: {velden.get('onderwerp', '')}"
    return kenmerk, h.leg_vast(onderwerp, "nieuw-zaak", [kenmerk, lijst])


def vul_zaak_aan(h: Handeling, zaak: str, invoer: Mapping[str, Any]) -> Uitkomst:
    """Set parts of a zaak; `invoer` is a dotted path to text: `termijn.soort` to `vertrek`."""
    plek = zoek_zaak(h.stand, zaak)
    eis_open(plek.lijst)
    _vul_in(h, plek.bestand, plek.pad, invoer)
    onderwerp = f"Zaak {plek.kenmerk} aangevuld: {', '.join(_onderdelen(invoer))}"
    return h.leg_vast(onderwerp, "zaak-vul-aan", [plek.kenmerk, plek.lijst.kenmerk])


def _vul_in(h: Handeling, bestand: str, begin: Pad, invoer: Mapping[str, Any]) -> None:
    """Set every place of `invoer` below a zaak; texts get the type that the schema wants."""
    for sleutel, tekst in invoer.items():
        pad = (*begin, *lees_pad(sleutel))
        waarde = waarde_voor("signaallijst", pad, tekst) if isinstance(tekst, str) else tekst
        _zet_diep(h, bestand, pad, waarde)


def zaak_uit_tekst(data: bytes, naam: str) -> dict[str, Any]:
    """Read one zaak that a person wrote, with or without its kenmerk above it."""
    boom, leesfouten = read_boom(data)
    if boom is None or leesfouten:
        raise _vormfouten(naam, [(f.vindplaats.regelnummer, f.tekst) for f in leesfouten])
    waarde: dict[str, Any] = dict(boom.waarde)
    kenmerken = [sleutel for sleutel in waarde if sleutel.startswith("Z-")]
    if len(kenmerken) == len(waarde) == 1:
        kenmerk = kenmerken[0]
        waarde = {"kenmerk": kenmerk, **waarde[kenmerk]}
    kenmerk = waarde.pop("kenmerk", None)
    getypeerd: dict[str, Any] = typeer("signaallijst", ("zaken", "Z-000000"), waarde)
    return {"kenmerk": kenmerk, **getypeerd} if kenmerk else getypeerd


def _zet_diep(h: Handeling, bestand: str, pad: Pad, waarde: Any) -> None:
    """Set a value; a path through the first free place of a list makes a new item there."""
    for nummer, deel in enumerate(pad):
        if not isinstance(deel, int) or deel < (lengte := h.lengte(bestand, pad[:nummer])):
            continue
        if deel > lengte:
            raise GebruiksFout(
                f"'{pad[nummer - 1]}' heeft {lengte} onderdelen; [{deel}] bestaat niet.",
                hint=f"Het eerstvolgende nieuwe onderdeel is [{lengte}].",
            )
        for sleutel in reversed(pad[nummer + 1 :]):
            waarde = [waarde] if sleutel == 0 else {sleutel: waarde}
        h.voeg_toe(bestand, pad[:nummer], waarde)
        return
    h.zet(bestand, pad, waarde)


def leg_standpunt_vast(
    h: Handeling, zaak: str, organisatie: str, standpunt: str, inzet: str | None
) -> Uitkomst:
    """Write one organisation's position in its own lines (S20)."""
    plek = zoek_zaak(h.stand, zaak)
    eis_open(plek.lijst)
    sleutel = eis_organisatie(h.stand, organisatie)
    nieuw: dict[str, Any] = {"standpunt": standpunt}
    if inzet:
        nieuw["inzet"] = inzet
    oud = plek.zaak.standpunten.get(sleutel)
    pad = (*plek.pad, "standpunten", sleutel)
    if oud is None:
        h.zet(plek.bestand, pad, {**nieuw, "datum": h.vandaag})
    elif oud.standpunt != standpunt or (inzet and oud.inzet != inzet):
        for naam, waarde in {**nieuw, "datum": h.vandaag}.items():
            h.zet(plek.bestand, (*pad, naam), waarde)
    onderwerp = f"Standpunt van {sleutel} over zaak {plek.kenmerk}"
    return h.leg_vast(onderwerp, "standpunt", [plek.kenmerk, plek.lijst.kenmerk])


def dien_in(h: Handeling, kenmerk: str) -> Uitkomst:
    """Hand in a list: concept becomes ingediend; a list without zaken is refused."""
    pad, lijst = zoek_lijst(h.stand, kenmerk)
    if not lijst.zaken:
        raise RaoError(
            f"Op signaallijst {kenmerk} staat nog geen zaak.",
            hint=f"Zet er een zaak op met: rao nieuw zaak {kenmerk}",
        )
    _stap(h, pad, lijst, "ingediend", ("concept",))
    if lijst.status == "concept":
        h.zet(pad, ("ingediend_op",), h.vandaag)
    return h.leg_vast(f"Signaallijst {kenmerk} ingediend", "signaallijst-dien-in", [kenmerk])


def nog_aan_te_leveren(h: Handeling, kenmerk: str) -> list[str]:
    """Say in sentences what a list still misses; nothing when it is complete (S18-S22)."""
    lijst = next(v for v in volledigheid(h.stand) if v.kenmerk == kenmerk)
    zinnen = []
    if lijst.aanwezig < lijst.gevraagd:
        zinnen.append(f"Er zijn {lijst.aanwezig} van {lijst.gevraagd} onderdelen aanwezig.")
    if lijst.organisaties_ontbreken:
        namen = opsomming(lijst.organisaties_ontbreken)
        zinnen.append(f"Nog geen standpunt van: {namen}.")
    if zinnen:
        zinnen.append("Wat er nog bij moet, leest u met: rao valideer")
    return zinnen


def ontvang(h: Handeling, kenmerk: str) -> Uitkomst:
    """Confirm that the RAO has the list: ingediend becomes ontvangen."""
    pad, lijst = zoek_lijst(h.stand, kenmerk)
    _stap(h, pad, lijst, "ontvangen", ("ingediend",))
    if lijst.status == "ingediend":
        h.zet(pad, ("ontvangen_op",), h.vandaag)
    return h.leg_vast(f"Signaallijst {kenmerk} ontvangen", "signaallijst-ontvang", [kenmerk])


def trek_in(h: Handeling, kenmerk: str, reden: str) -> Uitkomst:
    """Withdraw a list that is not handled yet, with the reason."""
    pad, lijst = zoek_lijst(h.stand, kenmerk)
    _stap(h, pad, lijst, "ingetrokken", ("concept", "ingediend", "ontvangen"))
    if lijst.status != "ingetrokken":
        h.zet(pad, ("intrekking",), {"datum": h.vandaag, "reden": reden})
    return h.leg_vast(f"Signaallijst {kenmerk} ingetrokken", "signaallijst-trek-in", [kenmerk])


def _stap(h: Handeling, pad: str, lijst: Signaallijst, naar: str, van: tuple[str, ...]) -> None:
    """Take one step in the life of a list; the same step again changes nothing."""
    if lijst.status == naar:
        return
    if lijst.status not in van:
        raise RaoError(
            f"Signaallijst {lijst.kenmerk} is {lijst.status} en kan niet {naar} worden.",
            hint=f"Dat kan alleen als de lijst {' of '.join(van)} is.",
        )
    h.zet(pad, ("status",), naar)


def eis_open(lijst: Signaallijst) -> None:
    """Refuse to work on a list that is closed."""
    if lijst.status in {"afgehandeld", "ingetrokken"}:
        raise RaoError(
            f"Signaallijst {lijst.kenmerk} is {lijst.status}; daar verandert niets meer aan.",
            hint="Zet de zaak op een nieuwe lijst met: rao nieuw signaallijst",
        )


def lees_pad(tekst: str) -> tuple[str | int, ...]:
    """Read `oplossingsrichtingen[0].voordelen`; GebruiksFout when it is not a path."""
    delen: list[str | int] = []
    for stuk in tekst.split("."):
        naam, *nummers = stuk.replace("]", "").split("[")
        if not naam or not all(nummer.isdigit() for nummer in nummers):
            raise GebruiksFout(
                f"'{tekst}' is geen plek in een zaak.",
                hint="Schrijf bijvoorbeeld: --zet termijn.soort=vertrek",
            )
        delen += [naam, *(int(nummer) for nummer in nummers)]
    return tuple(delen)


def _onderdelen(invoer: Mapping[str, Any]) -> list[str]:
    return list(dict.fromkeys(sleutel.split(".")[0].split("[")[0] for sleutel in invoer))


def _kop(kenmerk: str, afzender: str, datum: date) -> dict[str, Any]:
    return {
        "soort": "signaallijst",
        "kenmerk": kenmerk,
        "richting": "lko-rao",
        "afzender": afzender,
        "datum": datum,
        "status": "concept",
    }


def _vrij_kenmerk(h: Handeling, afzender: str, datum: date) -> str:
    bezet = frozenset(h.stand.lijst_op_kenmerk) | h.stand.onleesbaar
    try:
        return lijst_kenmerk(afzender, datum, bezet)
    except ValueError as fout:
        raise RaoError(
            f"Er zijn al te veel signaallijsten van {afzender} op {datum}.",
            hint="Kies een andere datum met --datum.",
        ) from fout


def _vrije_zaak(stand: Stand, kies: Kies) -> str:
    while (kenmerk := trek_zaak_kenmerk(kies)) in stand.zaken_op_kenmerk:
        pass
    return kenmerk


def _met_kenmerken(stand: Stand, zaken: Any) -> Any:
    """Give zaken that were written as a list each a kenmerk."""
    if not isinstance(zaken, list):
        return zaken
    return {_vrije_zaak(stand, secrets.choice): zaak for zaak in zaken}


def _plaats(kenmerk: str, datum: date) -> str:
    return f"signaallijsten/{datum.year:04}/{kenmerk}.yaml"


def _op_volgorde(inhoud: Mapping[str, Any]) -> list[str]:
    rest = [sleutel for sleutel in inhoud if sleutel not in _LIJST_VOLGORDE]
    return [sleutel for sleutel in _LIJST_VOLGORDE if sleutel in inhoud] + rest


def _keur_lijst(h: Handeling, plaats: str, tekst: str, naam: str) -> None:
    if plaats in h.lading.bestanden:
        raise RaoError(
            f"{plaats} bestaat al.", hint="Geef de lijst een ander kenmerk of een andere datum."
        )
    bestand = load_bestand(plaats, tekst.encode())
    if bestand.meldingen:
        fouten = [(m.regelnummer or 1, m.tekst) for m in bestand.meldingen]
        raise _vormfouten(naam, fouten)


def _vormfouten(naam: str, fouten: list[tuple[int, str]]) -> GebruiksFout:
    regels = "\n".join(f"{naam}:{regel}: {tekst}" for regel, tekst in fouten)
    return GebruiksFout(f"{naam} kan zo niet worden overgenomen.", hint=regels)
