"""Data that is derived of other data: fingerprints, and what a reply tells (S11)."""

from typing import Final

from rao_cli.model.overleg.vingerafdruk import (
    klopt_agenda,
    klopt_besluitenlijst,
    vingerafdruk_agenda,
    vingerafdruk_besluitenlijst,
)
from rao_cli.model.plaats import MAPPEN
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import Stand
from rao_cli.store.yaml.editing import verwijder, zet
from rao_cli.workflow.samen.samenhang.acties import acties_van
from rao_cli.workflow.samen.samenloop.samenloop import KANTEN, Samenloop
from rao_cli.workflow.sleutelvolgorde import volgorde
from rao_cli.workflow.terugkoppeling.terugkoppeling import maak_terugkoppeling

_BRIEF: Final = ("zaken", "onderwerpen", "vingerafdruk")


def maak_gelijk(s: Samenloop) -> None:
    """Let no derived value of a reply in concept be a question: it is derived again."""
    for pad in s.anders(MAPPEN["terugkoppeling"]):
        brieven = [s.ding(kant, pad, Terugkoppeling) for kant in KANTEN]
        if any(brief is None or brief.is_verzonden for brief in brieven):
            continue
        for veld in _BRIEF:
            s.zet_als("ons", pad, s.hun[pad], (veld,))


def leid_af(s: Samenloop, samen: dict[str, bytes]) -> None:
    """Derive again, in the merged register, what both sides derived of their own half."""
    for pad in list(s.anders(MAPPEN["overleg"])):
        _vingerafdrukken(s, samen, pad)
    stand = None
    for pad in list(s.anders(MAPPEN["terugkoppeling"])):
        brief = s.lees.ding(samen, pad, Terugkoppeling)
        if brief is not None and not brief.is_verzonden:
            stand = stand or s.lees.stand(samen)
            _brief(s, samen, pad, stand)


def _vingerafdrukken(s: Samenloop, samen: dict[str, bytes], pad: str) -> None:
    """A fixed list that both corrected by an erratum, has both; an agenda is fixed anew."""
    nu = s.lees.ding(samen, pad, Overleg)
    if nu is None:
        return
    lijst, agenda = nu.vaststelling.besluitenlijst, nu.vaststelling.agenda
    acties = acties_van(s, samen, nu).values()
    wat = {}
    herzien = pad in s.herzien or _klopte(s, pad, "besluitenlijst")
    if lijst and not klopt_besluitenlijst(nu, acties) and herzien:
        wat["besluitenlijst"] = vingerafdruk_besluitenlijst(nu, acties, lijst.op)
    if agenda and not klopt_agenda(nu) and _klopte(s, pad, "agenda"):
        wat["agenda"] = vingerafdruk_agenda(nu, agenda.op)
    tekst = samen[pad].decode("utf-8-sig")
    for stuk, afdruk in wat.items():
        tekst = zet(tekst, ("vaststelling", stuk, "vingerafdruk"), afdruk)
    samen[pad] = tekst.encode() if wat else samen[pad]


def _klopte(s: Samenloop, pad: str, stuk: str) -> bool:
    """Say whether both sides fixed it anew after they changed it: an erratum, or an agenda."""
    was = s.was(pad, Overleg)
    for kant in KANTEN:
        begin = s.begin[kant]
        nu = s.lees.ding(begin, s.vandaan.get((kant, pad), pad), Overleg)
        vast = getattr(nu.vaststelling, stuk) if nu else None
        if nu is None or was is None or vast in {None, getattr(was.vaststelling, stuk)}:
            return False
        klopt = klopt_agenda(nu)
        if stuk == "besluitenlijst":
            klopt = klopt_besluitenlijst(nu, acties_van(s, begin, nu).values())
        if not klopt:
            return False
    return True


def _brief(s: Samenloop, samen: dict[str, bytes], pad: str, stand: Stand | None) -> None:
    brief = s.lees.ding(samen, pad, Terugkoppeling)
    if stand is None or brief is None:
        return
    overleg = next((o for _, o in stand.overleggen_op_datum if o.datum == brief.overleg), None)
    if overleg is None or not overleg.is_gehouden:
        return
    nieuw, tekst = maak_terugkoppeling(stand, overleg, brief.lko), samen[pad].decode("utf-8-sig")
    orde = volgorde(pad, ())
    for veld in _BRIEF:
        waarde = getattr(nieuw, veld)
        if waarde != getattr(brief, veld):
            tekst = zet(tekst, (veld,), waarde, orde) if waarde else verwijder(tekst, (veld,))
    samen[pad] = tekst.encode()
