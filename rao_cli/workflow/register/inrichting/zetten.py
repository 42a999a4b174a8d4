"""`rao register zet`: one value of rao.yaml; nothing else of the file changes."""

from collections.abc import Mapping
from typing import Any, Final

from rao_cli.documents.opmaak import opsomming
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.melding import Pad
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.store.yaml.schemas import schema_op, typeer
from rao_cli.workflow.bestandstekst import keur
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.register.inrichting.naamkeuring import klacht_over_naam, net
from rao_cli.workflow.register.inrichting.naamwissel import eis_vrije_naam, wissel_naam
from rao_cli.workflow.register.inrichting.partij import EEN, VELD
from rao_cli.workflow.register.inrichting.plekken import VRIJ, zoek_plek
from rao_cli.workflow.register.inrichting.provincies import (
    klacht_over_provincies,
    read_provincies,
)
from rao_cli.workflow.register.inrichting.registerkeuring import eis_goed, eis_ongebruikt
from rao_cli.workflow.register.inrichting.waarden import (
    Wens,
    nieuwe_lijst,
    nieuwe_waarde,
    toon_waarde,
)

_SOORT: Final = "register"
_PROVINCIES: Final = ("regio", "provincies")
#: Of these a name has its days: the earlier one stays.
_MET_DAGEN: Final[Mapping[str, str]] = {
    "regio": "een regio",
    **{veld: EEN[soort] for soort, veld in VELD.items()},
}
_WAT: Final[Mapping[str, str]] = {
    **_MET_DAGEN,
    "gemeenten": "een gemeente",
    "tafels": "een tafel",
}
_VAN_VROEGER: Final = "Ook stukken van vroeger krijgen nu deze naam, behalve wat vastligt"


def zet(h: Handeling, getypt: str, wens: Wens) -> tuple[list[str], CommitResult]:
    """Set one value; an empty text takes it out. GebruiksFout when place or value cannot be."""
    inhoud = h.lading.bestanden[REGISTERBESTAND].boom
    pad = zoek_plek(getypt, inhoud.waarde if inhoud else {})
    is_naam = pad[-1] == "naam" and pad[0] in _WAT
    if wens.op is not None and not (is_naam and pad[0] in _MET_DAGEN):
        raise GebruiksFout(
            "--op hoort bij de naam van de regio, een LKO of een organisatie.",
            hint="Laat --op weg, of noem een plek zoals regio.naam.",
        )
    zinnen: list[str] = []
    if wens.erbij or wens.weg:
        lijst, zinnen = nieuwe_lijst(pad, _staat(h, pad) or [], wens)
        _zet_waarde(h, pad, lijst or None)
    elif pad[0] in VRIJ and len(pad) == 2:  # noqa: PLR2004
        _haal_weg(h, pad, wens)
    elif is_naam:
        zinnen = _zet_naam(h, pad, wens)
    else:
        _zet_waarde(h, pad, nieuwe_waarde(pad, wens))
    keur(REGISTERBESTAND, h.tekst(REGISTERBESTAND))
    eis_goed(h)
    if pad[-1] == "deelnemers" and _staat(h, pad) and not h.lengte(REGISTERBESTAND, pad):
        lko = h.stand.heel.lkos[str(pad[1])].naam
        zinnen.append(f"Let op: aan {lko} doet nu geen enkele organisatie mee.")
    onderwerp = f"rao.yaml: {'.'.join(map(str, pad))}"
    return zinnen, h.leg_vast(onderwerp, "register-zet", [REGISTERBESTAND])


def zeg_verlies(h: Handeling, getypt: str, wens: Wens) -> str:
    """Say what a value makes disappear besides itself: items of a list, or a whole block."""
    inhoud = h.lading.bestanden[REGISTERBESTAND].boom
    pad = zoek_plek(getypt, inhoud.waarde if inhoud else {})
    if wens.tekst is None:
        return ""
    nu, plek = _staat(h, pad), ".".join(map(str, pad))
    if isinstance(nu, list):
        blijft = nieuwe_waarde(pad, wens) or []
        if weg := [toon_waarde(een) for een in nu if een not in blijft]:
            hoe = "Iets erbij of eraf? Gebruik --erbij of --weg."
            verdwijnt = "verdwijnt" if len(weg) == 1 else "verdwijnen"
            return f"Uit {plek} {verdwijnt} er {len(weg)}: {opsomming(weg)}. {hoe}"
    elif nu and not wens.tekst.strip() and _is_nodig(pad) and len(_staat(h, pad[:-1])) > 1:
        blok, alles = ".".join(map(str, pad[:-1])), opsomming(map(str, _staat(h, pad[:-1])))
        return f"Zonder {plek} kan {blok} niet. Dan gaat alles daarvan weg: {alles}."
    return ""


def _is_nodig(pad: Pad) -> bool:
    """Say whether a block cannot do without this key."""
    return len(pad) > 1 and pad[-1] in schema_op(_SOORT, pad[:-1]).get("required", ())


def _haal_weg(h: Handeling, pad: Pad, wens: Wens) -> None:
    """Take a gemeente or a table out; not one that is spoken of somewhere."""
    plek = ".".join(map(str, pad))
    if (wens.tekst or "").strip():
        raise GebruiksFout(
            f"'{plek}' is geen plek voor een waarde.",
            hint=f"Zet de naam met: rao register zet {plek}.naam NAAM\n"
            f'Haal het weg met: rao register zet {plek} ""',
        )
    _zet_waarde(h, pad, None)
    eis_ongebruikt(h, str(pad[1]))


def _zet_naam(h: Handeling, pad: Pad, wens: Wens) -> list[str]:
    """Set a name: from a day on, or as a correction of what was always meant."""
    naam = net(wens.tekst or "")
    if klacht := klacht_over_naam(naam, _WAT[str(pad[0])]):
        raise GebruiksFout(klacht, hint=_hint_bij_naam(pad, naam))
    if pad[0] not in _MET_DAGEN:
        if anders := naam != _staat(h, pad):
            eis_vrije_naam(h.stand.heel, pad, naam, h.vandaag)
        _zet_waarde(h, pad, naam)
        return [f"{_VAN_VROEGER}."] if anders else []
    ding = h.stand.heel.regio if pad[0] == "regio" else getattr(h.stand.heel, str(pad[0]))[pad[1]]
    if wens.op is not None:
        return wissel_naam(h, pad[:-1], ding, naam, wens.op)
    if naam == ding.naam:
        return []
    eis_vrije_naam(h.stand.heel, pad, naam, h.vandaag)
    _zet_waarde(h, pad, naam)
    zin = f"{_VAN_VROEGER}. Geldt hij pas vanaf een dag?"
    return [f"{zin} Typ dan: rao ongedaan, en geef de opdracht opnieuw met --op DATUM."]


def _hint_bij_naam(pad: Pad, naam: str) -> str:
    if naam or pad[0] not in VRIJ:
        return ""
    return f'Haal het weg met: rao register zet {pad[0]}.{pad[1]} ""'


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
        _ruim_op(h, pad)
    elif waarde is not None and waarde != nu:
        _maak_blok(h, pad)
        h.zet(REGISTERBESTAND, pad, waarde)


def _ruim_op(h: Handeling, pad: Pad) -> None:
    """Take a key out, and each block around it that has nothing else in it, or needs the key."""
    while len(pad) > 1 and (len(_staat(h, pad[:-1])) == 1 or _is_nodig(pad)):
        pad = pad[:-1]
    h.verwijder(REGISTERBESTAND, pad)


def _maak_blok(h: Handeling, pad: Pad) -> None:
    """Let a text that stands for all of a block be one key of it: so it is with rubricering."""
    if isinstance(staat := _staat(h, pad[:1]), str) and len(pad) > 1:
        h.zet(REGISTERBESTAND, pad[:1], {"tekst": staat})
