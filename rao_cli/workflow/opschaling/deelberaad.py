"""The text for the Deelberaad, made and named, and what it answered (S16, S17, S18)."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final, NamedTuple

from rao_cli.documents.document import OPSCHALING
from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.documents.opschaling import make_opschaling
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.melding import Pad
from rao_cli.model.overleg.behandeld import bespreking
from rao_cli.model.soorten.signaallijst import Antwoord, Signaallijst
from rao_cli.model.stand import Stand
from rao_cli.model.terugkoppeling.antwoord import bespreken_op
from rao_cli.model.zaak.opschaling import antwoord_op, slotantwoord, zonder_antwoord, zonder_bericht
from rao_cli.workflow.controle.gereed import keur_lijst, zeg_gaten, zeg_zwak
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.signaallijst.afhandelen import en_afgehandeld, handel_lijsten_af
from rao_cli.workflow.signaallijst.stappen import ververs_stuk
from rao_cli.workflow.zoeken import lijkt_op, zoek_lijst


class Antwoordgegevens(NamedTuple):
    """What is told: the answer (of one zaak, or of all), and when the LKO heard it."""

    besluit: str | None = None
    datum: date | None = None
    teruggekoppeld_op: date | None = None
    zaak: str | None = None


def alleen_te_vertellen(h: Handeling, kenmerk: str, zaak: str | None) -> bool:
    """Say whether the Deelberaad answered everything, and the LKO did not hear it yet."""
    _, lijst = zoek_opschaling(h, kenmerk)
    zaak = _zoek_zaak(lijst, zaak)
    if zonder_antwoord(lijst) if zaak is None else antwoord_op(lijst, zaak) is None:
        return False
    return any(antwoord.teruggekoppeld_op is None for _, antwoord in _antwoorden(lijst, zaak))


def leg_antwoord_vast(
    h: Handeling, kenmerk: str, gegeven: Antwoordgegevens
) -> tuple[tuple[str, ...], CommitResult]:
    """Record what the Deelberaad answered, and when the LKO heard that; each may come first.

    An answer about one zaak goes before the one about all. The lists of LKO's that are done by
    it, are settled in the same commit (S11). The same once more changes nothing; another answer is
    refused. Returns the zaken that still wait for an answer, and the commit.
    """
    pad, lijst = zoek_opschaling(h, kenmerk)
    _eis_verstuurd(lijst)
    zaak = _zoek_zaak(lijst, gegeven.zaak)
    _zet_antwoord(h, pad, lijst, zaak, gegeven)
    klaar = _zet_teruggekoppeld(h, pad, zaak, gegeven.teruggekoppeld_op)
    lijst = h.straks().signaallijsten[pad]
    if slotantwoord(lijst) is not None and lijst.status != "afgehandeld":
        h.zet(pad, ("status",), "afgehandeld")
    ververs_stuk(h, pad)
    wat = f"Antwoord van het Deelberaad Asiel op {lijst.kenmerk}{f' over {zaak}' if zaak else ''}"
    wat += " teruggekoppeld" if gegeven.teruggekoppeld_op else ""
    betreft = [lijst.kenmerk, *([zaak] if zaak else lijst.zaken), *klaar]
    wat += en_afgehandeld(klaar)
    return zonder_antwoord(lijst), h.leg_vast(wat, "opschaling-antwoord", betreft)


_NIETS_GEPLAND: Final = "volgende agenda; er is nog geen overleg gepland"


def _zeg_agenda(stand: Stand, dagen: Iterable[date]) -> str:
    """Return on which agenda something comes: only a meeting that is planned is named."""
    gepland = sorted({*dagen} & {o.datum for _, o in stand.actieve_overleggen})
    return f"agenda van {opsomming(map(datum, gepland))}" if gepland else _NIETS_GEPLAND


def zeg_vervolg(h: Handeling, kenmerk: str, zaak: str | None) -> list[str]:
    """Say what comes of an answer: first our agenda, after that meeting the LKO (S16)."""
    stand = h.straks()
    _, lijst = zoek_lijst(stand, kenmerk)
    onderwerp = [lijst.onderwerp] if lijst.onderwerp and not lijst.zaken else []
    wacht = [z for z in zonder_bericht(stand, lijst) if zaak is None or z == zaak.upper()]
    dagen = {
        bespreken_op(stand, punt, antwoord): None
        for punt in wacht or onderwerp
        if (antwoord := antwoord_op(lijst, punt)) is not None
    }
    if not dagen:
        return []
    wie = "het LKO" if wacht else "elk LKO dat het raakt"
    eerst = f"Het antwoord komt op de {_zeg_agenda(stand, dagen)}."
    return [
        f"{eerst} Na dat overleg hoort {wie} het met de terugkoppeling.",
    ]


def te_vroeg(h: Handeling, kenmerk: str, zaak: str | None, op: date) -> str:
    """Say that our own table did not speak of an answer on the day on which the LKO heard it."""
    _, lijst = zoek_opschaling(h, kenmerk)
    eigen = _zoek_zaak(lijst, zaak)
    punten = [eigen] if eigen else [*lijst.zaken, *filter(None, [lijst.onderwerp])]
    for punt in punten:
        antwoord = antwoord_op(lijst, punt)
        if antwoord is None or antwoord.teruggekoppeld_op is not None:
            continue
        over = bespreking(h.stand, punt, antwoord)
        if over is None or not over.is_gehouden or op < over.datum:
            waar = _zeg_agenda(h.stand, [bespreken_op(h.stand, punt, antwoord)])
            return (
                f"Uw eigen overleg sprak er nog niet over; het antwoord komt op de {waar}. "
                "Daarna hoort het LKO het, met de terugkoppeling."
            )
    return ""


def _zoek_zaak(lijst: Signaallijst, zaak: str | None) -> str | None:
    if zaak is None:
        return None
    for kenmerk in lijst.zaken:
        if kenmerk.casefold() == zaak.casefold():
            return kenmerk
    raise RaoError(
        f"Zaak {zaak} staat niet op {lijst.kenmerk}.",
        hint=f"{lijkt_op(zaak, lijst.zaken)}Bekijk de zaken met: rao toon {lijst.kenmerk}",
    )


def _zet_antwoord(
    h: Handeling, pad: str, lijst: Signaallijst, zaak: str | None, gegeven: Antwoordgegevens
) -> None:
    """Write a new answer; refuse one that contradicts what stands there."""
    eerder = antwoord_op(lijst, zaak) if zaak else lijst.antwoord or slotantwoord(lijst)
    waar = zaak or lijst.kenmerk
    if eerder is not None:
        besluit, dag = eerder.besluit, eerder.datum
        if (gegeven.besluit or besluit, gegeven.datum or dag) != (besluit, dag):
            raise RaoError(
                f"Op {waar} staat al een antwoord, van {dag}: {besluit}",
                hint="Klopt het niet, verbeter dan het bestand.",
            )
    elif gegeven.besluit is not None or not gegeven.teruggekoppeld_op or not lijst.antwoorden:
        nieuw = _nieuw_antwoord(h, lijst, waar, gegeven)
        plek = ("antwoorden", zaak) if zaak else ("antwoord",)
        h.zet(pad, plek, {"datum": nieuw.datum, "besluit": nieuw.besluit})


def _zet_teruggekoppeld(h: Handeling, pad: str, zaak: str | None, op: date | None) -> list[str]:
    """Record when the LKO's heard the answers; returns the lists that are done by that."""
    if op is None:
        return []
    lijst = h.straks().signaallijsten[pad]
    nog = {plek: a for plek, a in _antwoorden(lijst, zaak) if a.teruggekoppeld_op is None}
    al = [a.teruggekoppeld_op for _, a in _antwoorden(lijst, zaak) if a.teruggekoppeld_op]
    if not nog and al and op not in al:
        raise RaoError(f"Dit antwoord is al teruggekoppeld, op {max(al)}.")
    for plek, antwoord in nog.items():
        if not antwoord.datum <= op <= h.vandaag:
            raise GebruiksFout(
                f"Terugkoppelen op {op} kan niet: het antwoord is van {antwoord.datum} en het is "
                f"nu {h.vandaag}.",
                hint="Geef de dag waarop het LKO het antwoord hoorde.",
            )
        if plek[0] == "antwoorden" and plek[1] not in lijst.antwoorden:
            h.zet(pad, plek, {"datum": antwoord.datum, "besluit": antwoord.besluit})
        h.zet(pad, (*plek, "teruggekoppeld_op"), op)
    return handel_lijsten_af(h) if nog else []


def _antwoorden(lijst: Signaallijst, zaak: str | None) -> Iterator[tuple[Pad, Antwoord]]:
    """Yield place and answer: of one zaak (a place of its own when others share it), or all."""
    if zaak is not None:
        samen = len(lijst.zaken) == 1 and not lijst.antwoorden
        if (antwoord := antwoord_op(lijst, zaak)) is not None:
            yield ("antwoord",) if samen else ("antwoorden", zaak), antwoord
        return
    if lijst.antwoord is not None:
        yield ("antwoord",), lijst.antwoord
    for eigen, antwoord in lijst.antwoorden.items():
        yield ("antwoorden", eigen), antwoord


def zoek_opschaling(h: Handeling, kenmerk: str) -> tuple[str, Signaallijst]:
    """Return path and list of an escalation; RaoError for a list of an LKO."""
    pad, lijst = zoek_lijst(h.stand, kenmerk)
    if lijst.richting != "rao-deelberaad":
        raise RaoError(
            f"{kenmerk} is een lijst van een LKO en gaat niet naar het Deelberaad Asiel.",
            hint="Leg een zaak van die lijst voor met: rao zaak schaal-op ZAAK --grond GROND",
        )
    return pad, lijst


def _eis_verstuurd(lijst: Signaallijst) -> None:
    if lijst.status == "concept":
        raise RaoError(
            f"Signaallijst {lijst.kenmerk} is nog niet naar het Deelberaad Asiel gestuurd.",
            hint=f"Stuur haar eerst met: rao signaallijst dien-in {lijst.kenmerk}",
        )
    if lijst.status == "ingetrokken":
        raise RaoError(f"Signaallijst {lijst.kenmerk} is ingetrokken; daar komt geen antwoord op.")


def _nieuw_antwoord(
    h: Handeling, lijst: Signaallijst, waar: str, gegeven: Antwoordgegevens
) -> Antwoord:
    if gegeven.besluit is None:
        raise GebruiksFout(
            f"Er is nog geen antwoord op {waar}.",
            hint='Geef het mee met: --besluit "…" --datum DATUM',
        )
    nieuw = Antwoord(datum=gegeven.datum or h.vandaag, besluit=gegeven.besluit)
    verstuurd = lijst.ingediend_op or lijst.datum
    if not verstuurd <= nieuw.datum <= h.vandaag:
        raise GebruiksFout(
            f"Een antwoord van {nieuw.datum} kan niet: de lijst ging weg op {verstuurd} en het is "
            f"nu {h.vandaag}.",
            hint="Geef met --datum de dag waarop het Deelberaad besloot.",
        )
    return nieuw


def genereer_opschaling(h: Handeling, kenmerk: str) -> tuple[str, CommitResult]:
    """Render a list to the Deelberaad; returns the path of the document."""
    pad, lijst = zoek_opschaling(h, kenmerk)
    gaten = keur_lijst(h, pad).gaten if lijst.status == "concept" else ()
    document = make_opschaling(h.stand, lijst, zeg_gaten(gaten), h.templates)
    h.schrijf(document.naam, document.tekst)
    onderwerp = f"Stuk voor het Deelberaad Asiel over {lijst.kenmerk}"
    betreft = [lijst.kenmerk, *lijst.zaken]
    return document.naam, h.leg_vast(onderwerp, "opschaling-genereer", betreft)


def zeg_stuk(h: Handeling, kenmerk: str) -> list[str]:
    """Say what is weak in a list to the Deelberaad, and which document goes, or how it is made.

    Of a list of an LKO nothing.
    """
    pad, lijst = zoek_lijst(h.stand, kenmerk)
    if lijst.richting != "rao-deelberaad":
        return []
    zwak = zeg_zwak(keur_lijst(h, pad))
    if (naam := OPSCHALING.op(lijst)) in h.lading.overig:
        return [*zwak, f"Dit stuurt u naar het Deelberaad Asiel: {naam}"]
    return [
        *zwak,
        f"Maak het stuk voor het Deelberaad Asiel met: rao opschaling genereer {kenmerk}",
    ]
