"""`rao register zet`: one value of rao.yaml; nothing else of the file changes."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.melding import Pad
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.store.yaml.schemas import schema_op, typeer, waarde_voor
from rao_cli.workflow.bestandstekst import keur
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.register.init import klacht_over_provincies, read_provincies
from rao_cli.workflow.register.inrichting.naamkeuring import klacht_over_naam
from rao_cli.workflow.register.inrichting.naamwissel import wissel_naam
from rao_cli.workflow.register.inrichting.partij import EEN, VELD
from rao_cli.workflow.register.inrichting.plekken import zoek_plek
from rao_cli.workflow.register.inrichting.registerkeuring import eis_goed

_SOORT: Final = "register"
_PROVINCIES: Final = ("regio", "provincies")
_WAT: Final[Mapping[str, str]] = {
    "regio": "een regio",
    **{veld: EEN[soort] for soort, veld in VELD.items()},
}


class Wens(NamedTuple):
    """What a place becomes: a text, or what comes in and goes out of its list; since when."""

    tekst: str | None = None
    erbij: Sequence[str] = ()
    weg: Sequence[str] = ()
    op: date | None = None


def zet(h: Handeling, getypt: str, wens: Wens) -> tuple[list[str], CommitResult]:
    """Set one value; an empty text takes it out. GebruiksFout when place or value cannot be."""
    inhoud = h.lading.bestanden[REGISTERBESTAND].boom
    pad = zoek_plek(getypt, inhoud.waarde if inhoud else {})
    is_naam = pad[-1] == "naam" and pad[0] in _WAT
    if wens.op is not None and not (is_naam and _kent_namen(pad)):
        raise GebruiksFout(
            "--op hoort bij een naam.",
            hint="Geef --op alleen bij de naam van de regio, een LKO of een organisatie.",
        )
    zinnen: list[str] = []
    if wens.erbij or wens.weg:
        _zet_waarde(h, pad, _lijst(h, pad, wens))
    elif is_naam:
        zinnen = _zet_naam(h, pad, wens)
    else:
        _zet_waarde(h, pad, _waarde(pad, wens.tekst or ""))
    keur(REGISTERBESTAND, h.tekst(REGISTERBESTAND))
    eis_goed(h)
    onderwerp = f"rao.yaml: {'.'.join(map(str, pad))}"
    return zinnen, h.leg_vast(onderwerp, "register-zet", [REGISTERBESTAND])


def _zet_naam(h: Handeling, pad: Pad, wens: Wens) -> list[str]:
    """Set a name: from a day on, or as a correction of what was always meant."""
    naam = " ".join((wens.tekst or "").split())
    if klacht := klacht_over_naam(naam, _WAT[str(pad[0])]):
        raise GebruiksFout(klacht)
    ding = h.stand.heel.regio if pad[0] == "regio" else getattr(h.stand.heel, str(pad[0]))[pad[1]]
    if wens.op is not None:
        return wissel_naam(h, pad[:-1], ding, naam, wens.op)
    if naam == ding.naam:
        return []
    _zet_waarde(h, pad, naam)
    zin = "Ook stukken van vroeger krijgen nu deze naam."
    if not _kent_namen(pad):
        return [zin]
    anders = "Typ dan: rao ongedaan, en geef de opdracht opnieuw met --op DATUM."
    return [f"{zin} Geldt hij pas vanaf een dag? {anders}"]


def _kent_namen(pad: Pad) -> bool:
    """Say whether what this names keeps its earlier names."""
    return "namen" in schema_op(_SOORT, pad[:-1]).get("properties", ())


def _waarde(pad: Pad, tekst: str) -> Any:
    """Return what a text means at a place; None when it is empty."""
    if not tekst.strip():
        return None
    if _is_lijst(pad):
        return [_onderdeel(pad, stuk) for stuk in _stukken(tekst)]
    return waarde_voor(_SOORT, pad, tekst)


def _is_lijst(pad: Pad) -> bool:
    soort = schema_op(_SOORT, pad).get("type", ())
    return "array" in ({soort} if isinstance(soort, str) else soort)


def _velden(pad: Pad) -> Sequence[str]:
    return tuple(schema_op(_SOORT, (*pad, 0)).get("properties", ()))


def _stukken(tekst: str) -> list[str]:
    """Cut a text in items: at a comma or "en"; an item of more parts has a semicolon in it."""
    return [stuk.strip() for stuk in re.split(r",|\s+en\s+", tekst) if stuk.strip()]


def _onderdeel(pad: Pad, tekst: str) -> Any:
    """Return one item of a list: a value, or a row such as `2026-07-13;2026-08-21`."""
    velden = _velden(pad)
    if not velden:
        return waarde_voor(_SOORT, (*pad, 0), tekst)
    delen = [deel.strip() for deel in re.split(r";|\s+t/m\s+", tekst)]
    if len(delen) > len(velden) or not all(delen):
        raise GebruiksFout(
            f"'{tekst}' past niet bij {'.'.join(map(str, pad))}.",
            hint=f"Schrijf {';'.join(veld.upper() for veld in velden)}, met ; ertussen.",
        )
    paren = zip(velden, delen, strict=False)
    return {veld: waarde_voor(_SOORT, (*pad, 0, veld), deel) for veld, deel in paren}


def _is_bedoeld(een: Any, getypt: Any) -> bool:
    """Say whether an item is what was typed; of a row the first parts are enough."""
    if isinstance(getypt, Mapping):
        return all(een.get(veld) == waarde for veld, waarde in getypt.items())
    return bool(een == getypt)


def _lijst(h: Handeling, pad: Pad, wens: Wens) -> Any:
    """Return the list of a place with what comes in and without what goes."""
    plek = ".".join(map(str, pad))
    if not _is_lijst(pad) or wens.tekst is not None:
        raise GebruiksFout(
            f"--erbij en --weg horen bij een lijst, zonder WAARDE; '{plek}' is "
            f"{'een lijst' if _is_lijst(pad) else 'geen lijst'}.",
            hint=f"Schrijf: rao register zet {plek} WAARDE",
        )
    nu = list(_staat(h, pad) or [])
    for stuk in wens.weg:
        weg = [een for een in nu if _is_bedoeld(een, _onderdeel(pad, stuk))]
        if not weg or any(een != weg[0] for een in weg):
            staat = ", ".join(map(_toon, nu)) or "niets"
            hoe = "meer dan één keer" if weg else "niet"
            raise GebruiksFout(f"'{stuk}' staat {hoe} in {plek}.", hint=f"Er staat: {staat}.")
        nu.remove(weg[0])
    nieuw = [_onderdeel(pad, stuk) for stuk in wens.erbij]
    nu += [een for een in nieuw if een not in nu]
    if all(isinstance(een, date) for een in nu):
        nu.sort()
    return nu or None


def _toon(een: Any) -> str:
    return ";".join(map(str, een.values())) if isinstance(een, Mapping) else str(een)


def _staat(h: Handeling, pad: Pad) -> Any:
    boom = h.lading.bestanden[REGISTERBESTAND].boom
    waarde: Any = boom.waarde if boom else {}
    for deel in pad:
        if not isinstance(waarde, Mapping) or deel not in waarde:
            return None
        waarde = waarde[deel]
    return typeer(_SOORT, pad, waarde)


def _zet_waarde(h: Handeling, pad: Pad, waarde: Any) -> None:
    if pad == _PROVINCIES:
        waarde = read_provincies(waarde or [])
        if klacht := klacht_over_provincies(waarde):
            raise GebruiksFout(klacht)
    nu = _staat(h, pad)
    if waarde is None and nu is not None:
        h.verwijder(REGISTERBESTAND, pad)
    elif waarde is not None and waarde != nu:
        h.zet(REGISTERBESTAND, pad, waarde)
