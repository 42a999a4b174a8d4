"""The besluitenlijst of one meeting: who was there, what was decided, who does what (S8, S11).

Items stand in the order of the agenda, each with what was said (S6), which other tables hear of
it (S13, S16), and who gets a reply about what.
"""

from collections.abc import Iterator

import msgspec

from rao_cli.documents.agenda.agenda import zeg_volgend
from rao_cli.documents.agenda.gasten import Gastregel, gasten_voor_alles, gastregels
from rao_cli.documents.agenda.ingekomen import Ingekomen, ingekomen_stukken
from rao_cli.documents.besluit.blad import (
    Besluitblad,
    Verbetering,
    besluitbladen,
    verbeteringen_van,
)
from rao_cli.documents.besluit.brieven import PerLko, brieven_van
from rao_cli.documents.besluit.punten import (
    Behandeld,
    Kortregel,
    OpenPunt,
    behandelde_punten,
    in_het_kort,
    niet_besproken,
    open_punten,
    zeg_niet_hier,
)
from rao_cli.documents.document import BESLUITENLIJST, Document, Sjablonen
from rao_cli.documents.kop import Kop, bronnen_van, build_kop, zeg_opkomst
from rao_cli.documents.namen import functies, organisaties, rolhouder, verberg_namen
from rao_cli.documents.opmaak import datum, opsomming, voluit
from rao_cli.documents.zaak.besluitregel import (
    Actieregel,
    EerdereActie,
    actieregels,
    eerdere_acties,
)
from rao_cli.documents.zaak.zaakblad import zoek_zaak
from rao_cli.model.overleg.nummers import WAAROM, niet_in_gebruik
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand


class Aanwezige(msgspec.Struct, frozen=True):
    """One organisation by function: was it there, and if not, why (S2)."""

    organisatie: str
    functie: str
    rol: str
    aanwezig: str
    toelichting: str


class BesluitenlijstContext(msgspec.Struct, frozen=True):
    """Everything that the template of a besluitenlijst may use.

    `behandeld` holds every item with something recorded, in the order of the agenda, and
    `zonder_besluit` the others. `eerdere_acties` is empty when they stand at an item, and
    `besluiten` are those of all items, and `acties` theirs. `naar` is who gets the list.
    `is_uittreksel` is for one reader only, and then `niet_hier` says which items are left out.
    `zonder_besluit` is for the templates of a region: the summary has those items too.
    """

    kop: Kop
    status: str
    aanwezigheid: tuple[Aanwezige, ...]
    met_functie: bool
    opkomst: str
    gasten: tuple[Gastregel, ...]
    behandeld: tuple[Behandeld, ...]
    besluiten: tuple[Besluitblad, ...]
    terugkoppelingen: tuple[PerLko, ...]
    terugkoppelen_voor: str
    zonder_besluit: tuple[OpenPunt, ...]
    acties: tuple[Actieregel, ...]
    eerdere_acties: tuple[EerdereActie, ...]
    ingekomen: tuple[Ingekomen, ...]
    volgend: str
    niet_in_gebruik: str
    verbeteringen: tuple[Verbetering, ...]
    in_het_kort: tuple[Kortregel, ...]
    niet_besproken: str
    niet_hier: str
    is_uittreksel: bool
    naar: tuple[str, ...]
    bronnen: tuple[str, ...]


def make_besluitenlijst(stand: Stand, overleg: Overleg, templates: Sjablonen = None) -> Document:
    """Return the besluitenlijst as Markdown; `templates` are the region's own, by file name."""
    naam, context = BESLUITENLIJST.op(overleg.datum), build_context(stand, overleg)
    return BESLUITENLIJST.make(
        naam, context, stand.register, templates, verberg_namen(stand.register)
    )


def build_context(stand: Stand, overleg: Overleg) -> BesluitenlijstContext:
    """Choose, order and name what the besluitenlijst shows: decisions in order of the agenda."""
    nu, stand = stand, stand.op(overleg.datum)
    besluiten = tuple(besluitbladen(stand, overleg))
    behandeld = tuple(behandelde_punten(stand, overleg, besluiten))
    zonder = tuple(open_punten(stand, overleg))
    aanwezigheid = tuple(_aanwezigheid(stand, overleg))
    termijn = stand.register.termijnen.terugkoppeling_werkdagen
    acties = tuple(stand.acties_uit(overleg))
    vast = overleg.vaststelling.besluitenlijst
    ingekomen = ingekomen_stukken(stand, overleg, overleg.datum)
    return BesluitenlijstContext(
        kop=build_kop(stand, overleg),
        status=_status(overleg),
        aanwezigheid=aanwezigheid,
        met_functie=any(regel.functie for regel in aanwezigheid),
        opkomst=_zeg_opkomst(stand, overleg, aanwezigheid),
        gasten=tuple(gastregels(stand.register, overleg)),
        behandeld=behandeld,
        besluiten=besluiten,
        terugkoppelingen=brieven_van(nu, overleg, besluiten),
        terugkoppelen_voor=datum(stand.kalender.na(overleg.datum, termijn)),
        zonder_besluit=zonder,
        acties=actieregels(stand, (actie for _, actie in acties), overleg.datum),
        eerdere_acties=()
        if any(punt.eerdere_acties for punt in behandeld)
        else tuple(eerdere_acties(stand, overleg)),
        ingekomen=ingekomen,
        volgend=zeg_volgend(stand, overleg, vast.op if vast else stand.vandaag),
        niet_in_gebruik=_niet_in_gebruik(stand, overleg),
        verbeteringen=verbeteringen_van(overleg),
        in_het_kort=in_het_kort(behandeld, zonder),
        niet_besproken=niet_besproken(zonder),
        niet_hier=zeg_niet_hier(overleg),
        is_uittreksel=bool(stand.lezer),
        naar=tuple(_naar(stand, overleg)),
        bronnen=bronnen_van(overleg, (*_lijsten(stand, overleg), *(pad for pad, _ in acties))),
    )


def _niet_in_gebruik(stand: Stand, overleg: Overleg) -> str:
    """Say which numbers are missing, so that nobody looks for what was taken back."""
    leeg = niet_in_gebruik(stand, overleg)
    return f"Niet in gebruik: {opsomming(leeg)}. {WAAROM}" if leeg else ""


def _naar(stand: Stand, overleg: Overleg) -> Iterator[str]:
    """Yield who gets the list: everybody who is asked for the whole meeting, guests too."""
    yield from organisaties(stand.register, overleg.genodigd or stand.kernorganisaties)
    yield from gasten_voor_alles(stand.register, overleg)


def _status(overleg: Overleg) -> str:
    if overleg.status == "vervallen":
        reden = overleg.vervallen.reden if overleg.vervallen else ""
        return f"Dit overleg ging niet door: {reden}" if reden else "Dit overleg ging niet door."
    if (vastgesteld := overleg.vaststelling.besluitenlijst) is not None:
        return f"Vastgesteld op {datum(vastgesteld.op)}."
    return "Concept: deze besluitenlijst is nog niet vastgesteld."


def _zeg_opkomst(stand: Stand, overleg: Overleg, rijen: tuple[Aanwezige, ...]) -> str:
    """Say how many came, unless this reader may not know it of each of them."""
    bekend = {rij.organisatie for rij in rijen}
    mag = not stand.lezer or bekend.issuperset(stand.op(overleg.datum).kernorganisaties)
    return zeg_opkomst(stand, overleg) if overleg.aanwezig and mag else ""


def _aanwezigheid(stand: Stand, overleg: Overleg) -> Iterator[Aanwezige]:
    """Yield a row for each organisation that was invited or is named in the attendance.

    Of whom an extract does not know it, it says nothing.
    """
    register = stand.register
    rollen = {
        rol: rolhouder(getattr(overleg, rol), getattr(register.rollen, rol), overleg.datum)
        for rol in ("voorzitter", "secretaris")
    }
    genodigd = overleg.genodigd or stand.kernorganisaties
    for sleutel in organisaties(register, (*genodigd, *overleg.aanwezig, *overleg.afwezig)):
        afwezig = overleg.afwezig.get(sleutel)
        if stand.lezer and not afwezig and sleutel not in overleg.aanwezig:
            continue
        antwoord = "nee" if afwezig else "niet vermeld"
        vervanging = (afwezig.vervanging if afwezig else None) or ""
        geen = not vervanging or vervanging.strip().casefold() == "geen"
        yield Aanwezige(
            organisatie=sleutel,
            functie=functies(register, sleutel, overleg.datum),
            rol=" en ".join(rol for rol, houder in rollen.items() if houder == sleutel),
            aanwezig="ja" if sleutel in overleg.aanwezig else antwoord,
            toelichting=voluit(
                afwezig.reden if afwezig else "",
                ("geen vervanging" if afwezig else "") if geen else f"vervanging: {vervanging}",
            ),
        )


def _lijsten(stand: Stand, overleg: Overleg) -> Iterator[str]:
    punten = {punt.id: punt.verwijzing for punt in overleg.agendapunten}
    for besluit in overleg.besluiten.values():
        if plek := zoek_zaak(stand, besluit.agendapunt, punten.get(besluit.agendapunt)):
            yield plek.bestand
        if gevonden := stand.vind_onderwerp(besluit.agendapunt):
            yield gevonden[0]
