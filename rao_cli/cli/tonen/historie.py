"""`rao historie`: who did what, and when."""

from typing import Annotated

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import argument, getal
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.opmaak import aantal as in_woorden
from rao_cli.model.getypt import datum
from rao_cli.workflow.tonen.historie import Historieregel, historie_van
from rao_cli.workflow.tonen.historie import historie as maak_historie


def historie(
    s: ReadSession,
    kenmerk: Annotated[
        str | None,
        argument(
            "[KENMERK]",
            "Van wat: een kenmerk, een dag, een LKO of organisatie. Zonder: het hele register.",
            suggesties.gevolgd,
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

    De nieuwste stap staat bovenaan. Van een kenmerk is dit wat rao toon als verloop laat zien,
    met wie het vastlegde en wanneer.
    """
    stand, _ = s.bekijk()
    if kenmerk is None:
        regels = maak_historie(s.begin, stand)
    else:
        regels = historie_van(s.begin, stand, datum.als_overleg(kenmerk, s.vandaag))
    getoond = regels[:aantal]
    if s.als_json:
        uitvoer.toon_json("historie", {"stappen": [regel._asdict() for regel in getoond]})
        return
    if kenmerk is None:
        rijen = [(_moment(r), r.wie or "", _wat(r)) for r in getoond]
        uitvoer.toon_tabel(("wanneer", "wie", "wat"), rijen)
    else:
        van = [(f"{r.datum}", _moment(r), r.wie or "", r.wat) for r in getoond]
        uitvoer.toon_tabel(("wanneer", "vastgelegd", "wie", "wat"), van)
    if rest := len(regels) - len(getoond):
        uitvoer.meld(f"Daarvoor nog {in_woorden(rest, 'stap', 'stappen')}: gebruik --aantal.")


def _moment(regel: Historieregel) -> str:
    if regel.wanneer is None:
        return "nog niet" if regel.commit is None else "onbekend"
    return f"{regel.wanneer:%Y-%m-%d %H:%M}"


def _wat(regel: Historieregel) -> str:
    return f"{regel.wat} ({regel.over})" if regel.over else regel.wat
