"""`rao herstel`: take one earlier step back, on the register as it is now."""

from collections.abc import Sequence
from typing import Annotated, Final

from rao_cli.cli.argumenten import argument
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.keuze import Keuze
from rao_cli.cli.questions.vraag import KeuzeVraag
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.tussen.opmaak import maak_lijst
from rao_cli.documents.tussen.verteld import Wijzigzin
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.beurt import was_al_ongedaan
from rao_cli.workflow.herstel.later import VerderGewerkt
from rao_cli.workflow.herstel.raad import met_raad
from rao_cli.workflow.herstel.stappen import (
    MEESTE,
    Stapkeuze,
    Vastlegging,
    keuzes_van,
    stappen_van,
    zoek_stap,
)
from rao_cli.workflow.herstel.terugdraaien import NietsTerug, draai_terug, zoek_terugdraai

#: More lines than this do not help somebody who chooses in a script.
_MEESTE_REGELS: Final = 5


def herstel(
    s: WriteSession,
    stap: Annotated[
        str | None,
        argument(
            "[STAP]",
            "Het begin van de code van een vastlegging, of een dag of kenmerk; zonder: kies uit "
            "de laatste twintig.",
        ),
    ] = None,
) -> None:
    """Draai één eerdere stap terug, en laat staan wat er daarna kwam.

    Voorbeeld:
        rao herstel
        rao herstel 9d4e613 --proef
        rao herstel Z-7K3F9E
        rao herstel gisteren

    rao kijkt wat die stap veranderde, en zet alleen dat terug, in een nieuwe stap. U ziet eerst
    wat er verandert. Is er later op verder gewerkt, dan zegt rao waarop, en gebeurt er niets.
    Met rao ongedaan maakt u de laatste stap ongedaan; rao herstel kan elke stap.
    Wat is vastgesteld of verzonden, en een erratum, draait u niet terug.
    """
    gekozen = _kies(s, stap)
    try:
        weg = zoek_terugdraai(s.h, gekozen)
        verteld, _ = draai_terug(s.proefhandeling(), weg)
    except VerderGewerkt as fout:
        raise met_raad(fout, s.proefhandeling) from fout.__cause__
    except NietsTerug:
        if s.proef or not was_al_ongedaan(s.h.map.repo, "herstel"):
            raise
        uitvoer.meld(
            "Staat er al: uw vorige opdracht werd afgebroken, maar de stap was al teruggedraaid."
        )
        return
    if not s.als_json:
        _vat_samen(gekozen, verteld, proef=s.proef)
    if not s.akkoord("Terugdraaien?", f"Dit draait een stap terug: '{gekozen.onderwerp}'."):
        return
    zinnen = [*weg.zinnen, *([f"Let op: {weg.blijft}"] if weg.blijft else [])]
    s.vertel(draai_terug(s.h, weg)[1], zinnen=zinnen)


def _kies(s: WriteSession, getypt: str | None) -> Vastlegging:
    """Return the step that is meant; GebruiksFout when it is not known and nobody can be asked."""
    repo, stand = s.h.map.repo, s.h.stand
    if getypt is None:
        gevonden: Vastlegging | list[Stapkeuze] = keuzes_van(stappen_van(repo)[:MEESTE], stand)
    else:
        gevonden = zoek_stap(repo, stand, getypt.strip())
    if isinstance(gevonden, Vastlegging):
        return gevonden
    return _op_code(
        s, gevonden[0].id if gevonden[:1] == gevonden and getypt else _vraag(s, gevonden)
    )


def _op_code(s: WriteSession, code: str) -> Vastlegging:
    stap = zoek_stap(s.h.map.repo, s.h.stand, code)
    if not isinstance(stap, Vastlegging):
        raise TypeError(code)
    return stap


def _vraag(s: WriteSession, keuzes: Sequence[Stapkeuze]) -> str:
    if not s.kan_vragen:
        regels = [f"  {een.id}  {een.woorden}" for een in keuzes[:_MEESTE_REGELS]]
        raise GebruiksFout(
            "Welke stap wilt u terugdraaien?",
            hint="\n".join(["Noem het begin van haar code. De laatste zijn:", *regels]),
        )
    vraag = KeuzeVraag(
        naam="stap",
        tekst="Welke stap wilt u terugdraaien?",
        keuzes=[Keuze(een.id, een.woorden) for een in keuzes],
    )
    return str(vragen.vul_aan([vraag], {}, ja=False, vandaag=s.vandaag)["stap"])


def _vat_samen(stap: Vastlegging, verteld: Sequence[Wijzigzin], *, proef: bool) -> None:
    """Say which step it is, and what becomes different, in words."""
    uitvoer.meld(f"Terug te draaien: {stap.onderwerp}")
    dag = f"{stap.datum:%d-%m-%Y %H:%M}" if stap.datum else "op een onbekend moment"
    uitvoer.meld(f"({dag}, door {stap.auteur or 'iemand zonder naam'})")
    if proef:  # what a rehearsal shows, says it
        return
    uitvoer.meld("Dit verandert er:" if verteld else "Alleen opmerkingen of de opmaak veranderen.")
    for regel in maak_lijst(verteld):
        uitvoer.meld(regel)
