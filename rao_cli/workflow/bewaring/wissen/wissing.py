"""Wiping: first all of it in memory, to be shown; then all refs at once, with a record on top."""

import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from rao_cli.model.bewaring.zoektekst import Zoektekst
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.kenmerk import heel_kenmerk, trek_wissing_kenmerk
from rao_cli.model.plaats import REGISTERBESTAND, plaats_op
from rao_cli.model.register.versie import nodige_versie
from rao_cli.model.stand import Stand
from rao_cli.store.git.herschrijven.bewaard import (
    bewaard_met,
    geschreven_met,
    los_met,
    ruim_bewaard,
)
from rao_cli.store.git.herschrijven.wissprong import Wisopdracht, Wisuitslag, voer_wissing_uit
from rao_cli.store.git.lezen.boodschap import CommitText
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.git.wissen.houders import Opgeruimd, Vasthouder, noemende_losse
from rao_cli.store.git.wissen.refs import oude_toppen
from rao_cli.store.register_map import Lading, RegisterMap
from rao_cli.store.yaml.editing import make_tekst, zet
from rao_cli.workflow.bestandstekst import keur, schemaregel
from rao_cli.workflow.bewaring.wissen.deelwoorden import zoek_delen
from rao_cli.workflow.bewaring.wissen.dingwens import maak_dingwens
from rao_cli.workflow.bewaring.wissen.doelen import zoek_doelen
from rao_cli.workflow.bewaring.wissen.herschrijven import Herschreven, herschrijf
from rao_cli.workflow.bewaring.wissen.naast import noemer, zoek_naast
from rao_cli.workflow.bewaring.wissen.termijn import eis_termijn
from rao_cli.workflow.bewaring.wissen.vooraf import Deelblik, keur_vooraf, weiger_stash, weiger_wie
from rao_cli.workflow.bewaring.wissen.vraag import Wisvraag, weiger_sleutels
from rao_cli.workflow.bewaring.wissen.wens import Tekstwens, Wiswens
from rao_cli.workflow.gewist.ernaast import Ernaast, ruim_ernaast
from rao_cli.workflow.gewist.nog_ergens import zeg_houders
from rao_cli.workflow.lezing import eis_vastgelegd
from rao_cli.workflow.zoeken import zoek_besluit

__all__ = ["Voornemen", "Wisgevolg", "bereid_voor", "keur_begin", "wis"]

_SOORT: Final = "wissing"
HANDELING: Final = "wis"
_LEEG: Final = "Wat u wilt wissen, staat nergens: niet in een bestand, en niet in de geschiedenis."
_NERGENS: Final = (
    "Kijk of u het goed typte. Staat het op papier, in een mail of in een back-up, dan kan rao "
    "daar niet bij."
)


class Voornemen(msgspec.Struct, frozen=True):
    """A wiping as it would go: nothing changed yet."""

    map: RegisterMap
    lading: Lading
    vraag: Wisvraag
    wens: Wiswens
    vandaag: date
    anders: Herschreven
    #: How the shared register stands.
    blik: Deelblik
    kenmerk: str
    ernaast: Ernaast
    #: How many drafts and copies of rao hold it, and how many files of git that are of nothing.
    bewaard: int
    los: int
    #: Where a part of it will stay.
    delen: tuple[str, ...]

    @property
    def bestanden(self) -> Mapping[str, bytes]:
        """The record, and rao.yaml where its form is older; nothing for a note or label alone."""
        if not self.anders.begin:
            return {}
        pad = plaats_op(_SOORT, self.vandaag, self.kenmerk)
        tekst = make_tekst(self._record(), schemaregel(pad, _SOORT))
        keur(pad, tekst)
        register = self.lading.bestanden[REGISTERBESTAND]
        nodig = nodige_versie([self._record()])
        if self.lading.versie >= nodig:
            return {pad: tekst.encode()}
        data = self.anders.bytes(self.map.repo.plek.prefix + REGISTERBESTAND, register.data)
        return {
            pad: tekst.encode(),
            REGISTERBESTAND: zet(data.decode(), ("versie",), nodig).encode(),
        }

    @property
    def begin(self) -> Sequence[str]:
        """The first commits that go; where these are none, the labels and notes that do."""
        return self.anders.begin or sorted(oude_toppen(self.anders.zetten))

    def _record(self) -> dict[str, Any]:
        h, vraag = self.anders, self.vraag
        record: dict[str, Any] = {
            "soort": _SOORT,
            "kenmerk": self.kenmerk,
            "datum": self.vandaag,
            "grond": vraag.grond,
        }
        if vraag.besluit:
            record["besluit"] = vraag.besluit
        if vraag.kenmerken:
            # One that was made of a title became another: the record holds no words.
            heel = (heel_kenmerk(een) or een for een in vraag.kenmerken)
            record["kenmerken"] = [self.wens.in_naam(een) for een in heel]
        return record | {
            "wijze": self.wens.wijze,
            "door": [*vraag.door],
            "toppen": sorted(oude_toppen(h.zetten)),
            "begin": sorted(h.begin),
            "ankers": [
                {"was": was, "nu": h.nieuw[was], "overleg": dag}
                for was, dagen in h.vast.items()
                if was in h.nieuw
                for dag in dagen
            ],
            "aantal": {
                "vastleggingen": len(h.nieuw),
                "bestanden": len(h.paden),
                "onderwerpen": h.boodschappen,
                "namen": h.hernoemd + h.namen,
            },
        }


def keur_begin(begin: Path, vandaag: date) -> None:
    """Refuse before anything is asked what would be refused after it."""
    map_ = RegisterMap.vind(begin)
    lading = map_.load_vastgelegd()
    lading.eis_bekend()
    keur_vooraf(map_.repo, eis_vastgelegd(lading, vandaag).heel)


def bereid_voor(begin: Path, vandaag: date, vraag: Wisvraag) -> Voornemen:
    """Return what a wiping would do; RaoError where it cannot or may not be."""
    map_ = RegisterMap.vind(begin)
    lading = map_.load_vastgelegd()
    lading.eis_bekend()
    stand = eis_vastgelegd(lading, vandaag)
    if vraag.besluit:
        vraag = replace(vraag, besluit=zoek_besluit(stand, vraag.besluit.upper()).kenmerk)
    vraag = eis_termijn(stand, vraag)
    blik = keur_vooraf(map_.repo, stand.heel)
    wens = _wens(map_.repo, stand, vraag)
    weiger_wie(map_.repo, wens, vraag.door)
    anders = herschrijf(map_.repo, wens, vandaag)
    _weiger_uitkomst(map_.repo, anders, wens)
    raakt, git, plek = _raakt(wens), map_.repo.git, map_.repo.plek
    ernaast, bewaard, los = zoek_naast(map_.repo, wens), len(bewaard_met(plek, raakt)), 0
    if anders.is_leeg:
        los, bewaard = len(los_met(git, raakt)), bewaard + geschreven_met(git, plek, raakt)
        if ernaast.is_leeg and not (bewaard or los):
            raise _nergens(map_.repo, ernaast, [*noemende_losse(git, raakt)])
    kenmerk = trek_wissing_kenmerk(vandaag, secrets.choice)
    rest = (kenmerk, ernaast, bewaard, los, zoek_delen(map_.repo, wens))
    return Voornemen(map_, lading, vraag, wens, vandaag, anders, blik, *rest)


def _nergens(repo: Repo, ernaast: Ernaast, los: Sequence[Vasthouder]) -> RaoError:
    zin = "Wat u wilt wissen, staat in geen bestand, en niet in de geschiedenis." if los else _LEEG
    hint = [*ernaast.vooraf(), *_al_gewist(repo), *(zeg_houders(los) if los else [_NERGENS])]
    return NietsGevonden(zin, hint="\n".join(hint))


def _al_gewist(repo: Repo) -> Iterator[str]:
    """Yield what is left to do of a wiping that is the last step: it may have been killed."""
    for stap in repo.historie.eigen_lijn()[:1]:
        if stap.handeling == HANDELING and stap.betreft:
            yield (
                f"Of uw vorige opdracht werd afgebroken, maar zij wiste al ({stap.betreft[0]}). "
                f"Wat u dan nog doet, ziet u met: rao wis {stap.betreft[0]}"
            )


def _wens(repo: Repo, stand: Stand, vraag: Wisvraag) -> Wiswens:
    if vraag.kenmerken:
        return maak_dingwens(repo, zoek_doelen(stand, vraag.kenmerken))
    zoek = Zoektekst(vraag.teksten)
    weiger_sleutels(zoek, stand.heel)
    return Tekstwens(zoek)


def _weiger_uitkomst(repo: Repo, anders: Herschreven, wens: Wiswens) -> None:
    """Refuse a wiping after which a file would be broken."""
    if anders.bederf:
        raise GebruiksFout(
            f"Dit is ook een woord waar het register zelf op draait, in "
            f"{len(anders.bederf)} van zijn bestanden. Er is niets gewist.",
            hint="Typ een langere tekst, zoals de hele naam.",
        )
    hoofd = repo.git.probeer("symbolic-ref", "--quiet", "HEAD").tekst
    if any(zet.naam == hoofd and zet.naar is None for zet in anders.zetten):
        raise RaoError(
            "De naam van de branch waar u op staat, moet ook worden gewist. Er is niets gewist.",
            hint="Geef die branch eerst een andere naam: git branch -m NAAM",
        )
    weiger_stash(repo, frozenset(anders.nieuw), wens)


class NietsGevonden(RaoError):
    """What was to be wiped stands nowhere."""


class Wisgevolg(msgspec.Struct, frozen=True):
    """What a wiping did: in git (None: nothing of it stood there), and beside it."""

    git: Wisuitslag | None
    ernaast: Ernaast
    #: What was cleared; None when git could not forget yet.
    opgeruimd: Opgeruimd | None


def wis(voornemen: Voornemen) -> Wisgevolg:
    """Wipe; IntussenVeranderd, and nothing changes, when something was committed meanwhile."""
    repo, wens = voornemen.map.repo, voornemen.wens
    uitslag, over = None, list[Path]()
    opgeruimd: Opgeruimd | None
    if voornemen.anders.is_leeg:
        opgeruimd, over = ruim_bewaard(voornemen.map.root, _raakt(wens))
    else:
        uitslag = _wis_in_git(voornemen)
        opgeruimd = uitslag.opgeruimd
    # Looked for anew: somebody may have worked in a paper since it was shown.
    ernaast = ruim_ernaast(repo, zoek_naast(repo, wens), noemer(wens))
    ernaast = replace(ernaast, blijft=(*ernaast.blijft, *map(str, over)))
    return Wisgevolg(uitslag, ernaast, opgeruimd)


def _wis_in_git(voornemen: Voornemen) -> Wisuitslag:
    h = voornemen.anders
    trailers = {"Rao-Handeling": [HANDELING], "Rao-Betreft": [voornemen.kenmerk]}
    boodschap = CommitText(f"Gewist: {voornemen.kenmerk}", trailers, secrets.token_hex(10))
    opdracht = Wisopdracht(
        refs=h.refs,
        zetten=h.zetten,
        nieuw=h.nieuw,
        pak=h.pak,
        bestanden=voornemen.bestanden,
        boodschap=boodschap.boodschap(),
        raakt=_raakt(voornemen.wens),
    )
    return voer_wissing_uit(voornemen.map.root, opdracht)


def _raakt(wens: Wiswens) -> Callable[[str], bool]:
    return lambda tekst: wens.raakt("", tekst)
