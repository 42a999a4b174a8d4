"""Take over a signaallijst or a zaak that a person wrote as YAML."""

import secrets
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.kenmerk import lijst_kenmerk
from rao_cli.model.melding import Melding
from rao_cli.model.signaallijst import Signaallijst
from rao_cli.store.loading import load_bestand
from rao_cli.store.schemas import typeer
from rao_cli.store.wijziging import Uitkomst
from rao_cli.store.yaml_tree import read_boom
from rao_cli.workflow.handeling import Handeling, schemaregel
from rao_cli.workflow.signaallijst import lijst_kop, lijst_plaats, vrije_zaak
from rao_cli.workflow.zoeken import eis_lko

#: The order in which a list is written.
_VOLGORDE: Final = tuple(Signaallijst.__struct_fields__)
#: What rao adds when a list does not say it.
_VULT_RAO_AAN: Final = {"soort", "kenmerk", "richting", "afzender", "datum", "status", "zaken"}
_MEESTE_FOUTEN: Final = 20


def signaallijst_uit_tekst(
    h: Handeling, data: bytes, naam: str, lko: str | None, datum: date | None
) -> tuple[str, Uitkomst]:
    """Take over a list; what it does not say (kenmerk, status …) is added.

    A complete list is kept to the letter. GebruiksFout names every form error in the text.
    """
    boom, leesfouten = read_boom(data)
    if boom is None or leesfouten:
        raise vormfouten(naam, ((f.vindplaats.regelnummer, f.tekst) for f in leesfouten))
    inhoud: dict[str, Any] = dict(boom.waarde)
    zaken = inhoud.get("zaken") or {}
    _keur_origineel(naam, data, los=isinstance(zaken, list))
    kop = _kop(h, inhoud, lko, datum)
    compleet = kop | inhoud | {"zaken": _met_kenmerken(h, zaken)}
    plaats = lijst_plaats(compleet["kenmerk"], kop["datum"])
    tekst = boom.tekst.replace("\r\n", "\n")
    if compleet != inhoud:
        tekst = h.maak_tekst(typeer("signaallijst", (), _op_volgorde(compleet)))
    if "yaml-language-server" not in tekst:
        tekst = f"{schemaregel(plaats, 'signaallijst')}\n{tekst}"
    _keur(h, plaats, tekst, naam)
    h.schrijf(plaats, tekst)
    lko_gegevens = h.stand.register.lkos.get(compleet["afzender"])
    van = lko_gegevens.naam if lko_gegevens else compleet["afzender"]
    betreft = [compleet["kenmerk"], *compleet["zaken"]]
    uitkomst = h.leg_vast(f"Nieuwe signaallijst van {van}", "nieuw-signaallijst", betreft)
    return compleet["kenmerk"], uitkomst


def zaak_uit_tekst(data: bytes, naam: str) -> dict[str, Any]:
    """Read one zaak that a person wrote, with or without its kenmerk above it."""
    boom, leesfouten = read_boom(data)
    if boom is None or leesfouten:
        raise vormfouten(naam, ((f.vindplaats.regelnummer, f.tekst) for f in leesfouten))
    waarde: dict[str, Any] = dict(boom.waarde)
    kenmerken = [sleutel for sleutel in waarde if sleutel.startswith("Z-")]
    if len(kenmerken) == len(waarde) == 1 and isinstance(waarde[kenmerken[0]], dict):
        waarde = {"kenmerk": kenmerken[0], **waarde[kenmerken[0]]}
    kenmerk = waarde.pop("kenmerk", None)
    getypeerd: dict[str, Any] = typeer("signaallijst", ("zaken", "Z-000000"), waarde)
    return {"kenmerk": kenmerk, **getypeerd} if kenmerk else getypeerd


def _kop(
    h: Handeling, inhoud: Mapping[str, Any], lko: str | None, datum: date | None
) -> dict[str, Any]:
    """Return the head of a list, from the text and the flags; they may not contradict."""
    if inhoud.get("richting") == "rao-deelberaad":
        afzender = str(inhoud.get("afzender") or h.stand.register.regio.naam)
    else:
        afzender = eis_lko(h.stand, str(inhoud.get("afzender") or lko or ""))
        if lko is not None and eis_lko(h.stand, lko) != afzender:
            raise _tegenspraak("afzender", afzender, "--lko", lko)
    in_tekst = _dag(inhoud.get("datum"))
    if datum is not None and in_tekst not in (None, datum):
        raise _tegenspraak("datum", str(in_tekst), "--datum", datum.isoformat())
    dag = in_tekst or datum or h.vandaag
    bezet = frozenset(h.stand.lijst_op_kenmerk) | h.stand.onleesbaar
    kenmerk = str(inhoud.get("kenmerk") or lijst_kenmerk(afzender, dag, bezet))
    return lijst_kop(kenmerk, afzender, dag)


def _tegenspraak(sleutel: str, staat: str, vlag: str, gegeven: str) -> GebruiksFout:
    return GebruiksFout(
        f"In het bestand staat {sleutel} {staat}, maar u gaf {vlag} {gegeven}.",
        hint=f"Laat {vlag} weg of verbeter het bestand.",
    )


def _dag(waarde: Any) -> date | None:
    try:
        return date.fromisoformat(waarde) if isinstance(waarde, str) else None
    except ValueError:
        return None


def _met_kenmerken(h: Handeling, zaken: Any) -> Any:
    """Give zaken that were written as a list each a kenmerk."""
    if not isinstance(zaken, list):
        return zaken
    return {vrije_zaak(h.stand, secrets.choice): zaak for zaak in zaken}


def _op_volgorde(inhoud: Mapping[str, Any]) -> dict[str, Any]:
    rest = [sleutel for sleutel in inhoud if sleutel not in _VOLGORDE]
    eerst = [sleutel for sleutel in _VOLGORDE if sleutel in inhoud]
    return {sleutel: inhoud[sleutel] for sleutel in (*eerst, *rest)}


def _keur_origineel(naam: str, data: bytes, *, los: bool) -> None:
    """Judge the text itself, so that line numbers are those of the user's own file.

    `los`: the zaken stand in a list without kenmerken; they are judged once they have one.
    """
    meldingen = load_bestand(naam, data, "signaallijst").meldingen
    fouten = [m for m in meldingen if not _vult_aan(m) and not (los and m.pad == "zaken")]
    if fouten:
        raise vormfouten(naam, ((m.regelnummer or 1, _zin(m)) for m in fouten))


def _vult_aan(melding: Melding) -> bool:
    return melding.code == "VRM11" and melding.pad in _VULT_RAO_AAN


def _zin(melding: Melding) -> str:
    return f"{melding.tekst} {melding.hint or ''}".strip()


def _keur(h: Handeling, plaats: str, tekst: str, naam: str) -> None:
    """Refuse what could not be read back, or another list in the same place."""
    bestaand = h.lading.bestanden.get(plaats)
    if bestaand is not None and bestaand.data.replace(b"\r\n", b"\n") != tekst.encode():
        raise RaoError(
            f"{plaats} bestaat al, met een andere inhoud.",
            hint="Geef de lijst een ander kenmerk of een andere datum.",
        )
    meldingen = load_bestand(plaats, tekst.encode()).meldingen
    if meldingen:
        regels = [f"{m.pad or naam}: {_zin(m)}" for m in meldingen[:_MEESTE_FOUTEN]]
        raise GebruiksFout(f"{naam} kan zo niet worden overgenomen.", hint="\n".join(regels))


def vormfouten(naam: str, fouten: Iterable[tuple[int, str]]) -> GebruiksFout:
    """Make the failure that lists form errors by line."""
    regels = [f"{naam}:{regel}: {tekst}" for regel, tekst in fouten]
    if len(regels) > _MEESTE_FOUTEN:
        regels[_MEESTE_FOUTEN:] = [f"… en nog {len(regels) - _MEESTE_FOUTEN}."]
    return GebruiksFout(f"{naam} kan zo niet worden overgenomen.", hint="\n".join(regels))
