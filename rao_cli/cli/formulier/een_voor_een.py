"""Forms one after the other: each is shown, asked and put in the register as one step."""

from collections.abc import Sequence

from msgspec.structs import replace

from rao_cli.cli.formulier import scherm
from rao_cli.cli.formulier.ronde import Inleesronde
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions import vragen
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.errors import RaoError
from rao_cli.model.formulier.formulier import Ingevuld
from rao_cli.model.taal import opsomming
from rao_cli.model.tekens import als_naam
from rao_cli.workflow.formulier.inlezing import lees_in
from rao_cli.workflow.formulier.vastleggen import leg_formulier_vast
from rao_cli.workflow.formulier.verder import wat_nu


def lees_alle(s: WriteSession, gelezen: Sequence[Ingevuld], namens: str, lijst: str) -> int:
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
