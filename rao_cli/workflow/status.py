"""`rao status`: what must happen now, by whom, before when; one screen for a secretary."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from rao_cli.documents.namen import partij
from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.model.levensloop import levensloop
from rao_cli.model.overleg import Overleg
from rao_cli.model.register import houder_op
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.workflow.agenda_eraf import eraftaken, wacht_met_reden
from rao_cli.workflow.herstel import standpuntopdracht
from rao_cli.workflow.nataken import nataken
from rao_cli.workflow.taak import Taak
from rao_cli.workflow.tafeltaken import tafeltaken

#: A role that ends within this many days asks for a successor.
_ROL_EINDE_DAGEN = 30
_VAAK_AANGEHOUDEN = 2


class Status(NamedTuple):
    """The next meeting, the tasks in order of date, and zaken that linger."""

    regio: str
    vandaag: date
    volgend_overleg: date | None
    stukken_uiterlijk: date | None
    taken: tuple[Taak, ...]
    blijft_liggen: tuple[tuple[str, str], ...]


def maak_status(stand: Stand, ook: Iterable[Taak] = ()) -> Status:
    """Return what must happen now, with tasks that do not follow from the register alone."""
    volgend = volgend_overleg(stand)
    uiterlijk = None
    if volgend is not None:
        uiterlijk = stand.kalender.voor(volgend.datum, stand.register.termijnen.stukken_werkdagen)
    taken = [*_overleggen(stand, volgend), *_lijsten(stand, volgend, uiterlijk)]
    taken += [
        *_standpunten(stand, volgend, uiterlijk),
        *nataken(stand, secretaris(stand), volgend),
        *_acties(stand, volgend),
    ]
    taken += [*tafeltaken(stand, secretaris(stand)), *_rollen(stand), *ook]
    return Status(
        stand.register.regio.naam,
        stand.vandaag,
        None if volgend is None else volgend.datum,
        uiterlijk,
        tuple(sorted(taken, key=lambda taak: taak.voor or date.max)),
        (
            *_blijft_liggen(stand),
            *(wacht_met_reden(stand, volgend) if volgend else ()),
            *_te_laat_ingediend(stand, volgend),
        ),
    )


def volgend_overleg(stand: Stand) -> Overleg | None:
    """Return the first meeting from today on that is not held or cancelled."""
    return next(
        (
            overleg
            for _, overleg in stand.overleggen_op_datum
            if overleg.datum >= stand.vandaag
            and overleg.status in {"gepland", "agenda-vastgesteld"}
        ),
        None,
    )


def secretaris(stand: Stand) -> str:
    """Name who does the work of the secretary today."""
    houder = houder_op(stand.register.rollen.secretaris, stand.vandaag)
    return f"secretaris ({houder})" if houder else "secretaris"


def _overleggen(stand: Stand, volgend: Overleg | None) -> Iterator[Taak]:
    wie = secretaris(stand)
    for _, overleg in stand.overleggen_op_datum:
        if overleg.datum < stand.vandaag and overleg.status in {"gepland", "agenda-vastgesteld"}:
            tekst = f"Vastleggen wie er was op {datum(overleg.datum)}"
            yield Taak(tekst, wie, overleg.datum, f"rao overleg houd {overleg.datum}")
    if volgend is None:
        yield Taak("Een volgend overleg plannen", wie, None, "rao nieuw overleg")


def _lijsten(stand: Stand, volgend: Overleg | None, uiterlijk: date | None) -> Iterator[Taak]:
    wie = secretaris(stand)
    for lijst in stand.signaallijsten.values():
        if lijst.richting != "lko-rao":
            continue
        if lijst.status == "concept":
            opdracht = f"rao signaallijst dien-in {lijst.kenmerk}"
            lko = partij(stand.register, lijst.afzender)
            yield Taak(f"{lijst.kenmerk} indienen", lko, uiterlijk, opdracht)
        elif lijst.status == "ingediend":
            opdracht = f"rao signaallijst ontvang {lijst.kenmerk}"
            yield Taak(f"{lijst.kenmerk} in ontvangst nemen", wie, uiterlijk, opdracht)
    wacht = [z.kenmerk for z in stand.zaken if volgend and _wacht_op_agenda(stand, z, volgend)]
    if wacht and volgend is not None and volgend.status == "gepland":
        tekst = f"{opsomming(dict.fromkeys(wacht))} op de agenda zetten"
        yield Taak(tekst, wie, uiterlijk, f"rao agenda genereer {volgend.datum}")
    if volgend is not None and volgend.status == "gepland":
        yield from eraftaken(stand, wie, volgend, uiterlijk)


def _te_laat_ingediend(stand: Stand, volgend: Overleg | None) -> Iterator[tuple[str, str]]:
    """Zaken that came in after the agenda of the next meeting was fixed: they wait for another."""
    if volgend is None or volgend.status == "gepland":
        return
    for plek in {z.kenmerk: z for z in stand.zaken if _wacht_op_agenda(stand, z, volgend)}.values():
        wacht = f"de agenda van {datum(volgend.datum)} ligt vast, dus pas op de volgende"
        yield plek.kenmerk, f"{wacht}: {plek.zaak.onderwerp}"


def _wacht_op_agenda(stand: Stand, plek: ZaakPlek, volgend: Overleg) -> bool:
    """Say whether a zaak belongs on the agenda of the next meeting and is not on it yet."""
    loop = levensloop(stand, plek.kenmerk)
    bekend = {*volgend.voorgesteld, *volgend.afgehaald, *(p.id for p in volgend.agendapunten)}
    if plek.kenmerk in bekend:
        return False
    if loop.fase == "aangehouden":
        return loop.hervatten_op is None or loop.hervatten_op <= volgend.datum
    return loop.fase == "ingebracht" and plek.lijst.status == "ontvangen"


def _standpunten(stand: Stand, volgend: Overleg | None, uiterlijk: date | None) -> Iterator[Taak]:
    """Say per core organisation for which zaken of the next meeting it owes its position (S20)."""
    if volgend is None:
        return
    op_agenda = [p.id for p in volgend.agendapunten if p.id in stand.zaken_op_kenmerk]
    for organisatie in stand.kernorganisaties:
        zonder = [z for z in op_agenda if not _heeft_standpunt(stand, z, organisatie)]
        if zonder:
            opdracht = standpuntopdracht(zonder[0], organisatie)
            wat = f"Standpunt geven over {opsomming(zonder)}"
            yield Taak(wat, organisatie, uiterlijk, opdracht)


def _heeft_standpunt(stand: Stand, zaak: str, organisatie: str) -> bool:
    standpunt = stand.zaken_op_kenmerk[zaak][-1].zaak.standpunten.get(organisatie)
    return bool(standpunt and standpunt.standpunt)


def _acties(stand: Stand, volgend: Overleg | None) -> Iterator[Taak]:
    """Open actions that are past their date or due before the next meeting."""
    grens = volgend.datum if volgend else stand.vandaag
    for actie in stand.acties.values():
        if actie.status == "open" and (actie.uiterlijk is None or actie.uiterlijk <= grens):
            tekst = f"{actie.kenmerk}: {actie.omschrijving}"
            opdracht = f"rao actie gereed {actie.kenmerk}"
            yield Taak(tekst, actie.organisatie or "?", actie.uiterlijk, opdracht)


def _rollen(stand: Stand) -> Iterator[Taak]:
    ruim = timedelta(days=_ROL_EINDE_DAGEN)
    for rol in ("voorzitter", "secretaris"):
        perioden = getattr(stand.register.rollen, rol)
        if perioden and (einde := perioden[-1].tot) is not None and einde - stand.vandaag <= ruim:
            vanaf = min(einde, date.max - timedelta(days=1)) + timedelta(days=1)
            opdracht = f"rao rol draag-over {rol} ORGANISATIE --op {vanaf}"
            yield Taak(f"Een nieuwe {rol} afspreken", "alle leden", einde, opdracht)


def _blijft_liggen(stand: Stand) -> Iterator[tuple[str, str]]:
    """Zaken that were put off twice or more and still have no end."""
    for kenmerk, plekken in stand.zaken_op_kenmerk.items():
        loop = levensloop(stand, kenmerk)
        if loop.aangehouden >= _VAAK_AANGEHOUDEN and loop.fase in {"aangehouden", "geagendeerd"}:
            tekst = f"{loop.aangehouden} keer aangehouden, loopt sinds {datum(loop.sinds)}"
            yield kenmerk, f"{tekst}: {plekken[-1].zaak.onderwerp}"
