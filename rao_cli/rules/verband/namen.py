"""VRB: organisations, LKO's and submitters that are named, stand in the register (S2, S6, S11)."""

from collections.abc import Collection, Iterator

from rao_cli.model.gevuld import gevuld
from rao_cli.model.melding import Pad
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.register import is_partij, partijen
from rao_cli.model.soorten.signaallijst import Signaallijst, Zaak
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import DingPlek, OnderwerpPlek
from rao_cli.model.tafel import lko_van, sleutel_van
from rao_cli.rules.bedoeld import bedoelt_u
from rao_cli.rules.regel import Gevonden, regel


@regel(
    "VRB04",
    ernst="fout",
    bron="S2",
    herstelbaar="ook",
    hint="Gebruik de afkorting uit rao.yaml, of zet de organisatie erbij met: "
    "rao nieuw organisatie",
    fout="zaak: {aanbrenger: CAO}",
    goed="zaak: {aanbrenger: COA}",
)
def bekende_organisatie(plek: DingPlek) -> Gevonden:
    """Elke organisatie die wordt genoemd, staat in het register.

    Een verschreven afkorting telt niet mee: dan lijkt een standpunt te ontbreken dat er wel is.
    """
    bekend = plek.stand.register.organisaties
    if not bekend:  # then REG02 speaks
        return
    for pad, naam in _onbekend(plek, bekend):
        yield pad, f"De organisatie {naam} staat niet in rao.yaml.{bedoelt_u(naam, bekend)}"


def _onbekend(plek: DingPlek, bekend: Collection[str]) -> Iterator[tuple[Pad, str]]:
    """Yield every organisation in a file that is not among these, with its path."""
    match plek.ding:
        case Signaallijst() as lijst:
            for kenmerk, zaak in lijst.zaken.items():
                for pad, naam in _in_zaak(zaak, bekend):
                    yield ("zaken", kenmerk, *pad), naam
        case Overleg() as overleg if not overleg.is_vervallen:
            yield from (paar for paar in _in_overleg(overleg) if paar[1] not in bekend)
        case Actie(organisatie=str() as naam) | Onderwerp(organisatie=str() as naam):
            if naam not in bekend:
                yield ("organisatie",), naam


def _in_zaak(zaak: Zaak, bekend: Collection[str]) -> Iterator[tuple[Pad, str]]:
    """Yield the same of one zaak: a path is only made for what is not known."""
    if zaak.aanbrenger not in bekend:
        yield ("aanbrenger",), zaak.aanbrenger
    yield from ((("standpunten", naam), naam) for naam in zaak.standpunten if naam not in bekend)
    if zaak.constatering:
        basis: Pad = ("constatering", "organisaties")
        yield from _genummerd(basis, zaak.constatering.organisaties, bekend)
    if zaak.intern_geschakeld:
        for nummer, contact in enumerate(zaak.intern_geschakeld.contacten):
            if contact.organisatie and contact.organisatie not in bekend:
                pad = ("intern_geschakeld", "contacten", nummer, "organisatie")
                yield pad, contact.organisatie
    for soort in ("gezet", "gepland") if zaak.vertrekstrategie else ():
        for nummer, stap in enumerate(getattr(zaak.vertrekstrategie, soort)):
            if stap.organisatie and stap.organisatie not in bekend:
                yield ("vertrekstrategie", soort, nummer, "organisatie"), stap.organisatie
    for nummer, optie in enumerate(zaak.oplossingsrichtingen):
        basis = ("oplossingsrichtingen", nummer, "voorbesproken_met")
        yield from _genummerd(basis, optie.voorbesproken_met, bekend)


def _in_overleg(overleg: Overleg) -> Iterator[tuple[Pad, str]]:
    for rol, houder in overleg.rolhouders.items():
        if houder:
            yield (rol, "organisatie"), houder.organisatie
    yield from _genummerd(("genodigd",), overleg.genodigd)
    yield from _genummerd(("aanwezig",), overleg.aanwezig)
    yield from ((("afwezig", naam), naam) for naam in overleg.afwezig)
    for nummer, punt in enumerate(overleg.agendapunten):
        yield from _genummerd(("agendapunten", nummer, "genodigd"), punt.genodigd)


def _genummerd(
    pad: Pad, namen: list[str], bekend: Collection[str] = ()
) -> Iterator[tuple[Pad, str]]:
    """Yield the items of a list that are not among these, with their paths."""
    return (((*pad, nummer), naam) for nummer, naam in enumerate(namen) if naam not in bekend)


@regel(
    "VRB05",
    ernst="fout",
    bron="S11",
    herstelbaar="ook",
    hint="Gebruik de sleutel uit rao.yaml, of zet het LKO erbij met: rao nieuw lko",
    fout="onderwerp: {lkos: [terapel]}",
    goed="onderwerp: {lkos: [ter-apel]}",
)
def bekend_lko(plek: DingPlek) -> Gevonden:
    """Elk LKO dat wordt genoemd, staat in het register.

    Een lijst of terugkoppeling van een onbekend LKO komt bij niemand aan.
    """
    bekend = plek.stand.register.lkos
    for pad, naam in _lkos(plek):
        if naam not in bekend:
            yield pad, f"Het LKO '{naam}' staat niet in rao.yaml.{bedoelt_u(naam, bekend)}"


def _lkos(plek: DingPlek) -> Iterator[tuple[Pad, str]]:
    """Yield every LKO in a file with its path."""
    match plek.ding:
        case Signaallijst() as lijst:
            if lijst.richting == "lko-rao":
                yield ("afzender",), lijst.afzender
            for kenmerk, zaak in lijst.zaken.items():
                for nummer, een in enumerate(zaak.verhuisd):
                    yield ("zaken", kenmerk, "verhuisd", nummer, "naar"), een.naar
        case Terugkoppeling(lko=naam) | Actie(lko=str() as naam):
            yield ("lko",), naam
        case Onderwerp() as onderwerp:
            yield from _genummerd(("lkos",), onderwerp.lkos)
            yield from ((("lkos_geinformeerd", naam), naam) for naam in onderwerp.lkos_geinformeerd)
            if onderwerp.lko:
                yield ("lko",), onderwerp.lko
            for pad, tafel in _tafels(onderwerp):
                if lko := lko_van(tafel):
                    yield pad, lko


def _tafels(onderwerp: Onderwerp) -> Iterator[tuple[Pad, str]]:
    """Yield every other table that an onderwerp names with its path."""
    yield from _genummerd(("voor_agenda",), onderwerp.voor_agenda)
    yield from ((("op_agenda", tafel), tafel) for tafel in onderwerp.op_agenda)
    yield from ((("antwoorden", tafel), tafel) for tafel in onderwerp.antwoorden)


@regel(
    "VRB24",
    ernst="fout",
    bron="S15",
    hint="Gebruik de sleutel uit rao.yaml, of zet haar erbij met: rao nieuw tafel",
    fout="onderwerp: {voor_agenda: ['tafel:zorgoverlg']}",
    goed="onderwerp: {voor_agenda: [deelberaad]}",
)
def bekende_tafel(plek: OnderwerpPlek) -> Gevonden:
    """Elke andere tafel die wordt genoemd, staat in het register.

    Een punt voor een onbekende tafel komt bij niemand aan.
    """
    bekend = plek.stand.register.tafels
    for pad, tafel in _tafels(plek.ding):
        if (sleutel := sleutel_van(tafel)) is not None and sleutel not in bekend:
            bedoeld = bedoelt_u(sleutel, bekend)
            yield pad, f"De tafel '{sleutel}' staat niet in rao.yaml.{bedoeld}"


@regel(
    "VRB08",
    ernst="waarschuwing",
    bron="S6",
    herstelbaar="ook",
    hint="Zet bij indiener een organisatie, LKO of gemeente uit rao.yaml: rao register toon",
    fout="onderwerp: {indiener: DJI}",
    goed="onderwerp: {indiener: COA}",
)
def bekende_indiener(plek: DingPlek) -> Gevonden:
    """De indiener van een agendapunt of onderwerp staat in het register.

    Punten komen van de leden van het RAO, van de LKO's en van gemeenten.
    """
    register = plek.stand.register
    for pad, naam in _indieners(plek):
        if not is_partij(register, naam):
            bedoeld = bedoelt_u(naam, partijen(register))
            yield pad, f"De indiener '{naam}' staat niet in rao.yaml.{bedoeld}"


def _indieners(plek: DingPlek) -> Iterator[tuple[Pad, str]]:
    match plek.ding:
        case Onderwerp(indiener=str() as naam) if gevuld(naam):
            yield ("indiener",), naam
        case Overleg() as overleg if not overleg.is_vervallen:
            for nummer, punt in enumerate(overleg.agendapunten):
                if punt.indiener and gevuld(punt.indiener):
                    yield ("agendapunten", nummer, "indiener"), punt.indiener
