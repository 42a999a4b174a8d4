"""One zaak as the table needs it: question, standpunten, weighing, options, what is missing."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from rao_cli.documents.namen import organisaties, partij
from rao_cli.documents.opmaak import datum, duur, hoofdletter, kort, opsomming, zinnen
from rao_cli.documents.zaak.aanlevering import ontbrekende_delen, zonder_standpunt
from rao_cli.model.opschaling.antwoord import antwoord_op
from rao_cli.model.soorten.signaallijst import Advies, Oplossingsrichting, Risico, Stap, Zaak
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.onderdelen import heeft_standpunt
from rao_cli.model.zaak.verloop import Verloop, lko_plekken

_BIJZONDER: Final = {"overlast": "overlast", "locatieoverstijgend": "raakt meer dan één locatie"}
_HOUDBAAR: Final = {"ja": "houdbaar", "nee": "niet houdbaar", "onzeker": "onzeker"}
_RISICOS: Final = ("Politiek risico", "Publicitair risico")


@dataclass(frozen=True, slots=True)
class Standpuntregel:
    """What one organisation thinks and does (S20); `standpunt` is empty when it still owes that."""

    organisatie: str
    aspect: str
    standpunt: str
    inzet: str


@dataclass(frozen=True, slots=True)
class Gegeven:
    """A named piece of text."""

    naam: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Oplossing:
    """One option with its pros, cons and legal side (S22, S23)."""

    nummer: int
    omschrijving: str
    voorkeur: bool
    onorthodox: bool
    voor: str
    tegen: str
    juridisch: str
    voorbesproken: str


@dataclass(frozen=True, slots=True)
class Zaakblad:
    """A zaak on the agenda. Long texts are shortened; the list itself holds them in full."""

    kenmerk: str
    groep: str
    lko: str
    lijst: str
    lijst_datum: date
    aanbrenger: str
    vraag: str
    loopt: str
    gegevens: tuple[Gegeven, ...]
    standpunten: tuple[Standpuntregel, ...]
    zonder_standpunt: tuple[str, ...]
    ontbreekt: str
    richtingen: tuple[Oplossing, ...]
    advies: str
    antwoord: str
    antwoord_op: date | None


def zoek_zaak(stand: Stand, kenmerk: str, lijst: str | None) -> ZaakPlek | None:
    """Return the zaak on the list that an item points at, or else where it stood last."""
    plekken = stand.zaken_op_kenmerk.get(kenmerk, ())
    genoemd = [plek for plek in plekken if plek.lijst.kenmerk == lijst]
    gekozen = genoemd or lko_plekken(stand, kenmerk) or plekken
    return gekozen[-1] if gekozen else None


def build_zaakblad(plek: ZaakPlek, verloop: Verloop, op: date) -> Zaakblad:
    """Choose and shorten what the table needs of a zaak, as on the day of the meeting."""
    beantwoord = _beantwoord(plek, op)
    antwoord = antwoord_op(beantwoord.lijst, plek.kenmerk) if beantwoord else None
    # What went to the Deelberaad is the fullest text, until the LKO hands in the zaak again.
    is_nieuwer = beantwoord is None or plek.lijst.datum > beantwoord.lijst.datum
    inhoud = plek if beantwoord is None or is_nieuwer else beantwoord
    zaak, register = inhoud.zaak, plek.stand.register
    zonder = zonder_standpunt(zaak, plek.stand.kernorganisaties) if is_nieuwer else ()
    return Zaakblad(
        kenmerk=plek.kenmerk,
        groep=zaak.groep,
        lko=partij(register, plek.lijst.afzender),
        lijst=plek.lijst.kenmerk,
        lijst_datum=plek.lijst.datum,
        aanbrenger=zaak.aanbrenger,
        vraag=kort(zaak.vraag, 600),
        loopt=_loopt(plek, verloop, op),
        gegevens=tuple(Gegeven(naam, tekst) for naam, tekst in _gegevens(zaak) if tekst),
        standpunten=tuple(_standpunten(inhoud)),
        zonder_standpunt=zonder,
        ontbreekt=_ontbreekt(zaak, zonder) if is_nieuwer else "",
        richtingen=tuple(
            _richting(nummer, richting, zaak.advies)
            for nummer, richting in enumerate(zaak.oplossingsrichtingen, start=1)
        ),
        advies=_advies(zaak),
        antwoord=kort(antwoord.besluit, 600) if antwoord else "",
        antwoord_op=antwoord.datum if antwoord else None,
    )


def voor_genodigde(blad: Zaakblad) -> Zaakblad:
    """Return what a guest needs to prepare: the question, the facts, standpunten and options (S3).

    The political and publicity risks (S21), the advice (S22) and what others still owe are the
    members' own weighing: a guest speaks before that, and need not have it on paper.
    """
    return replace(
        blad,
        gegevens=tuple(gegeven for gegeven in blad.gegevens if gegeven.naam not in _RISICOS),
        zonder_standpunt=(),
        ontbreekt="",
        richtingen=tuple(replace(richting, voorkeur=False) for richting in blad.richtingen),
        advies="",
    )


def _beantwoord(plek: ZaakPlek, op: date) -> ZaakPlek | None:
    """Return the zaak on the list that the Deelberaad answered before the meeting (S16)."""
    for ander in reversed(plek.stand.zaken_op_kenmerk[plek.kenmerk]):
        antwoord = antwoord_op(ander.lijst, plek.kenmerk)
        if antwoord is not None and antwoord.datum <= op:
            return ander
    return None


def _ontbreekt(zaak: Zaak, zonder: tuple[str, ...]) -> str:
    standpunten = [f"het standpunt van {opsomming(zonder)}"] if zonder else []
    return "; ".join((*standpunten, *ontbrekende_delen(zaak)))


def bijzonder(zaak: Zaak) -> str:
    """Return what makes a zaak special: nuisance, or more than one location (S9)."""
    return "; ".join(_BIJZONDER[kenmerk] for kenmerk in dict.fromkeys(zaak.kenmerken))


def _loopt(plek: ZaakPlek, verloop: Verloop, op: date) -> str:
    """Say since when the zaak runs, in how many meetings it was and how often it was put off."""
    eerste = min((p.lijst.datum for p in lko_plekken(plek.stand, plek.kenmerk)), default=None)
    sinds = min(eerste or plek.lijst.datum, plek.lijst.datum)
    delen = [f"{duur(sinds, op)}, sinds {datum(sinds)}"]
    if keer := len(verloop.besproken):
        delen.append(f"{keer} keer eerder besproken")
    if keer := verloop.keer_aangehouden:
        delen.append(f"{keer} keer aangehouden")
    return "; ".join(delen)


def _gegevens(zaak: Zaak) -> Iterator[tuple[str, str]]:
    """Yield the integral weighing in the order of the source (S9, S19, S21, S18)."""
    yield "Bijzonder", zinnen(bijzonder(zaak))
    if blok := zaak.constatering:
        samen = f"Vastgesteld door {opsomming(blok.organisaties)}" if blok.organisaties else ""
        yield "Hoe vastgesteld", zinnen(kort(blok.werkwijze), samen)
    if intern := zaak.intern_geschakeld:
        yield "Intern geschakeld", zinnen(intern.antwoord, kort(intern.toelichting))
    if termijn := zaak.termijn:
        tot = f"tot {datum(termijn.tot)}" if termijn.tot else "zonder datum"
        kop = f"{termijn.soort or 'soort niet ingevuld'}, {tot}"
        yield "Termijn", zinnen(kop, kort(termijn.toelichting))
    if werkt := zaak.werkt_aan_vertrek:
        wie = f", volgens de {werkt.vastgesteld_door}" if werkt.vastgesteld_door else ""
        wanneer = f" (gesprek op {datum(werkt.gesprek_op)})" if werkt.gesprek_op else ""
        kop = f"{werkt.antwoord or 'antwoord niet ingevuld'}{wie}{wanneer}"
        yield "Werkt aan vertrek", zinnen(kop, kort(werkt.toelichting))
    if gevolgen := zaak.gevolgen:
        yield "Bij afwijzing", kort(gevolgen.bij_afwijzing)
        yield "Bij inwilliging", kort(gevolgen.bij_inwilliging)
    if risicos := zaak.risicos:
        yield from zip(_RISICOS, map(_risico, (risicos.politiek, risicos.publicitair)), strict=True)
    if strategie := zaak.vertrekstrategie:
        yield "Stappen gezet", "; ".join(map(_stap, strategie.gezet))
        yield "Stappen gepland", "; ".join(map(_stap, strategie.gepland))
        geen = f"Geen oplossing: {strategie.geen_toelating}" if strategie.geen_toelating else ""
        yield "Nog op toelating", zinnen(*map(kort, strategie.toelating), kort(geen))


def _risico(risico: Risico | None) -> str:
    return zinnen(risico.niveau, kort(risico.toelichting)) if risico else ""


def _stap(stap: Stap) -> str:
    wie = [deel for deel in (stap.organisatie, datum(stap.datum) if stap.datum else None) if deel]
    wat = kort(stap.stap) or "stap niet ingevuld"
    return f"{wat} ({', '.join(wie)})" if wie else wat


def _standpunten(plek: ZaakPlek) -> Iterator[Standpuntregel]:
    """Yield a row for each core organisation and each other one, once somebody gave a standpunt."""
    register, eigen = plek.stand.register, plek.zaak.standpunten
    if not any(map(heeft_standpunt, eigen.values())):
        return
    for sleutel in organisaties(register, (*plek.stand.kernorganisaties, *eigen)):
        organisatie, gegeven = register.organisaties.get(sleutel), eigen.get(sleutel)
        yield Standpuntregel(
            organisatie=sleutel,
            aspect=(organisatie.aspect if organisatie else None) or "",
            standpunt=kort(gegeven.standpunt) if gegeven else "",
            inzet=kort(gegeven.inzet) if gegeven else "",
        )


def _richting(nummer: int, richting: Oplossingsrichting, advies: Advies | None) -> Oplossing:
    toets = richting.juridisch
    oordeel = _HOUDBAAR.get(toets.houdbaar or "", "") if toets else ""
    return Oplossing(
        nummer=nummer,
        omschrijving=kort(richting.omschrijving) or "nog niet omschreven",
        voorkeur=advies is not None and advies.voorkeur == nummer,
        onorthodox=richting.onorthodox,
        voor=zinnen(*map(kort, richting.voordelen)),
        tegen=zinnen(*map(kort, richting.nadelen)),
        juridisch=zinnen(oordeel, kort(toets.toelichting)) if toets else "",
        voorbesproken=opsomming(richting.voorbesproken_met),
    )


def _advies(zaak: Zaak) -> str:
    if zaak.advies is None:
        return ""
    voorkeur = f"richting {zaak.advies.voorkeur}" if zaak.advies.voorkeur else ""
    return zinnen(hoofdletter(voorkeur), kort(zaak.advies.motivering, 600))
