"""`rao register zet`: one value of rao.yaml; nothing else of the file changes."""

from collections.abc import Mapping
from typing import Any, Final

from rao_cli.model.errors import GebruiksFout
from rao_cli.model.melding import Pad
from rao_cli.model.plaats import REGISTERBESTAND
from rao_cli.store.yaml.schemas import typeer
from rao_cli.workflow.bestandstekst import keur
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.register.init import klacht_over_provincies, read_provincies
from rao_cli.workflow.register.inrichting.naamkeuring import klacht_over_naam
from rao_cli.workflow.register.inrichting.naamwissel import eis_vrije_naam, wissel_naam
from rao_cli.workflow.register.inrichting.partij import EEN, VELD
from rao_cli.workflow.register.inrichting.plekken import VRIJ, zoek_plek
from rao_cli.workflow.register.inrichting.registerkeuring import eis_goed, eis_ongebruikt
from rao_cli.workflow.register.inrichting.waarden import Wens, nieuwe_lijst, nieuwe_waarde

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
        _zet_waarde(h, pad, nieuwe_lijst(pad, _staat(h, pad) or [], wens) or None)
    elif pad[0] in VRIJ and len(pad) == 2:  # noqa: PLR2004
        _haal_weg(h, pad, wens)
    elif is_naam:
        zinnen = _zet_naam(h, pad, wens)
    else:
        _zet_waarde(h, pad, nieuwe_waarde(pad, wens))
    keur(REGISTERBESTAND, h.tekst(REGISTERBESTAND))
    eis_goed(h)
    onderwerp = f"rao.yaml: {'.'.join(map(str, pad))}"
    return zinnen, h.leg_vast(onderwerp, "register-zet", [REGISTERBESTAND])


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
    naam = " ".join((wens.tekst or "").split())
    if klacht := klacht_over_naam(naam, _WAT[str(pad[0])]):
        raise GebruiksFout(klacht, hint=_hint_bij_naam(pad, naam))
    if pad[0] not in _MET_DAGEN:
        anders = naam != _staat(h, pad)
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
    """Take a key out, and each block around it that has nothing else in it."""
    while len(pad) > 1 and len(_staat(h, pad[:-1])) == 1:
        pad = pad[:-1]
    h.verwijder(REGISTERBESTAND, pad)


def _maak_blok(h: Handeling, pad: Pad) -> None:
    """Let a text that stands for all of a block be one key of it: so it is with rubricering."""
    if isinstance(staat := _staat(h, pad[:1]), str) and len(pad) > 1:
        h.zet(REGISTERBESTAND, pad[:1], {"tekst": staat})
