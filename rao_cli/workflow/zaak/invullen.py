"""A zaak is filled in by an interview: its parts, what does not apply, and the own standpunt."""

from collections.abc import Mapping, Sequence
from typing import Any

from rao_cli.documents.opmaak import opsomming
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.onderdelen import PER_ZAAK, aanwezig, nog_gevraagd
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.signaallijst.invullen import in_woorden, vul_in, zet_geen
from rao_cli.workflow.signaallijst.invulplek import read_pad
from rao_cli.workflow.signaallijst.open_lijst import eis_open
from rao_cli.workflow.zaak.standpunt import zet_standpunt, zoek_plek
from rao_cli.workflow.zoeken import zoek_zaak


def vul_zaak_in(
    h: Handeling,
    zaak: str,
    invoer: Mapping[str, Any],
    geen: Sequence[str] = (),
    standpunt: Mapping[str, str] | None = None,
) -> CommitResult:
    """Set what was answered about a zaak, in one commit.

    `geen` are places that do not apply; `standpunt` is that of the organisation that brings it.
    """
    plek = zoek_zaak(h.stand, zaak)
    eis_open(plek.lijst)
    vul_in(h, plek.bestand, plek.kenmerk, invoer)
    if geen:
        zet_geen(h, plek.bestand, plek.kenmerk, geen, gevuld=invoer)
    plekken = [*invoer, *geen]
    if standpunt:
        zet_standpunt(h, zoek_plek(h.stand, zaak), plek.zaak.aanbrenger, standpunt)
        plekken.append("standpunten")
    delen = (str(read_pad(plek)[0]) for plek in plekken)
    onderwerp = f"Zaak {plek.kenmerk} aangevuld: {in_woorden(delen)}"
    return h.leg_vast(onderwerp, "zaak-vul-aan", [plek.kenmerk, plek.lijst.kenmerk])


def hoe_ver(stand: Stand, zaak: str, nog: Sequence[str]) -> list[str]:
    """Say how many parts a zaak has now, what is left for whom, and the next command.

    `nog` names what the interview still has to ask.
    """
    plek = zoek_zaak(stand, zaak)
    zinnen = [f"Nu {aanwezig(plek)} van {PER_ZAAK} onderdelen aanwezig."]
    if nog:
        zinnen.append(f"Nog open: {opsomming(nog)}.")
        zinnen.append(f"Ga later verder met: rao zaak vul-aan {plek.kenmerk}")
    if organisaties := nog_gevraagd(plek):
        zinnen.append(f"Nog geen standpunt van: {opsomming(organisaties)}.")
        zinnen.append(f"Maak de vraag aan hen klaar met: rao aanleveren {plek.kenmerk}")
    if not nog and plek.lijst.status == "concept":
        zinnen.append(f"Is de lijst klaar? rao signaallijst dien-in {plek.lijst.kenmerk}")
    return zinnen
