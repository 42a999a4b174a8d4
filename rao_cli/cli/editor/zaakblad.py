"""All of a zaak as one text in the editor of the user: what was changed is shown, asked, kept."""

from msgspec.structs import replace

from rao_cli.cli.editor.bewerken import IN_EDITOR, NogEens, bewerk_formulier, stop
from rao_cli.cli.formulier.ronde import Inleesronde
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions import vragen
from rao_cli.cli.terminal import uitvoer
from rao_cli.model.formulier.formulier import Ingevuld
from rao_cli.workflow.formulier.editor.herschrijven import herschrijf
from rao_cli.workflow.formulier.inlezing import lees_in
from rao_cli.workflow.formulier.maken import Formuliervraag, build_formulier


def wijzig_in_editor(s: WriteSession, zaak: str, *opdracht: str) -> None:
    """Let the user reword a zaak; `opdracht` are the words of the command that does."""
    formulier, _ = build_formulier(s.h.stand, Formuliervraag(kenmerk=zaak))

    def neem_over(ingevuld: Ingevuld) -> None:
        # What an earlier try wrote in its register is not part of this one.
        _neem_over(s if s.proef else s.verder(), ingevuld, *opdracht)

    bewerk_formulier(s, formulier, neem_over, *opdracht)


def _neem_over(s: WriteSession, ingevuld: Ingevuld, *opdracht: str) -> None:
    """Show and ask what changes, and commit that; NogEens to go back to the text."""
    weg = [vak for vak in ingevuld.invullingen if vak.tekst is None]
    gevonden = tuple(vak for vak in ingevuld.invullingen if vak not in weg)
    inlezing = lees_in(s.h.stand, replace(ingevuld, invullingen=gevonden))
    ronde = Inleesronde(s, inlezing, ter_plekke=False)
    aangenomen = ronde.loop()
    if ronde.missers and _opnieuw():
        raise NogEens
    if not aangenomen:
        uitvoer.meld("Er is niets veranderd.")
        s.vergeet()
        return
    if not (s.proef or s.bevestig("Wilt u dit zo vastleggen?", standaard=True)):
        if _opnieuw():
            raise NogEens
        raise stop(s.gesprek(*opdracht, *IN_EDITOR))
    zinnen, uitkomst = herschrijf(s.h, aangenomen)
    s.vertel(uitkomst, zinnen=zinnen)


def _opnieuw() -> bool:
    return vragen.bevestig("De tekst opnieuw openen?", ja=False, standaard=True)
