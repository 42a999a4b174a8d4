"""`rao historie`: who did what, and when."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal

import typer
from msgspec.structs import asdict

from rao_cli.cli import suggesties
from rao_cli.cli.argumenten import argument, getal, optie
from rao_cli.cli.opdracht.read_session import ReadSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.opmaak import aantal as in_woorden
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.getypt import datum
from rao_cli.workflow.tonen.historie import Historieregel, historie_van
from rao_cli.workflow.tonen.historie import historie as maak_historie
from rao_cli.workflow.tonen.historiekeuze import lees_keuze

if TYPE_CHECKING:
    from rao_cli.documents.historie import Historiezin

Historievorm = Literal["tekst", "md", "json"]
#: So many steps are shown when nothing else is asked.
_GEWOON = 30


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
    organisatie: Annotated[
        str | None, optie("O", "Alleen over deze organisatie of dit LKO.", suggesties.uitvoerders)
    ] = None,
    van: Annotated[str | None, optie("D", "Vanaf deze dag.")] = None,
    tot: Annotated[str | None, optie("D", "Tot en met deze dag.")] = None,
    aantal: Annotated[
        int | None,
        getal("N", 1, None, "Hoeveel stappen u wilt zien. [standaard: 30; van een periode alle]"),
    ] = None,
    formaat: Annotated[
        Historievorm | None,
        typer.Option("--formaat", help="tekst, md of json.", metavar="F"),
    ] = None,
) -> None:
    """Bekijk wat er gebeurde: wie legde wat vast, en wanneer.

    Voorbeeld:
        rao historie
        rao historie Z-7K3F9E
        rao historie "12 maart" --aantal 100
        rao historie --organisatie COA --van "1 maart" --tot "1 april"
        rao historie Z-7K3F9E --formaat md

    De nieuwste stap staat bovenaan. Van een kenmerk is dit wat rao toon als verloop laat zien,
    met wie het vastlegde en wanneer.
    Met --organisatie ziet u wat over haar ging: haar standpunten, haar acties,
    wat zij inbracht en wat daarover is besloten.
    """
    if s.als_json and formaat not in {None, "json"}:
        raise GebruiksFout(f"--json en --formaat {formaat} gaan niet samen.")
    stand, _ = s.bekijk()
    keuze = lees_keuze(stand, van, tot, organisatie)
    if kenmerk is None:
        regels = maak_historie(s.begin, stand, keuze)
    else:
        regels = historie_van(s.begin, stand, datum.als_overleg(kenmerk, s.vandaag), keuze)
    zoveel = aantal or (len(regels) if van or tot else _GEWOON)
    getoond = regels[:zoveel]
    if s.als_json or formaat == "json":
        uitvoer.toon_json("historie", {"stappen": [asdict(regel) for regel in getoond]})
        return
    if formaat == "md":
        from rao_cli.documents.historie import make_historie  # rare, and it knows Markdown

        titel = f"Historie van {kenmerk or f'RAO {stand.register.regio.naam}'}"
        uitvoer.toon_papier(make_historie(titel, keuze.in_woorden, map(_zin, getoond)))
    elif getoond:
        _toon(getoond, heel=kenmerk is None)
    elif keuze.in_woorden:
        uitvoer.meld("Er zijn geen stappen die hierbij passen.")
    if rest := len(regels) - len(getoond):
        uitvoer.meld(f"Daarvoor nog {in_woorden(rest, 'stap', 'stappen')}: gebruik --aantal.")


def _toon(regels: Sequence[Historieregel], *, heel: bool) -> None:
    if heel:
        rijen = [(_moment(r), r.wie or "", _wat(r)) for r in regels]
        uitvoer.toon_tabel(("wanneer", "wie", "wat"), rijen)
    else:
        van = [(f"{r.datum}", _moment(r), r.wie or "", r.wat) for r in regels]
        uitvoer.toon_tabel(("wanneer", "vastgelegd", "wie", "wat"), van)


def _zin(regel: Historieregel) -> "Historiezin":
    from rao_cli.documents.historie import Historiezin

    return Historiezin(regel.datum, _wat(regel), regel.wie, regel.wanneer, regel.hand)


def _moment(regel: Historieregel) -> str:
    if regel.wanneer is None:
        return "nog niet" if regel.commit is None else "onbekend"
    return f"{regel.wanneer:%Y-%m-%d %H:%M}"


def _wat(regel: Historieregel) -> str:
    return f"{regel.wat} ({regel.over})" if regel.over else regel.wat
