"""`rao status`: what must happen now, by whom, before when; one screen for a secretary.

What the register says, and what waits in the work tree: documents that are behind, interviews
that were stopped half-way, a merge that git began.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import msgspec

from rao_cli.documents.opmaak import datum, zin
from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.model.kenmerk import dag_in
from rao_cli.model.overleg.actielijst import met_wie_nu
from rao_cli.model.register.werkdagen import dag_erna
from rao_cli.model.soorten.actie import Actie, wie_doet
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import houder_op
from rao_cli.model.soorten.termijnen import Reces
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.levensloop import levensloop
from rao_cli.model.zaak.lopend import lopende_plekken, lopende_zaken
from rao_cli.model.zaak.opschaling import zitting_voor
from rao_cli.store.concept.plek import concepten
from rao_cli.store.register_map import Begin, Lading, RegisterMap
from rao_cli.workflow.agenda.afgehaald import wacht_met_reden
from rao_cli.workflow.bewaring.verklaren import zonder_verklaring
from rao_cli.workflow.dagen import actiedag
from rao_cli.workflow.lezing import zeg_genegeerd
from rao_cli.workflow.taak import Kast, Liggend, Taak, liggend
from rao_cli.workflow.uiterlijk import stukken_uiterlijk
from rao_cli.workflow.werklijst.documenten import verouderd
from rao_cli.workflow.werklijst.na_het_overleg import nataken
from rao_cli.workflow.werklijst.tafeltaken import tafeltaken
from rao_cli.workflow.werklijst.vaste_stukken import veranderd_na_vaststellen
from rao_cli.workflow.werklijst.voor_het_overleg import komt_terug, voortaken
from rao_cli.workflow.zoeken import eerstvolgende

_VAAK_AANGEHOUDEN = 2
_LEEG = Kast()


class Status(msgspec.Struct, frozen=True):
    """The next meeting, the tasks in order of date, and zaken that linger."""

    regio: str
    vandaag: date
    volgend_overleg: date | None
    stukken_uiterlijk: date | None
    taken: tuple[Taak, ...]
    blijft_liggen: tuple[Liggend, ...]
    deelberaad: date | None = None
    deelberaad_stukken: date | None = None
    reces: tuple[Reces, ...] = ()


def make_status(
    stand: Stand, ook: Iterable[Taak] = (), kast: Kast = _LEEG, achter: Iterable[Taak] = ()
) -> Status:
    """Return what must happen now, with tasks that do not follow from the register alone.

    `achter` are documents to renew: that comes before they are fixed or sent, and only once.
    """
    volgend, wie = eerstvolgende(stand), secretaris(stand)
    eigen = [
        *voortaken(stand, wie, kast),
        *nataken(stand, wie, kast),
        *_acties(stand, volgend),
        *tafeltaken(stand, wie, kast),
        *_rollen(stand),
        *_sluittaken(stand, wie),
        *_bewaartaken(stand, wie, kast),
        *ook,
    ]
    achter = tuple(achter)
    eigen = [taak for taak in eigen if not _eerst_opnieuw(taak, achter)]
    wacht = wacht_met_reden(stand, volgend) if volgend else ()
    zitting = zitting_voor(stand, stand.vandaag)
    gezegd = {taak.opdracht for taak in eigen}
    taken = [*(taak for taak in achter if taak.opdracht not in gezegd), *eigen]
    return Status(
        stand.register.regio.naam,
        stand.vandaag,
        None if volgend is None else volgend.datum,
        None if volgend is None else stukken_uiterlijk(stand, volgend.datum),
        tuple(sorted(taken, key=lambda taak: taak.voor or date.max)),
        (*_blijft_liggen(stand), *wacht, *_te_laat_ingediend(stand, volgend)),
        zitting.datum if zitting else None,
        zitting.stukken if zitting else None,
        tuple(sorted(stand.register.reces, key=lambda reces: reces.van)),
    )


def _eerst_opnieuw(taak: Taak, achter: Iterable[Taak]) -> bool:
    """Say whether a task sends a letter that is behind: making it again comes first."""
    wat, _, kenmerk = (taak.opdracht or "").rpartition(" ")
    teksten = {een.wat.split(" ", 1)[0] for een in achter}
    return wat == "rao terugkoppeling verzonden" and kenmerk in teksten


def secretaris(stand: Stand) -> str:
    """Name who does the work of the secretary today."""
    houder = houder_op(stand.register.rollen.secretaris, stand.vandaag)
    return f"secretaris ({houder})" if houder else "secretaris"


def _te_laat_ingediend(stand: Stand, volgend: Overleg | None) -> Iterator[Liggend]:
    """Zaken that came in after the agenda of the next meeting was fixed: they wait for another."""
    if volgend is None or volgend.status == "gepland":
        return
    alle = lopende_plekken(stand)
    for plek in {z.kenmerk: z for z in alle if _wacht_op_agenda(stand, z, volgend)}.values():
        wacht = f"de agenda van {datum(volgend.datum)} ligt vast, dus pas op de volgende"
        yield liggend(plek.kenmerk, f"{wacht}: {plek.zaak.onderwerp}")


def _wacht_op_agenda(stand: Stand, plek: ZaakPlek, volgend: Overleg) -> bool:
    """Say whether a zaak belongs on the agenda of the next meeting and is not on it yet."""
    loop = levensloop(stand, plek.kenmerk)
    bekend = {*volgend.voorgesteld, *volgend.afgehaald, *(p.id for p in volgend.agendapunten)}
    nieuw = loop.fase == "ingebracht" and plek.lijst.status == "ontvangen"
    return plek.kenmerk not in bekend and (nieuw or komt_terug(loop, volgend.datum))


def _acties(stand: Stand, volgend: Overleg | None) -> Iterator[Taak]:
    """Open actions that are past their date or due before the next meeting."""
    grens = volgend.datum if volgend else stand.vandaag
    for actie in stand.acties.values():
        if actie.status == "open" and (actie.uiterlijk is None or actie.uiterlijk <= grens):
            tekst = f"{actie.kenmerk}: {actie.omschrijving}"
            opdracht = f"rao actie gereed {actie.kenmerk}"
            wie, vraag = "nog niemand", f"Spreek af wie dit doet: {tekst}"
            if doet := wie_doet(stand.register, met_wie_nu(stand, actie)):
                wie, hoe = doet, f"Lukt het niet, dan: `rao actie verval {actie.kenmerk}`."
                vraag = f"Vraag {wie} hoe het staat met {zin(tekst)} {hoe} Klaar? Dan:"
            yield Taak(tekst, wie, actie.uiterlijk or _zonder_dag(stand, actie), opdracht, vraag)


def _zonder_dag(stand: Stand, actie: Actie) -> date:
    """Return before when an actie without a day is done: some days after its meeting."""
    besloten = date.fromisoformat(dag_in(actie.besluit or actie.kenmerk))
    return actiedag(stand.register, besloten)


def _bewaartaken(stand: Stand, wie: str, kast: Kast) -> Iterator[Taak]:
    """Yield what may go and stands on no agenda yet, and what went without a declaration."""
    if stand.register.bewaren:
        from rao_cli.workflow.bewaring.termijntaken import termijntaken  # few registers have terms

        yield from termijntaken(stand, wie, kast)
    for wissing in zonder_verklaring(stand, kast):
        wat = f"De verklaring van vernietiging maken van {wissing.kenmerk}"
        voor = actiedag(stand.register, wissing.datum)
        yield Taak(wat, wie, voor, f"rao vernietiging verklaar {wissing.kenmerk}")


def _sluittaken(stand: Stand, wie: str) -> Iterator[Taak]:
    lkos, organisaties = stand.heel.lkos.values(), stand.heel.organisaties.values()
    if any(een.tot for een in lkos) or any(een.tot for een in organisaties):
        from rao_cli.workflow.werklijst.sluittaken import sluittaken  # most of them never stop

        yield from sluittaken(stand, wie)


def _uitwisselingstaken(map_: RegisterMap, stand: Stand, wie: str) -> Iterator[Taak]:
    if stand.register.uitwisseling is not None:
        from rao_cli.workflow.uitwisseling.wachten import uitwisselingstaken  # few regions exchange

        yield from uitwisselingstaken(map_, stand, wie)


def _rollen(stand: Stand) -> Iterator[Taak]:
    ruim = stand.register.termijnen.rol_dagen
    for rol in ("voorzitter", "secretaris"):
        perioden = getattr(stand.register.rollen, rol)
        if (
            perioden
            and (einde := perioden[-1].tot) is not None
            and (einde - stand.vandaag).days <= ruim
        ):
            opdracht = f"rao rol draag-over {rol} ORGANISATIE --op {dag_erna(einde)}"
            yield Taak(f"Een nieuwe {rol} afspreken", "alle leden", einde, opdracht)


def _blijft_liggen(stand: Stand) -> Iterator[Liggend]:
    """Zaken that were put off twice or more and still have no end."""
    for kenmerk in lopende_zaken(stand):
        loop = levensloop(stand, kenmerk)
        if loop.aangehouden >= _VAAK_AANGEHOUDEN and loop.fase in {"aangehouden", "geagendeerd"}:
            tekst = f"{loop.aangehouden} keer aangehouden, loopt sinds {datum(loop.sinds)}"
            yield liggend(kenmerk, f"{tekst}: {stand.zaken_op_kenmerk[kenmerk][-1].zaak.onderwerp}")


def werklijst(begin: Begin, lading: Lading, stand: Stand) -> Status:
    """Return what must happen now, also about documents that are behind or were changed."""
    map_, wie = RegisterMap.vind(begin), secretaris(stand)
    achter = verouderd(map_, lading, stand, wie)
    ook = (
        *veranderd_na_vaststellen(map_, stand, wie),
        *_uitwisselingstaken(map_, stand, wie),
        *(() if map_.is_toen else halve_gesprekken(map_.root, stand, wie)),
    )
    return make_status(stand, ook, Kast(map_, lading), achter)


def onderbroken(begin: Begin) -> tuple[str, ...]:
    """Say what git began around a register, and what it leaves out; nothing when all is well."""
    try:
        map_ = RegisterMap.vind(begin)
        bezig = map_.repo.bezig()
    except Onleesbaar:
        raise
    except RaoError:  # no register or no git: the command itself says so
        return ()
    halverwege = () if bezig is None else filter(None, (bezig.zin, bezig.hint))
    return (*halverwege, *zeg_genegeerd(map_))


def halve_gesprekken(root: Path, stand: Stand, wie: str) -> Iterator[Taak]:
    """Yield what was half filled in on this computer: how to finish it, or to be rid of it."""
    if not concepten(root):
        return
    from rao_cli.workflow.concept.wachtend import wachtende  # knows what every kind asks

    gezegd: set[str] = set()
    for een in wachtende(root, stand):
        if een.bezig or een.opdracht in gezegd:
            continue
        gezegd |= {een.opdracht} if een.kan_verder else set()
        if een.kan_verder:
            wat, opdracht = f"Er wacht {een.wat}: ga verder met", een.opdracht
        else:
            wat = f"Er wacht {een.wat}, maar dat kan nu niet. Kijk wat u ermee doet"
            opdracht = "rao concept"
        yield Taak(wat, wie, _afmaken_voor(een.sinds, stand), opdracht)


def _afmaken_voor(sinds: str, stand: Stand) -> date:
    """Return the working day after the one on which an interview began."""
    try:
        return stand.kalender.na(date.fromisoformat(sinds), 1)
    except ValueError:
        return stand.vandaag
