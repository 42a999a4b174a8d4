"""A terugkoppeling on the screen: to whom, about what, and whether it went."""

from collections.abc import Iterator
from datetime import date

from rao_cli.documents.document import TERUGKOPPELING
from rao_cli.documents.namen import partij
from rao_cli.documents.opmaak import datum, datum_voluit
from rao_cli.documents.zaak.besluitregel import titel_van, zeg_uitkomst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import Stand
from rao_cli.model.terugkoppeling import terugkoppelen_voor
from rao_cli.workflow.tonen.beeld.regel import Beeld, Beeldregel, opdracht, te_laat, teksten, velden


def beeld_terugkoppeling(stand: Stand, bestand: str, reactie: Terugkoppeling) -> Beeld:
    """Return a reply with the decision about each zaak, and the step that comes next."""
    kop = velden(
        ("aan", partij(stand.register, reactie.lko)),
        ("over", f"het overleg van {datum_voluit(reactie.overleg)}"),
        ("status", zeg_terugkoppeling(stand, reactie)),
        ("toelichting", reactie.toelichting),
    )
    zaken = (_zaak(stand, reactie, zaak) for zaak in reactie.zaken)
    delen = (("", kop), ("zaken", zaken), ("hierna", _hierna(stand, reactie)))
    stappen = _stappen(reactie)
    return Beeld.van("terugkoppeling", reactie.kenmerk, bestand, reactie, *delen, stappen=stappen)


def zeg_terugkoppeling(stand: Stand, reactie: Terugkoppeling) -> str:
    """Return "bevestigd op 18 maart 2026", or before when it must go."""
    if reactie.status != "concept":
        op = reactie.bevestigd_op if reactie.status == "bevestigd" else reactie.verzonden_op
        return f"{reactie.status} op {datum(op)}" if op else reactie.status
    overleg = next((o for _, o in stand.overleggen_op_datum if o.datum == reactie.overleg), None)
    if overleg is None:
        return "concept, nog te versturen"
    voor = terugkoppelen_voor(stand, overleg)
    laat = te_laat(voor, stand.vandaag)
    return f"concept, uiterlijk {datum(voor)} te versturen{laat}"


def _zaak(stand: Stand, reactie: Terugkoppeling, zaak: str) -> Beeldregel:
    besluiten = (
        f"{plek.kenmerk}: {zeg_uitkomst(plek.besluit)}. {plek.besluit.besluit}"
        for plek in stand.besluiten_op_punt.get(zaak, ())
        if plek.overleg.datum == reactie.overleg
    )
    return Beeldregel(zaak, titel_van(stand, zaak), teksten(*besluiten))


def _hierna(stand: Stand, reactie: Terugkoppeling) -> Iterator[Beeldregel]:
    if reactie.status == "concept":
        naar = partij(stand.register, reactie.lko)
        yield from teksten(f"Verstuur {TERUGKOPPELING.op(reactie)} aan {naar}, en meld het met:")
    stap = {"concept": "verzonden", "verzonden": "bevestigd"}.get(reactie.status)
    if stap is not None:
        yield opdracht(f"rao terugkoppeling {stap} {reactie.kenmerk}")


def _stappen(reactie: Terugkoppeling) -> Iterator[tuple[date, str]]:
    stappen = (
        (reactie.overleg, "Besproken in het overleg"),
        (reactie.verzonden_op, "Verzonden"),
        (reactie.bevestigd_op, "Bevestigd door het LKO"),
        (reactie.opnieuw_verzonden_op, "Opnieuw verzonden: er was iets veranderd"),
    )
    yield from ((op, tekst) for op, tekst in stappen if op is not None)
