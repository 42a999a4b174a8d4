"""The besluitenlijst of one meeting: who was there, what was decided, who does what (S8, S11)."""

from collections.abc import Iterator
from dataclasses import dataclass

from rao_cli.documents.agenda.agenda import zeg_doel, zeg_volgend
from rao_cli.documents.agenda.gasten import Gastregel, gastregels
from rao_cli.documents.agenda.gemeenten import Gemeenteregel, build_gemeenten
from rao_cli.documents.agenda.ingekomen import Ingekomen, ingekomen_stukken
from rao_cli.documents.document import BESLUITENLIJST, Document, Sjablonen
from rao_cli.documents.kop import Kop, bronnen_van, build_kop, zeg_opkomst
from rao_cli.documents.namen import functies, organisaties, partij, rolhouder, verberg_namen
from rao_cli.documents.opmaak import datum, opsomming, zinnen
from rao_cli.documents.zaak.besluitregel import (
    Actieregel,
    EerdereActie,
    actieregels,
    eerdere_acties,
    titel_van,
    zeg_uitkomst,
)
from rao_cli.documents.zaak.zaakblad import zoek_zaak
from rao_cli.model.kenmerk import is_lijstpunt
from rao_cli.model.overleg.nummers import WAAROM, niet_in_gebruik
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import tafel_van, tafelnaam, vind_onderwerp
from rao_cli.model.zaak.leven import lko_op


@dataclass(frozen=True, slots=True)
class Aanwezige:
    """One organisation by function: was it there, and if not, why (S2)."""

    organisatie: str
    functie: str
    rol: str
    aanwezig: str
    toelichting: str


@dataclass(frozen=True, slots=True)
class Verbetering:
    """A correction after the list was fixed."""

    datum: str
    besluit: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Besluitblad:
    """One decision. `nummer` is empty when its item was not on the agenda."""

    nummer: int | None
    titel: str
    verslag: str
    kenmerk: str
    zaak: str
    lko: str
    soort: str
    ook_naar: str
    uitkomst: str
    besluit: str
    motivering: str
    hervatten_op: str
    acties: tuple[Actieregel, ...]
    verbeteringen: tuple[Verbetering, ...]


@dataclass(frozen=True, slots=True)
class PerLko:
    """What one LKO hears about its own zaken (S11)."""

    lko: str
    besluiten: tuple[Besluitblad, ...]


@dataclass(frozen=True, slots=True)
class OpenPunt:
    """An item without a decision; was one asked, then `reden` may say why there is none.

    With `verslag` it is one that was spoken of, and `besproken` holds it too.
    """

    nummer: int
    titel: str
    verslag: str
    gevraagd: str
    besluit_gevraagd: bool
    reden: str


@dataclass(frozen=True, slots=True)
class BesluitenlijstContext:
    """Everything that the template of a besluitenlijst may use."""

    kop: Kop
    status: str
    aanwezigheid: tuple[Aanwezige, ...]
    met_functie: bool
    opkomst: str
    gasten: tuple[Gastregel, ...]
    gemeenten: tuple[Gemeenteregel, ...]
    besluiten: tuple[Besluitblad, ...]
    terugkoppelingen: tuple[PerLko, ...]
    terugkoppelen_voor: str
    besproken: tuple[OpenPunt, ...]
    zonder_besluit: tuple[OpenPunt, ...]
    acties: tuple[Actieregel, ...]
    eerdere_acties: tuple[EerdereActie, ...]
    ingekomen: tuple[Ingekomen, ...]
    volgend: str
    niet_in_gebruik: str
    verbeteringen: tuple[Verbetering, ...]
    bronnen: tuple[str, ...]


def make_besluitenlijst(stand: Stand, overleg: Overleg, templates: Sjablonen = None) -> Document:
    """Return the besluitenlijst as Markdown; `templates` are the region's own, by file name."""
    naam, context = BESLUITENLIJST.op(overleg.datum), build_context(stand, overleg)
    return BESLUITENLIJST.make(
        naam, context, stand.register, templates, verberg_namen(stand.register)
    )


def build_context(stand: Stand, overleg: Overleg) -> BesluitenlijstContext:
    """Choose, order and name what the besluitenlijst shows: decisions in order of the agenda."""
    stand = stand.op(overleg.datum)
    besluiten = tuple(_besluiten(stand, overleg))
    aanwezigheid = tuple(_aanwezigheid(stand, overleg))
    termijn = stand.register.termijnen.terugkoppeling_werkdagen
    acties = tuple(stand.acties_uit(overleg))
    vast = overleg.vaststelling.besluitenlijst
    ingekomen = ingekomen_stukken(stand, overleg, overleg.datum)
    open_ = tuple(_zonder_besluit(stand, overleg))
    return BesluitenlijstContext(
        kop=build_kop(stand, overleg),
        status=_status(overleg),
        aanwezigheid=aanwezigheid,
        met_functie=any(regel.functie for regel in aanwezigheid),
        opkomst=zeg_opkomst(stand, overleg) if overleg.aanwezig else "",
        gasten=tuple(gastregels(stand.register, overleg)),
        gemeenten=tuple(build_gemeenten(stand, overleg)),
        besluiten=besluiten,
        terugkoppelingen=_per_lko(besluiten),
        terugkoppelen_voor=datum(stand.kalender.na(overleg.datum, termijn)),
        besproken=tuple(punt for punt in open_ if punt.verslag),
        zonder_besluit=tuple(p for p in open_ if p.besluit_gevraagd or not p.verslag),
        acties=actieregels(stand, (actie for _, actie in acties), overleg.datum),
        eerdere_acties=tuple(eerdere_acties(stand, overleg)),
        ingekomen=ingekomen,
        volgend=zeg_volgend(stand, overleg, vast.op if vast else stand.vandaag),
        niet_in_gebruik=_niet_in_gebruik(stand, overleg),
        verbeteringen=_verbeteringen(overleg),
        bronnen=bronnen_van(overleg, (*_lijsten(stand, overleg), *(pad for pad, _ in acties))),
    )


def _niet_in_gebruik(stand: Stand, overleg: Overleg) -> str:
    """Say which numbers are missing, so that nobody looks for what was taken back."""
    leeg = niet_in_gebruik(stand, overleg)
    return f"Niet in gebruik: {opsomming(leeg)}. {WAAROM}" if leeg else ""


def _status(overleg: Overleg) -> str:
    if overleg.status == "vervallen":
        reden = overleg.vervallen.reden if overleg.vervallen else ""
        return f"Dit overleg ging niet door: {reden}" if reden else "Dit overleg ging niet door."
    if (vastgesteld := overleg.vaststelling.besluitenlijst) is not None:
        return f"Vastgesteld op {datum(vastgesteld.op)}."
    return "Concept: deze besluitenlijst is nog niet vastgesteld."


def _aanwezigheid(stand: Stand, overleg: Overleg) -> Iterator[Aanwezige]:
    """Yield a row for each organisation that was invited or is named in the attendance."""
    register = stand.register
    rollen = {
        rol: rolhouder(getattr(overleg, rol), getattr(register.rollen, rol), overleg.datum)
        for rol in ("voorzitter", "secretaris")
    }
    genodigd = overleg.genodigd or stand.kernorganisaties
    for sleutel in organisaties(register, (*genodigd, *overleg.aanwezig, *overleg.afwezig)):
        afwezig = overleg.afwezig.get(sleutel)
        antwoord = "nee" if afwezig else "niet vermeld"
        vervanging = (afwezig.vervanging if afwezig else None) or ""
        geen = not vervanging or vervanging.strip().casefold() == "geen"
        yield Aanwezige(
            organisatie=sleutel,
            functie=functies(register, sleutel, overleg.datum),
            rol=" en ".join(rol for rol, houder in rollen.items() if houder == sleutel),
            aanwezig="ja" if sleutel in overleg.aanwezig else antwoord,
            toelichting=zinnen(
                afwezig.reden if afwezig else "",
                ("geen vervanging" if afwezig else "") if geen else f"vervanging: {vervanging}",
            ),
        )


def _besluiten(stand: Stand, overleg: Overleg) -> Iterator[Besluitblad]:
    """Yield decisions in the order of the agenda; those about something else come last."""
    punten = {punt.id: (nr, punt) for nr, punt in reversed([*enumerate(overleg.agendapunten, 1)])}
    over = {kenmerk: besluit.agendapunt for kenmerk, besluit in overleg.besluiten.items()}
    achteraan = (len(overleg.agendapunten) + 1, None)
    for kenmerk in sorted(over, key=lambda k: (punten.get(over[k], achteraan)[0], k)):
        yield _besluitblad(stand, overleg, kenmerk, punten.get(over[kenmerk]))


def _besluitblad(
    stand: Stand, overleg: Overleg, kenmerk: str, punt_op_nummer: tuple[int, Agendapunt] | None
) -> Besluitblad:
    besluit = overleg.besluiten[kenmerk]
    nummer, punt = punt_op_nummer or (None, None)
    plek = zoek_zaak(stand, besluit.agendapunt, punt.verwijzing if punt else None)
    acties = (actie for _, actie in stand.acties_van(kenmerk))
    onderwerp = (vind_onderwerp(stand, besluit.agendapunt) or ("", None))[1]
    return Besluitblad(
        nummer=nummer,
        titel=titel_van(stand, besluit.agendapunt, punt),
        verslag=(punt.verslag if punt else None) or "",
        kenmerk=kenmerk,
        zaak=plek.kenmerk if plek else "",
        lko=partij(stand.register, lko_op(stand, plek.kenmerk, overleg.datum) or "")
        if plek
        else "",
        soort=onderwerp.type if onderwerp else "",
        ook_naar=_ook_naar(stand, onderwerp) if onderwerp else "",
        uitkomst=zeg_uitkomst(besluit),
        besluit=besluit.besluit,
        motivering=besluit.motivering or "",
        hervatten_op=datum(besluit.hervatten_op) if besluit.hervatten_op else "",
        acties=actieregels(stand, acties, overleg.datum),
        verbeteringen=tuple(v for v in _verbeteringen(overleg) if v.besluit == kenmerk),
    )


def _ook_naar(stand: Stand, onderwerp: Onderwerp) -> str:
    """Say which other tables must hear of an onderwerp (S13, S16)."""
    tafels = [*onderwerp.voor_agenda, *onderwerp.op_agenda]
    if onderwerp.type == "kader":
        tafels += map(tafel_van, stand.lkos)
    return opsomming(tafelnaam(stand.register, tafel) for tafel in dict.fromkeys(tafels))


def _verbeteringen(overleg: Overleg) -> tuple[Verbetering, ...]:
    op_datum = sorted(overleg.errata, key=lambda erratum: erratum.datum)
    return tuple(Verbetering(datum(e.datum), e.besluit or "", e.tekst) for e in op_datum)


def _per_lko(besluiten: tuple[Besluitblad, ...]) -> tuple[PerLko, ...]:
    lkos = sorted({blad.lko for blad in besluiten if blad.lko})
    return tuple(PerLko(lko, tuple(b for b in besluiten if b.lko == lko)) for lko in lkos)


def _zonder_besluit(stand: Stand, overleg: Overleg) -> Iterator[OpenPunt]:
    """Yield items without a decision; where nothing was asked and nothing said, is left out."""
    besloten = {besluit.agendapunt for besluit in overleg.besluiten.values()}
    for nummer, punt in enumerate(overleg.agendapunten, start=1):
        telt = punt.doel or punt.soort != "vast" or punt.verslag or is_lijstpunt(punt.id)
        if punt.id not in besloten and telt:
            yield OpenPunt(
                nummer=nummer,
                titel=titel_van(stand, punt.id, punt),
                verslag=punt.verslag or "",
                gevraagd=zeg_doel(punt),
                besluit_gevraagd=punt.doel == "besluit",
                reden=overleg.zonder_besluit.get(punt.id, ""),
            )


def _lijsten(stand: Stand, overleg: Overleg) -> Iterator[str]:
    punten = {punt.id: punt.verwijzing for punt in overleg.agendapunten}
    for besluit in overleg.besluiten.values():
        if plek := zoek_zaak(stand, besluit.agendapunt, punten.get(besluit.agendapunt)):
            yield plek.bestand
        if gevonden := vind_onderwerp(stand, besluit.agendapunt):
            yield gevonden[0]
