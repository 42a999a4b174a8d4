"""`rao historie`: who did what, and when."""

from typing import Annotated

from rao_cli.cli import datum, suggesties
from rao_cli.cli.argumenten import argument, getal
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.opmaak import aantal as in_woorden
from rao_cli.workflow.tonen.historie import Historieregel
from rao_cli.workflow.tonen.historie import historie as maak_historie


def historie(
    s: ReadSession,
    kenmerk: Annotated[
        str | None,
        argument(
            "[KENMERK]",
            "Van wat: een kenmerk, een dag of een LKO. Zonder: het hele register.",
            suggesties.alles,
        ),
    ] = None,
    *,
    aantal: Annotated[int, getal("N", 1, None, "Hoeveel stappen u wilt zien.")] = 30,
) -> None:
    """Bekijk wat er gebeurde: wie legde wat vast, en wanneer.

    Voorbeeld:
        rao historie
        rao historie Z-7K3F9E
        rao historie "12 maart" --aantal 100
        rao historie ter-apel

    De nieuwste stap staat bovenaan.
    """
    stand, _ = s.bekijk()
    naam = datum.als_overleg(kenmerk, s.vandaag) if kenmerk else None
    regels = maak_historie(s.register_map, stand, naam)
    getoond = regels[:aantal]
    if s.als_json:
        uitvoer.toon_json("historie", {"stappen": [regel._asdict() for regel in getoond]})
        return
    rijen = ((f"{r.wanneer:%Y-%m-%d %H:%M}", r.wie, _wat(r)) for r in getoond)
    uitvoer.toon_tabel(("wanneer", "wie", "wat"), rijen)
    if rest := len(regels) - len(getoond):
        uitvoer.meld(f"Daarvoor nog {in_woorden(rest, 'stap', 'stappen')}: gebruik --aantal.")


def _wat(regel: Historieregel) -> str:
    return f"{regel.wat} ({regel.over})" if regel.over else regel.wat
