"""What is wiped, looked for in the files that lie beside git."""

from collections.abc import Callable

from rao_cli.model.tekens import als_naam
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.papier.ernaast import Naastbestand
from rao_cli.workflow.bewaring.wissen.wens import Wiswens
from rao_cli.workflow.gewist.ernaast import Ernaast, zoek_ernaast


def zoek_naast(repo: Repo, wens: Wiswens) -> Ernaast:
    """Return which of them hold it, or cannot be looked into; of what rao made, both go."""

    def in_naam(een: Naastbestand) -> bool:
        return _zonder(wens, een.pad) != een.pad

    def raakt(een: Naastbestand) -> bool:
        return in_naam(een) or any(wens.raakt(een.pad, tekst) for tekst in een.teksten)

    def gaat(een: Naastbestand) -> bool:
        return een.dicht or in_naam(een) or any(map(wens.raakt_stuk, een.teksten))

    return zoek_ernaast(repo, raakt, gaat, noemer(wens))


def noemer(wens: Wiswens) -> Callable[[str], str]:
    """Return what says a path without what is wiped."""
    return lambda pad: als_naam(_zonder(wens, pad))


def _zonder(wens: Wiswens, pad: str) -> str:
    return "/".join(map(wens.in_naam, pad.split("/")))
