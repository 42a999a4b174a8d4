"""`rao help`: a guide, or the help of a command, a word or a rule, by one word."""

from collections.abc import Iterator, Sequence
from typing import Annotated

import typer

from rao_cli.cli import inhoud, keuzewoorden
from rao_cli.cli.argumenten import argument
from rao_cli.cli.hulp.gidsen import GIDSEN, OOK, lees_gids
from rao_cli.cli.opdracht import hulp
from rao_cli.cli.opdracht.bedoeling import bedoelde_opdrachten
from rao_cli.cli.suggesties import biedt
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.cli.terminal.pager import per_bladzijde
from rao_cli.cli.terminal.typer_adapter import Context, TyperGroup, get_current_context
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.getypt.lijkend import lijkende
from rao_cli.model.taal import opsomming
from rao_cli.model.tonen import begrippen, uitspraken

_MEEST = 3
_VERDER = """Meer hulp:
- over een opdracht: rao help nieuw zaak
- over een woord van het overleg: rao help aanhouden
- over een controleregel: rao help SIG07
- alle opdrachten: rao --help"""


def _onderwerpen(ctx: typer.Context) -> Iterator[tuple[str, str]]:
    """Yield what Tab offers: anything, and behind a noun its commands."""
    if eerder := ctx.params.get("onderwerp"):
        yield from ((o.naam, o.hulp) for o in inhoud.OPDRACHTEN if [o.groep] == list(eerder))
        return
    yield from keuzewoorden.begrippen(ctx, "")
    yield from keuzewoorden.regels(ctx, "")
    yield from ((o.pad, o.hulp) for o in inhoud.OPDRACHTEN if o.groep is None)
    yield from inhoud.GROEPEN.items()
    yield from ((naam, lees_gids(naam).kop) for naam in GIDSEN)


ONDERWERPEN = biedt(_onderwerpen)


def help(  # noqa: A001 - a command is called as its function
    onderwerp: Annotated[
        list[str] | None,
        argument("ONDERWERP", "Een gids, opdracht, woord of regel.", ONDERWERPEN),
    ] = None,
) -> None:
    """Lees een gids, of de hulp bij een opdracht, een woord of een controleregel.

    Voorbeeld:
        rao help
        rao help beginnen
        rao help zaak vul-aan
        rao help aanhouden
        rao help SIG07

    Zonder onderwerp ziet u welke gidsen er zijn.
    """
    woorden = [deel for een in onderwerp or () for deel in een.split()]
    if woorden[:1] == ["rao"] and len(woorden) > 1:
        woorden = woorden[1:]
    with per_bladzijde():
        _toon(woorden)


def _toon(woorden: Sequence[str]) -> None:
    """Show what these words are: the guide first, then the command, the rule and the word."""
    tekst = " ".join(woorden)
    naam = tekst.casefold()
    if not woorden:
        _toon_gidsen()
    elif naam in GIDSEN:
        _toon_gids(naam)
    elif (ctx := _opdracht(naam.split())) is not None:
        uitvoer.toon_segmenten(hulp.bladzijde(ctx))
        if begrippen.vind(tekst) is not None:
            uitvoer.toon(f"\nWat het woord betekent: rao begrip {naam}")
    elif _toon_regel(tekst) or _toon_begrip(tekst):
        return
    elif naam in OOK:
        _toon_gids(OOK[naam])
    else:
        raise GebruiksFout(
            f"Over '{tekst}' is er geen hulp.{_bedoelt(naam)}", hint="Wat er is: rao help"
        )


def _toon_gidsen() -> None:
    uitvoer.toon_segmenten([("kop", "Gidsen")])
    breed = max(map(len, GIDSEN))
    for naam in GIDSEN:
        begin = f"  rao help {naam:<{breed}}  "
        tekst = scherm.vouw(lees_gids(naam).kop, inspring=begin, vervolg=" " * len(begin))
        kaal = begin.rstrip()
        uitvoer.toon_segmenten([("opdracht", kaal), ("", tekst[len(kaal) :])])
    uitvoer.toon(f"\n{scherm.vouw(_VERDER)}")


def _toon_gids(naam: str) -> None:
    gids = lees_gids(naam)
    uitvoer.toon_segmenten([("kop", scherm.vouw(gids.kop))])
    uitvoer.toon(f"\n{scherm.vouw(gids.tekst)}")


def _opdracht(woorden: Sequence[str]) -> Context | None:
    """Return the context of a command or a group, to show its help in; None when it is none."""
    ctx = get_current_context().find_root()
    for woord in woorden:
        groep = ctx.command
        gevonden = groep.get_command(ctx, woord) if isinstance(groep, TyperGroup) else None
        if gevonden is None:
            return None
        ctx = Context(gevonden, info_name=woord, parent=ctx)
    return ctx


def _toon_regel(tekst: str) -> bool:
    from rao_cli.rules.alle import ALLE_REGELS
    from rao_cli.workflow.controle.gevraagd.codes import als_code

    kaart = {regel.code: regel.kaart for regel in ALLE_REGELS}.get(als_code(tekst))
    if kaart is not None:
        from rao_cli.cli.controle.regel import toon_kaart

        toon_kaart(kaart)
    return kaart is not None


def _toon_begrip(tekst: str) -> bool:
    """Show a word of the consultation, or a statement of the source."""
    if uitspraken.vind(tekst) is not None:
        from rao_cli.cli.tonen.uitspraak import toon_uitspraak

        return toon_uitspraak(tekst, als_json=False)
    gevonden = begrippen.vind(tekst)
    if gevonden is not None:
        from rao_cli.cli.tonen.begrip import toon_begrip

        toon_begrip(gevonden)
    return gevonden is not None


def _bedoelt(naam: str) -> str:
    """Ask whether something near to it was meant."""
    paden = [*(opdracht.pad for opdracht in inhoud.OPDRACHTEN), *inhoud.GROEPEN]
    kansen = lijkende(naam, [*GIDSEN, *paden])
    if not kansen:
        kansen = [pad for pad in bedoelde_opdrachten("", naam, paden) if pad[0] != "-"]
        kansen += begrippen.lijken_op(naam)
    kansen = kansen[:_MEEST]
    return (
        f" Bedoelt u {opsomming([f'rao help {kans}' for kans in kansen], 'of')}?" if kansen else ""
    )
