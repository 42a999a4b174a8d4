"""The agenda of a meeting: filled and rendered again and again, then fixed (S6, S11)."""

from collections.abc import Iterator
from datetime import date

from rao_cli.documents.agenda.agenda import make_agenda
from rao_cli.documents.document import AGENDA
from rao_cli.documents.opmaak import opsomming
from rao_cli.model.errors import RaoError
from rao_cli.model.kenmerk import is_lijstpunt
from rao_cli.model.overleg.statuswoord import zeg_status
from rao_cli.model.overleg.vingerafdruk import klopt_agenda
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.zaak.levensloop import is_verteld
from rao_cli.workflow.agenda.afgehaald import haal_verlopen_af, zeg_eraf
from rao_cli.workflow.agenda.nodigen import maak_eigen_agendas, wie_krijgt_de_agenda
from rao_cli.workflow.agenda.stukken import agenda_vastgesteld, eis_punten, ververs_stukken
from rao_cli.workflow.agenda.voorstel import stel_agendapunten_voor, voeg_samen
from rao_cli.workflow.bestandstekst import als_data
from rao_cli.workflow.controle.vaststelbaar import eis_vast_te_stellen
from rao_cli.workflow.dagen import eis_niet_voor
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.zoeken import KOMEND, eerstvolgende_dag, zoek_komend, zoek_overleg


def genereer_agenda(
    h: Handeling, datum: date | None, *, om_te_geven: bool = False
) -> tuple[str, CommitResult]:
    """Fill the agenda of a meeting and render it; returns the path of the document.

    Of an agenda that was fixed, the texts follow what organisations bring in; its items stay.
    `om_te_geven`: it may also be as it lies there, for who only asks it in another format.
    """
    pad, overleg = zoek_komend(h.stand, datum)
    dag, document = overleg.datum.isoformat(), AGENDA.op(overleg.datum)
    vast = overleg.vaststelling.agenda is not None and klopt_agenda(overleg)
    if overleg.status == "agenda-vastgesteld" and vast and ververs_stukken(h, pad):
        maak_eigen_agendas(h, pad)
        return document, h.leg_vast(f"Stukken van {dag} bijgewerkt", "agenda-genereer", [dag])
    if overleg.status != "gepland":
        if om_te_geven and document in h.lading.overig:
            return document, h.leg_vast(f"Agenda van {dag}", "agenda-genereer", [dag])
        raise RaoError(
            f"De agenda van {overleg.datum} ligt vast: het {_hoe(overleg)}.",
            hint=_de_volgende(h, overleg),
        )
    _sluit_verteld(h, pad, overleg)
    overleg = haal_verlopen_af(h, pad)
    punten, voorgesteld = voeg_samen(overleg, stel_agendapunten_voor(h.stand, overleg))
    h.voeg_in(pad, ("agendapunten",), *((index, als_data(punt)) for index, punt in punten))
    if voorgesteld:
        h.zet(pad, ("voorgesteld",), [*overleg.voorgesteld, *voorgesteld])
    _schrijf(h, pad)
    return document, h.leg_vast(f"Agenda van {dag}", "agenda-genereer", [dag])


def zeg_wat_nu(h: Handeling, datum: date | None, *, nieuw: bool) -> list[str]:
    """Say what a person took off the agenda that `genereer_agenda` makes: it stays off.

    A fixed agenda with a new text goes to everybody again; without one it is as it was.
    """
    _, overleg = zoek_komend(h.stand, datum)
    if overleg.status != "gepland" and not nieuw:
        return [f"Deze agenda ligt vast en blijft zoals zij is: het {_hoe(overleg)}."]
    if overleg.status == "agenda-vastgesteld" and h.proef:
        return []
    if overleg.status == "agenda-vastgesteld":
        return ["De stukken zijn nieuw; ze moeten opnieuw weg.", *_wie_krijgt_haar(h, overleg)]
    return zeg_eraf(h.stand, overleg) if overleg.status == "gepland" else []


def stel_agenda_vast(h: Handeling, datum: date | None) -> tuple[list[str], list[str], CommitResult]:
    """Fix the agenda with a fingerprint; returns the paths of the papers and what to know.

    Who comes for some items only, gets a paper of its own with them.

    An agenda that was fixed and then changed by hand, is fixed anew: until the meeting has its
    besluitenlijst, the table itself decides what is on it.
    """
    pad, overleg = zoek_overleg(h.stand, datum or eerstvolgende_dag(h.stand), KOMEND)
    dag, vast = overleg.datum.isoformat(), overleg.vaststelling.agenda
    onderwerp = f"Agenda van {dag}{' opnieuw' if vast else ''} vastgesteld"
    papieren, later = [AGENDA.op(overleg.datum)], list[str]()
    if vast is None or not klopt_agenda(overleg) or overleg.status == "gepland":
        _eis_vast_te_stellen(overleg)
        eis_vast_te_stellen(h, pad, "agenda")
        eis_niet_voor(h.vandaag, vast.op if vast else None, "de eerdere vaststelling")
        h.zet(pad, ("vaststelling", "agenda"), agenda_vastgesteld(overleg, h.vandaag))
        if overleg.status == "gepland":
            h.zet(pad, ("status",), "agenda-vastgesteld")
        _schrijf(h, pad)
        papieren += maak_eigen_agendas(h, pad)
        terug = "Klopt er toch iets niet? Draai het vaststellen terug met: rao ongedaan"
        later = [*_wie_krijgt_haar(h, overleg), terug, *_komt_later(h, overleg)]
    return papieren, later, h.leg_vast(onderwerp, "agenda-stel-vast", [dag])


def _wie_krijgt_haar(h: Handeling, overleg: Overleg) -> Iterator[str]:
    if overleg.status != "gehouden":
        yield from wie_krijgt_de_agenda(h.stand, overleg)


def _sluit_verteld(h: Handeling, pad: str, overleg: Overleg) -> None:
    """Ask no decision any more about a zaak of which the LKO heard the answer (S16)."""
    for nummer, punt in enumerate(overleg.agendapunten):
        if punt.doel == "besluit" and is_verteld(h.stand, punt.id):
            waarom = "Het LKO weet al wat het Deelberaad Asiel antwoordde"
            h.zet(pad, ("agendapunten", nummer, "doel"), "ter-kennisname")
            h.zet(pad, ("agendapunten", nummer, "waarom"), waarom)


def _eis_vast_te_stellen(overleg: Overleg) -> None:
    dag, status = overleg.datum, overleg.status
    if status == "vervallen":
        raise RaoError(
            f"Het overleg van {dag} gaat niet door.",
            hint="Kies een ander overleg: rao lijst overleggen",
        )
    te_laat = status == "gehouden" and overleg.vaststelling.agenda is None
    if te_laat or overleg.ligt_vast:
        raise RaoError(
            f"Het overleg van {dag} is {zeg_status(overleg)}; de agenda kan niet meer worden "
            "vastgesteld.",
            hint="De besluitenlijst stelt u vast met: rao besluitenlijst stel-vast",
        )
    eis_punten(overleg)


def _komt_later(h: Handeling, overleg: Overleg) -> Iterator[str]:
    """Say what came in since the agenda was made: it waits for the next one.

    Zaken and topics, and a besluitenlijst that is still to be fixed.
    """
    punten, _ = voeg_samen(overleg, stel_agendapunten_voor(h.stand, overleg))
    nieuw = [p.id for _, p in punten if p.soort != "vast" or is_lijstpunt(p.id)]
    if nieuw and overleg.status != "gehouden":
        yield f"Niet op deze agenda, wel op de volgende: {opsomming(nieuw)}."


def _de_volgende(h: Handeling, overleg: Overleg) -> str:
    """Say where a point comes that is too late for this agenda, and how that one is made."""
    zin = "Een punt dat er nog bij moet, komt op de volgende agenda."
    later = (o.datum for _, o in h.stand.overleggen_op_datum if o.status == "gepland")
    dag = next((dag for dag in later if dag > overleg.datum), None)
    return f"{zin} Die maakt u met: rao agenda genereer {dag}" if dag else zin


def _hoe(overleg: Overleg) -> str:
    return f"overleg is {zeg_status(overleg)}"


def _schrijf(h: Handeling, pad: str) -> None:
    """Render the agenda as it is after the changes so far."""
    stand = h.straks()
    document = make_agenda(stand, stand.overleggen[pad], h.templates)
    h.schrijf(document.naam, document.tekst)
    ververs_stukken(h, pad)
