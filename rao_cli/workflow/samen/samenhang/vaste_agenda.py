"""An agenda that one side fixed while the other put points on it: those wait for the next one (S6).

A zaak and an onderwerp come back by themselves; a point of a member is only where somebody put it.
"""

import shlex

from msgspec.structs import replace

from rao_cli.documents.opmaak import datum
from rao_cli.model.overleg.puntnaam import noem_punt
from rao_cli.model.plaats import MAPPEN
from rao_cli.model.samen.botsing import Kant
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.store.yaml.editing import voeg_in
from rao_cli.workflow.agenda.indeling import plaats_voor
from rao_cli.workflow.bestandstekst import als_data
from rao_cli.workflow.samen.samenloop.samenloop import KANTEN, Samenloop, ander

#: What is fixed with an agenda, and what rao keeps of how it came to be.
_VELDEN = ("tijd", "locatie", "genodigd", "agendapunten", "voorgesteld", "afgehaald")


def neem_agenda(s: Samenloop, wint: Kant, pad: str) -> None:
    """Give the other side the agenda that this one fixed, and find its new points a place."""
    verliest = ander(wint)
    vast, had = s.ding(wint, pad, Overleg), s.ding(verliest, pad, Overleg)
    if vast is None or had is None:
        return
    eraf = nieuwe_punten(s, wint, pad)
    s.zet_als(verliest, pad, s.van(wint)[pad], *((veld,) for veld in _VELDEN))
    if had.vaststelling.agenda is not None:
        s.zet_als(verliest, pad, s.van(wint)[pad], ("vaststelling", "agenda"))
    gezegd = {punt.id: punt.verslag for punt in had.agendapunten if punt.verslag}
    for nummer, punt in enumerate(vast.agendapunten):
        if punt.id in gezegd:
            plek = ("agendapunten", nummer, "verslag")
            s.zet_waarde(verliest, pad, plek, gezegd[punt.id])
    volgend = volgend_overleg(s, vast)
    for punt in eraf:
        s.zinnen.append(_geef_plek(s, verliest, punt, vast, volgend))


def nieuwe_punten(s: Samenloop, wint: Kant, pad: str) -> list[Agendapunt]:
    """Return what the other side put on an agenda that this one fixed without it."""
    was, vast, had = (
        s.was(pad, Overleg),
        s.ding(wint, pad, Overleg),
        s.ding(ander(wint), pad, Overleg),
    )
    bekend = {punt.id for een in (was, vast) if een for punt in een.agendapunten}
    return [punt for punt in had.agendapunten if punt.id not in bekend] if had else []


def volgend_overleg(s: Samenloop, na: Overleg) -> str | None:
    """Return the path of the next meeting of which both sides can still change the agenda."""
    for pad in sorted({*s.ons} & {*s.hun}):
        if pad.startswith(f"{MAPPEN['overleg']}/"):
            beide = [s.ding(kant, pad, Overleg) for kant in KANTEN]
            if all(een and een.status == "gepland" and een.datum > na.datum for een in beide):
                return pad
    return None


def _geef_plek(
    s: Samenloop, kant: Kant, punt: Agendapunt, vast: Overleg, volgend: str | None
) -> str:
    """Put a point of a member on the next agenda; says where each is now."""
    dag = datum(vast.datum)
    begin = f"{noem_punt(punt)} staat niet op de agenda van {dag}: die is al vastgesteld. "
    if punt.soort != "overig":
        return f"{begin}Dit wacht op een volgende agenda."
    overleg = s.ding(kant, volgend, Overleg) if volgend else None
    if overleg is None or volgend is None:
        opdracht = ["--onderwerp", punt.onderwerp or punt.id, "--indiener", punt.indiener or ""]
        opdracht += ["--waarom", punt.waarom or ""]
        return (
            f"{begin}Zet het later op een andere: rao agenda voeg-toe DATUM {shlex.join(opdracht)}"
        )
    uitleg = punt.toelichting or f"Kwam te laat voor de agenda van {dag}."
    nieuw = replace(punt, id=_vrij_id(overleg, punt.id), toelichting=uitleg)
    tekst = s.van(kant)[volgend].decode("utf-8-sig")
    plaats = plaats_voor(overleg, nieuw)
    tekst = voeg_in(tekst, ("agendapunten",), [(plaats, als_data(nieuw))])
    s.neem(kant, volgend, tekst.encode())
    s.aangevuld.add(volgend)
    return f"{begin}Het staat nu op de agenda van {datum(overleg.datum)}."


def _vrij_id(overleg: Overleg, id_: str) -> str:
    bezet = {punt.id for punt in overleg.agendapunten}
    namen = [id_, *(f"{id_}-{nummer}" for nummer in range(2, len(bezet) + 3))]
    return next(naam for naam in namen if naam not in bezet)
