"""One zaak as a sheet: in brief for the table, in full for the Deelberaad (S8, S18-S23)."""

from collections.abc import Iterator
from datetime import date

import msgspec
from msgspec.structs import replace

from rao_cli.documents.opmaak import datum, heel, opsomming, voluit
from rao_cli.documents.zaak import weging, zaakwoorden
from rao_cli.documents.zaak.aanlevering import wat_ontbreekt
from rao_cli.documents.zaak.besluitregel import (
    Actieregel,
    EerderBesluit,
    actieregels,
    eerdere_besluiten,
    titel_van,
)
from rao_cli.model.register.werkdagen import dag_erna
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.register import partij
from rao_cli.model.soorten.signaallijst import Stap, Vertrekstrategie, Zaak
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.leven import lko_op
from rao_cli.model.zaak.onderdelen import heeft_standpunt, nog_gevraagd
from rao_cli.model.zaak.opschaling import antwoord_op, bijgewerkt_tot
from rao_cli.model.zaak.verloop import Verloop, lko_plekken, verloop_van


class Zaakblad(msgspec.Struct, frozen=True):
    """A zaak as the table needs it, every text whole.

    `gewijzigd` says when its text changed after others read it.
    `nog_te_leveren` is what is missing as items, `ontbreekt` the same as one text. `zonder` names
    who gave no standpunt yet, and `gegeven` holds those of the others. Who does not read them, has
    a blad without `met_standpunten`.
    """

    kenmerk: str
    groep: str
    lko: str
    lijst: str
    lijst_datum: date
    aanbrenger: str
    feiten: str
    vraag: str
    loopt: str
    looplabel: str
    gegevens: tuple[zaakwoorden.Gegeven, ...]
    standpunten: tuple[weging.Standpuntregel, ...]
    zonder_standpunt: tuple[str, ...]
    ontbreekt: str
    richtingen: tuple[weging.Oplossing, ...]
    advies: str
    antwoord: str
    antwoord_op: date | None
    titel: str = ""
    gewijzigd: str = ""
    nog_te_leveren: tuple[str, ...] = ()
    eerder: tuple[EerderBesluit, ...] = ()
    acties: tuple[Actieregel, ...] = ()
    met_standpunten: bool = True

    @property
    def gegeven(self) -> tuple[weging.Standpuntregel, ...]:
        """The standpunten that are there."""
        return tuple(regel for regel in self.standpunten if regel.standpunt or regel.inzet)

    @property
    def zonder(self) -> str:
        """Who still owes a standpunt."""
        return opsomming(self.zonder_standpunt)


def zoek_zaak(stand: Stand, kenmerk: str, lijst: str | None) -> ZaakPlek | None:
    """Return the zaak on the list that an item points at, or else where it stood last."""
    plekken = stand.zaken_op_kenmerk.get(kenmerk, ())
    genoemd = [plek for plek in plekken if plek.lijst.kenmerk == lijst]
    gekozen = genoemd or lko_plekken(stand, kenmerk) or plekken
    return gekozen[-1] if gekozen else None


def build_zaakblad(
    plek: ZaakPlek,
    verloop: Verloop,
    op: date,
    geweest: date | None = None,
    *,
    voor_genodigde: bool = False,
) -> Zaakblad:
    """Choose what the table, or a guest, needs of a zaak on the day of the meeting.

    `geweest`: when that is still to come, what is surely past.
    """
    beantwoord = _beantwoord(plek, op)
    antwoord = antwoord_op(beantwoord.lijst, plek.kenmerk) if beantwoord else None
    # What went to the Deelberaad is the fullest text, until the LKO hands in the zaak again.
    is_nieuwer = beantwoord is None or plek.lijst.datum > beantwoord.lijst.datum
    inhoud = plek if beantwoord is None or is_nieuwer else beantwoord
    zaak, register = inhoud.zaak, plek.stand.register
    zonder = tuple(nog_gevraagd(inhoud)) if is_nieuwer else ()
    mist = wat_ontbreekt(zaak, zonder) if is_nieuwer else ()
    # Until anybody gave a standpunt the table of them says nothing.
    is_gewogen = any(map(heeft_standpunt, zaak.standpunten.values()))
    blad = Zaakblad(
        kenmerk=plek.kenmerk,
        groep=zaak.groep,
        lko=partij(register, lko_op(plek.stand, plek.kenmerk, op) or plek.lijst.afzender),
        lijst=plek.lijst.kenmerk,
        lijst_datum=plek.lijst.datum,
        aanbrenger=zaak.aanbrenger,
        feiten=heel(zaak.feiten),
        vraag=heel(zaak.vraag),
        loopt=zaakwoorden.loopt(plek, verloop, op, "eerder besproken", straks=geweest is not None),
        looplabel=zaakwoorden.looplabel(plek, verloop, op),
        gegevens=zaakwoorden.gegevens(zaak, zaakwoorden.AGENDA, "kort"),
        standpunten=weging.standpuntregels(inhoud, "kort") if is_gewogen else (),
        zonder_standpunt=zonder,
        ontbreekt="; ".join(mist),
        richtingen=weging.oplossingen(zaak),
        advies=weging.advies(zaak),
        antwoord=heel(antwoord.besluit) if antwoord else "",
        antwoord_op=antwoord.datum if antwoord else None,
        titel=titel_van(plek.stand, plek.kenmerk),
        gewijzigd=zaakwoorden.zeg_gewijzigd(plek, op),
        nog_te_leveren=mist,
        eerder=eerdere_besluiten(verloop.besluiten),
        acties=actieregels(plek.stand, _acties(plek.stand, verloop), op, geweest),
    )
    return _voor_genodigde(blad, zaak) if voor_genodigde else blad


def _acties(stand: Stand, verloop: Verloop) -> Iterator[Actie]:
    """Yield what is still to be done of what was decided about it."""
    uit = {plek.kenmerk for plek in verloop.besluiten}
    return (a for a in stand.acties.values() if a.status == "open" and a.besluit in uit)


def _voor_genodigde(blad: Zaakblad, zaak: Zaak) -> Zaakblad:
    """Return what a guest needs to prepare: the question, the facts, standpunten and options (S3).

    The political and publicity risks (S21), the advice (S22) and what others still owe are the
    members' own weighing: a guest speaks before that, and need not have it on paper.
    """
    return replace(
        blad,
        gegevens=zaakwoorden.gegevens(zaak, zaakwoorden.AGENDA_VAN_GENODIGDE, "kort"),
        zonder_standpunt=(),
        ontbreekt="",
        nog_te_leveren=(),
        richtingen=tuple(replace(richting, voorkeur=False) for richting in blad.richtingen),
        advies="",
    )


def _beantwoord(plek: ZaakPlek, op: date) -> ZaakPlek | None:
    """Return the zaak on the list that the Deelberaad answered before the meeting (S16)."""
    for ander in reversed(plek.stand.zaken_op_kenmerk[plek.kenmerk]):
        if (antwoord := antwoord_op(ander.lijst, plek.kenmerk)) and antwoord.datum <= op:
            return ander
    return None


class Stapregel(msgspec.Struct, frozen=True):
    """A step of the vertrekstrategie, taken or to come (S18)."""

    stap: str
    wie: str
    wanneer: str


class Opschalingszaak(msgspec.Struct, frozen=True):
    """A zaak that the Deelberaad reads; what nobody filled in is empty."""

    nummer: int
    kenmerk: str
    titel: str
    groep: str
    aanbrenger: str
    lko: str
    loopt: str
    looplabel: str
    bijzonder: str
    feiten: str
    vraag: str
    besluiten: tuple[EerderBesluit, ...]
    beeld: tuple[zaakwoorden.Gegeven, ...]
    contacten: tuple[Stapregel, ...]
    gezet: tuple[Stapregel, ...]
    gepland: tuple[Stapregel, ...]
    toelating: tuple[str, ...]
    vertrek: tuple[zaakwoorden.Gegeven, ...]
    gevolgen: tuple[zaakwoorden.Gegeven, ...]
    standpunten: tuple[weging.Standpuntregel, ...]
    zonder_standpunt: str
    risicos: tuple[zaakwoorden.Gegeven, ...]
    richtingen: tuple[weging.Oplossing, ...]
    voorkeur: str
    advies: str

    @property
    def leeg(self) -> str:
        """What nobody filled in, as one text."""
        delen = {
            "hoe het beeld tot stand kwam": self.beeld or self.contacten,
            "de stappen die zijn gezet": self.gezet,
            "de stappen die nog komen": self.gepland,
            "wat er op toelating nog kan": self.toelating,
            "wat een beslissing verandert": self.gevolgen,
            "de risico's": self.risicos,
            "de oplossingsrichtingen": self.richtingen,
            "het advies": self.advies,
        }
        return opsomming(naam for naam, deel in delen.items() if not deel)


def build_opschalingszaak(nummer: int, plek: ZaakPlek) -> Opschalingszaak:
    """Lay out everything that is known of a zaak on a list to the Deelberaad."""
    zaak, stand, op = plek.zaak, plek.stand, bijgewerkt_tot(plek.lijst)
    van_lko = lko_plekken(stand, plek.kenmerk) or (plek,)
    # The meeting of that same day counts: there the decision to escalate was taken.
    verloop = verloop_van(stand, plek.kenmerk, dag_erna(op))
    strategie = zaak.vertrekstrategie or Vertrekstrategie()
    contacten = zaak.intern_geschakeld.contacten if zaak.intern_geschakeld else []
    richtingen = weging.oplossingen(zaak)
    gekozen = zaakwoorden.DEELBERAAD.items()
    delen = {naam: zaakwoorden.gegevens(zaak, deel, "heel") for naam, deel in gekozen}
    return Opschalingszaak(
        nummer=nummer,
        kenmerk=plek.kenmerk,
        titel=zaak.onderwerp,
        groep=zaak.groep,
        aanbrenger=zaak.aanbrenger,
        lko=partij(stand.register, lko_op(stand, plek.kenmerk, op) or van_lko[-1].lijst.afzender),
        loopt=zaakwoorden.loopt(van_lko[-1], verloop, op, "eerder besproken"),
        looplabel=zaakwoorden.looplabel(van_lko[-1], verloop, op),
        bijzonder=zaakwoorden.bijzonder(zaak),
        feiten=voluit(zaak.feiten),
        vraag=voluit(zaak.vraag),
        besluiten=eerdere_besluiten(reversed(verloop.besluiten), voluit),
        contacten=tuple(_stapregel(c.uitkomst, c.organisatie, c.datum) for c in contacten),
        gezet=_stappen(strategie.gezet),
        gepland=_stappen(strategie.gepland),
        toelating=tuple(_toelating(strategie)),
        standpunten=weging.standpuntregels(plek, "heel"),
        zonder_standpunt=opsomming(nog_gevraagd(plek)),
        richtingen=richtingen,
        voorkeur=opsomming(richting.omschrijving for richting in richtingen if richting.voorkeur),
        advies=weging.advies(zaak),
        **delen,
    )


def _stappen(stappen: list[Stap]) -> tuple[Stapregel, ...]:
    """Return steps in order of date; those without a date come last."""
    volgorde = sorted(stappen, key=lambda stap: stap.datum or date.max)
    return tuple(_stapregel(stap.stap, stap.organisatie, stap.datum) for stap in volgorde)


def _stapregel(wat: str | None, wie: str | None, dag: date | None) -> Stapregel:
    return Stapregel(heel(wat), wie or "", datum(dag) if dag else "")


def _toelating(strategie: Vertrekstrategie) -> Iterator[str]:
    """Yield which openings are left on toelating, or why there are none (S18)."""
    yield from filter(None, map(voluit, strategie.toelating))
    if strategie.geen_toelating:
        yield voluit("Geen opening meer", strategie.geen_toelating)
