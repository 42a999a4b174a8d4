"""A signaallijst on the screen: its header, and per zaak how far it is and what is missing."""

from collections.abc import Iterator

from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.documents.zaak.besluitregel import titel_van
from rao_cli.documents.zaak.levenswoorden import einde_voluit
from rao_cli.documents.zaak.zaakstand import zeg_fase, zeg_volledig
from rao_cli.model.historie.lijststap import naar_wie
from rao_cli.model.soorten.register import partij
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.leven import einde_op
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.model.zaak.onderdelen import zonder_standpunt
from rao_cli.model.zaak.opschaling import gaat_zonder_zaak, slotantwoord
from rao_cli.workflow.tonen.beeld.regel import Beeld, Beeldregel, opdracht, teksten, velden


def beeld_signaallijst(stand: Stand, bestand: str, lijst: Signaallijst) -> Beeld:
    """Return a list with a short block per zaak."""
    plekken = [ZaakPlek(stand, bestand, lijst, z, zaak) for z, zaak in lijst.zaken.items()]
    leeg = () if gaat_zonder_zaak(lijst) else teksten("Er staat nog geen zaak op deze lijst.")
    zaken = tuple(map(_zaak, plekken)) or leeg
    delen = (("", _kop(stand, lijst)), ("zaken", zaken), ("hierna", _hierna(lijst)))
    return Beeld.van("signaallijst", lijst.kenmerk, bestand, lijst, *delen)


def _kop(stand: Stand, lijst: Signaallijst) -> Iterator[Beeldregel]:
    omhoog = lijst.richting == "rao-deelberaad"
    van = f"RAO {lijst.afzender}" if omhoog else partij(stand.register, lijst.afzender)
    over = titel_van(stand, lijst.onderwerp) if lijst.onderwerp else None
    yield from velden(
        ("van", van),
        ("aan", naar_wie(lijst)),
        ("datum", datum(lijst.datum)),
        ("status", lijst.status),
        ("reden", lijst.intrekking.reden if lijst.intrekking else None),
        ("grond", opsomming(lijst.gronden) or None),
        ("over", f"{lijst.onderwerp}, {over}" if over else None),
        ("toelichting", lijst.toelichting),
    )
    if (antwoord := lijst.antwoord) is not None:
        yield Beeldregel("antwoord", antwoord.besluit, teksten(f"Op {datum(antwoord.datum)}"))


def _zaak(plek: ZaakPlek) -> Beeldregel:
    loop = levensloop(plek.stand, plek.kenmerk)
    keer = f"{loop.aangehouden} keer aangehouden" if loop.aangehouden else ""
    kop = (zeg_fase(plek.stand, plek.kenmerk, loop), keer, zeg_volledig(plek))
    weigering, antwoord = plek.zaak.weigering, plek.lijst.antwoorden.get(plek.kenmerk)
    slot = einde_op(plek) if plek.zaak.is_van_tafel else None
    zonder = () if plek.zaak.is_van_tafel else zonder_standpunt(plek)
    regels = teksten(
        "; ".join(filter(None, kop)),
        f"Geweigerd: {weigering.reden}" if weigering else None,
        einde_voluit(slot) if slot else None,
        f"Antwoord van {datum(antwoord.datum)}: {antwoord.besluit}" if antwoord else None,
        f"Nog geen standpunt van {opsomming(zonder)}" if zonder else None,
    )
    onder = (*regels, opdracht(f"rao toon {plek.kenmerk}"))
    return Beeldregel(plek.kenmerk, plek.zaak.onderwerp, onder)


def _hierna(lijst: Signaallijst) -> Iterator[Beeldregel]:
    """Yield the command for the next step of the list itself."""
    omhoog = lijst.richting == "rao-deelberaad"
    if lijst.status == "concept":
        yield opdracht(f"rao signaallijst dien-in {lijst.kenmerk}")
    elif lijst.status == "ingediend" and not omhoog:
        yield opdracht(f"rao signaallijst ontvang {lijst.kenmerk}")
    elif omhoog and lijst.status != "ingetrokken" and slotantwoord(lijst) is None:
        yield opdracht(f"rao opschaling antwoord {lijst.kenmerk}")
