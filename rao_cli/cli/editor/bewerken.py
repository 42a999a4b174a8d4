"""A form in the editor of the user: opened, read back, opened again until it can be read.

What was typed is never lost: it waits as the answers of an interview do, until it is in git.
"""

from collections.abc import Callable
from typing import Final, TypeVar

from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions import onthouden, stellen, vragen
from rao_cli.cli.terminal import editor, opname, uitvoer
from rao_cli.documents.formulier.tekst import make_tekst
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.formulier.formulier import Formulier, Ingevuld
from rao_cli.workflow.beurt import IntussenVeranderd
from rao_cli.workflow.formulier.editor.bewerkt import Basis, Bewerking, basis_van, read_bewerkt
from rao_cli.workflow.formulier.editor.werktekst import eerder_getypt, leen_uit, neem_terug
from rao_cli.workflow.formulier.editor.werktekst import onthoud as onthoud_tekst
from rao_cli.workflow.gesprek import Gesprek

_T = TypeVar("_T")


class NogEens(Exception):
    """Who typed the text wants to change it once more."""


#: Stands behind the words of a command that asks in an editor.
IN_EDITOR: Final = ("--in", "editor")
_NIETS: Final = "Er is niets veranderd."
#: So many complaints fit a screen beside the question.
_MEESTE: Final = 8


def bewerk_formulier(
    s: WriteSession,
    formulier: Formulier,
    verwerk: Callable[[Ingevuld], _T],
    *opdracht: str,
) -> _T | None:
    """Let the user change a form, and return what `verwerk` makes of it; None when nothing.

    What `verwerk` refuses with a RaoError can be mended in the editor; NogEens opens it without a
    question. `opdracht` are the words of
    the command that goes on with the text when it was cut off.
    """
    woorden, gesprek = _eis_editor(s), s.gesprek(*opdracht, *IN_EDITOR)
    # Played again on a new state, it is still the form that was opened.
    formulier, tekst, basis = opname.neem("gelezen", lambda: _begin(s, gesprek, formulier))
    while True:
        tekst = _in_editor(s, gesprek, woorden, tekst, basis)
        bewerking = read_bewerkt(formulier, tekst, basis)
        if bewerking.is_leeg or bewerking.is_gelijk:
            gesprek.vergeet()
            uitvoer.meld(f"De tekst is {'leeg' if bewerking.is_leeg else 'niet anders'}. {_NIETS}")
            return None
        if klacht := onthoud_tekst(gesprek, tekst):
            uitvoer.meld(f"Let op: {klacht}")
        if _is_leesbaar(gesprek, bewerking):
            try:
                return verwerk(bewerking.ingevuld)
            except NogEens:
                continue
            except IntussenVeranderd:
                raise
            except RaoError as fout:
                if s.proef or not _mag_opnieuw(fout):
                    raise


def _eis_editor(s: WriteSession) -> list[str]:
    """Return with which words the editor begins; GebruiksFout where nobody could use it."""
    if not s.kan_vragen:
        raise GebruiksFout(
            "Met --in editor opent rao een tekstverwerker. Dat kan alleen in een terminal"
            + (", en zonder --ja." if s.ja else "."),
            hint="Geef de tekst met de opties van deze opdracht. Zie --help.",
        )
    s.keur_vooraf()
    return editor.zoek_editor()


def _begin(s: WriteSession, gesprek: Gesprek, formulier: Formulier) -> tuple[Formulier, str, Basis]:
    """Return the text to open: what was typed an earlier time, or what stands there now."""
    tekst, basis = eerder_getypt(s.h, gesprek)
    if not tekst:
        return formulier, make_tekst(formulier, in_editor=True), basis_van(formulier)
    return formulier, tekst, {**basis_van(formulier), **basis}


def _in_editor(
    s: WriteSession, gesprek: Gesprek, woorden: list[str], tekst: str, basis: Basis
) -> str:
    """Open a text and return what became of it; what was saved before a fault is kept."""
    with leen_uit(s.h, gesprek, tekst, basis) as pad:
        try:
            meteen_terug = opname.neem("getypt", lambda: editor.bewerk(woorden, pad))
        except RaoError as fout:
            over, _ = neem_terug(pad)
            if over not in {"", tekst} and not onthoud_tekst(gesprek, over):
                fout.hint = f"{fout.hint}\nWat u opsloeg, staat de volgende keer weer klaar."
            raise
        if meteen_terug:
            uitvoer.meld("De tekstverwerker was meteen weer terug.")
            stellen.read_regel("Staat hij nog open? Sla daar op, en druk dan hier op Enter. > ")
        nieuw, zinnen = opname.neem("gelezen", lambda: neem_terug(pad))
    for zin in zinnen:
        uitvoer.meld(zin)
    return nieuw


def _is_leesbaar(gesprek: Gesprek, bewerking: Bewerking) -> bool:
    """Say whether to go on with what was read; False to open it again, Gestopt when neither."""
    if bewerking.bezwaren:
        uitvoer.meld("Dit kan rao niet lezen:")
        for regel, tekst, zin in bewerking.bezwaren[:_MEESTE]:
            uitvoer.meld(f"- regel {regel}: {tekst}\n  {zin}")
        if (meer := len(bewerking.bezwaren) - _MEESTE) > 0:
            uitvoer.meld(f"- en nog {meer}")
        if vragen.bevestig("Opnieuw openen om dat te herstellen?", ja=False, standaard=True):
            return False
        raise stop(gesprek)
    if bewerking.weg:
        uitvoer.meld("Deze kopjes zijn weg. Wat er stond, blijft zoals het was:")
        for een in bewerking.weg[:_MEESTE]:
            uitvoer.meld(f"- {een}")
        if (meer := len(bewerking.weg) - _MEESTE) > 0:
            uitvoer.meld(f"- en nog {meer}")
        return not vragen.bevestig("Opnieuw openen om ze terug te zetten?", ja=False)
    return True


def stop(gesprek: Gesprek) -> vragen.Gestopt:
    """Return the end of a command that changed nothing; what was typed waits."""
    gestopt = vragen.Gestopt({})
    onthouden.onthoud(gesprek, gestopt)
    gestopt.verder = f"{_NIETS} {gestopt.verder}".rstrip()
    return gestopt


def _mag_opnieuw(fout: RaoError) -> bool:
    """Show why a text will not do, and ask whether to mend it."""
    uitvoer.toon_fout(fout)
    return vragen.bevestig("Opnieuw openen om dat te herstellen?", ja=False, standaard=True)
