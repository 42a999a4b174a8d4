"""A whole repository as it becomes: every commit, branch, label and note, before anything moves."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

import msgspec
from msgspec.structs import replace

from rao_cli.model.patroon import patroon
from rao_cli.store.git.herschrijven.gang import Herschrijfstap, Herschrijving, read_wisstappen
from rao_cli.store.git.herschrijven.nieuwe_refs import nieuwe_refs
from rao_cli.store.git.lezen.objecten import ModeAndBlob, blob_id
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.schrijven.pak import Objectpak
from rao_cli.store.git.wissen.refs import (
    NOTITIES,
    STASH,
    Refzet,
    Wisref,
    read_wisrefs,
    voor_rev_list,
)
from rao_cli.workflow.bewaring.wissen.inhoud import Inhoudwisser
from rao_cli.workflow.bewaring.wissen.paden import nieuwe_namen, nieuwe_paden
from rao_cli.workflow.bewaring.wissen.vastgelegd import Afdrukgang
from rao_cli.workflow.bewaring.wissen.wens import Tekstwens, Wiswens
from rao_cli.workflow.bewaring.wissen.wisgang import Wisgang, eerste_kinderen

_HEX: Final = patroon(r"[0-9a-f]{40}|[0-9a-f]{64}")


class Herschreven(msgspec.Struct, frozen=True):
    """What a history becomes; nothing points to it yet, and `pak` holds what git lacks."""

    pak: Objectpak
    refs: tuple[Wisref, ...]
    zetten: tuple[Refzet, ...]
    #: Old commit → new commit.
    nieuw: Mapping[str, str]
    begin: tuple[str, ...]
    #: How many commits there are in all.
    stappen: int
    #: Every path that became another or of which a version did, as it was; and those taken whole.
    paden: tuple[str, ...]
    heel: tuple[str, ...]
    hernoemd: int
    boodschappen: int
    namen: int
    #: The days of the meetings of which a fingerprint became another.
    dagen: tuple[str, ...]
    #: Commit as it was → the days of the meetings of which it fixed the list.
    vast: Mapping[str, Sequence[str]]
    bederf: tuple[str, ...]
    dicht: tuple[str, ...]
    #: Path from the top and blob as they were → what a file of the register becomes.
    register: Mapping[tuple[str, str], bytes]

    @property
    def is_leeg(self) -> bool:
        """Say whether it stands nowhere."""
        return not (self.nieuw or self.zetten)

    def bytes(self, pad: str, data: bytes) -> bytes:
        """Return a file of the register, by its path as it was, as it becomes."""
        return self.register.get((pad, blob_id(data, self.pak.algoritme)), data)


def herschrijf(repo: Repo, wens: Wiswens, vandaag: date) -> Herschreven:
    """Return the history of a repository without what is wiped."""
    git, pak = repo.git, Objectpak(repo.git, repo.plek.algoritme)
    refs = tuple(read_wisrefs(git))
    gewone = [ref for ref in refs if ref.naam != STASH and not ref.naam.startswith(NOTITIES)]
    stappen = [*read_wisstappen(git, voor_rev_list(gewone))]
    notities = [ref for ref in refs if ref.naam.startswith(NOTITIES)]
    los = [*read_wisstappen(git, voor_rev_list(notities))] if notities else []
    paden = nieuwe_paden((pad for stap in stappen for pad in stap.veranderd), wens.in_naam)
    if isinstance(wens, Tekstwens):
        wens = replace(wens, zoek=wens.zoek.met(nieuwe_namen(paden, wens.in_naam)))
    inhoud = Inhoudwisser(repo, pak, wens)
    inhoud.lees((*stappen, *los))
    afdrukken = Afdrukgang(repo, pak, vandaag, nieuw=inhoud.nieuw)
    wisgang = Wisgang(inhoud, afdrukken, paden, eerste_kinderen(stappen))
    gang = Herschrijving(pak, wisgang.bestanden, wens.in_woorden)
    gang.loop(stappen, eerste_kinderen(stappen))
    begin = tuple(gang.begin)
    if los:
        _loop_notities(gang, inhoud, los)
    zetten = nieuwe_refs(git, pak, gang, refs, wens.in_naam)
    geraakt = {pad for pad, _ in inhoud.anders} | paden.keys()
    return Herschreven(
        pak=pak,
        refs=refs,
        zetten=tuple(zetten),
        nieuw=gang.nieuw,
        begin=begin,
        stappen=len(stappen),
        paden=tuple(sorted(geraakt)),
        heel=tuple(sorted({pad for (pad, _), wat in inhoud.anders.items() if wat.heel})),
        hernoemd=len(paden),
        boodschappen=gang.boodschappen,
        namen=gang.namen,
        dagen=tuple(sorted(afdrukken.dagen)),
        vast=afdrukken.vast,
        bederf=tuple(inhoud.bederf),
        dicht=tuple(inhoud.dicht),
        register={
            wie: inhoud.nieuw[wat.blob]
            for wie, wat in inhoud.anders.items()
            if wat.blob in inhoud.nieuw
        },
    )


def _loop_notities(
    gang: Herschrijving, inhoud: Inhoudwisser, stappen: list[Herschrijfstap]
) -> None:
    """Write notes anew: each lies at the id of the commit that it is about."""

    def bestanden(stap: Herschrijfstap) -> Mapping[str, ModeAndBlob | None]:
        return {
            _bij(gang, pad): wat and inhoud.wordt(pad, wat) for pad, wat in stap.veranderd.items()
        }

    gang.bestanden = bestanden
    gang.loop(stappen, Counter(eerste_kinderen(stappen)))


def _bij(gang: Herschrijving, pad: str) -> str:
    """Return where a note lies, in as many folders as it did."""
    kaal = pad.replace("/", "")
    nieuw = gang.nieuw.get(kaal, kaal) if _HEX.fullmatch(kaal) else kaal
    if nieuw == kaal:
        return pad
    delen, klaar = list[str](), 0
    for deel in pad.split("/"):
        delen.append(nieuw[klaar : klaar + len(deel)])
        klaar += len(deel)
    return "/".join(delen)
