"""The reply to one LKO about one meeting: its own zaken and nothing of another LKO (S11)."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

import msgspec
from msgspec.structs import replace

from rao_cli.documents.document import TERUGKOPPELING, Document, Sjablonen
from rao_cli.documents.kop import Kop, build_kop
from rao_cli.documents.namen import met_functie, partij, rolhouder
from rao_cli.documents.opmaak import datum
from rao_cli.documents.tafel.raakt import Raakpunt, build_raakpunten
from rao_cli.documents.verberger import Verberger
from rao_cli.documents.zaak import zaakbericht
from rao_cli.documents.zaak.besluitregel import Actieregel, titel_van
from rao_cli.documents.zaak.eigenpunten import (
    Beantwoord,
    Besproken,
    Eigenpunt,
    build_beantwoord,
    build_besproken,
    build_eigen_acties,
    build_eigen_punten,
)
from rao_cli.documents.zaak.lkovraag import LkoVraag, build_vragen
from rao_cli.documents.zaak.verandering import (
    Verandering,
    Verteld,
    vergelijk,
    vertel_besluit,
    vertel_zaak,
)
from rao_cli.model.bewaring.zonder import is_gelijk_op_gewist
from rao_cli.model.kenmerk import is_kenmerk_van
from rao_cli.model.lezers.lezer import partij_van
from rao_cli.model.overleg.eigen import eigen_punten
from rao_cli.model.overleg.opgevolgd import zoals
from rao_cli.model.overleg.vingerafdruk import errata_voor
from rao_cli.model.patroon import patroon
from rao_cli.model.register.adressen import SECRETARIS, adres_van
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import Stand
from rao_cli.model.taal import MAANDEN, read_dag
from rao_cli.model.terugkoppeling.terugkoppeling import hoort_van, terugkoppelen_voor

#: Where a letter says its day.
_DATUM: Final = patroon(
    r"^- \*\*Datum:\*\* (?P<dag>[0-9]{1,2}) (?P<maand>[a-z]+) (?P<jaar>[0-9]{4})$", re.MULTILINE
)


class TerugkoppelingContext(msgspec.Struct, frozen=True):
    """Everything that the template of a terugkoppeling may use.

    `vervangt` is the day of the message that this one replaces, and `veranderingen` what that one
    said and this one says; `veranderd` is the same in brief, for the templates of a region.
    `datum` is the day of the letter, `adres` the mailbox of who wrote it, when that is known.
    `ligt_vast` says whether the besluitenlijst was fixed when the letter went.
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
    veranderingen: tuple[Verandering, ...]
    raakt: tuple[Raakpunt, ...]
    datum: date
    bevestig_voor: str
    adres: str = ""
    ligt_vast: bool = True


def make_terugkoppeling(
    stand: Stand,
    terugkoppeling: Terugkoppeling,
    templates: Sjablonen = None,
    ligt_er: str | None = None,
    toen: Stand | None = None,
) -> Document:
    """Return the reply as Markdown; KeyError when the register does not hold its meeting.

    `ligt_er` is the letter that lies there: where only its day would change, it keeps that day.
    `toen` is the register as it was when the letter went that this one replaces.
    """
    eerder = _eerder(toen, terugkoppeling)
    dag = terugkoppeling.opnieuw_verzonden_op or terugkoppeling.verzonden_op
    if dag is None or not terugkoppeling.is_verzonden:
        dag = stand.vandaag
    if (toen_op := dag_van(ligt_er)) is not None and toen_op != dag:
        document = _make(stand, terugkoppeling, templates, toen_op, eerder)
        if is_gelijk_op_gewist(document.tekst, ligt_er):
            return document
    return _make(stand, terugkoppeling, templates, dag, eerder)


def _make(
    stand: Stand,
    terugkoppeling: Terugkoppeling,
    templates: Sjablonen,
    op: date,
    eerder: Mapping[str, Verteld] | None,
) -> Document:
    naam = TERUGKOPPELING.op(terugkoppeling)
    context = build_context(stand, terugkoppeling, op, eerder)
    verberg = Verberger(stand, partij_van(stand, terugkoppeling.lko))
    return TERUGKOPPELING.make(naam, context, stand.register, templates, verberg)


def dag_van(tekst: str | None) -> date | None:
    """Return the day that stands in a letter."""
    if (vondst := _DATUM.search(tekst or "")) is None or vondst["maand"] not in MAANDEN:
        return None
    maand = MAANDEN.index(vondst["maand"]) + 1
    return read_dag(f"{vondst['jaar']}-{maand:02}-{int(vondst['dag']):02}")


def build_context(
    stand: Stand,
    terugkoppeling: Terugkoppeling,
    op: date | None = None,
    eerder: Mapping[str, Verteld] | None = None,
) -> TerugkoppelingContext:
    """Choose and order what the LKO hears; whatever is not its own is left out.

    `op` is the day of the letter, `eerder` what the one told that it replaces, when that is known.
    """
    overleggen = {o.datum: o for _, o in stand.overleggen_op_datum}
    overleg, lko = overleggen[terugkoppeling.overleg], terugkoppeling.lko
    # A kenmerk of another LKO, typed by hand, does not reach this one.
    eigen = tuple(z for z in terugkoppeling.zaken if hoort_van(stand, overleg, z, lko))
    secretaris = _secretaris(stand, terugkoppeling)
    op = op or stand.vandaag
    adres = adres_van(stand.register, SECRETARIS, op)
    ligt_vast = _ligt_vast(overleg, terugkoppeling, op)
    uiterlijk = _bevestig_voor(stand, overleg, terugkoppeling, op)
    stand, overleg = zoals(stand, overleg, lko)
    stand = stand.op(overleg.datum)
    kop, verteld = build_kop(stand, overleg), vervangen_op(terugkoppeling)
    elders = {*terugkoppeling.onderwerpen, *(punt.id for punt in eigen_punten(overleg, lko))}
    context = TerugkoppelingContext(
        kop=replace(kop, secretaris=secretaris or kop.secretaris),
        kenmerk=terugkoppeling.kenmerk,
        lko=partij(stand.register, lko),
        zaken=tuple(zaakbericht.build_zaakbericht(stand, overleg, zaak, lko) for zaak in eigen),
        punten=tuple(build_eigen_punten(stand, overleg, lko, terugkoppeling.onderwerpen)),
        besproken=tuple(build_besproken(stand, overleg, lko)),
        acties=build_eigen_acties(stand, overleg, lko),
        beantwoord=tuple(build_beantwoord(stand, overleg, terugkoppeling)),
        vragen=tuple(build_vragen(stand, overleg, eigen, lko, uiterlijk)),
        toelichting=terugkoppeling.toelichting or "",
        vervangt=datum(verteld) if verteld else "",
        veranderd=tuple(_veranderd(stand, overleg, terugkoppeling, verteld)) if verteld else (),
        veranderingen=(),
        raakt=tuple(build_raakpunten(stand, overleg, lko, elders)),
        datum=op,
        bevestig_voor=datum(uiterlijk),
        adres=adres,
        ligt_vast=ligt_vast,
    )
    if verteld is None:
        return context
    if eerder is None:
        anders = _uit_errata(stand, overleg, terugkoppeling, verteld)
    else:
        anders = vergelijk(eerder, _verteld(context))
    return replace(context, veranderingen=tuple(anders))


def _ligt_vast(overleg: Overleg, terugkoppeling: Terugkoppeling, op: date) -> bool:
    """Say whether the besluitenlijst is fixed; of a letter that went, whether it was then."""
    vast = overleg.vaststelling.besluitenlijst
    if vast is None or not terugkoppeling.is_verzonden:
        return overleg.ligt_vast
    return vast.op <= op


def _bevestig_voor(
    stand: Stand, overleg: Overleg, terugkoppeling: Terugkoppeling, op: date
) -> date:
    """Return before when the LKO says that it got the letter: counted from when that goes."""
    termijnen = stand.register.termijnen
    termijn = termijnen.bevestiging_werkdagen or termijnen.terugkoppeling_werkdagen
    weg = op if terugkoppeling.is_verzonden else max(op, terugkoppelen_voor(stand, overleg))
    return stand.kalender.na(weg, termijn)


def _eerder(toen: Stand | None, terugkoppeling: Terugkoppeling) -> Mapping[str, Verteld] | None:
    """Return what a letter told when it went; None when that is not known."""
    brieven = toen.terugkoppelingen.values() if toen else ()
    brief = next((t for t in brieven if t.kenmerk == terugkoppeling.kenmerk), None)
    if toen is None or brief is None:
        return None
    if brief.overleg not in {o.datum for _, o in toen.overleggen_op_datum}:
        return None
    return _verteld(build_context(toen, brief))


def _verteld(context: TerugkoppelingContext) -> dict[str, Verteld]:
    """Return what a letter tells per thing; what was only said is no decision."""
    uit = {zaak.kenmerk: vertel_zaak(zaak) for zaak in context.zaken}
    for punt in context.punten:
        uit[f"punt {punt.titel}"] = Verteld(punt.titel, vertel_besluit(punt.besluit, punt.acties))
    for antwoord in context.beantwoord:
        delen = (antwoord.antwoord, *map(vertel_besluit, antwoord.besluiten))
        uit[f"antwoord {antwoord.titel}"] = Verteld(antwoord.titel, "\n\n".join(delen))
    return uit


def _secretaris(stand: Stand, terugkoppeling: Terugkoppeling) -> str:
    """Return who hears that it came: the secretary of the day on which it goes (S4)."""
    verzonden = terugkoppeling.verzonden_op if terugkoppeling.is_verzonden else None
    op, register = verzonden or stand.vandaag, stand.register
    return met_functie(register, rolhouder(None, register.rollen.secretaris, op), op)


def vervangen_op(terugkoppeling: Terugkoppeling) -> date | None:
    """Return the day of the message that a reply in concept replaces; None for a first one."""
    return terugkoppeling.verzonden_op if terugkoppeling.status == "concept" else None


def _uit_errata(
    stand: Stand, overleg: Overleg, terugkoppeling: Terugkoppeling, verteld: date
) -> Iterator[Verandering]:
    """Yield each decision that was corrected since, where the earlier letter is not known."""
    acties = [actie for _, actie in stand.acties_uit(overleg)]
    nieuw = [e for e in errata_voor(terugkoppeling, overleg, acties) if e.datum >= verteld]
    for kenmerk in dict.fromkeys(e.besluit for e in nieuw if e.besluit):
        besluit = overleg.besluiten[kenmerk]
        titel = titel_van(stand, besluit.agendapunt)
        nu = "\n\n".join(e.tekst for e in nieuw if e.besluit == kenmerk)
        yield Verandering(titel, besluit.besluit, nu)


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
