"""Files that were kept with the marks of git in them: both versions are put together anew."""

from collections.abc import Callable, Mapping

from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import is_registerbestand
from rao_cli.model.samen.botsing import Botsing, Kantkeuze
from rao_cli.model.samen.markeringen import heeft_markeringen, splits_markeringen
from rao_cli.model.samen.uitkomst import Bestanden
from rao_cli.workflow.samen.bestand import voeg_bestand_samen
from rao_cli.workflow.samen.sync.antwoorden import voeg_met_antwoorden


def met_markeringen(bestanden: Bestanden) -> list[str]:
    """Return the files in which git put two versions."""
    return sorted(pad for pad, data in bestanden.items() if heeft_markeringen(data))


def zonder_markeringen(
    bestanden: Bestanden, raad: Callable[[Botsing], Kantkeuze | None]
) -> tuple[Mapping[str, bytes], tuple[Botsing, ...]]:
    """Return the files without marks, and what must still be answered for that.

    RaoError for a document or a template: that has no fields to ask.
    """
    uit, botsingen = dict(bestanden), list[Botsing]()
    for pad in met_markeringen(bestanden):
        if not is_registerbestand(pad):
            raise weiger_markeringen([pad])
        boven, onder = splits_markeringen(bestanden[pad])
        samen, _ = voeg_met_antwoorden(
            lambda keuzes, pad=pad, boven=boven, onder=onder: voeg_bestand_samen(  # type: ignore[misc]
                pad, None, boven, onder, keuzes
            ),
            raad,
        )
        botsingen += [replace(een, uit_markeringen=True) for een in samen.botsingen]
        if samen.data is not None:
            uit[pad] = samen.data
    return uit, tuple(botsingen)


def weiger_markeringen(paden: list[str]) -> RaoError:
    """Return why a file with marks is not shared."""
    return RaoError(
        f"In {', '.join(paden)} staan twee versies door elkaar: git kon ze niet samenvoegen. "
        "Er is niets gedeeld en niets veranderd.",
        hint="Open het bestand. Kies bij elke regel met <<<<<<< wat er moet blijven, en haal de "
        "regels met <<<<<<<, ======= en >>>>>>> weg.\nLeg het vast met: rao bewaar\n"
        "Typ daarna weer: rao sync",
    )
