"""`rao formulier lees`: what somebody filled in without rao comes in the register."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import argument, optie
from rao_cli.cli.formulier import scherm
from rao_cli.cli.formulier.ronde import Inleesronde
from rao_cli.cli.invoer import naam_van, read_invoer
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions import vragen
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.formulier.formulier import Ingevuld
from rao_cli.model.taal import opsomming
from rao_cli.model.tekens import als_naam
from rao_cli.workflow.formulier.inlezing import lees_in
from rao_cli.workflow.formulier.lezers import MEESTE_MAIL, lees_bestanden
from rao_cli.workflow.formulier.vastleggen import leg_formulier_vast
from rao_cli.workflow.formulier.verder import wat_nu


def lees(
    s: WriteSession,
    bestand: Annotated[
        list[str],
        argument("BESTAND", "Het formulier, of de mail ermee; meer mag."),
    ],
    *,
    namens: Annotated[
        str | None, optie("O", "Welke organisatie het invulde.", suggesties.organisaties)
    ] = None,
    lijst: Annotated[
        str | None, optie("KENMERK", "Op welke lijst een nieuwe zaak komt.", suggesties.lijsten)
    ] = None,
) -> int:
    """Lees een ingevuld formulier in. U ziet eerst wat er verandert.

    Voorbeeld:
        rao formulier lees formulier-lko-ter-apel.docx
        rao formulier lees standpunt.docx --namens IND
        rao formulier lees zaak.docx --lijst SL-ter-apel-2026-03-05

    Wat op het formulier niet is veranderd, blijft zoals het in het register staat. Veranderde
    een ander hetzelfde stuk, dan vraagt rao welke tekst moet blijven. Elk formulier wordt één
    stap, die u met rao ongedaan kunt terugnemen.
    """
    gelezen = [
        ingevuld
        for een in bestand
        for ingevuld in lees_bestanden(Path(naam_van(een)).name, read_invoer(een, MEESTE_MAIL))
    ]
    if s.als_json and gelezen[1:]:
        raise GebruiksFout(
            "Met --json leest rao één formulier tegelijk.",
            hint="Lees de formulieren na elkaar in. Zitten er meer in een mail, bewaar ze dan "
            "eerst als bestand.",
        )
    wens = namens or "", lijst or ""
    if gelezen[1:]:  # one that can never come in, stops all
        stand = replace(s).keur_vooraf().stand
        for een in gelezen:
            lees_in(stand, een, *wens)
    return _lees_alle(s, gelezen, *wens)


def _lees_alle(s: WriteSession, gelezen: Sequence[Ingevuld], namens: str, lijst: str) -> int:
    """Bring forms in, one after the other; RaoError says of a failure what was not tried yet."""
    code = 0
    for nummer, een in enumerate(gelezen, start=1):
        try:
            code = max(code, _lees_een(replace(s), een, namens, lijst))
        except vragen.Gestopt as gestopt:
            vanaf = opsomming(als_naam(ander.bestand) for ander in gelezen[nummer - 1 :])
            gestopt.verder = f"Niet ingelezen: {vanaf}." if gelezen[1:] else ""
            raise
        except RaoError as fout:
            if rest := [als_naam(ander.bestand) for ander in gelezen[nummer:]]:
                fout.hint = f"{fout.hint}\nNog niet ingelezen: {opsomming(rest)}.".lstrip()
            raise
    return code


def _lees_een(s: WriteSession, ingevuld: Ingevuld, namens: str, lijst: str) -> int:
    """Bring one form in; returns 1 when something of it stayed out."""
    h = s.keur_vooraf()
    inlezing = lees_in(h.stand, ingevuld, namens, lijst)
    ronde = Inleesronde(s, inlezing)
    aangenomen = ronde.loop()
    if aangenomen and not _mag(s, ronde):
        return 0
    kenmerken, zinnen, uitkomst = leg_formulier_vast(h, inlezing, aangenomen)
    zinnen += wat_nu(h, aangenomen, kenmerken)
    if uitkomst.commit and ronde.missers:
        zinnen.insert(0, "Niet overgenomen:")
        zinnen[1:1] = [f"- {scherm.als_zin(*een)}" for een in ronde.missers]
    s.vertel(uitkomst, *kenmerken, zinnen=zinnen, niets=ronde.niets)
    return int(bool(ronde.missers or ronde.gebleven))


def _mag(s: WriteSession, ronde: Inleesronde) -> bool:
    """Ask whether what was shown may come in; a script says yes, but not to a guess."""
    vraag = "Wilt u dit zo vastleggen?"
    if ronde.herkend:
        return s.akkoord(vraag, "rao herkende de plek van een tekst alleen aan de kop.")
    if ronde.missers:
        vraag = "Wilt u de rest vastleggen, zonder wat hierboven staat?"
    if s.proef or s.bevestig(vraag, standaard=not ronde.missers):
        return True
    uitvoer.meld("Er is niets veranderd.")
    return False
