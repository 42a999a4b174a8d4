"""Take one earlier step back by what it changed, and leave what came later as it is."""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from rao_cli.documents.tussen.verhaal import vertel
from rao_cli.documents.tussen.verteld import Wijzigzin
from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.model.plaats import (
    BEWAARD,
    DOCUMENTEN,
    REGISTERBESTAND,
    bovenmap,
    is_eigen,
    is_registerbestand,
)
from rao_cli.model.samen.botsing import Botsing
from rao_cli.model.taal import opsomming
from rao_cli.model.tekens import is_binair
from rao_cli.model.tussen.overgang import Overgang
from rao_cli.store.git.lezen.geschiedenis import Vastlegging
from rao_cli.store.git.vastleggen.uitkomst import CommitResult
from rao_cli.workflow.beurt import alleen_nu
from rao_cli.workflow.handeling import Handeling
from rao_cli.workflow.herstel.later import Latere, VerderGewerkt, paden_in
from rao_cli.workflow.herstel.vast import eis_blijft
from rao_cli.workflow.privacy.bestandsinhoud import read_bytes
from rao_cli.workflow.privacy.weigering import weiger_persoonsgegevens
from rao_cli.workflow.register.bewaarkeuring import Bewaarkeuring
from rao_cli.workflow.register.ongedaan import begin_van, mist_verleden, zeg_blijft
from rao_cli.workflow.samen.bestand import voeg_bestand_samen

_TERUG: Final = "Teruggedraaid: "
#: So many things a subject names.
_GENOEMD: Final = 2
_BIJ_DE_BRON: Final = (
    "Verander het zelf, met een opdracht of in het bestand, en typ dan: rao bewaar"
)


class NietsTerug(RaoError):
    """What a step did, does not stand in the register any more."""


class Terugdraai(msgspec.Struct, frozen=True):
    """An earlier step, what it would be without it, and what to know."""

    stap: Vastlegging
    #: Path → bytes as they become; None: the file goes.
    straks: Mapping[str, bytes | None]
    zinnen: tuple[str, ...] = ()

    @property
    def blijft(self) -> str:
        """Say what no step takes back, because it went outside; empty when nothing did."""
        return zeg_blijft(self.stap, self.straks)


def zoek_terugdraai(h: Handeling, stap: Vastlegging) -> Terugdraai:
    """Return what takes a step back; RaoError when that cannot be, and why."""
    _eis_een_stap(h, stap)
    repo, (ouder,) = h.map.repo, stap.ouders
    toen, erna = repo.files(ouder, BEWAARD), repo.files(stap.id, BEWAARD)
    nu = {**{p: b.data for p, b in h.lading.bestanden.items()}, **h.lading.overig}
    straks: dict[str, bytes | None] = {}
    zinnen = []
    for pad in sorted({*toen, *erna}):
        if toen.get(pad) == erna.get(pad) or not is_eigen(pad):
            continue
        if bovenmap(pad) == DOCUMENTEN and nu.get(pad) != erna.get(pad):
            if pad in nu and nu[pad] != toen.get(pad):
                zinnen.append(f"{pad} blijft zoals het is. Maak het opnieuw als het niet klopt.")
            continue  # made of the data, or written since: what it was is of no use
        samen = voeg_bestand_samen(pad, erna.get(pad), nu.get(pad), toen.get(pad), {})
        if samen.botsingen:
            raise _is_verder_gewerkt(Latere(repo, stap), samen.botsingen[0])
        zinnen += samen.zinnen
        if samen.data != nu.get(pad):
            straks[pad] = samen.data
    if not straks:
        raise NietsTerug(
            f"Er is niets terug te draaien: wat '{stap.onderwerp}' deed, staat er niet meer.",
            hint="Er is niets veranderd.",
        )
    return Terugdraai(stap, straks, tuple(zinnen))


def _is_verder_gewerkt(later: Latere, botsing: Botsing) -> RaoError:
    """Say what was changed again since, by which step."""
    return VerderGewerkt(
        f"'{later.stap.onderwerp}' kan niet terug: er is later op verder gewerkt. Het gaat om "
        f"{botsing.waar}.",
        later.op_plek(botsing.pad, botsing.plek),
        _BIJ_DE_BRON,
    )


def _eis_een_stap(h: Handeling, stap: Vastlegging) -> None:
    """Refuse the begin of a register, and what put the work of several people together."""
    ondiep = (h.map.repo.plek.common_dir / "shallow").exists()
    if stap.handeling == "init" or not stap.ouders:
        raise mist_verleden() if ondiep and stap.handeling != "init" else begin_van(stap)
    if len(stap.ouders) > 1:
        raise RaoError(
            f"De stap '{stap.onderwerp}' voegde het werk van meer mensen samen. Die draait rao "
            "niet terug.",
            hint="Draai de stappen die erin zitten een voor een terug. Kies ze met: rao herstel",
        )
    if REGISTERBESTAND not in h.map.repo.blobs(stap.ouders[0], [REGISTERBESTAND]):
        raise begin_van(stap)


def draai_terug(h: Handeling, weg: Terugdraai) -> tuple[list[Wijzigzin], CommitResult]:
    """Commit the register without that step; returns what changed back, in words.

    Judged is what comes of it, as for every act: its form, what others lean on, what lies fixed,
    data of persons, the figures of closed months.
    """
    _eis_dat_het_past(h, weg)
    for pad, data in weg.straks.items():
        if data is None:
            h.haal_weg(pad)
        else:
            h.schrijf(pad, _tekst(pad, data))
    if REGISTERBESTAND in weg.straks and _versie_lager(h):
        h.zet(REGISTERBESTAND, ("versie",), h.lading.versie)
    # What a step took out for the sake of a person, does not come back in.
    was = {pad: h.bytes(pad) for pad in weg.straks}
    regels, register = h.lading.regels, h.lading.register
    weiger_persoonsgegevens(read_bytes(weg.straks), read_bytes(was), regels, register)
    voor, na = h.stand, h.straks()
    eis_blijft(voor, na, weg.stap.onderwerp)
    verteld = vertel(Overgang(voor, na))
    over = h.zonder_tekst(weg.stap.betreft)
    with alleen_nu():
        return verteld, h.leg_vast(_onderwerp(weg.stap, over), "herstel", over)


def _onderwerp(stap: Vastlegging, over: Sequence[str]) -> str:
    """Return in words what was taken back; what a person wrote with git is not said again."""
    if stap.van_een_mens:
        return " ".join([f"{_TERUG}wat met de hand was vastgelegd", *over[:_GENOEMD]])
    wat = stap.onderwerp
    if stap.handeling == "herstel":
        return f"Toch weer gedaan: {wat.removeprefix(_TERUG)}"
    noem = [naam for naam in over[:_GENOEMD] if not any(een in wat for een in over)]
    return f"{_TERUG}{wat}{f' ({opsomming(noem)})' if noem else ''}"


def _eis_dat_het_past(h: Handeling, weg: Terugdraai) -> None:
    """RaoError when what is left would not be valid, or lean on what is gone."""
    try:
        Bewaarkeuring(h.lading, weg.straks, h.vandaag).eis_vorm_en_verband()
    except Onleesbaar:
        raise
    except RaoError as fout:
        waarom = [regel for regel in fout.hint.splitlines() if "git diff" not in regel]
        raise VerderGewerkt(
            f"'{weg.stap.onderwerp}' kan niet terug: er is later op verder gewerkt. {fout.zin}",
            Latere(h.map.repo, weg.stap).noemt([*paden_in(waarom)]),
            "\n".join([*waarom, _BIJ_DE_BRON]),
        ) from fout


def _tekst(pad: str, data: bytes) -> str:
    if is_binair(data) and not is_registerbestand(pad):
        raise RaoError(
            f"{pad} is geen tekst. Dat draait rao niet terug.",
            hint=_BIJ_DE_BRON,
        )
    return data.decode("utf-8", "replace")


def _versie_lager(h: Handeling) -> bool:
    """Say whether the register would get an older form than files of now may need."""
    straks = h.straks().heel.versie or 0
    return straks < h.lading.versie
