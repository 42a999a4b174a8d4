"""The decision list of a meeting: rendered, fixed, and after that only corrected (S8, S11)."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Final

from rao_cli.documents.document import BESLUITENLIJST
from rao_cli.documents.opmaak import aantal, opsomming
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.overleg.afhandeling import vraagt_nog_besluit
from rao_cli.model.overleg.puntnaam import noem_punt
from rao_cli.model.overleg.statuswoord import zeg_status
from rao_cli.model.overleg.vingerafdruk import klopt_besluitenlijst, vingerafdruk_besluitenlijst
from rao_cli.model.plaats import naam_in
from rao_cli.model.soorten.overleg import GEHOUDEN, Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.verloop import dubbel_besloten
from rao_cli.workflow.dagen import eis_niet_voor
from rao_cli.workflow.zoeken import zoek_overleg, zoek_punt

if TYPE_CHECKING:
    from rao_cli.workflow.handeling import CommitResult, Handeling

_LIEP_ACHTER: Final = (
    "De tekst liep achter en is opnieuw gemaakt. Lees haar na voor u haar verstuurt."
)
_BLIJFT: Final = (
    "Deze besluitenlijst ligt vast en blijft zoals zij is. Een fout verbetert u met: rao erratum"
)
_ERRATA: Final = "Deze besluitenlijst ligt vast; alleen wat later is verbeterd, staat er nu bij."


def genereer_besluitenlijst(
    h: "Handeling", datum: date | None
) -> "tuple[str, list[str], CommitResult]":
    """Render the decision list of a held meeting; returns its path, what to know, the commit."""
    pad, overleg = zoek_gehouden(h.stand, datum)
    eis_ongewijzigd(h.stand, overleg)
    document = schrijf(h, pad)
    dag, zinnen = overleg.datum.isoformat(), [_BLIJFT] if overleg.ligt_vast else []
    uitkomst = h.leg_vast(f"Besluitenlijst van {dag}", "besluitenlijst-genereer", [dag])
    if uitkomst.is_gewijzigd and zinnen:
        zinnen = [_ERRATA]
    return document, zinnen, uitkomst


def zoek_gehouden(stand: Stand, datum: date | None) -> tuple[str, Overleg]:
    """Return path and meeting of a date, or of the last that was held; RaoError when it was not."""
    gehouden = [o.datum for _, o in stand.overleggen_op_datum if o.is_gehouden]
    pad, overleg = zoek_overleg(stand, datum or max(gehouden, default=None), GEHOUDEN)
    if not overleg.is_gehouden:
        raise RaoError(
            f"Het overleg van {overleg.datum} is {zeg_status(overleg)}; er is nog geen "
            "besluitenlijst.",
            hint="Leg eerst vast wie er was met: rao overleg houd",
        )
    return pad, overleg


def stel_besluitenlijst_vast(
    h: "Handeling", datum: date | None, redenen: Mapping[str, str]
) -> "tuple[str, list[str], CommitResult]":
    """Fix the decisions with a fingerprint; `redenen` says per item why it got no decision.

    RaoError as long as an item that asks a decision has neither, or has two. Fixing twice changes
    nothing: a list that was fixed, can only get its status back.
    Returns the path of the document, what to know, and the commit.
    """
    pad, overleg = zoek_gehouden(h.stand, datum)
    dag = overleg.datum.isoformat()
    document, zinnen = BESLUITENLIJST.op(overleg.datum), list[str]()
    eis_ongewijzigd(h.stand, overleg)
    eerder = overleg.vaststelling.besluitenlijst
    if eerder is not None:
        _eis_zelfde_redenen(h.stand, overleg, redenen)
    opnieuw = eerder is not None
    if overleg.status != "besluitenlijst-vastgesteld":
        zinnen = [_LIEP_ACHTER] if eerder is None and loopt_achter(h, overleg) else []
        if eerder is None:
            zinnen += (weg := _lag_al_vast(h, pad))
            opnieuw = bool(weg)
            _leg_besluiten_vast(h, pad, overleg, redenen)
        h.zet(pad, ("status",), "besluitenlijst-vastgesteld")
        schrijf(h, pad)
    onderwerp = f"Besluitenlijst van {dag}{' opnieuw' if opnieuw else ''} vastgesteld"
    return document, zinnen, h.leg_vast(onderwerp, "besluitenlijst-stel-vast", [dag])


def eis_compleet(h: "Handeling", datum: date | None) -> None:
    """Refuse at once, before a person answers questions, what cannot be fixed yet."""
    from rao_cli.workflow.controle.vaststelbaar import eis_vast_te_stellen  # brings every rule

    pad, overleg = zoek_gehouden(h.stand, datum)
    if not overleg.ligt_vast:
        eis_vast_te_stellen(h, pad, "besluitenlijst")


def _lag_al_vast(h: "Handeling", pad: str) -> list[str]:
    """Say that the list was fixed before, when somebody took that out of the file."""
    for spoor in h.map.repo.historie.sporen([pad]):
        if spoor.handeling == "besluitenlijst-stel-vast":
            wat = "Let op: deze besluitenlijst lag al eens vast. Wat er sindsdien gebeurde,"
            return [f"{wat} ziet u met: rao historie {naam_in(pad)}"]
    return []


def _leg_besluiten_vast(
    h: "Handeling", pad: str, overleg: Overleg, redenen: Mapping[str, str]
) -> None:
    """Write down why an item got no decision, and the fingerprint of all that was decided."""
    from rao_cli.workflow.controle.vaststelbaar import eis_vast_te_stellen

    eis_niet_voor(h.vandaag, overleg.datum, "het overleg")
    for id_, reden in redenen.items():
        h.zet(pad, ("zonder_besluit", _punt_zonder_besluit(h.stand, overleg, id_)), reden)
    _eis_alles_besloten(h.straks(), pad)
    eis_vast_te_stellen(h, pad, "besluitenlijst")
    h.zet(pad, ("vaststelling", "besluitenlijst"), afdruk_van(h, pad, h.vandaag))


def _eis_zelfde_redenen(stand: Stand, overleg: Overleg, redenen: Mapping[str, str]) -> None:
    """Refuse another reason for an item than the one that was fixed."""
    for id_, reden in redenen.items():
        punt = _punt_zonder_besluit(stand, overleg, id_)
        if (was := overleg.zonder_besluit.get(punt)) != reden:
            waarom = f"; de reden bij {punt} is: {was}" if was else f", zonder reden bij {punt}"
            raise RaoError(
                f"De besluitenlijst van {overleg.datum} ligt al vast{waarom}.",
                hint=f"Wat vastligt, verandert niet meer. Bekijk het met: rao toon {overleg.datum}",
            )


def loopt_achter(h: "Handeling", overleg: Overleg) -> bool:
    """Say whether the text people may have read before it is fixed, is not what was decided."""
    from rao_cli.documents.besluit.besluitenlijst import make_besluitenlijst

    nu = make_besluitenlijst(h.stand, overleg, h.templates)
    return h.bytes(nu.naam) not in {None, nu.tekst.encode()}


def _punt_zonder_besluit(stand: Stand, overleg: Overleg, id_: str) -> str:
    """Return the id of an item that a reason is given for; refuse one with a decision."""
    punt = zoek_punt(stand, overleg, id_).punt.id
    for kenmerk, besluit in overleg.besluiten.items():
        if besluit.agendapunt == punt:
            raise GebruiksFout(
                f"Over punt {punt} is wel besloten: {kenmerk}.",
                hint=f"Laat de reden bij {punt} weg.",
            )
    return punt


def _eis_alles_besloten(stand: Stand, pad: str) -> None:
    overleg = stand.overleggen[pad]
    for punt, kenmerken in dubbel_besloten(overleg).items():
        raise RaoError(
            f"Over punt {punt} staan {aantal(len(kenmerken), 'besluit', 'besluiten')}: "
            f"{opsomming(kenmerken)}.",
            hint="Haal weg wat niet is besloten, leg dat vast met: rao bewaar, en probeer het "
            "opnieuw.",
        )
    if over := vraagt_nog_besluit(stand, overleg):
        wat = aantal(len(over), "punt vraagt", "punten vragen")
        raise RaoError(
            f"{wat} nog een besluit: {opsomming(map(noem_punt, over))}.",
            hint="Leg het vast met: "
            f"rao nieuw besluit --overleg {overleg.datum} --punt {over[0].id}\n"
            f'Kwam er geen, zeg dan waarom: --zonder-besluit "{over[0].id}=De tijd was op"',
        )


def afdruk_van(h: "Handeling", pad: str, op: date) -> dict[str, date | str]:
    """Return when and what is fixed, after the changes so far."""
    stand = h.straks()
    acties = (actie for _, actie in stand.acties_uit(stand.overleggen[pad]))
    afdruk = vingerafdruk_besluitenlijst(stand.overleggen[pad], acties, op)
    return {"op": op, "vingerafdruk": afdruk}


def eis_ongewijzigd(stand: Stand, overleg: Overleg) -> None:
    """Refuse to build on a list that is no longer what was fixed."""
    vast = overleg.vaststelling.besluitenlijst
    acties = [actie for _, actie in stand.acties_uit(overleg)]
    mist = vast is None and overleg.status == "besluitenlijst-vastgesteld"
    if mist or not klopt_besluitenlijst(overleg, acties):
        raise RaoError(
            f"De besluitenlijst van {overleg.datum} is gewijzigd nadat zij was vastgesteld.",
            hint="Zet terug wat er stond; rao valideer wijst het aan. Verbeter een besluit met: "
            f"rao erratum {overleg.datum} BESLUIT --tekst TEKST",
        )


def schrijf(h: "Handeling", pad: str) -> str:
    """Render the list as it is after the changes so far; returns its path.

    The paper of a list that was fixed before, only takes what was corrected since.
    """
    # Who only asks what may be decided needs no documents.
    from rao_cli.documents.besluit.besluitenlijst import make_besluitenlijst
    from rao_cli.workflow.besluit.vastblad import met_errata

    stand = h.straks()
    overleg, naam = stand.overleggen[pad], BESLUITENLIJST.op(stand.overleggen[pad].datum)
    was = h.bytes(naam) if h.stand.overleggen[pad].ligt_vast else None
    if was is None:
        h.schrijf(naam, make_besluitenlijst(stand, overleg, h.templates).tekst)
    elif (
        tekst := met_errata(stand, overleg, h.templates, oud := was.decode(errors="replace"))
    ) != oud:
        h.schrijf(naam, tekst)
    return naam
