"""Take over a signaallijst or a zaak that a person wrote as YAML."""

import secrets
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final

import msgspec

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.kenmerk import is_kenmerk_van, lijst_kenmerk
from rao_cli.model.melding import Melding, Pad
from rao_cli.model.plaats import plaats_op
from rao_cli.model.register.namen import naam_op
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.store.yaml.editing import make_tekst
from rao_cli.store.yaml.loading import Bestand, load_bestand
from rao_cli.store.yaml.schemas import typeer
from rao_cli.store.yaml.yaml_tree import Boom, read_boom
from rao_cli.workflow.bestandstekst import schemaregel
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.signaallijst.signaallijst import lijst_kop, vrije_zaak
from rao_cli.workflow.zoeken import eis_lko

#: What rao adds when a list does not say it.
_VULT_RAO_AAN: Final = frozenset(
    (sleutel,)
    for sleutel in ("soort", "kenmerk", "richting", "afzender", "datum", "status", "zaken")
)
_MEESTE_FOUTEN: Final = 20
#: Stands in for a kenmerk that is still to be drawn; its check character fits.
_VOORBEELDZAAK: Final = "Z-7K3F9E"


class Origineel(msgspec.Struct, frozen=True):
    """The user's own file: its name, its tree, and the kenmerken of its zaken in order."""

    naam: str
    boom: Boom
    zaken: tuple[str, ...]

    def fout(self, melding: Melding) -> tuple[int, str]:
        """Return line and sentence of a finding as the user wrote it, also of a zaak in a list."""
        pad, zin = [*melding.pad], _zin(melding)
        if isinstance(self.boom.waarde.get("zaken"), list) and pad[1:] and pad[1] in self.zaken:
            plaats = self.zaken.index(str(pad[1]))
            zin = zin.replace(f"'{pad[1]}'", f"zaak {plaats + 1}")
            pad[1] = plaats
        if len(pad) == len(("zaken", "Z-…")) and pad[0] == "zaken":
            return self.boom.plek_sleutel(tuple(pad)).regelnummer, zin
        return self.boom.plek(tuple(pad)).regelnummer, zin


def signaallijst_uit_tekst(
    h: Handeling, data: bytes, naam: str, lko: str | None, datum: date | None
) -> tuple[str, CommitResult]:
    """Take over a list; what it does not say (kenmerk, status …) is added.

    A complete list is kept to the letter. GebruiksFout names every form error in the text.
    """
    boom = _lees(naam, data)
    inhoud: dict[str, Any] = dict(boom.waarde)
    zaken = inhoud.get("zaken") or {}
    _keur_origineel(naam, data, los=isinstance(zaken, list))
    kop = _kop(h, naam, inhoud, lko, datum)
    compleet = kop | inhoud | {"zaken": _met_kenmerken(h, zaken)}
    plaats = plaats_op("signaallijst", kop["datum"], compleet["kenmerk"])
    tekst = boom.tekst.replace("\r\n", "\n")
    if compleet != inhoud:
        volgorde = dict.fromkeys((*Signaallijst.__struct_fields__, *compleet))
        geordend = {sleutel: compleet[sleutel] for sleutel in volgorde if sleutel in compleet}
        tekst = make_tekst(typeer("signaallijst", (), geordend))
    if "yaml-language-server" not in tekst:
        tekst = f"{schemaregel(plaats, 'signaallijst')}\n{tekst}"
    kenmerk = _keur(h, plaats, tekst, Origineel(naam, boom, tuple(compleet["zaken"])))
    if kenmerk == compleet["kenmerk"]:
        h.schrijf(plaats, tekst)
    betreft = [kenmerk, *compleet["zaken"]]
    return kenmerk, h.leg_vast(f"Nieuwe signaallijst {kenmerk}", "nieuw-signaallijst", betreft)


def zaak_uit_tekst(data: bytes, naam: str, vlaggen: Mapping[str, Any]) -> dict[str, Any]:
    """Read one zaak that a person wrote, with or without its kenmerk above it.

    `vlaggen` adds what the text does not say; they may not contradict. What identifies a zaak may
    still be missing; GebruiksFout names every other form error.
    """
    boom = _lees(naam, data)
    waarde: dict[str, Any] = dict(boom.waarde)
    kenmerken = [sleutel for sleutel in waarde if is_kenmerk_van("zaak", sleutel)]
    begin: tuple[str, ...] = ()
    if len(kenmerken) == len(waarde) == 1 and isinstance(waarde[kenmerken[0]], dict):
        waarde = {"kenmerk": kenmerken[0], **waarde[kenmerken[0]]}
        begin = (kenmerken[0],)
    kenmerk = waarde.pop("kenmerk", None)
    getypeerd: dict[str, Any] = typeer("signaallijst", ("zaken", "Z-000000"), waarde)
    fouten = [
        (boom.plek((*begin, *pad)) if pad else boom.plek_sleutel(begin or ("kenmerk",)), zin)
        for pad, zin in _zaakfouten(str(kenmerk or _VOORBEELDZAAK), getypeerd)
    ]
    if fouten:
        raise vormfouten(naam, ((plek.regelnummer, zin) for plek, zin in fouten))
    erbij = {sleutel: gegeven for sleutel, gegeven in vlaggen.items() if gegeven}
    for sleutel, gegeven in erbij.items():
        staat = getypeerd.get(sleutel) or gegeven
        if str(staat).casefold() != str(gegeven).casefold():
            raise _tegenspraak(sleutel, str(staat), f"--{sleutel}", gegeven)
    compleet = erbij | {sleutel: waarde for sleutel, waarde in getypeerd.items() if waarde}
    return {"kenmerk": kenmerk, **compleet} if kenmerk else compleet


def _lees(naam: str, data: bytes) -> Boom:
    boom, leesfouten = read_boom(data)
    if boom is None or leesfouten:
        raise vormfouten(naam, ((f.vindplaats.regelnummer, f.tekst) for f in leesfouten))
    return boom


def _zaakfouten(kenmerk: str, zaak: Mapping[str, Any]) -> Iterator[tuple[Pad, str]]:
    """Yield place and sentence of what is wrong with a zaak, judged on a list of its own."""
    lijst = lijst_kop("SL-proef-2000-01-01", "proef", date(2000, 1, 1))
    tekst = make_tekst(lijst | {"zaken": {kenmerk: zaak}})
    for melding in load_bestand("proef.yaml", tekst.encode()).meldingen:
        pad = melding.pad[2:]
        if melding.code != "VRM11" or len(pad) > 1:
            yield pad, _zin(melding)


def _kop(
    h: Handeling, naam: str, inhoud: Mapping[str, Any], lko: str | None, datum: date | None
) -> dict[str, Any]:
    """Return the head of a list, from the text and the flags; they may not contradict."""
    if inhoud.get("richting") == "rao-deelberaad":
        toen = _dag(inhoud.get("datum")) or datum or h.vandaag
        afzender = str(inhoud.get("afzender") or naam_op(h.stand.heel.regio, toen))
    elif not (gegeven := inhoud.get("afzender") or lko):
        raise GebruiksFout(
            f"In {naam} staat niet van welk LKO de lijst is.",
            hint="Zet er 'afzender: …' in, of geef het mee met --lko.",
        )
    else:
        afzender = eis_lko(h.stand, str(gegeven))
        if lko is not None and eis_lko(h.stand, lko) != afzender:
            raise _tegenspraak("afzender", afzender, "--lko", lko)
    in_tekst = _dag(inhoud.get("datum"))
    if datum is not None and in_tekst not in (None, datum):
        raise _tegenspraak("datum", str(in_tekst), "--datum", datum.isoformat())
    dag = in_tekst or datum or h.vandaag
    if inhoud.get("richting") != "rao-deelberaad":
        eis_lko(h.stand, afzender, dag)
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
    """Give zaken that were written as a list each a kenmerk, unless it stands in it."""
    if not isinstance(zaken, list):
        return zaken
    met: dict[str, Any] = {}
    for zaak in zaken:
        eigen = zaak.get("kenmerk") if isinstance(zaak, dict) else None
        if isinstance(eigen, str) and eigen not in met:
            met[eigen] = {sleutel: w for sleutel, w in zaak.items() if sleutel != "kenmerk"}
        else:
            met[vrije_zaak(h.stand, secrets.choice)] = zaak
    return met


def _keur_origineel(naam: str, data: bytes, *, los: bool) -> None:
    """Judge the text itself, so that line numbers are those of the user's own file.

    `los`: the zaken stand in a list without kenmerken; they are judged once they have one.
    """
    meldingen = load_bestand(naam, data, "signaallijst").meldingen
    eigen = [m for m in meldingen if m.code != "VRM11" or m.pad not in _VULT_RAO_AAN]
    if fouten := [m for m in eigen if not (los and m.pad == ("zaken",))]:
        raise vormfouten(naam, ((m.regelnummer or 1, _zin(m)) for m in fouten))


def _zin(melding: Melding) -> str:
    return f"{melding.tekst} {melding.hint or ''}".strip()


def _keur(h: Handeling, plaats: str, tekst: str, origineel: Origineel) -> str:
    """Return the kenmerk of the list; refuse what could not be read back, or is not the same.

    A list without a kenmerk of its own that stands in the register already keeps the one it got.
    """
    bestaand = h.lading.bestanden.get(plaats)
    if bestaand is not None and bestaand.data.replace(b"\r\n", b"\n") != tekst.encode():
        raise RaoError(
            f"{plaats} bestaat al, met een andere inhoud.",
            hint="Geef de lijst een ander kenmerk of een andere datum.",
        )
    nieuw = load_bestand(plaats, tekst.encode())
    if nieuw.meldingen or not isinstance(nieuw.ding, Signaallijst):
        raise vormfouten(origineel.naam, map(origineel.fout, nieuw.meldingen))
    if "kenmerk" in origineel.boom.waarde:
        return nieuw.ding.kenmerk
    gelijk = (lijst.kenmerk for lijst in h.stand.signaallijsten.values() if _zelfde(lijst, nieuw))
    return next(gelijk, nieuw.ding.kenmerk)


def _zelfde(lijst: Signaallijst, nieuw: Bestand) -> bool:
    """Say whether a list of the register says what a new one says: it was taken over before."""
    ander = nieuw.ding
    if not isinstance(ander, Signaallijst) or not ander.zaken:
        return False
    kop, andere_kop = ((d.richting, d.afzender, d.datum) for d in (lijst, ander))
    zelfde = kop == andere_kop and [*lijst.zaken.values()] == [*ander.zaken.values()]
    return zelfde and lijst.status != "ingetrokken"


def vormfouten(naam: str, fouten: Iterable[tuple[int, str]]) -> GebruiksFout:
    """Make the failure that lists form errors by line."""
    regels = [f"{naam}:{regel}: {tekst}" for regel, tekst in sorted(fouten)]
    if len(regels) > _MEESTE_FOUTEN:
        regels[_MEESTE_FOUTEN:] = [f"… en nog {len(regels) - _MEESTE_FOUTEN}."]
    return GebruiksFout(f"{naam} kan zo niet worden overgenomen.", hint="\n".join(regels))
