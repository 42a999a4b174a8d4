"""A paper for one reader: made anew of the register as that reader may see it.

A fixed paper cannot be cut as a text. It is made again of the register that it was made of, after
what is not for its reader went; it says that it is an extract. It is never committed.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from msgspec import structs
from msgspec.structs import replace

from rao_cli.documents.agenda.agenda import make_agenda
from rao_cli.documents.agenda.tijdpad import build_tijdpad
from rao_cli.documents.besluit.besluitenlijst import make_besluitenlijst
from rao_cli.documents.document import (
    AGENDA,
    AGENDAPUNTEN,
    TERUGKOPPELING,
    Document,
    Sjablonen,
)
from rao_cli.documents.formats.blokken import Papiergegevens
from rao_cli.documents.opschaling import make_opschaling
from rao_cli.documents.tafel.agendapunten import make_agendapunten
from rao_cli.documents.terugkoppeling import make_terugkoppeling
from rao_cli.documents.uittreksel import als_uittreksel, zeg_uittreksel, zonder_bron
from rao_cli.documents.zaak.zaakstuk import make_zaakblad
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.kring import Kring
from rao_cli.model.lezers.lezer import Lezer
from rao_cli.model.lezers.zoals import kring_in, zoals_gezien
from rao_cli.model.plaats import dag_van_document, naam_in, soort_van_document
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import DEELBERAAD, tafel_van, tafels_van
from rao_cli.workflow.papier.bron import Papierbron
from rao_cli.workflow.papier.ontvangers import ontvangers
from rao_cli.workflow.papier.stuk import Papierstuk

_KIES: Final = "Er is geen uittreksel gemaakt. Kies een andere lezer, of laat --voor weg."


class NietVoorLezer(RaoError):
    """A paper is not for its reader; what else goes wrong in making one, is no reason to skip."""


#: What is of chair and secretary alone.
_NIET_VOOR_ANDEREN: Final[Mapping[str, str]] = {
    "spiekbrief": "De spiekbrief is alleen voor voorzitter en secretaris.",
    "overdracht": "Het overdrachtsverslag is alleen voor wie voorzitter of secretaris wordt.",
}


def eis_leesbaar(pad: str) -> None:
    """Refuse a paper that is for chair and secretary alone."""
    if (zin := _NIET_VOOR_ANDEREN.get(soort_van_document(pad))) is not None:
        raise GebruiksFout(zin, hint="Laat --voor weg, of kies een ander stuk.")


def stuk_voor(stand: Stand, pad: str, lezer: Lezer, templates: Sjablonen = None) -> Document:
    """Return the paper at a path as an extract for a reader; RaoError when it is not theirs.

    What is addressed to that reader and to nobody else, is no extract.
    """
    eis_leesbaar(pad)
    maak = _PER_SOORT.get(soort_van_document(pad) or naam_in(pad).partition("-")[0])
    document = maak(stand, zoals_gezien(stand, lezer), pad, lezer, templates) if maak else None
    if document is None:
        raise NietVoorLezer(
            f"Het stuk {naam_in(pad)} is niet voor {lezer.naam}.",
            hint=_KIES,
        )
    if (aan := ontvangers(stand, pad)) and lezer.namen.issuperset(aan):
        return zonder_bron(document)
    return als_uittreksel(document, lezer.naam, lezer.bestandsdeel)


def uittreksels(bron: Papierbron, stukken: Iterable[Papierstuk], lezer: Lezer) -> list[Papierstuk]:
    """Return of committed papers the extracts for a reader; RaoError when none is theirs.

    Each is made of the register of the commit that wrote the paper, so that it is as that was.
    """
    gemaakt, geen = dict[str, Papierstuk](), list[NietVoorLezer | GebruiksFout]()
    for stuk in stukken:
        try:
            document = stuk_voor(_toen(bron, stuk), stuk.pad, lezer, bron.lading.templates)
        except (NietVoorLezer, GebruiksFout) as fout:
            geen.append(fout)
        else:
            gemaakt[document.naam] = als_stuk(stuk, document, lezer)
    if not gemaakt and len(geen) == 1:
        raise geen[0]
    if not gemaakt and geen:
        raise RaoError(f"Geen van deze stukken is voor {lezer.naam}.", hint=_KIES)
    return [*gemaakt.values()]


def _toen(bron: Papierbron, stuk: Papierstuk) -> Stand:
    """Return the register of the commit that wrote a paper, or else as it is now."""
    stap = bron.map.repo.historie.laatste_stap([stuk.pad], eigen_tak=False)
    if stap is None:
        return stuk.stand
    dag = stap.datum.date() if stap.datum else bron.stand.vandaag
    return bron.map.load_van(stap.id).stand(dag) or stuk.stand


def als_stuk(stuk: Papierstuk, document: Document, lezer: Lezer) -> Papierstuk:
    """Return an extract of a paper as what goes out: all that a format takes, is of its reader."""
    is_uittreksel = document.naam != stuk.pad
    kaal = replace(stuk.gegevens, vingerafdruk="", bron=())
    if lezer.soort == "openbaar":
        kaal = replace(kaal, rubricering="")
    return replace(
        stuk,
        pad=document.naam,
        tekst=document.tekst,
        gegevens=_gegevens_voor(kaal, lezer) if is_uittreksel else kaal,
        stand=zoals_gezien(stuk.stand, lezer),
        is_uittreksel=is_uittreksel,
    )


def _gegevens_voor(gegevens: Papiergegevens, lezer: Lezer) -> Papiergegevens:
    """Return what is said about an extract: its status names its reader.

    It has no fingerprint: that is of the whole; who has a guess of what was left out, could try it.
    """
    wat = zeg_uittreksel(lezer.naam)
    status = f"{gegevens.status}; {wat[:1].lower()}{wat[1:]}" if gegevens.status else wat
    return replace(gegevens, status=status)


_Uittrekselmaker = Callable[[Stand, Stand, str, Lezer, Sjablonen], Document | None]


def _overleg(stand: Stand, pad: str) -> Overleg | None:
    dag = dag_van_document(pad)
    return next((o for _, o in stand.overleggen_op_datum if o.datum == dag), None)


def _agenda(
    stand: Stand, gezien: Stand, pad: str, lezer: Lezer, templates: Sjablonen
) -> Document | None:
    """Return the agenda; a guest gets its own items, with the clock of the whole meeting."""
    heel, overleg = _overleg(stand, pad), _overleg(gezien, pad)
    if heel is None or overleg is None:
        return None
    if pad not in {AGENDA.op(heel.datum), AGENDA.op(heel.datum, lezer.sleutel)}:
        return None  # that of another guest
    if not _is_erbij(stand, lezer, heel):
        return None
    is_gast = lezer.soort == "organisatie" and kring_in(stand, lezer, heel) < Kring.TAFEL
    overleg = _op_de_klok(heel, overleg)
    document = make_agenda(gezien, overleg, templates, lezer.sleutel if is_gast else "")
    return replace(document, naam=pad)


def _op_de_klok(heel: Overleg, gezien: Overleg) -> Overleg:
    """Give an item the minutes that it has on the agenda of all, where it would take others now.

    How long an item is thought to take, follows from what it is; and the clock is that of all.
    """
    tijden = zip(build_tijdpad(heel).vakken, build_tijdpad(gezien).vakken, strict=True)
    punten = [
        punt if echt.minuten == nu.minuten else structs.replace(punt, minuten=echt.minuten)
        for punt, (echt, nu) in zip(gezien.agendapunten, tijden, strict=True)
    ]
    return structs.replace(gezien, agendapunten=punten)


def _is_erbij(stand: Stand, lezer: Lezer, overleg: Overleg) -> bool:
    """Say whether an organisation takes part in a meeting; any other reader gets its extract."""
    return lezer.soort != "organisatie" or kring_in(stand, lezer, overleg) >= Kring.BETROKKEN


def _besluitenlijst(
    stand: Stand, gezien: Stand, pad: str, lezer: Lezer, templates: Sjablonen
) -> Document | None:
    heel, overleg = _overleg(stand, pad), _overleg(gezien, pad)
    if heel is None or overleg is None or not _is_erbij(stand, lezer, heel):
        return None
    return make_besluitenlijst(gezien, overleg, templates)


def _terugkoppeling(
    _stand: Stand, gezien: Stand, pad: str, _lezer: Lezer, templates: Sjablonen
) -> Document | None:
    brieven = gezien.terugkoppelingen.values()
    brief = next((een for een in brieven if TERUGKOPPELING.op(een) == pad), None)
    return make_terugkoppeling(gezien, brief, templates) if brief else None


def _opschaling(
    _stand: Stand, gezien: Stand, pad: str, lezer: Lezer, templates: Sjablonen
) -> Document | None:
    """Return the list as it goes to the Deelberaad: for that, and for the table that sends it."""
    gevonden = gezien.lijst_op_kenmerk.get(naam_in(pad))
    if gevonden is None or lezer.soort in {"lko", "openbaar"}:
        return None
    return make_opschaling(gezien, gevonden[1], (), templates)


def _agendapunten(
    stand: Stand, gezien: Stand, pad: str, lezer: Lezer, templates: Sjablonen
) -> Document | None:
    """Return the items for a table: for that table, and for the members of our own."""
    tafels = (een for een, _ in tafels_van(stand.register))
    tafel = next((een for een in tafels if AGENDAPUNTEN.op(een) == pad), None)
    eigen = {"lko": tafel_van(lezer.sleutel), "deelberaad": DEELBERAAD}.get(lezer.soort)
    is_lid = lezer.soort == "organisatie" and kring_in(stand, lezer) >= Kring.TAFEL
    if tafel is None or not (is_lid or tafel == eigen):
        return None
    return make_agendapunten(gezien, tafel, templates)


def _zaakblad(
    _stand: Stand, gezien: Stand, pad: str, _lezer: Lezer, templates: Sjablonen
) -> Document | None:
    zaak = naam_in(pad).partition("-")[2]
    return make_zaakblad(gezien, zaak, templates) if zaak in gezien.zaken_op_kenmerk else None


_PER_SOORT: Final[Mapping[str, _Uittrekselmaker]] = {
    "agenda": _agenda,
    "zaakblad": _zaakblad,
    "besluitenlijst": _besluitenlijst,
    "terugkoppeling": _terugkoppeling,
    "opschaling": _opschaling,
    "agendapunten": _agendapunten,
}
