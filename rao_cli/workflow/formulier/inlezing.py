"""What a form says, beside the register: read, checked, and ready to be decided."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

import msgspec

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.formulier.formulier import VORM, Ingevuld, Vakinhoud
from rao_cli.model.formulier.vakken import Keuzes, als_boom
from rao_cli.model.formulier.verschil import Misser, Wending, Zaakvergelijking
from rao_cli.model.formulier.waarden import Dagkader
from rao_cli.model.kenmerk import is_kenmerk_van
from rao_cli.model.melding import Pad
from rao_cli.model.opdrachtregel import als_woorden, opdrachtregel
from rao_cli.model.privacy import met_stippen
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.tekens import als_naam
from rao_cli.workflow.formulier.plaatsen import NIEUW, Plaats, Plattegrond
from rao_cli.workflow.formulier.poort import zeef, zeg_van_een_ander
from rao_cli.workflow.formulier.vergelijken import vergelijk
from rao_cli.workflow.formulier.wegen import Weger, neem_samen
from rao_cli.workflow.zoeken import eis_lko, eis_organisatie, zoek_lijst, zoek_zaak

#: Before the key of an LKO, in the kenmerk of a form for zaken that are still to come.
LKO: Final = "lko:"
#: In the place of a kenmerk, on a form of all that an organisation owes.
ALLES: Final = "alles"
Perzaak = dict[Pad, tuple[Plaats, list[Vakinhoud]]]


class Zaakinlezing(msgspec.Struct, kw_only=True):
    """What a form says about one zaak of the register; `goed` is what can be written there."""

    plek: ZaakPlek
    vergelijking: Zaakvergelijking
    goed: Sequence[Wending] = ()


class Nieuweling(msgspec.Struct, kw_only=True):
    """A zaak of a form that is not in the register: its place on the form, and its fields."""

    sleutel: str
    vondsten: Perzaak
    vergelijking: Zaakvergelijking


class Inlezing(msgspec.Struct, kw_only=True):
    """What one file says. `los` are texts that stand in no field; `wie` gave it."""

    ingevuld: Ingevuld
    wie: str = ""
    lko: str = ""
    lijst: str = ""
    zaken: list[Zaakinlezing] = msgspec.field(default_factory=list)
    nieuwe: list[Nieuweling] = msgspec.field(default_factory=list)
    los: list[str] = msgspec.field(default_factory=list)
    zinnen: list[str] = msgspec.field(default_factory=list)

    @property
    def missers(self) -> Iterator[tuple[str, Misser]]:
        """The texts that will not do, each with its zaak."""
        for zaak in self.zaken:
            yield from ((zaak.plek.kenmerk, een) for een in zaak.vergelijking.missers)
        for nieuw in self.nieuwe:
            yield from ((noem_nieuw(nieuw.sleutel), een) for een in nieuw.vergelijking.missers)


def noem_nieuw(sleutel: str) -> str:
    """Return what a person calls a zaak without a kenmerk: `nieuw-2` is "nieuwe zaak 2"."""
    return f"nieuwe zaak {sleutel.removeprefix(NIEUW)}"


def make_keuzes(stand: Stand) -> Keuzes:
    """Return what the register offers to choose in a form."""
    namen = {sleutel: een.naam for sleutel, een in stand.register.organisaties.items()}
    return Keuzes(namen, stand.kernorganisaties)


def make_weger(stand: Stand, lijst: date | None = None) -> Weger:
    """Return who weighs the fields of a form for this register; `lijst` is the day of its list."""
    return Weger(make_keuzes(stand), Dagkader(stand.vandaag, lijst))


def namen_van(stand: Stand) -> tuple[str, ...]:
    """Return by what a form may name this register: its region, also under an earlier name."""
    regio = stand.heel.regio
    return (regio.naam, *(eerder.naam for eerder in regio.namen))


def lees_in(stand: Stand, ingevuld: Ingevuld, namens: str = "", lijst: str = "") -> Inlezing:
    """Return what a form says beside the register; RaoError when it is not of this one."""
    _eis_van_hier(stand, ingevuld)
    inlezing = Inlezing(ingevuld=ingevuld, zinnen=[*ingevuld.opmerkingen])
    inlezing.wie = _wie(stand, ingevuld, namens)
    zaken = _zaken(stand, inlezing, lijst)
    keuzes = make_keuzes(stand)
    kaart = Plattegrond(zaken, stand.zaken_op_kenmerk, keuzes.organisaties)
    per_zaak = _verdeel(ingevuld, kaart, inlezing)
    inlezing.zinnen += _zeg_weg(stand, ingevuld)
    for kenmerk, vondsten in per_zaak.items():
        if kenmerk.startswith(NIEUW):
            if any(neem_samen(inhouden).is_veranderd for _, inhouden in vondsten.values()):
                gezien = vergelijk({}, vondsten, make_weger(stand))
                nieuw = Nieuweling(sleutel=kenmerk, vondsten=vondsten, vergelijking=gezien)
                inlezing.nieuwe.append(nieuw)
            continue
        plek = plek_van(stand, kenmerk, inlezing.lijst)
        weger = make_weger(stand, plek.lijst.datum)
        gezien = zeef(vergelijk(als_boom(plek.zaak), vondsten, weger), plek, ingevuld.voor)
        inlezing.zinnen += (*gezien.zinnen, *zeg_van_een_ander(gezien, inlezing.wie))
        inlezing.zaken.append(Zaakinlezing(plek=plek, vergelijking=gezien))
    return inlezing


def _eis_van_hier(stand: Stand, ingevuld: Ingevuld) -> None:
    """RaoError for a form of another register or shape, or for a file that is about no zaak."""
    if not (ingevuld.kenmerk or ingevuld.invullingen):
        raise RaoError(
            f"rao herkent in '{als_naam(ingevuld.bestand)}' geen onderdelen van een zaak.",
            hint="Zet koppen boven de tekst, zoals: Onderwerp, Wat is er aan de hand?, Advies.\n"
            "Of maak een formulier om in te vullen met: rao formulier maak",
        )
    if not ingevuld.invullingen:
        raise RaoError(
            f"Op '{als_naam(ingevuld.bestand)}' staan de velden van het formulier niet meer.",
            hint=f"Vraag het opnieuw op, of maak een nieuw: {_opnieuw(ingevuld)}",
        )
    if ingevuld.vorm > VORM:
        raise RaoError(
            f"'{ingevuld.bestand}' is gemaakt met een nieuwere versie van rao.",
            hint="Lees het in met die versie, of maak hier een nieuw formulier.",
        )
    if ingevuld.vorm < VORM:
        raise RaoError(
            f"'{ingevuld.bestand}' is een formulier van een oudere versie van rao.",
            hint=f"Maak een nieuw formulier met: {_opnieuw(ingevuld)}",
        )
    bekend = {naam.casefold() for naam in namen_van(stand)}
    if ingevuld.register and ingevuld.register.casefold() not in bekend:
        ander, eigen = met_stippen(ingevuld.register), stand.heel.regio.naam
        zet = ("register", "zet", "regio.naam")
        raise RaoError(
            f"'{ingevuld.bestand}' is een formulier van een ander register: {ander}.",
            hint=f"Dit is het register van {eigen}. Heette het eerder zo? Leg dan beide namen vast:"
            f"\n{opdrachtregel(*zet, ander)}\n{opdrachtregel(*zet, eigen, '--op', 'DATUM')}",
        )


def _opnieuw(ingevuld: Ingevuld) -> str:
    """Return the command that makes such a form again."""
    kenmerk, voor = ingevuld.kenmerk, ingevuld.voor
    waarvan = ["--lko", kenmerk.removeprefix(LKO)] if kenmerk.startswith(LKO) else [kenmerk]
    delen = [*([] if kenmerk == ALLES else waarvan), *(["--voor", voor] if voor else [])]
    return f"rao formulier maak {als_woorden(delen)}"


def _wie(stand: Stand, ingevuld: Ingevuld, namens: str) -> str:
    """Return the organisation that filled in a form; GebruiksFout when it was for another."""
    voor = eis_organisatie(stand, ingevuld.voor) if ingevuld.voor else ""
    if not namens:
        return voor
    wie = eis_organisatie(stand, namens, stand.vandaag)
    if voor and wie != voor:
        raise GebruiksFout(
            f"'{ingevuld.bestand}' is het formulier voor {voor}, en u leest het in namens {wie}.",
            hint=f"Laat --namens weg, of typ: --namens {voor}",
        )
    return wie


def _zaken(stand: Stand, inlezing: Inlezing, lijst: str) -> Sequence[str]:
    """Return the zaken that a form is about, and note on which list and of which LKO they are."""
    kenmerk = inlezing.ingevuld.kenmerk
    if lijst:
        inlezing.lijst = zoek_lijst(stand, lijst)[1].kenmerk
    if kenmerk.startswith(LKO):
        inlezing.lko = eis_lko(stand, kenmerk.removeprefix(LKO))
    elif is_kenmerk_van("zaak", kenmerk.upper()):
        return [zoek_zaak(stand, kenmerk).kenmerk]
    elif kenmerk == ALLES:
        return []
    elif kenmerk:
        _, ding = zoek_lijst(stand, kenmerk)
        inlezing.lijst = inlezing.lijst or ding.kenmerk
        return [*ding.zaken]
    return [f"{NIEUW}1"]


def _verdeel(ingevuld: Ingevuld, kaart: Plattegrond, inlezing: Inlezing) -> dict[str, Perzaak]:
    """Return the fields of a form by zaak and place; a text of no place is told."""
    per_zaak: dict[str, Perzaak] = {}
    los, hersteld = [*ingevuld.los], 0
    for inhoud in ingevuld.invullingen:
        plaats = kaart.zoek(inhoud, inlezing.wie)
        if plaats is not None:
            hersteld += inhoud.hersteld
            velden = per_zaak.setdefault(plaats.zaak, {})
            velden.setdefault(plaats.plek, (plaats, []))[1].append(inhoud)
        elif inhoud.tekst and neem_samen([inhoud]).is_veranderd:
            kop = " – ".join(filter(None, (inhoud.zaak, inhoud.kop, inhoud.groep, inhoud.label)))
            los.append(f"{kop}:\n{inhoud.tekst}" if kop else inhoud.tekst)
    inlezing.los = [tekst for tekst in los if tekst.strip()]
    if hersteld:
        wat = "veld" if hersteld == 1 else "velden"
        inlezing.zinnen.append(f"Van {hersteld} {wat} was het merkteken weg; de plek is hersteld.")
    return per_zaak


def _zeg_weg(stand: Stand, ingevuld: Ingevuld) -> Iterator[str]:
    """Say which zaken of a form the register does not have any more."""
    op_formulier = {een.zaak for een in ingevuld.invullingen if een.anker}
    for kenmerk in sorted(op_formulier - stand.zaken_op_kenmerk.keys()):
        if is_kenmerk_van("zaak", kenmerk):
            yield f"Zaak {kenmerk} staat niet meer in het register; daarvan komt niets over."


def plek_van(stand: Stand, kenmerk: str, lijst: str) -> ZaakPlek:
    """Return where a zaak stands: on the list of the form, or else where it stood last."""
    plekken = stand.zaken_op_kenmerk.get(kenmerk, ())
    op_lijst = (plek for plek in plekken if plek.lijst.kenmerk == lijst)
    return next(op_lijst, None) or zoek_zaak(stand, kenmerk)
