"""The reply to one LKO about one meeting: its own zaken and nothing of another LKO (S11)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from rao_cli.documents.document import TERUGKOPPELING, Document, Sjablonen
from rao_cli.documents.kop import Kop, build_kop
from rao_cli.documents.namen import VREEMD, Verberger, met_functie, partij, rolhouder
from rao_cli.documents.opmaak import datum, heel, zinnen
from rao_cli.documents.zaak import zaakbericht
from rao_cli.documents.zaak.aanlevering import wat_ontbreekt
from rao_cli.documents.zaak.besluitregel import Actieregel, actieregels, titel_van
from rao_cli.documents.zaak.zaakblad import zoek_zaak
from rao_cli.model.kenmerk import is_kenmerk_van
from rao_cli.model.opschaling import lkos_over
from rao_cli.model.overleg.eigen import eigen_besluiten, eigen_punten
from rao_cli.model.overleg.opgevolgd import zoals
from rao_cli.model.overleg.vingerafdruk import errata_voor
from rao_cli.model.register.namen import opvolger_op
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Besluit, Overleg
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.tafel import vind_onderwerp
from rao_cli.model.terugkoppeling.terugkoppeling import hoort_van, lko_bij, lko_plek
from rao_cli.model.zaak.leven import einde_op, lkos_van
from rao_cli.model.zaak.onderdelen import zonder_standpunt
from rao_cli.model.zaak.opschaling import lijst_over

#: Stands for an onderwerp about zaken of another LKO.
_ANDER_ONDERWERP: Final = "een onderwerp van een ander LKO"


@dataclass(frozen=True, slots=True)
class Eigenpunt:
    """Another item that this LKO brought in."""

    titel: str
    verslag: str
    besluit: zaakbericht.Besluitdeel
    acties: tuple[Actieregel, ...]


@dataclass(frozen=True, slots=True)
class Besproken:
    """Another item that this LKO brought in, and what was said about it without a decision."""

    titel: str
    verslag: str


@dataclass(frozen=True, slots=True)
class Beantwoord:
    """A knelpunt or trend that touches this LKO, and what the Deelberaad answered (S12, S16)."""

    titel: str
    omschrijving: str
    antwoord_op: str
    antwoord: str
    besluiten: tuple[zaakbericht.Besluitdeel, ...]
    acties: tuple[Actieregel, ...]


@dataclass(frozen=True, slots=True)
class LkoVraag:
    """What is asked of the LKO; `zaak` is empty when it is about the whole."""

    zaak: str
    tekst: str


@dataclass(frozen=True, slots=True)
class TerugkoppelingContext:
    """Everything that the template of a terugkoppeling may use.

    `vervangt` is the day of the message that this one replaces, and `veranderd` what it said.
    """

    kop: Kop
    kenmerk: str
    lko: str
    zaken: tuple[zaakbericht.Zaakbericht, ...]
    punten: tuple[Eigenpunt, ...]
    besproken: tuple[Besproken, ...]
    acties: tuple[Actieregel, ...]
    beantwoord: tuple[Beantwoord, ...]
    vragen: tuple[LkoVraag, ...]
    toelichting: str
    vervangt: str
    veranderd: tuple[str, ...]


def make_terugkoppeling(
    stand: Stand, terugkoppeling: Terugkoppeling, templates: Sjablonen = None
) -> Document:
    """Return the reply as Markdown; KeyError when the register does not hold its meeting."""
    naam, context = TERUGKOPPELING.op(terugkoppeling), build_context(stand, terugkoppeling)
    verberg = Verberger(stand, terugkoppeling.lko)
    return TERUGKOPPELING.make(naam, context, stand.register, templates, verberg)


def build_context(stand: Stand, terugkoppeling: Terugkoppeling) -> TerugkoppelingContext:
    """Choose and order what the LKO hears; whatever is not its own is left out."""
    overleggen = {o.datum: o for _, o in stand.overleggen_op_datum}
    overleg, lko = overleggen[terugkoppeling.overleg], terugkoppeling.lko
    # A kenmerk of another LKO, typed by hand, does not reach this one.
    eigen = tuple(z for z in terugkoppeling.zaken if hoort_van(stand, overleg, z, lko))
    secretaris = _secretaris(stand, terugkoppeling)
    stand, overleg = zoals(stand, overleg, lko)
    stand = stand.op(overleg.datum)
    kop = build_kop(stand, overleg)
    return TerugkoppelingContext(
        kop=replace(kop, secretaris=secretaris or kop.secretaris),
        kenmerk=terugkoppeling.kenmerk,
        lko=partij(stand.register, lko),
        zaken=tuple(zaakbericht.build_zaakbericht(stand, overleg, zaak, lko) for zaak in eigen),
        punten=tuple(_eigen_punten(stand, overleg, lko, terugkoppeling.onderwerpen)),
        besproken=tuple(_besproken(stand, overleg, lko)),
        acties=_eigen_acties(stand, overleg, lko),
        beantwoord=tuple(_beantwoord(stand, overleg, terugkoppeling)),
        vragen=tuple(_vragen(stand, overleg, eigen, lko)),
        toelichting=terugkoppeling.toelichting or "",
        vervangt=datum(verteld) if (verteld := vervangen_op(terugkoppeling)) else "",
        veranderd=tuple(_veranderd(stand, overleg, terugkoppeling, verteld)) if verteld else (),
    )


def _secretaris(stand: Stand, terugkoppeling: Terugkoppeling) -> str:
    """Return who hears that it came: the secretary of the day on which it goes (S4)."""
    verzonden = terugkoppeling.verzonden_op if terugkoppeling.is_verzonden else None
    op, register = verzonden or stand.vandaag, stand.register
    return met_functie(register, rolhouder(None, register.rollen.secretaris, op), op)


def vervangen_op(terugkoppeling: Terugkoppeling) -> date | None:
    """Return the day of the message that a reply in concept replaces; None for a first one."""
    return terugkoppeling.verzonden_op if terugkoppeling.status == "concept" else None


def _veranderd(
    stand: Stand, overleg: Overleg, terugkoppeling: Terugkoppeling, verteld: date
) -> Iterator[str]:
    """Yield what the LKO read before about each decision that was corrected since."""
    acties = [actie for _, actie in stand.acties_uit(overleg)]
    errata = errata_voor(terugkoppeling, overleg, acties)
    nieuw = [e.besluit for e in errata if e.datum >= verteld]
    for kenmerk in dict.fromkeys(filter(None, nieuw)):
        besluit = overleg.besluiten[kenmerk]
        over = besluit.agendapunt if is_kenmerk_van("zaak", besluit.agendapunt) else kenmerk
        yield f"{over}: eerder schreven wij: {besluit.besluit}"


def _beantwoord(
    stand: Stand, overleg: Overleg, terugkoppeling: Terugkoppeling
) -> Iterator[Beantwoord]:
    """Yield what the Deelberaad answered about topics that this LKO is touched by."""
    for kenmerk in terugkoppeling.onderwerpen:
        gevonden, lijst = vind_onderwerp(stand, kenmerk), lijst_over(stand, kenmerk)
        if gevonden is None or lijst is None or (antwoord := lijst.antwoord) is None:
            continue
        lko = terugkoppeling.lko
        if lko not in lkos_over(stand, lijst):
            continue
        besluiten = [k for k, b in overleg.besluiten.items() if b.agendapunt == kenmerk]
        yield Beantwoord(
            titel=gevonden[1].titel,
            omschrijving=heel(gevonden[1].omschrijving),
            antwoord_op=datum(antwoord.datum),
            antwoord=zinnen(antwoord.besluit),
            besluiten=tuple(
                zaakbericht.build_besluitdeel(stand, overleg, k, lko) for k in besluiten
            ),
            acties=zaakbericht.acties_bij(stand, overleg, besluiten, lko),
        )


def _eigen_punten(
    stand: Stand, overleg: Overleg, lko: str, elders: Sequence[str]
) -> Iterator[Eigenpunt]:
    punten = {punt.id: punt for punt in overleg.agendapunten}
    for kenmerk, besluit in eigen_besluiten(overleg, lko):
        if besluit.agendapunt in elders:
            continue
        punt = punten.get(besluit.agendapunt)
        titel = titel_van(stand, besluit.agendapunt, punt)
        verslag = (punt.verslag if punt else None) or ""
        acties = zaakbericht.acties_bij(stand, overleg, [kenmerk], lko)
        deel = zaakbericht.build_besluitdeel(stand, overleg, kenmerk, lko)
        yield Eigenpunt(titel, verslag, deel, acties)


def _besproken(stand: Stand, overleg: Overleg, lko: str) -> Iterator[Besproken]:
    besloten = {besluit.agendapunt for _, besluit in eigen_besluiten(overleg, lko)}
    for punt in eigen_punten(overleg, lko):
        if punt.verslag and punt.id not in besloten:
            yield Besproken(titel_van(stand, punt.id, punt), punt.verslag)


def _eigen_acties(stand: Stand, overleg: Overleg, lko: str) -> tuple[Actieregel, ...]:
    """Return what the LKO does itself, with the title of a zaak only when it is its own."""
    eigen = [
        actie
        for _, actie in stand.acties_uit(overleg)
        if actie.lko == lko and actie.status != "vervallen"
    ]
    over = {actie.kenmerk: _waarover(stand, overleg, actie, lko) for actie in eigen}
    regels = actieregels(stand, eigen, overleg.datum)
    return tuple(replace(r, waarover=over[r.kenmerk] or r.waarover) for r in regels)


def _waarover(stand: Stand, overleg: Overleg, actie: Actie, lko: str) -> str:
    """Return what stands for an item that an LKO may not read the title of; else nothing."""
    besluit = overleg.besluiten.get(actie.besluit or "")
    if besluit is None or actie.besluit in dict(eigen_besluiten(overleg, lko)):
        return ""
    id_ = besluit.agendapunt
    verwijzing = next((p.verwijzing for p in overleg.agendapunten if p.id == id_), None)
    if plek := zoek_zaak(stand, id_, verwijzing):
        return "" if hoort_van(stand, overleg, plek.kenmerk, lko) else VREEMD
    gevonden = vind_onderwerp(stand, id_)
    if gevonden is None or lko in gevonden[1].lkos:
        return ""
    vreemd = any(lko not in lkos_van(stand, zaak) for zaak in gevonden[1].zaken)
    return _ANDER_ONDERWERP if vreemd else ""


def _vragen(stand: Stand, overleg: Overleg, zaken: tuple[str, ...], lko: str) -> Iterator[LkoVraag]:
    """Yield what the LKO should do, zaak by zaak, and that it confirms."""
    for zaak in zaken:
        plek = lko_plek(stand, overleg, zaak)
        besluit = zaakbericht.besluit_dat_telt(stand, overleg, zaak)
        if plek is None or (besluit is None and plek.zaak.weigering):
            continue
        if einde_op(plek) is not None or lko_bij(stand, overleg, zaak) != lko:
            continue
        if besluit is not None and besluit.gevolg.lko_doet:
            yield LkoVraag(zaak, besluit.gevolg.lko_doet)
        elif besluit is None or besluit.gevolg.komt_terug:
            yield from _aanvullen(stand, overleg, plek, besluit)
    yield LkoVraag("", "Laat de secretaris weten dat u deze terugkoppeling hebt gekregen.")


def _aanvullen(
    stand: Stand, overleg: Overleg, plek: ZaakPlek, besluit: Besluit | None
) -> Iterator[LkoVraag]:
    """Ask what the zaak still misses before it comes back; of the LKO's own members only."""
    lko = lko_bij(stand, overleg, plek.kenmerk) or plek.lijst.afzender
    eigen = stand.register.lkos[lko].deelnemers or stand.kernorganisaties
    leden = {opvolger_op(stand.heel.organisaties, een, stand.dag) for een in eigen}
    delen = wat_ontbreekt(plek.zaak, [o for o in zonder_standpunt(plek) if o in leden])
    if not delen:
        return
    _, dag = zaakbericht.volgende(stand, overleg, besluit)
    wanneer = "voor het volgende overleg"
    if dag:
        uiterlijk = stand.kalender.voor(dag, stand.register.termijnen.stukken_werkdagen)
        wanneer = f"uiterlijk {datum(uiterlijk)}"
    yield LkoVraag(plek.kenmerk, f"Vul {wanneer} aan: {'; '.join(delen)}.")
