"""A form of a list, a zaak, or of zaken that are still to come."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import msgspec
from msgspec.structs import replace

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.formulier.deel import Deel
from rao_cli.model.formulier.formulier import Formulier, Rubriek, Zaakformulier
from rao_cli.model.formulier.vakken import als_boom, waarde_op, zaakvakken
from rao_cli.model.formulier.weging import STANDPUNTEN
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN
from rao_cli.model.kenmerk import is_kenmerk_van
from rao_cli.model.lezers.lezer import Lezer
from rao_cli.model.lezers.zoals import zoals_gezien
from rao_cli.model.soorten.huisstijl import rubricering_van
from rao_cli.model.soorten.register import partij
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.taal import datum, opsomming
from rao_cli.rules.signaallijst.lopend import KLAAR
from rao_cli.workflow.formulier.inlezing import ALLES, LKO, make_keuzes
from rao_cli.workflow.formulier.plaatsen import NIEUW
from rao_cli.workflow.formulier.poort import is_klaar
from rao_cli.workflow.papier.lezers import lees_lezer
from rao_cli.workflow.signaallijst.open_lijst import eis_open
from rao_cli.workflow.zaak.aanleveren import verzoeken
from rao_cli.workflow.zoeken import eis_lko, zoek_lijst, zoek_zaak

#: A form with more empty zaken than this is no form any more.
MEESTE_NIEUWE: Final = 10


class Formuliervraag(msgspec.Struct, frozen=True, kw_only=True):
    """What a form is asked for: a list or zaak, or an LKO; for whom; and how many new zaken."""

    kenmerk: str = ""
    lko: str = ""
    voor: str = ""
    nieuwe: int | None = None


def build_formulier(stand: Stand, vraag: Formuliervraag) -> tuple[Formulier, list[str]]:
    """Return a form, and what to know of it; RaoError when there is nothing to fill in."""
    if vraag.lko:
        return _leeg(stand, eis_lko(stand, vraag.lko, stand.vandaag), vraag.nieuwe or 1), []
    lezer = lees_lezer(stand, vraag.voor) if vraag.voor else None
    gezien = zoals_gezien(stand, lezer) if lezer else stand
    plekken, titel, is_lijst = _plekken(stand, vraag.kenmerk)
    open_ = [plek for plek in plekken if not is_klaar(plek)]
    if lezer is not None and lezer.soort == "organisatie":
        zaken = [*_voor(stand, gezien, open_, lezer, vraag.kenmerk)]
    elif vraag.kenmerk and (lezer is None or lezer.soort == "lko"):
        zaken = [_zaak(stand, plek, _gezien(gezien, plek, vraag.voor)) for plek in open_]
        nieuwe = 1 if vraag.nieuwe is None else vraag.nieuwe
        zaken += _nieuwe(stand, nieuwe) if is_lijst else ()
    else:
        raise GebruiksFout(
            f"Zo maakt rao geen formulier voor {lezer.naam if lezer else 'iedereen'}.",
            hint="Noem een organisatie; of een signaallijst of zaak, met of zonder LKO.",
        )
    if not zaken:
        raise _niets(vraag.kenmerk, lezer)
    kop = _kop(stand, vraag.kenmerk or ALLES, titel)
    voor = lezer.sleutel if lezer and lezer.soort == "organisatie" else ""
    dicht = [plek.kenmerk for plek in plekken if is_klaar(plek)]
    return replace(kop, zaken=tuple(zaken), voor=voor), [*_zeg_dicht(dicht)]


def _zeg_dicht(dicht: Sequence[str]) -> Iterator[str]:
    """Say which zaken are not on a form, for nothing of them changes any more."""
    if dicht:
        staan = "staan" if dicht[1:] else "staat"
        yield f"{opsomming(dicht)} {staan} niet op het formulier: daar verandert niets meer aan."


def _plekken(stand: Stand, kenmerk: str) -> tuple[Sequence[ZaakPlek], str, bool]:
    """Return the zaken of a kenmerk, its title, and whether it is a list.

    Without a kenmerk: where each zaak stood last that is on a list which still runs.
    """
    if not kenmerk:
        nu = {plek.kenmerk: plek for plek in stand.zaken if plek.lijst.status not in KLAAR}
        return [*nu.values()], "Wat nog aangeleverd moet worden", False
    if is_kenmerk_van("zaak", kenmerk.upper()):
        plek = zoek_zaak(stand, kenmerk)
        eis_open(plek.lijst)
        return [plek], f"Zaak {plek.kenmerk}", False
    _, lijst = zoek_lijst(stand, kenmerk)
    eis_open(lijst)
    wie = partij(stand.register, lijst.afzender)
    titel = f"Signaallijst van {wie}, {datum(lijst.datum)}"
    return [plek for plek in stand.zaken if plek.lijst is lijst], titel, True


def _niets(kenmerk: str, lezer: Lezer | None) -> RaoError:
    if lezer is None:
        return RaoError(
            f"Aan {kenmerk} verandert niets meer; een formulier heeft geen zin.",
            hint=f"Bekijk het met: rao toon {kenmerk}",
        )
    waarover = f" over {kenmerk}" if kenmerk else ""
    return RaoError(
        f"{lezer.naam} hoeft{waarover} niets meer aan te leveren.",
        hint="Wat er nog wel nodig is, ziet u met: rao aanleveren",
    )


def _kop(stand: Stand, kenmerk: str, titel: str) -> Formulier:
    return Formulier(
        register=stand.heel.regio.naam,
        kenmerk=kenmerk,
        titel=titel,
        zaken=(),
        rubricering=rubricering_van(stand.register.rubricering, "aanleververzoek"),
        gemaakt_op=datum(stand.vandaag),
    )


def _leeg(stand: Stand, lko: str, hoeveel: int) -> Formulier:
    titel = f"Nieuwe zaken van {partij(stand.register, lko)}"
    kop = _kop(stand, f"{LKO}{lko}", titel)
    return replace(kop, zaken=tuple(_nieuwe(stand, hoeveel)))


def _nieuwe(stand: Stand, hoeveel: int) -> Iterator[Zaakformulier]:
    """Yield zaken with empty fields."""
    for nummer in range(1, hoeveel + 1):
        kenmerk = f"{NIEUW}{nummer}"
        titel = "Nieuwe zaak" if hoeveel == 1 else f"Nieuwe zaak {nummer}"
        rubrieken = zaakvakken(kenmerk, None, make_keuzes(stand))
        yield Zaakformulier(kenmerk=kenmerk, titel=titel, rubrieken=rubrieken)


def _zaak(stand: Stand, plek: ZaakPlek, gezien: ZaakPlek) -> Zaakformulier:
    """Return all of a zaak to fill in; what a reader may not see, is not on its form."""
    delen = [deel for deel in ZAAKDELEN if _zelfde(deel, plek, gezien)]
    return Zaakformulier(
        kenmerk=plek.kenmerk,
        titel=f"Zaak {plek.kenmerk}: {gezien.zaak.onderwerp}",
        rubrieken=zaakvakken(plek.kenmerk, plek.zaak, make_keuzes(stand), delen=delen),
    )


def _gezien(gezien: Stand, plek: ZaakPlek, voor: str) -> ZaakPlek:
    """Return a zaak as a reader may see it; RaoError when it may not."""
    plekken = gezien.zaken_op_kenmerk.get(plek.kenmerk, ())
    for een in plekken:
        if een.bestand == plek.bestand:
            return een
    raise RaoError(
        f"Zaak {plek.kenmerk} is niet voor {voor}.",
        hint="Kies een andere lezer, of laat --voor weg.",
    )


def _zelfde(deel: Deel, plek: ZaakPlek, gezien: ZaakPlek) -> bool:
    """Say whether a reader sees all of a part: who sees less would overwrite the rest."""
    heel, deels = als_boom(plek.zaak), als_boom(gezien.zaak)
    plekken = [deel.lijst] if deel.lijst else [veld.plek for veld in deel.velden]
    return all(waarde_op(heel, een) == waarde_op(deels, een) for een in plekken)


def _voor(
    stand: Stand, gezien: Stand, plekken: Iterable[ZaakPlek], lezer: Lezer, kenmerk: str
) -> Iterator[Zaakformulier]:
    """Yield per zaak what one organisation owes, with the zaak above it to read."""
    schuld = {
        zaak.zaak: zaak.tekorten
        for verzoek in verzoeken(stand, kenmerk, lezer.sleutel)
        for overleg in verzoek.overleggen
        for zaak in overleg.zaken
    }
    for plek in plekken:
        if plek.kenmerk not in schuld and plek.kenmerk != kenmerk.upper():
            continue
        te_zien = _gezien(gezien, plek, lezer.naam)
        nodig = opsomming([tekort.wat for tekort in schuld.get(plek.kenmerk, ())])
        yield Zaakformulier(
            kenmerk=plek.kenmerk,
            titel=f"Zaak {plek.kenmerk}: {te_zien.zaak.onderwerp}",
            rubrieken=tuple(_eigen(stand, plek, lezer.sleutel, nodig)),
            lezen=tuple(_te_lezen(stand, te_zien)),
        )


def _eigen(stand: Stand, plek: ZaakPlek, organisatie: str, nodig: str) -> Iterator[Rubriek]:
    """Yield the part of the standpunten with the fields of one organisation."""
    keuzes = replace(make_keuzes(stand), kern=[organisatie])
    for rubriek in zaakvakken(plek.kenmerk, plek.zaak, keuzes, delen=[STANDPUNTEN]):
        eigen = tuple(groep for groep in rubriek.groepen if groep.kop == organisatie)
        waarom = f"{rubriek.waarom} Nog nodig: {nodig}." if nodig else rubriek.waarom
        yield replace(rubriek, groepen=eigen, waarom=waarom)


def _te_lezen(stand: Stand, gezien: ZaakPlek) -> Iterator[tuple[str, str]]:
    """Yield what a zaak says, part by part: a heading and its texts."""
    for rubriek in zaakvakken(gezien.kenmerk, gezien.zaak, make_keuzes(stand), lege=0):
        regels = [
            f"{' – '.join(filter(None, (groep.kop, vak.label)))}: {vak.tekst}"
            for groep in rubriek.groepen
            for vak in groep.vakken
            if vak.tekst
        ]
        if regels:
            yield rubriek.kop, "\n".join(regels)
