"""Numbers drawn twice: which kenmerken of ours another already shared, and what they become."""

from collections.abc import Iterator, Mapping
from typing import Final

from msgspec.structs import replace

from rao_cli.model.kenmerk import lijst_kenmerk, overleg_deel, volgend_nummer
from rao_cli.model.plaats import MAPPEN, naam_in
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.workflow.samen.nummers.vrij import gelijke, nieuwe_besluiten, vrij_nummer
from rao_cli.workflow.samen.samenloop.samenloop import Samenloop

Namen = dict[str, str]


def zoek_dubbel(s: Samenloop) -> Namen:
    """Return per kenmerk of ours that must go the one that it gets."""
    namen: Namen = {}
    for pad in s.anders(MAPPEN["overleg"]):
        _besluiten(s, pad, namen)
    _acties(s, namen)
    for pad in _beide_nieuw(s, "signaallijst"):
        _lijst(s, pad, namen)
    for pad in _beide_nieuw(s, "onderwerp"):
        _onderwerp(s, pad, namen)
    return {oud: nieuw for oud, nieuw in namen.items() if oud != nieuw}


def _beide_nieuw(s: Samenloop, soort: str) -> Iterator[str]:
    for pad in s.anders(MAPPEN[soort]):
        if pad not in s.basis and pad in s.ons and pad in s.hun and s.ons[pad] != s.hun[pad]:
            yield pad


def _besluiten(s: Samenloop, pad: str, namen: Namen) -> None:
    """What both decided about one item is one decision; else a number is of who shared it."""
    ons, hun = (nieuwe_besluiten(s, kant, pad) for kant in ("ons", "hun"))
    overleg = s.ding("ons", pad, Overleg)
    if not ons or not hun or overleg is None:
        return
    hunne = {besluit.agendapunt: kenmerk for kenmerk, besluit in hun.items()}
    eigen = {k: hunne[b.agendapunt] for k, b in ons.items() if b.agendapunt in hunne}
    blijft = overleg.besluiten.keys() - eigen.keys()
    for kenmerk in ons:
        if kenmerk in hun and kenmerk not in eigen:
            bezet = {*blijft, *hun, *eigen.values()}
            nummer = volgend_nummer(overleg.datum, "besluit", bezet)
            eigen[kenmerk] = overleg_deel(overleg.datum, "besluit", nummer)
    namen.update(eigen)


def _acties(s: Samenloop, namen: Namen) -> None:
    nieuw = [pad for pad in s.anders(MAPPEN["actie"]) if pad not in s.basis]
    ons = {p: a for p in nieuw if (a := s.ding("ons", p, Actie)) is not None}
    hun = {p: a for p in nieuw if (a := s.ding("hun", p, Actie)) is not None}
    zelfde = gelijke(
        {
            a.kenmerk: replace(a, besluit=namen.get(a.besluit or "", a.besluit))
            for a in ons.values()
        },
        {a.kenmerk: a for a in hun.values()},
    )
    namen.update(zelfde)
    for pad, actie in ons.items():
        if pad in hun and actie.kenmerk not in zelfde:
            namen[actie.kenmerk] = vrij_nummer(s, actie.kenmerk, namen)


def _lijst(s: Samenloop, pad: str, namen: Namen) -> None:
    """Two lists of one sender and day that share no zaak, are two lists."""
    ons, hun = s.ding("ons", pad, Signaallijst), s.ding("hun", pad, Signaallijst)
    if ons is None or hun is None or not ons.zaken or not hun.zaken:
        return
    if ons.zaken.keys() & hun.zaken.keys():
        return
    bezet = {naam_in(p) for p in (*s.basis, *s.ons, *s.hun) if p.startswith(MAPPEN["signaallijst"])}
    namen[ons.kenmerk] = lijst_kenmerk(
        ons.afzender, ons.datum, frozenset({*bezet, *namen.values()})
    )


def _onderwerp(s: Samenloop, pad: str, namen: Namen) -> None:
    """One kenmerk for two titles: a voortgang is about one LKO and period, so it is the same."""
    ons, hun = s.ding("ons", pad, Onderwerp), s.ding("hun", pad, Onderwerp)
    if ons is None or hun is None or ons.type == "voortgang" or ons.titel == hun.titel:
        return
    bezet = {naam_in(p) for p in (*s.ons, *s.hun)}
    nieuw = (f"{ons.kenmerk[:60]}-{nummer}" for nummer in range(2, len(bezet) + 3))
    namen[ons.kenmerk] = next(naam for naam in nieuw if naam not in {*bezet, *namen.values()})


_WOORD: Final[Mapping[str, str]] = {
    "B-": "Het besluit",
    "A-": "De actie",
    "SL": "De signaallijst",
}


def zeg_hernummerd(s: Samenloop, namen: Mapping[str, str]) -> Iterator[str]:
    """Say of every kenmerk what it is now, and why."""
    hunne = {kenmerk for pad in s.hun for kenmerk in [naam_in(pad)]}
    hunne |= {k for p in s.anders(MAPPEN["overleg"]) for k in nieuwe_besluiten(s, "hun", p)}
    for oud, nieuw in namen.items():
        wat = _WOORD.get(oud[:2], "Het onderwerp")
        waarom = (
            "zo heet hetzelfde bij een ander"
            if nieuw in hunne
            else ("want een ander had dat nummer al gedeeld")
        )
        yield f"{wat} {oud} heet nu {nieuw}{':' if nieuw in hunne else ','} {waarom}."
