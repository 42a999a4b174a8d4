"""A shared history that was written anew because something was erased: taken in, and cleared up.

Only a wissing explains that a shared history is another one. Our own steps are played on the new
one by meaning; the old one goes from this computer.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

import msgspec
from msgspec.structs import replace

from rao_cli.model.errors import RaoError
from rao_cli.model.historie.wissing import GRONDWOORDEN
from rao_cli.model.soorten.wissing import Wissing
from rao_cli.model.taal import datum, enkele
from rao_cli.model.tekens import zichtbaar
from rao_cli.store.git.lezen.gewist import aanwezig, erft_van
from rao_cli.store.git.samen.halen import snoei, teruggezet, weiger_terug
from rao_cli.store.git.samen.ver import Ver
from rao_cli.store.git.wissen.bereik import alle_objecten
from rao_cli.store.git.wissen.houders import noemende_losse, noemende_refs
from rao_cli.store.git.wissen.losse_bestanden import (
    bestanden_naast,
    onthoud_rest,
    read_rest,
    van_refs,
)
from rao_cli.store.git.wissen.opruimen import ruim_op
from rao_cli.store.git.wissen.resten import read_wisspoor
from rao_cli.store.papier.ernaast import Naastbestand
from rao_cli.store.wissingen import Wissingen, kende_wissing, wissingen_in, zoek_gewist
from rao_cli.workflow.gewist.andere_tak import zeg_andere_tak, zeg_gedeelde, zoek_record
from rao_cli.workflow.gewist.ernaast import ruim_ernaast, zoek_dicht, zoek_gemaakt
from rao_cli.workflow.gewist.herschreven import Lijnvraag, Wisovergang, keur_wissing
from rao_cli.workflow.gewist.nog_ergens import zeg_houders
from rao_cli.workflow.gewist.oude_deling import Oudedeling, weiger_oude
from rao_cli.workflow.gewist.teruggekeerd import Terugkeer, zoek_terugkeer
from rao_cli.workflow.gewist.weigering import zeg_stap
from rao_cli.workflow.gewist.woord_terug import WoordTerug, weiger_woorden, zonder_wat_blijft

#: What rao cannot know of; it does not keep where papers went.
_ELDERS: Final = (
    "Maakte u eerder stukken buiten de map van dit register (Word, pdf, mail)? Daarin kan het nog "
    "staan: kijk zelf, ook in mappen die u met --naar koos."
)


class Wisslag(msgspec.Struct):
    """What a sync meets of an erasing; `keur` is asked at each tip that comes in."""

    ver: Ver
    overgang: Wisovergang = msgspec.field(default_factory=Wisovergang)
    #: Every record, of here and of there.
    records: tuple[Wissing, ...] = ()
    #: Our steps that came out of an old copy, in words; and such steps of others.
    oude_stappen: tuple[str, ...] = ()
    daar: tuple[Terugkeer, ...] = ()
    #: Whether something on this computer holds the old version yet.
    blijft: bool = False

    def keur(self, tip: str, weg: Sequence[str]) -> Mapping[str, str]:
        """Return what the old commits are called now; RaoError where no wissing explains it."""
        git, prefix, hoofd = self.ver.lijn.net, self.ver.lijn.repo.plek.prefix, self.ver.hoofd
        op = zoek_record(self.ver, tip, weg)
        daar, hier = (wissingen_in(git, prefix, een) for een in (op or tip, hoofd))
        self.records = tuple({**hier, **daar}.values())
        if not self.records:
            if weg and (raad := [*zeg_andere_tak(self.ver.lijn)]):
                raise teruggezet(*raad)
            return weiger_terug(tip, weg)
        if zoek_gewist(git, self.records, tip) is not None:
            raise weiger_oude(Oudedeling(self.ver, tip, hier, daar))
        oud = zoek_gewist(git, self.records, hoofd) is not None
        weg = [een for een in weg if not self._bracht_terug(een, daar)]
        nu = Wisovergang()
        if weg or oud:
            vraag = Lijnvraag(git, prefix, tip, weg, hoofd if oud else None, op=op)
            nu = keur_wissing(vraag)
            self.ver.eerder = tuple(dict.fromkeys([*self.ver.eerder, *vraag.oud]))
        eigen = {} if oud else self._teruggekeerd(tip)
        bekend = {een.kenmerk: een for een in (*self.overgang.wissingen, *nu.wissingen)}
        bomen = (*self.overgang.bomen, *nu.bomen)
        vertaling = {**nu.vertaling, **eigen}
        self.overgang = Wisovergang(vertaling, tuple(bekend.values()), bomen)
        return vertaling

    def _bracht_terug(self, gezien: str, daar: Wissingen) -> bool:
        """Say whether what was seen held every wissing and the erased history: it may be gone.

        What else is in it, is in the branch of who made it (perhaps ours), and is shared again.
        """
        git, prefix = self.ver.lijn.net, self.ver.lijn.repo.plek.prefix
        if zoek_gewist(git, daar.values(), gezien) is None:
            return False
        return all(kende_wissing(git, f"{prefix}{pad}", gezien) for pad in daar)

    def _teruggekeerd(self, tip: str) -> Mapping[str, str]:
        """Return our steps that bring back what was erased, as what they are called now.

        RaoError where such a step holds other work too. What others shared so is told.
        """
        git, hoofd = self.ver.lijn.net, self.ver.hoofd
        eigen = [*zoek_terugkeer(git, [hoofd, f"^{tip}"], [hoofd, tip])]
        for een in eigen:
            if not een.heel:
                raise _meer_werk(een)
        self.oude_stappen = tuple(zeg_stap(een) for een in eigen)
        self.daar = tuple(zoek_terugkeer(git, [tip, f"^{hoofd}"], [tip]))
        return {een.stap.commit: een.was.commit for een in eigen}

    @property
    def keurt_woorden(self) -> bool:
        """Whether an erasing came in, so that what is to be shared is looked at."""
        return bool(self.overgang.bomen)

    def onthoud(self, commit: str) -> None:
        """Remember what was made to be shared, and nothing leads to: the next one clears it."""
        repo = self.ver.lijn.repo
        los = repo.git.run("rev-list", commit, f"^{self.ver.tip}", "^HEAD").tekst.split()
        onthoud_rest(repo.plek, {*read_rest(repo.git, repo.plek), *los})

    def keur_woorden(self, commit: str, *, gekozen: bool) -> None:
        """Refuse what is about to be shared where it says what was erased."""
        if not self.keurt_woorden or commit == self.ver.tip:
            return
        repo, tip = self.ver.lijn.repo, self.ver.tip or ""
        woorden = read_wisspoor(repo.git, self.overgang.bomen).woorden
        woorden = zonder_wat_blijft(woorden, self.ver.bestanden(tip))
        try:
            weiger_woorden(
                repo.git,
                repo.plek.prefix,
                woorden,
                (tip, commit),
                gekozen=gekozen,
                weg=self.ver.weggevallen,
                eigen={nieuw: eigen for eigen, nieuw in self.ver.herspeeld.items()},
            )
        except WoordTerug:
            self.onthoud(commit)
            raise

    def vertel(self, *, proef: bool) -> Iterator[str]:
        """Yield who erased something, when and why, and what becomes of this copy."""
        for wissing in self.overgang.wissingen:
            yield (
                f"{self._wie(wissing)} wiste iets op {datum(wissing.datum)}, "
                f"{GRONDWOORDEN[wissing.grond]} ({wissing.kenmerk})."
            )
        if self.oude_stappen:
            yield (
                f"Uit een oude kopie kwam terug: {enkele(self.oude_stappen)}. Daarin stond weer "
                "wat is gewist; het was al gedeeld, zonder dat. rao laat het weg."
            )
        for een in self.daar:
            yield (
                f"Let op: in het gedeelde register staat weer iets dat is gewist, in "
                f"{zeg_stap(een)}. Wis het nog eens: rao wis"
            )
        if weg := self.ver.weggevallen:
            wat = enkele([f"'{zichtbaar(stap.onderwerp)}'" for stap in weg])
            yield (
                f"Dit was gedeeld op de oude versie, en viel uit uw kopie weg: {wat}. Dat kan "
                f"gebeuren met git pull --rebase. rao zet het {'dan ' if proef else ''}weer terug."
            )
        if self.overgang.vertaling and proef:
            yield "Uw kopie wordt dan bijgewerkt, en de oude versie gaat hier weg."

    def _wie(self, wissing: Wissing) -> str:
        git, tip = self.ver.lijn.repo.git, self.ver.tip or ""
        zoek = f"--grep=Rao-Betreft: {wissing.kenmerk}"
        argv = ("log", "-1", "--format=%an", "--fixed-strings", zoek, tip, "--all", "--")
        return zichtbaar(git.run(*argv).tekst) or "Een ander"

    def ruim(self, eigen: int, *, iets: bool) -> Iterator[str]:
        """Take the old history away, once the branch is on the new one; yield what to know.

        `eigen` of our steps are on it again; `iets`: these, or what rao made of them.
        Done again after a kill: as long as a part of it is here.
        """
        git, plek = self.ver.lijn.repo.git, self.ver.lijn.repo.plek
        begin = aanwezig(git, {een for wissing in self.records for een in wissing.begin})
        eerder = read_rest(git, plek)
        if not (begin or eerder or self.overgang.vertaling):
            return
        snoei(self.ver.lijn)
        namen = [self.ver.hoofd, *self.overgang.vertaling]
        # Nothing may lead to it any more: a person threw away a branch or a stash, as he was told.
        alle = alle_objecten(git).items() if begin else ()
        weg = erft_van(git, begin, (een for een, soort in alle if soort == "commit"))
        bomen = self.overgang.bomen
        spoor = read_wisspoor(git, bomen) if bomen else None
        raakt = spoor.woorden.raakt if spoor else None
        rest = {*eerder, *(bestanden_naast(git, spoor.is_rest) if spoor else ())}
        gaat = {*weg, *aanwezig(git, namen), *rest} - self._nu()
        self.ver.vergeet_eerder()
        over = ruim_op(git, plek, gaat, schoon=("HEAD",), raakt=raakt)
        houders = dict.fromkeys(over.houders)
        if raakt:
            houders |= dict.fromkeys((*noemende_refs(git, raakt), *noemende_losse(git, raakt)))
        onthoud_rest(plek, {*rest, *van_refs(git, houders)} if houders else ())
        if self.overgang.vertaling:
            oud = "ging weg" if houders else "is hier weg"
            yield f"Uw kopie is bijgewerkt; de oude versie {oud}."
        if self.overgang.vertaling and iets:
            wat = "Uw eigen stap staat" if eigen == 1 else f"Uw {eigen} eigen stappen staan"
            yield (
                f"{f'{wat} er weer op. ' if eigen else ''}rao weet niet welke woorden zijn gewist: "
                "kijk zelf na of ze ook in uw eigen werk staan."
            )
        yield from self._ruim_ernaast(raakt)
        if self.overgang.vertaling:
            yield _ELDERS
        if houders:
            self.blijft = True
            yield "Een deel van de oude versie blijft op deze computer."
            yield from zeg_houders(houders)
            yield from zeg_gedeelde(self.ver.lijn.plek.naam, houders)
            yield "Haalde u iets weg? Typ dan nog eens rao sync: dan ruimt rao de rest op."

    def _ruim_ernaast(self, raakt: Callable[[str], bool] | None) -> Iterator[str]:
        """Take away all that rao made: nobody here can say in which of it the words stand."""
        repo = self.ver.lijn.repo
        in_tekst = raakt or (lambda _: False)

        def is_raak(een: Naastbestand) -> bool:
            return any(map(in_tekst, (een.pad, *een.teksten)))

        naast = ruim_ernaast(repo, zoek_gemaakt(repo, is_raak))
        if self.overgang.vertaling:
            naast = replace(naast, dicht=(*naast.dicht, *zoek_dicht(repo)))
        self.blijft |= bool(naast.blijft)
        yield from naast.achteraf()

    def _nu(self) -> set[str]:
        return {*self.ver.lijn.repo.git.run("rev-list", "HEAD", "--").tekst.split()}


def _meer_werk(terug: Terugkeer) -> RaoError:
    return RaoError(
        f"In uw stap {zeg_stap(terug)} staat weer iets dat is gewist, en ook ander werk. Er is "
        "niets gedeeld en niets veranderd.",
        hint="Haal een nieuwe kopie op, in een nieuwe map: rao init --van ADRES\n"
        "Neem uw werk daar over, zonder wat is gewist, en gooi deze map weg.",
    )
