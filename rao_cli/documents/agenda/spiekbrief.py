"""The chair's script: per item the clock, what to ask, whole standpunten, pros and cons.

For chair and secretary only (S4): it holds everything that is on the table (S20, S22).
"""

from collections.abc import Iterator, Mapping
from typing import Final

import msgspec

from rao_cli.documents.agenda import agenda
from rao_cli.documents.agenda.agenda import Leveraar
from rao_cli.documents.agenda.agendapunt import Punt
from rao_cli.documents.agenda.gasten import gasten, gasten_voor_alles, noem_punten
from rao_cli.documents.agenda.tijdpad import Punttijd, Tijdpad, build_tijdpad
from rao_cli.documents.agenda.vorige_lijst import al_vastgesteld
from rao_cli.documents.document import SPIEKBRIEF, Document, Sjablonen
from rao_cli.documents.kop import Kop
from rao_cli.documents.namen import verberg_namen
from rao_cli.documents.opmaak import aantal, datum, datum_voluit, opsomming, voluit
from rao_cli.model.kenmerk import is_lijstpunt
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.verloop import verloop_van

_BESPREKEN: Final = "Wat nemen we hieruit mee, en wie doet dat?"
_PER_DOEL: Final[Mapping[str, str]] = {
    "besluit": "Wat besluiten we? Wie doet wat, en voor wanneer?",
    "ter kennisname": "Heeft iemand hier een vraag over?",
}
_PER_ID: Final[Mapping[str, str]] = {
    "opening": "Wie is er niet, en wie vervangt? Kan de agenda zo worden vastgesteld?",
    "rondvraag": "Heeft iemand nog iets?",
}
#: From here on putting off once more asks a reason of its own.
_VAAK_AANGEHOUDEN: Final = 2
#: Less than this is no time for a decision.
_KORTST: Final = 5


class Spiekpunt(msgspec.Struct, frozen=True):
    """One item with its time, who asks what of the table, and what to watch.

    `nieuw_blad` is for what needs a page of its own, and for what comes behind that.
    """

    punt: Punt
    tijd: Punttijd
    vrager: str
    vraag: str
    let_op: tuple[str, ...]
    nieuw_blad: bool


class SpiekbriefContext(msgspec.Struct, frozen=True):
    """Everything that the template of a script may use."""

    kop: Kop
    kern: tuple[str, ...]
    afwezig: tuple[str, ...]
    gasten: tuple[str, ...]
    leveraars: tuple[Leveraar, ...]
    punten: tuple[Spiekpunt, ...]
    oordeel: str
    te_lang: bool
    korter: str
    volgend: str
    terugkoppelen_voor: str


def make_spiekbrief(stand: Stand, overleg: Overleg, templates: Sjablonen = None) -> Document:
    """Return the script as Markdown; `templates` are the region's own, by file name."""
    naam, context = SPIEKBRIEF.op(overleg.datum), build_context(stand, overleg)
    return SPIEKBRIEF.make(naam, context, stand.register, templates, verberg_namen(stand.register))


def build_context(stand: Stand, overleg: Overleg) -> SpiekbriefContext:
    """Put the agenda beside the clock."""
    stand = stand.op(overleg.datum)
    van_agenda = agenda.build_context(stand, overleg)
    tijdpad = build_tijdpad(overleg)
    termijn = stand.register.termijnen.terugkoppeling_werkdagen
    volgend = next((o.datum for _, o in stand.actieve_overleggen if o.datum > overleg.datum), None)
    return SpiekbriefContext(
        kop=van_agenda.kop,
        kern=stand.kernorganisaties,
        afwezig=tuple(_afwezig(overleg)),
        gasten=tuple(_gasten(stand, overleg, tijdpad)),
        leveraars=van_agenda.leveraars,
        punten=tuple(_punten(stand, overleg, van_agenda.punten, tijdpad)),
        oordeel=tijdpad.oordeel,
        te_lang=tijdpad.te_lang > 0,
        korter=_korter(van_agenda.punten, tijdpad),
        volgend=datum_voluit(volgend) if volgend else "",
        terugkoppelen_voor=datum(stand.kalender.na(overleg.datum, termijn)),
    )


def _punten(
    stand: Stand, overleg: Overleg, punten: tuple[Punt, ...], tijdpad: Tijdpad
) -> Iterator[Spiekpunt]:
    """Yield every item; one with views to weigh has a page of its own, small items share one."""
    was_groot = True  # what comes before the first item is a page too
    for punt, vak in zip(punten, tijdpad.vakken, strict=True):
        is_groot = bool(punt.zaak or (punt.onderwerp and punt.onderwerp.standpunten))
        let_op = tuple(_let_op(stand, overleg, punt, vak))
        yield Spiekpunt(punt, vak, *_vraag(stand, overleg, punt), let_op, is_groot or was_groot)
        was_groot = is_groot


def _afwezig(overleg: Overleg) -> Iterator[str]:
    """Yield who said beforehand not to come."""
    for sleutel, afwezigheid in overleg.afwezig.items():
        vervanging = f"vervanging: {afwezigheid.vervanging}" if afwezigheid.vervanging else ""
        yield f"{sleutel}: {voluit(afwezigheid.reden, vervanging)}"


def _gasten(stand: Stand, overleg: Overleg, tijdpad: Tijdpad) -> Iterator[str]:
    """Yield who comes for some items only, and how late (S3)."""
    for naam, nummers in gasten(stand.register, overleg).items():
        van = tijdpad.vakken[nummers[0] - 1].van
        yield f"{naam}{f' om {van}' if van else ''}, voor {noem_punten(nummers)}"
    for naam in gasten_voor_alles(stand.register, overleg):
        yield f"{naam}, voor het hele overleg"


def _komt(naam: str, nummers: list[int], nummer: int, van: str) -> str:
    """Say at an item of a guest whether it comes now, is there already, and when it may go."""
    hoe_laat = f" om {van}" if van else ""
    if nummers == [nummer]:
        return f"{naam} komt alleen voor dit punt{hoe_laat}, en gaat daarna weer."
    if nummer == nummers[0]:
        return f"{naam} komt{hoe_laat}, voor {noem_punten(nummers)}."
    hoe = "is er ook bij dit punt" if nummer - 1 in nummers else f"komt terug{hoe_laat}"
    zin = f"{naam} {hoe}"
    return f"{zin}, en gaat daarna weer." if nummer == nummers[-1] else f"{zin}."


def _vraag(stand: Stand, overleg: Overleg, punt: Punt) -> tuple[str, str]:
    """Return who asks what at an item: the LKO that brought it, or else the chair."""
    if punt.zaak and punt.zaak.vraag:
        return punt.zaak.lko, punt.zaak.vraag
    if op := al_vastgesteld(stand, overleg, punt.id):
        return "", f"Deze besluitenlijst is al vastgesteld, op {datum(op)}. Zijn er nog vragen?"
    return "", _eigen_vraag(punt)


def _eigen_vraag(punt: Punt) -> str:
    if is_lijstpunt(punt.id):
        return "Kan de besluitenlijst zo worden vastgesteld?"
    if punt.soort == "actie" and not punt.acties:
        return "Er staan geen acties meer open. Kan dit punt vervallen?"
    if punt.soort == "actie":
        return "Wat is er nodig om deze acties af te ronden, en wanneer is het klaar?"
    if punt.soort == "vast" and punt.id not in _PER_ID:
        return "Is hierover iets te melden?"
    return _PER_ID.get(punt.id) or _PER_DOEL.get(punt.gevraagd, _BESPREKEN)


def _let_op(stand: Stand, overleg: Overleg, punt: Punt, vak: Punttijd) -> Iterator[str]:
    """Yield what the chair must not forget at an item."""
    for naam, nummers in gasten(stand.register, overleg).items():
        if punt.nummer in nummers:
            yield _komt(naam, nummers, punt.nummer, vak.van)
    keer = verloop_van(stand, punt.id, overleg.datum).keer_aangehouden
    if keer >= _VAAK_AANGEHOUDEN:
        yield f"Al {keer} keer aangehouden. Nog een keer kan alleen met een motivering."
    if punt.zaak and punt.zaak.zonder_standpunt:
        wie = opsomming(punt.zaak.zonder_standpunt)
        yield f"Vraag naar het standpunt van {wie}: dat is er nog niet."
    if punt.zaak and not punt.zaak.advies:
        yield "Er ligt nog geen advies."
    for actie in punt.acties:
        hoe = "is te laat" if actie.te_laat else "moet voor dit overleg klaar zijn"
        if (actie.te_laat or actie.voor_overleg) and punt.soort != "actie":
            yield f"Actie {actie.kenmerk} van {actie.wie or 'niemand'} {hoe}: {actie.wat}"


def _korter(punten: tuple[Punt, ...], tijdpad: Tijdpad) -> str:
    """Say what helps when it takes too long: leave out what asks nothing, and fewer minutes."""
    if not tijdpad.te_lang:
        return ""
    per_punt = [*zip(punten, tijdpad.vakken, strict=True)]
    rond = [(p.nummer, vak.minuten) for p, vak in per_punt if p.gevraagd == "ter kennisname"]
    besluit = [vak.minuten for p, vak in per_punt if p.gevraagd == "besluit"]
    winst = sum(minuten for _, minuten in rond)
    delen = []
    if rond:
        welke = opsomming(nummer for nummer, _ in rond)
        scheelt = aantal(winst, "minuut", "minuten")
        delen.append(f"Stuur punt {welke} (ter kennisname) alleen rond: dat scheelt {scheelt}.")
    over = sum(besluit) - (tijdpad.te_lang - winst)
    if besluit and _KORTST <= over // len(besluit) < max(besluit):
        delen.append(f"Neem voor een besluit dan hoogstens {over // len(besluit)} minuten.")
    else:
        delen.append("Zet een paar punten op het volgende overleg.")
    return " ".join(delen)
