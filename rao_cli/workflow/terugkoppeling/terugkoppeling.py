"""The reply to an LKO after a meeting: made, and made again when something changed (S11)."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from rao_cli.documents.document import TERUGKOPPELING, Document
from rao_cli.documents.namen import partij, zeg_verborgen
from rao_cli.documents.opmaak import datum, opsomming
from rao_cli.model.errors import RaoError
from rao_cli.model.kenmerk import terugkoppeling_kenmerk
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.model.overleg.afhandeling import kan_verteld
from rao_cli.model.overleg.eigen import eigen_verslag
from rao_cli.model.overleg.opgevolgd import zoals
from rao_cli.model.overleg.vingerafdruk import (
    errata_voor,
    klopt_terugkoppeling,
    vingerafdruk_terugkoppeling,
)
from rao_cli.model.soorten.ding import plaats_van
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import Stand
from rao_cli.model.tafel import tafel_van
from rao_cli.model.terugkoppeling.antwoord import onderwerpen_per_lko
from rao_cli.model.terugkoppeling.brieven import lkos_met_brief
from rao_cli.model.terugkoppeling.geraakt import nog_door_te_geven
from rao_cli.model.terugkoppeling.terugkoppeling import (
    besloten_per_lko,
    terugkoppelen_voor,
    zaken_per_lko,
    zonder_lko,
)
from rao_cli.model.terugkoppeling.verschoven import Verschoven, verschoven
from rao_cli.workflow.besluit.besluitenlijst import eis_ongewijzigd, zoek_gehouden
from rao_cli.workflow.bestandstekst import als_data
from rao_cli.workflow.dagen import eis_niet_voor
from rao_cli.workflow.terugkoppeling.opgevolgd import ruim_oude_brieven
from rao_cli.workflow.terugkoppeling.toen import toen_verzonden
from rao_cli.workflow.zoeken import eis_lko, zoek_terugkoppeling

if TYPE_CHECKING:
    from rao_cli.workflow.handeling import CommitResult, Handeling


class Gemaakt(msgspec.Struct, frozen=True):
    """What was made: kenmerken, how they are mailed, before when, and what to know.

    `opnieuw` are the ones that went already, and must go again.
    """

    kenmerken: list[str]
    mail: str
    uiterlijk: date
    zinnen: list[str]
    opnieuw: list[str]


def genereer_terugkoppelingen(
    h: "Handeling", datum_: date | None, lko: str | None
) -> "tuple[Gemaakt, CommitResult]":
    """Make or refresh one reply per LKO about its own zaken.

    What was sent stays as it is, until something is decided or corrected that it does not tell.
    """
    _, overleg = zoek_gehouden(h.stand, datum_)
    eis_niet_voor(h.vandaag, overleg.datum, "het overleg")
    eis_ongewijzigd(h.stand, overleg)
    mail = _als_mail(overleg, *(["--lko", lko] if lko else []))
    gemaakt = Gemaakt([], mail, terugkoppelen_voor(h.stand, overleg), [], [])
    for sleutel in _lkos(h.stand, overleg, lko):
        nieuw = maak_terugkoppeling(h.stand, overleg, sleutel)
        eerder = h.stand.terugkoppelingen.values()
        bestaand = next((t for t in eerder if t.kenmerk == nieuw.kenmerk), None)
        if bestaand is not None and bestaand.is_verzonden:
            _opnieuw(h, overleg, bestaand, gemaakt)
            continue
        zet_nieuws(h, nieuw, bestaand)
        gemaakt.kenmerken.append(nieuw.kenmerk)
    gemaakt.zinnen.extend(ruim_oude_brieven(h, overleg))
    gemaakt.zinnen.extend(
        f"Let op: {zaak} kwam van LKO '{sleutel}', en dat staat niet in rao.yaml. Niemand hoort "
        "wat erover is besloten."
        for zaak, sleutel in zonder_lko(h.stand, overleg)
    )
    gemaakt.zinnen.extend(_gaat_ook_aan(h.stand, overleg, lko))
    if gemaakt.kenmerken and not overleg.ligt_vast:
        gemaakt.zinnen.append(
            f"Let op: de besluitenlijst van {datum(overleg.datum)} is nog niet vastgesteld. "
            "Verandert er nog iets, dan lopen deze brieven achter; rao status zegt dat dan."
        )
    stand = h.straks()
    for kenmerk in gemaakt.kenmerken:
        _, terugkoppeling = zoek_terugkoppeling(stand, kenmerk)
        document = make_brief(h, stand, terugkoppeling)
        h.schrijf(document.naam, document.tekst)
        gemaakt.zinnen.extend(zeg_verborgen(document, partij(stand.register, terugkoppeling.lko)))
    dag = overleg.datum.isoformat()
    alle = [*gemaakt.kenmerken, *gemaakt.opnieuw]
    onderwerp = f"Terugkoppeling over {dag}: {', '.join(alle)}"
    return gemaakt, h.leg_vast(onderwerp, "terugkoppeling-genereer", [dag, *alle])


def papieren_over(h: "Handeling", datum_: date | None, lko: str | None) -> list[str]:
    """Return where the replies about a meeting lie, also those that were sent and stay."""
    stand = h.straks()
    _, overleg = zoek_gehouden(stand, datum_)
    wie = {eis_lko(stand, lko)} if lko else {t.lko for t in stand.terugkoppelingen.values()}
    over = (t for t in stand.terugkoppelingen.values() if t.overleg == overleg.datum)
    return sorted(TERUGKOPPELING.op(ding) for ding in over if ding.lko in wie)


def _lkos(stand: Stand, overleg: Overleg, lko: str | None) -> list[str]:
    """Return which LKO's hear something; RaoError before there are decisions."""
    if not kan_verteld(stand, overleg):
        raise RaoError(
            f"Bij het overleg van {overleg.datum} staan nog geen besluiten.",
            hint=f"Leg ze eerst vast met: rao nieuw besluit --overleg {overleg.datum}",
        )
    lkos = list(lkos_met_brief(stand, overleg))
    if lko is None and lkos:
        return lkos
    if lko is not None and (gekozen := eis_lko(stand, lko)) in lkos:
        return [gekozen]
    wie = f"LKO '{lko}'" if lko else "een LKO"
    raise RaoError(
        f"In het overleg van {overleg.datum} is niets besproken van {wie}.",
        hint="\n".join(_gaat_ook_aan(stand, overleg, lko))
        or f"Bekijk het overleg met: rao toon {overleg.datum}",
    )


def _gaat_ook_aan(stand: Stand, overleg: Overleg, alleen: str | None = None) -> Iterator[str]:
    """Say of what was decided about a topic how the LKO's that it touches hear it (S12, S16).

    That is on their own agenda: what another brought in is in no reply.
    """
    for onderwerp, lkos in nog_door_te_geven(stand, overleg):
        if horen := [lko for lko in lkos if alleen in {None, lko}]:
            wie = opsomming(partij(stand.register, lko) for lko in horen)
            tafels = "".join(f" --voor-agenda {tafel_van(lko)}" for lko in horen)
            yield (
                f"'{onderwerp.titel}' gaat ook {wie} aan, maar kwam van een ander. Zet het besluit "
                f"op de agenda daar: rao onderwerp zet {onderwerp.kenmerk}{tafels}"
            )


def maak_terugkoppeling(stand: Stand, overleg: Overleg, lko: str) -> Terugkoppeling:
    """Return the reply as it should be now, in concept."""
    zaken = zaken_per_lko(stand, overleg).get(lko, ())
    onderwerpen = onderwerpen_per_lko(stand, overleg).get(lko, ())
    stand, overleg = zoals(stand, overleg, lko)
    acties = [actie for _, actie in stand.acties_uit(overleg)]
    return Terugkoppeling(
        soort="terugkoppeling",
        kenmerk=terugkoppeling_kenmerk(lko, overleg.datum),
        lko=lko,
        overleg=overleg.datum,
        status="concept",
        zaken=list(zaken),
        onderwerpen=list(onderwerpen),
        vingerafdruk=vingerafdruk_terugkoppeling(overleg, (*zaken, *onderwerpen), acties, lko),
    )


def maak_verbetering(stand: Stand, overleg: Overleg, bestaand: Terugkoppeling) -> Terugkoppeling:
    """Return the reply that replaces one that went: a concept that knows when that was."""
    return msgspec.structs.replace(
        maak_terugkoppeling(stand, overleg, bestaand.lko),
        verzonden_op=bestaand.opnieuw_verzonden_op or bestaand.verzonden_op,
        toelichting=bestaand.toelichting,
    )


def zet_nieuws(h: "Handeling", nieuw: Terugkoppeling, bestaand: Terugkoppeling | None) -> None:
    """Write the file of a reply, or what became different in it."""
    pad = plaats_van(nieuw)
    if bestaand is None:
        h.nieuw(pad, als_data(nieuw), "terugkoppeling")
        return
    anders: dict[str, Any] = {"zaken": nieuw.zaken, "vingerafdruk": nieuw.vingerafdruk}
    if nieuw.onderwerpen or bestaand.onderwerpen:
        anders["onderwerpen"] = nieuw.onderwerpen or None
    h.werk_bij(pad, (), bestaand, anders)


def _opnieuw(h: "Handeling", overleg: Overleg, bestaand: Terugkoppeling, gemaakt: Gemaakt) -> None:
    """Make the text of a reply that went out already, when something changed since."""
    if not (nieuws := wat_is_nieuw(h.stand, overleg, bestaand)):
        gemaakt.zinnen.append(f"{bestaand.kenmerk} is al verzonden en verandert niet meer.")
        return
    straks = maak_verbetering(h.stand, overleg, bestaand)
    document = make_brief(h, h.stand, straks)
    h.schrijf(document.naam, document.tekst)
    gemaakt.zinnen.extend(zeg_verborgen(document, partij(h.stand.register, bestaand.lko)))
    mail = _als_mail(overleg, "--lko", bestaand.lko)
    verzonden = f"{bestaand.kenmerk} is al verzonden, maar {nieuws}"
    gemaakt.zinnen.append(f"{verzonden}. Verstuur haar opnieuw. {mail}")
    gemaakt.zinnen.append(f"Meld dat daarna: rao terugkoppeling verzonden {bestaand.kenmerk}")
    gemaakt.opnieuw.append(bestaand.kenmerk)


def _als_mail(overleg: Overleg, *voor: str) -> str:
    """Say how the letters about a meeting become drafts of a mail."""
    dag = overleg.datum.isoformat()
    mail = opdrachtregel("terugkoppeling", "genereer", dag, *voor, "--formaat", "eml")
    return f"Als mail: {mail}"


def make_brief(h: "Handeling", stand: Stand, brief: Terugkoppeling) -> Document:
    """Render a reply; one that only gets another day, or a correction nothing new, stays."""
    ligt_er = h.bytes(TERUGKOPPELING.op(brief))
    tekst = ligt_er.decode("utf-8-sig", "replace").replace("\r\n", "\n") if ligt_er else None
    # Brings half of the documents along, which `rao status` needs only now and then.
    from rao_cli.documents.terugkoppeling import make_terugkoppeling, vervangen_op

    toen = toen_verzonden(h.map, brief) if vervangen_op(brief) else None
    return make_terugkoppeling(stand, brief, h.templates, tekst, toen)


def wat_is_nieuw(stand: Stand, overleg: Overleg, bestaand: Terugkoppeling) -> str:
    """Say what was decided or corrected since a reply was made; empty when nothing was."""
    besloten = besloten_per_lko(stand, overleg).get(bestaand.lko, ())
    if over := [zaak for zaak in besloten if zaak not in bestaand.zaken]:
        return f"over {opsomming(over)} is later besloten"
    antwoorden = onderwerpen_per_lko(stand, overleg).get(bestaand.lko, ())
    if over := [punt for punt in antwoorden if punt not in bestaand.onderwerpen]:
        return f"over {opsomming(over)} is later het antwoord van het Deelberaad vastgelegd"
    stand, overleg = zoals(stand, overleg, bestaand.lko)
    acties = [actie for _, actie in stand.acties_uit(overleg)]
    if klopt_terugkoppeling(bestaand, overleg, acties):
        anders = next(verschoven(stand, overleg, bestaand), None)
        return f"{anders.zaak} komt {zeg_verschoven(anders)} terug" if anders else ""
    verbeterd = errata_voor(bestaand, overleg, acties)
    if verbeterd:
        return "een besluit is daarna verbeterd"
    zei = any(eigen_verslag(overleg, bestaand.zaken, bestaand.lko))
    return f"de besluiten{' of het verslag' if zei else ''} zijn daarna gewijzigd"


def zeg_verschoven(wat: Verschoven) -> str:
    """Say on which other day a zaak comes back than the LKO was told."""
    nu = f"op {datum(wat.nu)}" if wat.nu else "later"
    return f"niet op {datum(wat.beloofd)} maar {nu}"
