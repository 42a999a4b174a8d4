"""One zaak in full, as the Deelberaad needs it: nothing is shortened (S8, S18-S23)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from rao_cli.documents.namen import organisaties, partij
from rao_cli.documents.opmaak import datum, hoofdletter, opsomming, zinnen
from rao_cli.documents.zaak.besluitregel import zeg_uitkomst
from rao_cli.documents.zaak.zaakblad import Gegeven, Standpuntregel, bijzonder, build_zaakblad
from rao_cli.model.opschaling.opschaling import bijgewerkt_tot
from rao_cli.model.soorten.signaallijst import Oplossingsrichting, Stap, Vertrekstrategie, Zaak
from rao_cli.model.stand import BesluitPlek, ZaakPlek
from rao_cli.model.zaak.onderdelen import zonder_standpunt
from rao_cli.model.zaak.verloop import lko_plekken, verloop_van

_DAG: Final = timedelta(days=1)
_HOUDBAAR: Final = {"ja": "houdbaar", "nee": "niet houdbaar", "onzeker": "onzeker"}


@dataclass(frozen=True, slots=True)
class Genomen:
    """A decision of the RAO about this zaak."""

    datum: str
    kenmerk: str
    uitkomst: str
    besluit: str
    motivering: str


@dataclass(frozen=True, slots=True)
class Stapregel:
    """A step of the vertrekstrategie, taken or to come (S18)."""

    stap: str
    wie: str
    wanneer: str


@dataclass(frozen=True, slots=True)
class Afwegingsregel:
    """One option with everything for and against it (S22, S23)."""

    nummer: int
    omschrijving: str
    voorkeur: bool
    onorthodox: bool
    voordelen: tuple[str, ...]
    nadelen: tuple[str, ...]
    juridisch: str
    voorbesproken: str


@dataclass(frozen=True, slots=True)
class Opschalingszaak:
    """A zaak that the Deelberaad reads; what nobody filled in is empty."""

    nummer: int
    kenmerk: str
    titel: str
    groep: str
    aanbrenger: str
    lko: str
    loopt: str
    bijzonder: str
    vraag: str
    besluiten: tuple[Genomen, ...]
    beeld: tuple[Gegeven, ...]
    contacten: tuple[Stapregel, ...]
    gezet: tuple[Stapregel, ...]
    gepland: tuple[Stapregel, ...]
    toelating: tuple[str, ...]
    vertrek: tuple[Gegeven, ...]
    gevolgen: tuple[Gegeven, ...]
    standpunten: tuple[Standpuntregel, ...]
    zonder_standpunt: str
    risicos: tuple[Gegeven, ...]
    richtingen: tuple[Afwegingsregel, ...]
    voorkeur: str
    advies: str


def build_opschalingszaak(nummer: int, plek: ZaakPlek) -> Opschalingszaak:
    """Lay out everything that is known of a zaak on a list to the Deelberaad."""
    zaak, stand, op = plek.zaak, plek.stand, bijgewerkt_tot(plek.lijst)
    van_lko = lko_plekken(stand, plek.kenmerk) or (plek,)
    # The meeting of that same day counts: there the decision to escalate was taken.
    verloop = verloop_van(stand, plek.kenmerk, op + _DAG if op < date.max else op)
    strategie = zaak.vertrekstrategie or Vertrekstrategie()
    contacten = zaak.intern_geschakeld.contacten if zaak.intern_geschakeld else []
    richtingen = tuple(_richtingen(zaak))
    return Opschalingszaak(
        nummer=nummer,
        kenmerk=plek.kenmerk,
        titel=zaak.onderwerp,
        groep=zaak.groep,
        aanbrenger=zaak.aanbrenger,
        lko=partij(stand.register, van_lko[-1].lijst.afzender),
        loopt=build_zaakblad(van_lko[-1], verloop, op).loopt,
        bijzonder=bijzonder(zaak),
        vraag=zinnen(zaak.vraag),
        besluiten=tuple(_genomen(besluit) for besluit in reversed(verloop.besluiten)),
        beeld=_gevuld(_beeld(zaak)),
        contacten=tuple(
            _stapregel(Stap(stap=c.uitkomst, organisatie=c.organisatie, datum=c.datum))
            for c in contacten
        ),
        gezet=_stappen(strategie.gezet),
        gepland=_stappen(strategie.gepland),
        toelating=tuple(_toelating(strategie)),
        vertrek=_gevuld(_vertrek(zaak)),
        gevolgen=_gevuld(_gevolgen(zaak)),
        standpunten=tuple(_standpunten(plek)),
        zonder_standpunt=opsomming(zonder_standpunt(plek)),
        risicos=_gevuld(_risicos(zaak)),
        richtingen=richtingen,
        voorkeur=opsomming(richting.omschrijving for richting in richtingen if richting.voorkeur),
        advies=_advies(zaak),
    )


def _gevuld(regels: Iterator[tuple[str, str]]) -> tuple[Gegeven, ...]:
    return tuple(Gegeven(naam, tekst) for naam, tekst in regels if tekst)


def _genomen(plek: BesluitPlek) -> Genomen:
    return Genomen(
        datum=datum(plek.overleg.datum),
        kenmerk=plek.kenmerk,
        uitkomst=zeg_uitkomst(plek.besluit),
        besluit=zinnen(plek.besluit.besluit),
        motivering=zinnen(plek.besluit.motivering),
    )


def _beeld(zaak: Zaak) -> Iterator[tuple[str, str]]:
    """Yield how the organisations came to their view, and whether they asked around (S19a-b)."""
    if blok := zaak.constatering:
        yield "Hoe vastgesteld", zinnen(blok.werkwijze)
        yield "Samen vastgesteld door", opsomming(blok.organisaties)
    if intern := zaak.intern_geschakeld:
        yield "Intern geschakeld", zinnen(intern.antwoord, intern.toelichting)


def _vertrek(zaak: Zaak) -> Iterator[tuple[str, str]]:
    """Yield whether the person works on departure, and the term (S19c, S19e)."""
    if werkt := zaak.werkt_aan_vertrek:
        wie = f"volgens de {werkt.vastgesteld_door}" if werkt.vastgesteld_door else ""
        wanneer = f"gesprek op {datum(werkt.gesprek_op)}" if werkt.gesprek_op else ""
        kop = ", ".join(filter(None, (werkt.antwoord or "", wie, wanneer)))
        yield "Werkt aan vertrek", zinnen(kop, werkt.toelichting)
    if termijn := zaak.termijn:
        tot = f"tot {datum(termijn.tot)}" if termijn.tot else ""
        kop = ", ".join(filter(None, (termijn.soort or "", tot)))
        yield "Termijn", zinnen(kop, termijn.toelichting)


def _gevolgen(zaak: Zaak) -> Iterator[tuple[str, str]]:
    if gevolgen := zaak.gevolgen:
        yield "Bij afwijzing", zinnen(gevolgen.bij_afwijzing)
        yield "Bij inwilliging", zinnen(gevolgen.bij_inwilliging)


def _risicos(zaak: Zaak) -> Iterator[tuple[str, str]]:
    if risicos := zaak.risicos:
        for naam, risico in (("Politiek", risicos.politiek), ("Publicitair", risicos.publicitair)):
            if risico:
                yield naam, zinnen(risico.niveau, risico.toelichting)


def _stappen(stappen: list[Stap]) -> tuple[Stapregel, ...]:
    """Return steps in order of date; those without a date come last."""
    return tuple(map(_stapregel, sorted(stappen, key=lambda stap: stap.datum or date.max)))


def _stapregel(stap: Stap) -> Stapregel:
    wanneer = datum(stap.datum) if stap.datum else ""
    return Stapregel(" ".join((stap.stap or "").split()), stap.organisatie or "", wanneer)


def _toelating(strategie: Vertrekstrategie) -> Iterator[str]:
    """Yield which openings are left on toelating, or why there are none (S18)."""
    yield from filter(None, map(zinnen, strategie.toelating))
    if strategie.geen_toelating:
        yield f"Geen opening meer. {zinnen(strategie.geen_toelating)}"


def _standpunten(plek: ZaakPlek) -> Iterator[Standpuntregel]:
    """Yield every organisation that is asked or gave its own standpunt (S20)."""
    register, eigen = plek.stand.register, plek.zaak.standpunten
    for sleutel in organisaties(register, (*plek.stand.kernorganisaties, *eigen)):
        organisatie, gegeven = register.organisaties.get(sleutel), eigen.get(sleutel)
        yield Standpuntregel(
            organisatie=sleutel,
            aspect=(organisatie.aspect if organisatie else None) or "",
            standpunt=zinnen(gegeven.standpunt) if gegeven else "",
            inzet=zinnen(gegeven.inzet) if gegeven else "",
        )


def _richtingen(zaak: Zaak) -> Iterator[Afwegingsregel]:
    for nummer, richting in enumerate(zaak.oplossingsrichtingen, start=1):
        yield Afwegingsregel(
            nummer=nummer,
            omschrijving=" ".join((richting.omschrijving or "nog niet omschreven").split()),
            voorkeur=zaak.advies is not None and zaak.advies.voorkeur == nummer,
            onorthodox=richting.onorthodox,
            voordelen=tuple(filter(None, map(zinnen, richting.voordelen))),
            nadelen=tuple(filter(None, map(zinnen, richting.nadelen))),
            juridisch=_juridisch(richting),
            voorbesproken=opsomming(richting.voorbesproken_met),
        )


def _juridisch(richting: Oplossingsrichting) -> str:
    toets = richting.juridisch
    return zinnen(_HOUDBAAR.get(toets.houdbaar or "", ""), toets.toelichting) if toets else ""


def _advies(zaak: Zaak) -> str:
    if zaak.advies is None:
        return ""
    voorkeur = f"Richting {zaak.advies.voorkeur}" if zaak.advies.voorkeur else ""
    return zinnen(hoofdletter(voorkeur), zaak.advies.motivering)
