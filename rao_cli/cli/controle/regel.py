"""`rao regel`: the list of rules, or the card of one."""

from typing import Annotated

import msgspec

from rao_cli.cli import keuzewoorden
from rao_cli.cli.argumenten import argument
from rao_cli.cli.opdracht.read_session import PageSession
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.cli.tonen.uitspraak import toon_uitspraak
from rao_cli.model.melding import Kaart
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.taal import opsomming
from rao_cli.rules.alle import ALLE_REGELS
from rao_cli.workflow.controle.gevraagd.codes import als_code, bestaat_niet
from rao_cli.workflow.controle.verbetering.tabel import MENDERS


def regel(
    s: PageSession,
    code: Annotated[
        str | None,
        argument("CODE", "Code van een regel (SIG07) of uitspraak.", keuzewoorden.kaarten),
    ] = None,
) -> None:
    """Lees wat een controleregel vraagt en waarom, met een fout en een goed voorbeeld.

    Voorbeeld:
        rao regel
        rao regel SIG07
        rao regel S19a

    Een regel dient een uitspraak over het RAO, zoals S19a. Met dat nummer leest u wat zij
    vraagt, en welke regels, opdrachten en stukken erbij horen.
    """
    kaarten = {regel.code: regel.kaart for regel in ALLE_REGELS}
    if code is None:
        _toon_alle(list(kaarten.values()), als_json=s.als_json)
        return
    if toon_uitspraak(code, als_json=s.als_json):
        return
    kaart = kaarten.get(als_code(code))
    if kaart is None:
        raise bestaat_niet(code)
    if s.als_json:
        uitvoer.toon_json("regel", {"regel": msgspec.to_builtins(kaart)})
    else:
        toon_kaart(kaart)


def _toon_alle(kaarten: list[Kaart], *, als_json: bool) -> None:
    if als_json:
        uitvoer.toon_json("regels", {"regels": msgspec.to_builtins(kaarten)})
        return
    rijen = [(k.code, _ernst(k) or "per fase", ", ".join(k.bron), k.titel) for k in kaarten]
    uitvoer.toon_tabel(("code", "ernst", "bron", "titel"), rijen)


def _ernst(kaart: Kaart) -> str:
    """Return the severity; nothing when each profile has its own."""
    soorten = set(kaart.ernst.values())
    return soorten.pop() if len(soorten) == 1 else ""


def toon_kaart(kaart: Kaart) -> None:
    """Show the card of a rule."""
    uitvoer.toon_segmenten([("kenmerk", kaart.code), ("kop", f"  {kaart.titel}")])
    per_fase = ", ".join(f"{profiel}: {ernst}" for profiel, ernst in kaart.ernst.items())
    delen = {
        "Waarom": kaart.reden,
        "Wat te doen": _wat_te_doen(kaart),
        "Bron": ", ".join(kaart.bron),
        "Ernst": _ernst(kaart) or per_fase,
        "Wijzigen": _wijzigen(kaart),
    }
    for naam, tekst in delen.items():
        if tekst:
            uitvoer.toon()
            uitvoer.toon_segmenten([("nadruk", naam)])
            uitvoer.toon(scherm.vouw(tekst, inspring="  "))
    for naam, stijl, voorbeeld in (("Fout", "fout", kaart.fout), ("Goed", "goed", kaart.goed)):
        uitvoer.toon()
        uitvoer.toon_segmenten([(stijl, naam)])
        uitvoer.toon("\n".join(f"  {lijn}".rstrip() for lijn in voorbeeld.split("\n")))


def _wat_te_doen(kaart: Kaart) -> str:
    if kaart.code not in MENDERS:
        return kaart.hint
    hoe = opdrachtregel("valideer", "--verbeter", "--kies", kaart.code, "--proef")
    return f"{kaart.hint} Vaak kan rao dit zelf verbeteren: {hoe}"


def _wijzigen(kaart: Kaart) -> str:
    if kaart.code.startswith("VRM"):
        return "De vorm van een bestand moet altijd kloppen."
    if kaart.vast and not kaart.bron:
        return "Dit geldt in elk register. Uw regio kan de ernst niet verlagen."
    if kaart.vast:
        return "De bron vraagt dit. Uw regio kan de ernst verhogen, niet verlagen."
    eigen = f"Uw regio kan de ernst wijzigen in rao.yaml, onder regels: {kaart.code}."
    if set(kaart.ernst.values()) == {"aandachtspunt"}:
        eigen += " Met uit zegt rao er niets meer van."
    fase = opsomming(kaart.vast_in)
    return f"{eigen} Niet bij {fase}: daar vraagt de bron dit." if fase else eigen
