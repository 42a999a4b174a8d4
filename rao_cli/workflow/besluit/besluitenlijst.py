"""The decision list of a meeting: rendered, fixed, and after that only corrected (S8, S11)."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from rao_cli.documents.besluit import make_besluitenlijst
from rao_cli.documents.document import BESLUITENLIJST
from rao_cli.documents.opmaak import aantal, opsomming
from rao_cli.documents.opmaak import datum as in_woorden
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.opdrachtregel import als_woord
from rao_cli.model.overleg.vingerafdruk import klopt_besluitenlijst, vingerafdruk_besluitenlijst
from rao_cli.model.soorten.overleg import GEHOUDEN, Agendapunt, Overleg
from rao_cli.model.stand import Stand
from rao_cli.model.terugkoppeling import eigen_besluiten
from rao_cli.model.zaak.levensloop import vraagt_niets
from rao_cli.model.zaak.verloop import dubbel_besloten
from rao_cli.workflow.dagen import eis_niet_voor
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.zoeken import lijkt_op, zoek_overleg, zoek_punt

_LIEP_ACHTER: Final = (
    "De tekst liep achter en is opnieuw gemaakt. Lees haar na voor u haar verstuurt."
)


def genereer_besluitenlijst(h: Handeling, datum: date | None) -> tuple[str, CommitResult]:
    """Render the decision list of a held meeting; returns the path of the document."""
    pad, overleg = zoek_gehouden(h.stand, datum)
    eis_ongewijzigd(h.stand, overleg)
    document = _schrijf(h, pad)
    dag = overleg.datum.isoformat()
    return document, h.leg_vast(f"Besluitenlijst van {dag}", "besluitenlijst-genereer", [dag])


def zoek_gehouden(stand: Stand, datum: date | None) -> tuple[str, Overleg]:
    """Return path and meeting of a date, or of the last that was held; RaoError when it was not."""
    gehouden = [o.datum for _, o in stand.overleggen_op_datum if o.is_gehouden]
    pad, overleg = zoek_overleg(stand, datum or max(gehouden, default=None), GEHOUDEN)
    if not overleg.is_gehouden:
        raise RaoError(
            f"Het overleg van {overleg.datum} is {overleg.status}; er is nog geen besluitenlijst.",
            hint="Leg eerst vast wie er was met: rao overleg houd",
        )
    return pad, overleg


def vraagt_nog_besluit(stand: Stand, overleg: Overleg) -> list[Agendapunt]:
    """Return the items that ask a decision, and have neither that nor a reason why not.

    A zaak that ended, or of which the LKO heard the end, needs no decision any more (S16).
    """
    besloten = {besluit.agendapunt for besluit in overleg.besluiten.values()}
    klaar = besloten | set(overleg.zonder_besluit)
    return [
        punt
        for punt in overleg.agendapunten
        if punt.doel == "besluit" and punt.id not in klaar and not vraagt_niets(stand, punt.id)
    ]


def stel_besluitenlijst_vast(
    h: Handeling, datum: date | None, redenen: Mapping[str, str]
) -> tuple[str, list[str], CommitResult]:
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
        zinnen = [_LIEP_ACHTER] if loopt_achter(h, overleg) else []
        if eerder is None:
            zinnen += (weg := _lag_al_vast(h, pad))
            opnieuw = bool(weg)
            _leg_besluiten_vast(h, pad, overleg, redenen)
        h.zet(pad, ("status",), "besluitenlijst-vastgesteld")
        _schrijf(h, pad)
    onderwerp = f"Besluitenlijst van {dag}{' opnieuw' if opnieuw else ''} vastgesteld"
    return document, zinnen, h.leg_vast(onderwerp, "besluitenlijst-stel-vast", [dag])


def _lag_al_vast(h: Handeling, pad: str) -> list[str]:
    """Say that the list was fixed before, when somebody took that out of the file."""
    for spoor in h.map.repo.sporen([pad]):
        if spoor.handeling == "besluitenlijst-stel-vast":
            wat = "Let op: deze besluitenlijst lag al eens vast. Wat er sindsdien veranderde,"
            return [f"{wat} ziet u met: git diff {spoor.commit[:10]} -- {als_woord(pad)}"]
    return []


def _leg_besluiten_vast(
    h: Handeling, pad: str, overleg: Overleg, redenen: Mapping[str, str]
) -> None:
    """Write down why an item got no decision, and the fingerprint of all that was decided."""
    eis_niet_voor(h.vandaag, overleg.datum, "het overleg")
    for id_, reden in redenen.items():
        h.zet(pad, ("zonder_besluit", _punt_zonder_besluit(h.stand, overleg, id_)), reden)
    _eis_alles_besloten(h.straks(), pad)
    h.zet(pad, ("vaststelling", "besluitenlijst"), _afdruk(h, pad, h.vandaag))


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


def loopt_achter(h: Handeling, overleg: Overleg) -> bool:
    """Say whether the text people may have read before it is fixed, is not what was decided."""
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
    if over := [punt.id for punt in vraagt_nog_besluit(stand, overleg)]:
        wat = aantal(len(over), "punt vraagt", "punten vragen")
        raise RaoError(
            f"{wat} nog een besluit: {opsomming(over)}.",
            hint=f"Leg het vast met: rao nieuw besluit --overleg {overleg.datum} --punt {over[0]}\n"
            f'Kwam er geen, zeg dan waarom: --zonder-besluit "{over[0]}=De tijd was op"',
        )


def _afdruk(h: Handeling, pad: str, op: date) -> dict[str, date | str]:
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


def leg_erratum_vast(
    h: Handeling, datum: date, besluit: str, tekst: str
) -> tuple[str, list[str], CommitResult]:
    """Correct a decision of a fixed list; returns the path of the document and what to know."""
    pad, overleg = zoek_overleg(h.stand, datum)
    dag, tekst = overleg.datum.isoformat(), " ".join(tekst.split())
    if not overleg.ligt_vast:
        raise RaoError(
            f"Het overleg van {dag} is {overleg.status}; de besluitenlijst ligt nog niet vast.",
            hint=f"Verbeter het besluit zelf met: rao besluit zet {besluit}\n"
            "Een erratum is voor daarna.",
        )
    eis_erratum_kan(h, overleg)
    kenmerk = _zoek_besluit(overleg, besluit)
    if (kenmerk, tekst) not in {(e.besluit, " ".join(e.tekst.split())) for e in overleg.errata}:
        schrijf_erratum(h, pad, kenmerk, tekst)
    onderwerp = f"Erratum bij besluit {kenmerk}"
    uitkomst = h.leg_vast(onderwerp, "erratum", [kenmerk, dag])
    document = BESLUITENLIJST.op(overleg.datum)
    return document, wie_weet_het(h.stand, overleg, kenmerk), uitkomst


def eis_erratum_kan(h: Handeling, overleg: Overleg) -> None:
    """Refuse to correct a fixed list that was changed by hand, or before the day it was fixed."""
    eis_ongewijzigd(h.stand, overleg)
    vast = overleg.vaststelling.besluitenlijst
    if vast is not None and h.vandaag < vast.op:
        raise GebruiksFout(
            f"De besluitenlijst van {overleg.datum} is pas vastgesteld op {in_woorden(vast.op)}.",
            hint="Een erratum komt daarna. Kijk of de dag bij --vandaag klopt.",
        )


def schrijf_erratum(h: Handeling, pad: str, besluit: str, tekst: str) -> None:
    """Put a correction under a fixed list, with a new fingerprint and a new text."""
    h.voeg_toe(pad, ("errata",), {"besluit": besluit, "datum": h.vandaag, "tekst": tekst})
    vast = h.stand.overleggen[pad].vaststelling.besluitenlijst
    if vast is not None:
        h.zet(pad, ("vaststelling", "besluitenlijst"), _afdruk(h, pad, vast.op))
    _schrijf(h, pad)


def _zoek_besluit(overleg: Overleg, kenmerk: str) -> str:
    for bekend in overleg.besluiten:
        if bekend.casefold() == kenmerk.casefold():
            return bekend
    bedoeld = lijkt_op(kenmerk, overleg.besluiten)
    raise RaoError(
        f"Het overleg van {overleg.datum} heeft geen besluit '{kenmerk}'.",
        hint=f"{bedoeld}Bekijk de besluiten met: rao toon {overleg.datum}",
    )


def wie_weet_het(stand: Stand, overleg: Overleg, besluit: str) -> list[str]:
    """Say which LKO was told the decision as it was before, or is about to be."""
    zaak, zinnen = overleg.besluiten[besluit].agendapunt, list[str]()
    for antwoord in stand.terugkoppelingen.values():
        eigen = {k for k, _ in eigen_besluiten(overleg, antwoord.lko)}
        if antwoord.overleg != overleg.datum or not {zaak, besluit} & {*antwoord.zaken, *eigen}:
            continue
        zin = f"In {antwoord.kenmerk} staat dit nog niet. Maak haar opnieuw met:"
        if antwoord.is_verzonden:
            zin = f"LKO {antwoord.lko} kreeg al een terugkoppeling over {zaak} "
            zin += f"({antwoord.kenmerk}). Vertel ook daar wat er verbeterd is:"
        opdracht = f"rao terugkoppeling genereer {overleg.datum} --lko {antwoord.lko}"
        zinnen.append(f"{zin} {opdracht}")
    return zinnen


def _schrijf(h: Handeling, pad: str) -> str:
    """Render the list as it is after the changes so far; returns its path."""
    stand = h.straks()
    document = make_besluitenlijst(stand, stand.overleggen[pad], h.templates)
    h.schrijf(document.naam, document.tekst)
    return document.naam
