"""Completion with the Tab key: Typer's machinery, with scripts and answers that no shell evaluates.

Somebody who installed an older rao has Typer's own script in his shell. The one of zsh evaluates
what it gets, twice; the one of bash replaces a `*` by files. So what those get is harmless text.
"""

import os
import sys
from typing import Final

from rao_cli.cli.opdracht import aanvulplek, aanvulscripts, schelptaal
from rao_cli.cli.opdracht.schelptaal import Getypt, ontleed
from rao_cli.cli.terminal import typer_adapter, uitvoer
from rao_cli.model.errors import GebruiksFout

_NAAM: Final = "rao"
_VARIABELE: Final = "_RAO_COMPLETE"
_REGEL: Final = "_RAO_REGEL"  # the line up to the cursor; only our own scripts give it
_SCRIPTS: Final = {
    "bash": aanvulscripts.BASH,
    "zsh": aanvulscripts.ZSH,
    "fish": aanvulscripts.FISH,
}


class _Aanvulling(typer_adapter.ShellComplete):
    """One answer a line: the value, a tab and what it is."""

    def source_vars(self) -> dict[str, str]:
        """Fill in what the script of PowerShell asks; ours ask nothing."""
        return {
            "complete_func": self.func_name,
            "prog_name": self.prog_name,
            "autocomplete_var": self.complete_var,
        }

    def getypt(self) -> Getypt:
        """Return the line up to the cursor; older scripts have another name for it."""
        return ontleed(os.environ.get(_REGEL) or os.environ.get("_TYPER_COMPLETE_ARGS", ""))

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words before the one that Tab must finish, and that one."""
        *woorden, laatste = self.getypt().woorden
        return woorden[1:], laatste

    def keuzes(self) -> list[typer_adapter.CompletionItem]:
        """Return what may stand in the place of the whole word, also after `--optie=`."""
        woorden, begin = self.get_completion_args()
        kop = begin[: begin.find("=") + 1] if begin.startswith("-") else ""
        gevonden = [
            typer_adapter.CompletionItem(
                f"{kop}{item.value}", help=schelptaal.uitleg(item.help or "")
            )
            for item in self.get_completions(woorden, begin)
        ]
        # An option that nobody began to type is the name of a file that looks like one.
        gevraagd = (i for i in gevonden if begin.startswith("-") or not i.value.startswith("-"))
        return [item for item in gevraagd if schelptaal.is_te_typen(item.value)]

    def format_completion(self, item: typer_adapter.CompletionItem) -> str:
        """Return a value and what it is."""
        return f"{item.value}\t{item.help}" if item.help else item.value

    def complete(self) -> str:
        """Return every answer."""
        return "\n".join(map(self.format_completion, self.keuzes()))


class _Bash(_Aanvulling):
    """Bash: values quoted, from where bash thinks that the word starts (after a colon, say)."""

    name = "bash"
    source_template = aanvulscripts.BASH

    def getypt(self) -> Getypt:
        """Return the line; Typer's script, and who calls ours by hand, have only its words."""
        if os.environ.get(_REGEL):
            return super().getypt()
        regel, tot = os.environ["COMP_WORDS"], int(os.environ["COMP_CWORD"])
        gehakt = "\n".join(regel.split("\n")[: tot + 1]) if "\n" in regel else regel
        return ontleed(gehakt)

    def complete(self) -> str:
        """Return every value as bash must put it in the place of the word."""
        getypt, eigen = self.getypt(), bool(os.environ.get(_REGEL))
        woord = os.environ.get("_RAO_WOORD", "") if eigen else getypt.rauw
        staat = ontleed(getypt.rauw.removesuffix(woord)).woorden[-1]
        return "\n".join(
            schelptaal.voor_bash(item.value.removeprefix(staat), getypt.open)
            for item in self.keuzes()
            if item.value.startswith(staat) and (eigen or schelptaal.is_onschuldig(item.value))
        )


class _Zsh(_Aanvulling):
    """Zsh with Typer's script, which evaluates this; ours asks for lines."""

    name = "zsh"
    source_template = aanvulscripts.ZSH

    def format_completion(self, item: typer_adapter.CompletionItem) -> str:
        """Return a value and what it is, between quotes and without what needs more than those."""
        waarde = item.value.replace(":", r"\\:")
        tekst = schelptaal.onschuldig(item.help or "").replace(":", r"\\:")
        return f'"{waarde}":"{tekst}"' if tekst else f'"{waarde}"'

    def complete(self) -> str:
        """Return a command for zsh."""
        keuzes = [item for item in self.keuzes() if schelptaal.is_onschuldig(item.value)]
        regels = "\n".join(map(self.format_completion, keuzes))
        return f"_arguments '*: :(({regels}))'" if regels else "_files"


class _Fish(_Aanvulling):
    """Fish; Typer's script asks first whether there is an answer."""

    name = "fish"
    source_template = aanvulscripts.FISH

    def complete(self) -> str:
        """Return every answer, or only whether there is one."""
        if os.environ.get("_TYPER_COMPLETE_FISH_ACTION") == "is-args":
            sys.exit(0 if self.keuzes() else 1)
        return super().complete()


class _PowerShell(_Aanvulling):
    """PowerShell, which puts a value on the line as it is."""

    name = "powershell"
    source_template = typer_adapter.SCRIPT_POWERSHELL

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words before the one that Tab must finish, and that one."""
        woorden = ontleed(os.environ.get("_TYPER_COMPLETE_ARGS", "").strip(), "`").woorden[1:]
        begin = os.environ.get("_TYPER_COMPLETE_WORD_TO_COMPLETE", "")
        return (woorden[:-1] if begin else woorden), ontleed(begin, "`").woorden[-1]

    def format_completion(self, item: typer_adapter.CompletionItem) -> str:
        """Return a value as it must stand on the line, and what it is."""
        return f"{schelptaal.voor_powershell(item.value)}:::{item.help or ' '}"


def meld_aan() -> None:
    """Tell Typer's completion machinery which shells there are."""
    uitvoer.spoel()  # from here on stdout can write every name
    for klasse in (_Bash, _Zsh, _Fish, _PowerShell):
        typer_adapter.add_completion_class(klasse, klasse.name)
    typer_adapter.add_completion_class(_PowerShell, "pwsh")
    typer_adapter.add_completion_class(_Aanvulling, "regels")


def installeer(schelp: str) -> None:
    """Write the completion script of a shell to where that shell looks; "" is the one around."""
    schelp = _eis(schelp)
    plek = aanvulplek.plek_van(schelp)
    gedaan = aanvulplek.zet_neer(plek, _script(schelp))
    uitvoer.meld(f"Aanvullen met Tab staat klaar voor {schelp}.")
    for zin in gedaan:
        uitvoer.meld(zin)
    uitvoer.meld("Open een nieuwe terminal om het te gebruiken.")
    uitvoer.meld(aanvulplek.zeg_terug(plek))


def toon_script(schelp: str) -> None:
    """Print the completion script of a shell; "" is the one around."""
    uitvoer.toon(_script(_eis(schelp)))


def _script(schelp: str) -> str:
    return typer_adapter.aanvulscript(schelp, _NAAM, _VARIABELE, _SCRIPTS)


def _eis(gevraagd: str) -> str:
    """Return which shell is meant; GebruiksFout for one that rao does not know."""
    kies = "Kies uit: bash, zsh, fish of powershell."
    if gevraagd and gevraagd.casefold() not in aanvulplek.SCHELPEN:
        raise GebruiksFout(f"Voor '{gevraagd}' kan rao niet aanvullen.", hint=kies)
    schelp = gevraagd.casefold() or typer_adapter.huidige_schelp()
    if schelp not in aanvulplek.SCHELPEN:
        raise GebruiksFout(
            "rao herkent niet in welke terminal u werkt.",
            hint=f"Zeg welke het is, zoals: rao --install-completion bash\n{kies}",
        )
    return str(schelp)
