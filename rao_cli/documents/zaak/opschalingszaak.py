"""One zaak in full, as the Deelberaad needs it: nothing is shortened (S8, S18-S23)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from rao_cli.documents.namen import partij
from rao_cli.documents.opmaak import datum, opsomming, zinnen
from rao_cli.documents.zaak import zaakwoorden
from rao_cli.documents.zaak.besluitregel import EerderBesluit, eerdere_besluiten
from rao_cli.model.opschaling import bijgewerkt_tot
from rao_cli.model.register.werkdagen import dag_erna
from rao_cli.model.soorten.signaallijst import Stap, Vertrekstrategie
from rao_cli.model.stand import ZaakPlek
from rao_cli.model.zaak.onderdelen import zonder_standpunt
from rao_cli.model.zaak.verloop import lko_plekken, verloop_van


@dataclass(frozen=True, slots=True)
class Stapregel:
    """A step of the vertrekstrategie, taken or to come (S18)."""

    stap: str
    wie: str
    wanneer: str


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
    besluiten: tuple[EerderBesluit, ...]
    beeld: tuple[zaakwoorden.Gegeven, ...]
    contacten: tuple[Stapregel, ...]
    gezet: tuple[Stapregel, ...]
    gepland: tuple[Stapregel, ...]
    toelating: tuple[str, ...]
    vertrek: tuple[zaakwoorden.Gegeven, ...]
    gevolgen: tuple[zaakwoorden.Gegeven, ...]
    standpunten: tuple[zaakwoorden.Standpuntregel, ...]
    zonder_standpunt: str
    risicos: tuple[zaakwoorden.Gegeven, ...]
    richtingen: tuple[zaakwoorden.Oplossing, ...]
    voorkeur: str
    advies: str


def build_opschalingszaak(nummer: int, plek: ZaakPlek) -> Opschalingszaak:
    """Lay out everything that is known of a zaak on a list to the Deelberaad."""
    zaak, stand, op = plek.zaak, plek.stand, bijgewerkt_tot(plek.lijst)
    van_lko = lko_plekken(stand, plek.kenmerk) or (plek,)
    # The meeting of that same day counts: there the decision to escalate was taken.
    verloop = verloop_van(stand, plek.kenmerk, dag_erna(op))
    strategie = zaak.vertrekstrategie or Vertrekstrategie()
    contacten = zaak.intern_geschakeld.contacten if zaak.intern_geschakeld else []
    richtingen = zaakwoorden.oplossingen(zaak, "heel")
    delen = {
        naam: zaakwoorden.gegevens(zaak, gekozen, "heel")
        for naam, gekozen in zaakwoorden.DEELBERAAD.items()
    }
    return Opschalingszaak(
        nummer=nummer,
        kenmerk=plek.kenmerk,
        titel=zaak.onderwerp,
        groep=zaak.groep,
        aanbrenger=zaak.aanbrenger,
        lko=partij(stand.register, van_lko[-1].lijst.afzender),
        loopt=zaakwoorden.loopt(van_lko[-1], verloop, op, "eerder besproken"),
        bijzonder=zaakwoorden.bijzonder(zaak),
        vraag=zinnen(zaak.vraag),
        besluiten=eerdere_besluiten(reversed(verloop.besluiten), zinnen),
        contacten=tuple(
            _stapregel(Stap(stap=c.uitkomst, organisatie=c.organisatie, datum=c.datum))
            for c in contacten
        ),
        gezet=_stappen(strategie.gezet),
        gepland=_stappen(strategie.gepland),
        toelating=tuple(_toelating(strategie)),
        standpunten=zaakwoorden.standpuntregels(plek, "heel"),
        zonder_standpunt=opsomming(zonder_standpunt(plek)),
        richtingen=richtingen,
        voorkeur=opsomming(richting.omschrijving for richting in richtingen if richting.voorkeur),
        advies=zaakwoorden.advies(zaak, "heel"),
        **delen,
    )


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
