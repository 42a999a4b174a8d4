"""The questions about a zaak, in the order in which a person thinks (S6-S9, S18-S23)."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from msgspec.structs import replace

from rao_cli.cli.questions.antwoord import GEEN, HoortElders, altijd, beide, klacht_over, na
from rao_cli.cli.questions.groepvraag import Groepvraag
from rao_cli.cli.questions.keuze import Keuze, als_keuzes
from rao_cli.cli.questions.vraag import Vraag
from rao_cli.cli.questions.zaak.oplossingvragen import oplossingvragen
from rao_cli.cli.questions.zaak.stapvragen import lijstvragen
from rao_cli.cli.questions.zaak.tabelvragen import Omgeving, beurtvraag, veldvraag
from rao_cli.model.formulier import beeld, gesprek
from rao_cli.model.formulier.gesprek import AANTAL, Beurt
from rao_cli.model.soorten.register import Register
from rao_cli.model.soorten.signaallijst import Zaak
from rao_cli.model.stand import ZaakPlek
from rao_cli.model.zaak.levensloop import gesprek_oud_op
from rao_cli.model.zaak.onderdelen import heeft_standpunt
from rao_cli.workflow.dagen import klacht_geweest, klacht_toekomst, klacht_voor_lijst
from rao_cli.workflow.signaallijst.onderwerptekst import LANGSTE, te_lang
from rao_cli.workflow.zoeken import eerstvolgende

GROEPEN: Final = tuple(Keuze(w.waarde, w.uitleg) for w in beeld.DE_ZAAK.velden[2].woorden)
_INTERN: Final = "intern_geschakeld"


def _niet_te_lang(antwoord: str) -> str:
    """Return no complaint about one sentence; HoortElders for a story, that waits at the facts."""
    if klacht := te_lang(antwoord):
        if over_een_persoon := klacht_over(" ".join(antwoord.split()), ""):
            return over_een_persoon
        zin = (
            f"{klacht} rao bewaart uw tekst voor de vraag wat er aan de hand is. "
            f"Typ hier een korte zin, hoogstens {LANGSTE} tekens."
        )
        raise HoortElders(zin, "feiten", antwoord.strip())
    return ""


def basisvragen(register: Register, vandaag: date) -> list[Vraag]:
    """Return what identifies a zaak, what is the matter, and what the sender asks."""
    omgeving = Omgeving(partijen=als_keuzes(register.organisaties), vandaag=vandaag)
    onderwerp = veldvraag(gesprek.ONDERWERP.velden[0], gesprek.ONDERWERP, omgeving)
    rest = _vragen((gesprek.WIE, gesprek.FEITEN, gesprek.VRAAG), omgeving, lambda _: True)
    zin = "Eén zin, zonder namen, V-nummers of geboortedata."
    return [replace(onderwerp, reden=zin, toets=_niet_te_lang), *rest]


class Zaakstaat:
    """What stands in a zaak, and what is still to be asked of it."""

    def __init__(self, plek: ZaakPlek, *, alles: bool = False) -> None:
        """`alles`: also what was said not to apply."""
        self.plek, self.zaak = plek, plek.zaak
        self._geen: Collection[str] = () if alles else plek.zaak.geen

    def is_open(self, naam: str) -> bool:
        """Say whether a place is empty, and may be asked."""
        return is_leeg(self.zaak, naam) and not self.is_geen(naam)

    def is_geen(self, naam: str) -> bool:
        """Say whether it was said of a place, or of what it is in, that it does not apply."""
        return any(naam == deel or naam.startswith(f"{deel}.") for deel in self._geen)


def zaakvragen(plek: ZaakPlek, *, alles: bool = False, zonder: Collection[str] = ()) -> list[Vraag]:
    """Return the questions whose answer is still missing in a zaak.

    `alles`: also those that were answered with "geen"; `zonder` are names that were asked just now.
    """
    staat = Zaakstaat(plek, alles=alles)
    lijst = [*_basis(staat), *_beeld(staat), *_vertrek(staat), *_rest(staat)]
    lijst += oplossingvragen(staat.zaak, omgeving_van(plek, alle=True), staat.is_geen)
    return [vraag for vraag in lijst if vraag.naam not in zonder]


def open_delen(plek: ZaakPlek, zonder: Collection[str] = ()) -> list[str]:
    """Name the parts of the interview in which something is still to be asked."""
    nog = (vraag for vraag in zaakvragen(plek, zonder=zonder) if vraag.alleen_als({}))
    return list(dict.fromkeys(vraag.deel.lower().replace(f" van {AANTAL}", "") for vraag in nog))


def omgeving_van(plek: ZaakPlek, *, alle: bool = False) -> Omgeving:
    """Return what the questions need; `alle`: also who took part before and does no more."""
    stand, lijstdatum = plek.stand, plek.lijst.datum
    vandaag = stand.vandaag

    def geweest(dag: str) -> str:
        return klacht_toekomst(date.fromisoformat(dag), vandaag)

    return Omgeving(
        partijen=als_keuzes(stand.organisaties if alle else stand.aanbod.organisaties),
        vandaag=vandaag,
        lijst=lijstdatum,
        dagtoetsen={
            "werkt_aan_vertrek.gesprek_op": geweest,
            f"{_INTERN}.contacten.datum": geweest,
            "vertrekstrategie.gezet.datum": geweest,
            "vertrekstrategie.gepland.datum": lambda dag: klacht_geweest(
                date.fromisoformat(dag), vandaag
            ),
            "termijn.tot": lambda dag: klacht_voor_lijst(date.fromisoformat(dag), lijstdatum),
        },
    )


def _vragen(beurten: Iterable[Beurt], omgeving: Omgeving, is_open: Any) -> Iterator[Vraag]:
    for beurt in beurten:
        if (vraag := beurtvraag(beurt, omgeving, is_open)) is not None:
            yield vraag


def _basis(staat: Zaakstaat) -> Iterator[Vraag]:
    beurten = (gesprek.FEITEN, gesprek.VRAAG, gesprek.BIJZONDER)
    return _vragen(beurten, omgeving_van(staat.plek), staat.is_open)


def _beeld(staat: Zaakstaat) -> Iterator[Vraag]:
    omgeving = omgeving_van(staat.plek)
    yield from _vragen((gesprek.CONSTATERING,), omgeving, staat.is_open)
    if staat.is_geen(_INTERN):
        return

    def is_intern(antwoorden: Mapping[str, Any]) -> bool:
        return bool(_waarde(staat.zaak, antwoorden, f"{_INTERN}.antwoord") == "ja")

    def zonder_wie(antwoorden: Mapping[str, Any]) -> bool:
        wie = _waarde(staat.zaak, antwoorden, f"{_INTERN}.toelichting")
        return is_intern(antwoorden) and not wie

    if (vraag := beurtvraag(gesprek.INTERN, omgeving, staat.is_open)) is not None:
        waarom = f"{_INTERN}.toelichting"
        yield _met_voorwaarde(vraag, waarom, lambda antwoorden: not is_intern(antwoorden))
    if staat.is_open(f"{_INTERN}.contacten"):
        for vraag in lijstvragen(
            gesprek.CONTACTEN, omgeving_van(staat.plek, alle=True), [], "contact"
        ):
            yield replace(vraag, alleen_als=beide(zonder_wie, vraag.alleen_als))


def _met_voorwaarde(vraag: Vraag, naam: str, als: Any) -> Vraag:
    """Return a question of which one part is only asked when something holds."""
    if vraag.naam == naam:
        return replace(vraag, alleen_als=als)
    if not isinstance(vraag, Groepvraag):
        return vraag
    delen = (replace(d, alleen_als=als) if d.naam == naam else d for d in vraag.delen)
    return replace(vraag, delen=tuple(delen))


def _waarde(zaak: Zaak, antwoorden: Mapping[str, Any], naam: str) -> Any:
    gegeven = antwoorden.get(naam)
    return wat_staat_op(zaak, naam) if gegeven in {None, GEEN} else gegeven


def _vertrek(staat: Zaakstaat) -> Iterator[Vraag]:
    omgeving = omgeving_van(staat.plek)
    if not staat.is_geen(gesprek.WERKT.naam):
        yield from _vragen((gesprek.WERKT,), omgeving, staat.is_open)
    if (oud := _oud_gesprek(staat.plek)) is not None:
        veld = next(veld for veld in gesprek.WERKT.velden if veld.soort == "dag")
        vraag = veldvraag(veld, gesprek.WERKT, omgeving)
        yield replace(vraag, eerder=oud, geen_mag=False)
    for beurt in (gesprek.GEZET, gesprek.GEPLAND):
        if not staat.is_geen(beurt.naam):
            al = wat_staat_op(staat.zaak, beurt.naam) or []
            wereld = omgeving_van(staat.plek, alle=True)
            yield from lijstvragen(beurt, wereld, al, "stap", staat.is_geen)
    yield from _toelating(staat, omgeving)


def _oud_gesprek(plek: ZaakPlek) -> date | None:
    """Return the day of a talk that is too old by the next meeting: then it is asked again."""
    blok, oud_op = plek.zaak.werkt_aan_vertrek, gesprek_oud_op(plek.stand, plek.kenmerk)
    if blok is None or oud_op is None:
        return None
    komend = eerstvolgende(plek.stand)
    return blok.gesprek_op if oud_op < (komend.datum if komend else plek.stand.vandaag) else None


def _toelating(staat: Zaakstaat, omgeving: Omgeving) -> Iterator[Vraag]:
    """Ask what is left on toelating; "geen" is an answer there, and then why not."""
    waarom_niet = veldvraag(gesprek.GEEN_TOELATING.velden[0], gesprek.GEEN_TOELATING, omgeving)
    plek = gesprek.TOELATING.naam
    if not is_leeg(staat.zaak, plek) or not is_leeg(staat.zaak, waarom_niet.naam):
        return
    if not staat.is_geen(plek):
        vraag = veldvraag(gesprek.TOELATING.velden[0], gesprek.TOELATING, omgeving)
        yield replace(vraag, tekst=gesprek.TOELATING.vraag, zo=gesprek.TOELATING.zo)
        yield replace(waarom_niet, alleen_als=lambda a: a.get(plek) == GEEN)
    elif not staat.is_geen(waarom_niet.naam):
        yield waarom_niet


def _rest(staat: Zaakstaat) -> Iterator[Vraag]:
    omgeving = omgeving_van(staat.plek)
    beurten = (gesprek.TERMIJN, gesprek.GEVOLGEN, gesprek.POLITIEK, gesprek.PUBLICITAIR)
    yield from _vragen(beurten, omgeving, staat.is_open)
    yield from _standpunt(staat)


def _standpunt(staat: Zaakstaat) -> Iterator[Vraag]:
    """Ask the standpunt of who brings the zaak; those of others are asked of them."""
    wie = staat.zaak.aanbrenger
    if wie not in staat.plek.stand.organisaties:
        return
    al = staat.zaak.standpunten.get(wie)
    omgeving = omgeving_van(staat.plek)
    gegeven = altijd if heeft_standpunt(al) else na(f"standpunten.{wie}.standpunt")
    for beurt, tekst, is_er, als in (
        (gesprek.STANDPUNT, f"Wat is het standpunt van {wie}?", heeft_standpunt(al), altijd),
        (gesprek.INZET, f"Wat gaat {wie} doen?", bool(al and al.inzet), gegeven),
    ):
        if not is_er and not staat.is_geen(f"standpunten.{beurt.naam}"):
            naam = f"standpunten.{wie}.{beurt.naam}"
            vraag = veldvraag(beurt.velden[0], beurt, omgeving, naam)
            yield replace(vraag, tekst=tekst, alleen_als=als)


def wat_staat_op(ding: object, plek: str) -> Any:
    """Return what stands at a place of a zaak, or of a part of it: `termijn.soort`."""
    for deel in plek.split("."):
        ding = getattr(ding, deel, None)
    return ding


def is_leeg(ding: object, plek: str) -> bool:
    """Say whether nothing stands at a place of a zaak, or of a part of it."""
    return not wat_staat_op(ding, plek)
