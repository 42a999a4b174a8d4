"""Check a whole history: every commit against the one before it, from the first to the last."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from rao_cli.model.errors import RaoError
from rao_cli.model.historie.keten.ankers import controleer_ankers
from rao_cli.model.historie.keten.ketenfout import Ketenfout, Ketenverslag, Stapverslag
from rao_cli.model.historie.keten.klok import klok
from rao_cli.model.historie.keten.zegt.wijzigingen import Wijzigingen
from rao_cli.model.plaats import REGISTERBESTAND, is_registerbestand
from rao_cli.model.tonen.bezig import geteld
from rao_cli.store.keten import Keten, Ketenschakel
from rao_cli.store.register_map import Begin, RegisterMap
from rao_cli.store.wissingen import wissingen_in, zoek_gewist
from rao_cli.workflow.gewist.teruggekeerd import zoek_terugkeer
from rao_cli.workflow.gewist.weigering import terug_in_kopie, zeg_stap
from rao_cli.workflow.historie.gewist import zoek_uitleg
from rao_cli.workflow.historie.onleesbaar import NietTeLezen
from rao_cli.workflow.historie.samenkomst import Verwanten
from rao_cli.workflow.historie.stap import Gelopen, Wandeling
from rao_cli.workflow.historie.tekens import Tekens
from rao_cli.workflow.historie.verantwoording import Doorzocht, gecontroleerd, niet_te_controleren
from rao_cli.workflow.historie.versiestanden import Versiestanden


class Historievraag(NamedTuple):
    """What to check: the register around a folder, and anchors from papers.

    `nu` is the moment after which nothing can have happened yet.
    """

    begin: Begin
    vandaag: date
    nu: datetime
    ankers: Sequence[str] = ()


def controleer_historie(vraag: Historievraag) -> Ketenverslag:
    """Return what is wrong in the history; RaoError when there is none, or when it is damaged."""
    repo = RegisterMap.vind(vraag.begin).repo
    head = repo.head()
    if head is None:
        raise RaoError(
            "Dit register heeft nog geen geschiedenis: er is niets vastgelegd.",
            hint="Leg het vast met: rao bewaar",
        )
    keten = Keten(repo, head)
    verwanten = Verwanten({schakel.id: schakel for schakel in keten.schakels})
    wijzigingen = Wijzigingen(heel=not keten.is_ondiep)
    wandeling = Wandeling(keten, verwanten, Versiestanden(keten, vraag.vandaag), wijzigingen)
    tekens = Tekens(verwanten, alles=not repo.plek.prefix)
    gelopen = {}
    for schakel in geteld("rao kijkt naar {} vastleggingen", keten.schakels, per=5):
        gelopen[schakel.id] = wandeling.stap(schakel)
        tekens.neem(schakel, gelopen[schakel.id].nu.register)
    return _verslag(vraag, wandeling, gelopen, tekens)


def _verslag(
    vraag: Historievraag, wandeling: Wandeling, gelopen: Mapping[str, Gelopen], tekens: Tekens
) -> Ketenverslag:
    keten, later = wandeling.keten, wandeling.rijen.later
    getekend = {commit: (wie, gevonden) for commit, wie, gevonden in tekens.oordeel()}
    op = {schakel.id: schakel.vastlegger.op for schakel in keten.schakels}
    uitleg = zoek_uitleg(keten, wandeling.verwanten, getekend, vraag.ankers)
    stappen = []
    for schakel in keten.schakels:
        wie, teken = getekend.get(schakel.id, ("", []))
        ouders = [op.get(ouder) for ouder in schakel.ouders]
        moment = klok(op[schakel.id], schakel.auteur.op, ouders, vraag.nu)
        eigen = (
            *_echt(schakel, keten, op),
            *nog_een_begin(schakel, keten),
            *gelopen[schakel.id].vondsten,
            *later.get(schakel.id, ()),
            *moment,
            *teken,
        )
        over = uitleg.over(schakel, eigen)
        stappen.append(_stapverslag(schakel, gelopen[schakel.id], over, wie))
    vast = {commit: een.vast for commit, een in gelopen.items()}
    einde = NietTeLezen(keten, gelopen[keten.head].nu)
    rijen = wandeling.rijen
    weet_niet = (tuple(rijen.gekozen), len(rijen.andere_rao))
    gezien = Doorzocht(keten, tuple(stappen), vast, tekens, uitleg.gevraagd, *weet_niet)
    return Ketenverslag(
        stappen=tuple(stappen),
        vondsten=(
            *_gewist(keten),
            *_inhoud(keten),
            *einde.weg(),
            *controleer_ankers(uitleg.gevraagd, op, vast),
        ),
        gecontroleerd=(*gecontroleerd(gezien), *uitleg.gecontroleerd()),
        niet_te_controleren=(
            *einde.zinnen(),
            *niet_te_controleren(gezien),
            *uitleg.niet_te_controleren(),
        ),
    )


def _echt(schakel: Ketenschakel, keten: Keten, bekend: Mapping[str, object]) -> Iterator[Ketenfout]:
    """Find a commit that somebody wrote over, or before which the history was cut off."""
    if not schakel.echt:
        tekst = "De inhoud van deze vastlegging past niet bij haar nummer."
        yield Ketenfout("beschadigd", tekst)
    if not keten.is_ondiep and any(ouder not in bekend for ouder in schakel.ouders):
        tekst = "De geschiedenis is hier afgekapt: wat ervoor kwam, laat git niet meer zien."
        yield Ketenfout("beschadigd", tekst)


def nog_een_begin(schakel: Ketenschakel, keten: Keten) -> Iterator[Ketenfout]:
    """Find a second first commit with files of the register: nothing before it can be judged."""
    begin = next(
        (s.id for s in keten.schakels if not s.ouders and REGISTERBESTAND in s.veranderd), ""
    )
    if (
        not schakel.ouders
        and schakel.id != begin
        and any(map(is_registerbestand, schakel.veranderd))
    ):
        tekst = "Hier begint een tweede geschiedenis, met bestanden die al vol waren."
        yield Ketenfout("begin", tekst)


def _gewist(keten: Keten) -> Iterator[Ketenfout]:
    """Find that something that was erased is part of this history again."""
    git = keten.repo.git
    records = wissingen_in(git, keten.repo.plek.prefix, keten.head)
    if (wissing := zoek_gewist(git, records.values(), keten.head)) is not None:
        yield Ketenfout("gewist", f"{terug_in_kopie(wissing)} Typ: rao sync")
        records = {}
    for terug in zoek_terugkeer(git, [keten.head], [keten.head]) if records else ():
        tekst = (
            f"In {zeg_stap(terug)} staat weer iets dat is gewist: typ rao sync, of wis het weer."
        )
        yield Ketenfout("gewist", tekst)
    bekend = {schakel.id for schakel in keten.schakels}
    for een in records.values():
        for was in sorted({anker.was for anker in een.ankers} & bekend):
            tekst = f"{een.kenmerk} zegt dat vastlegging {was[:10]} is gewist, maar zij staat er."
            yield Ketenfout("gewist", tekst)


def _inhoud(keten: Keten) -> Iterator[Ketenfout]:
    if keten.vervalste_inhoud:
        tekst = "In de map .git staat een bestand met een andere inhoud dan bij zijn nummer hoort."
        yield Ketenfout("beschadigd", f"{tekst} Kijk met: git fsck")
    if keten.is_vervangen:
        tekst = "Andere programma's laten hier iets anders zien: er zijn vervangingen in git."
        yield Ketenfout("beschadigd", f"{tekst} Kijk met: git replace --list")


def _stapverslag(
    schakel: Ketenschakel, gelopen: Gelopen, vondsten: Sequence[Ketenfout], wie: str
) -> Stapverslag:
    dag = schakel.auteur.op
    return Stapverslag(
        commit=schakel.id,
        onderwerp=schakel.boodschap.partition("\n")[0],
        auteur=schakel.auteur.naam,
        datum=dag.isoformat() if dag else "",
        handeling=gelopen.aard.handeling,
        met_de_hand=gelopen.aard.met_de_hand or bool(gelopen.aard.eigen),
        ondertekend_door=wie,
        vondsten=tuple(dict.fromkeys(vondsten)),
    )
