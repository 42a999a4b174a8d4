"""VRB: organisations that are named, stand in the register (S2)."""

from collections.abc import Iterator

from rao_cli.model.melding import Pad
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst, Zaak
from rao_cli.model.stand import DingPlek
from rao_cli.rules.bedoeld import bedoelt_u
from rao_cli.rules.fase import is_vervallen
from rao_cli.rules.regel import Gevonden, regel


@regel(
    "VRB04",
    over=DingPlek,
    ernst="fout",
    bron="S2",
    hint="Gebruik de afkorting uit rao.yaml, of zet de organisatie daar bij organisaties.",
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
    for pad, naam in _organisaties(plek):
        if naam not in bekend:
            yield pad, f"De organisatie {naam} staat niet in rao.yaml.{bedoelt_u(naam, bekend)}"


def _organisaties(plek: DingPlek) -> Iterator[tuple[Pad, str]]:
    """Yield every organisation in a file with its path."""
    match plek.ding:
        case Signaallijst() as lijst:
            bekend = plek.stand.register.organisaties
            for kenmerk, zaak in lijst.zaken.items():
                if not _namen(zaak) <= bekend.keys():  # most zaken: no need to go through it
                    for pad, naam in _in_zaak(zaak):
                        yield ("zaken", kenmerk, *pad), naam
        case Overleg() as overleg if not is_vervallen(overleg):
            yield from _in_overleg(overleg)
        case Actie(organisatie=str() as naam) | Onderwerp(organisatie=str() as naam):
            yield ("organisatie",), naam


def _namen(zaak: Zaak) -> set[str]:
    """Return every organisation in a zaak."""
    namen = {zaak.aanbrenger, *zaak.standpunten}
    if zaak.constatering:
        namen.update(zaak.constatering.organisaties)
    if zaak.intern_geschakeld:
        namen.update(c.organisatie for c in zaak.intern_geschakeld.contacten if c.organisatie)
    if zaak.vertrekstrategie:
        stappen = (*zaak.vertrekstrategie.gezet, *zaak.vertrekstrategie.gepland)
        namen.update(stap.organisatie for stap in stappen if stap.organisatie)
    for optie in zaak.oplossingsrichtingen:
        namen.update(optie.voorbesproken_met)
    return namen


def _in_zaak(zaak: Zaak) -> Iterator[tuple[Pad, str]]:
    yield ("aanbrenger",), zaak.aanbrenger
    yield from ((("standpunten", naam), naam) for naam in zaak.standpunten)
    if zaak.constatering:
        yield from genummerd(("constatering", "organisaties"), zaak.constatering.organisaties)
    if zaak.intern_geschakeld:
        for nummer, contact in enumerate(zaak.intern_geschakeld.contacten):
            if contact.organisatie:
                pad = ("intern_geschakeld", "contacten", nummer, "organisatie")
                yield pad, contact.organisatie
    yield from _in_stappen(zaak)
    for nummer, optie in enumerate(zaak.oplossingsrichtingen):
        basis = ("oplossingsrichtingen", nummer, "voorbesproken_met")
        yield from genummerd(basis, optie.voorbesproken_met)


def _in_stappen(zaak: Zaak) -> Iterator[tuple[Pad, str]]:
    if zaak.vertrekstrategie is None:
        return
    for soort, stappen in (
        ("gezet", zaak.vertrekstrategie.gezet),
        ("gepland", zaak.vertrekstrategie.gepland),
    ):
        for nummer, stap in enumerate(stappen):
            if stap.organisatie:
                yield ("vertrekstrategie", soort, nummer, "organisatie"), stap.organisatie


def _in_overleg(overleg: Overleg) -> Iterator[tuple[Pad, str]]:
    if overleg.voorzitter:
        yield ("voorzitter", "organisatie"), overleg.voorzitter.organisatie
    if overleg.secretaris:
        yield ("secretaris", "organisatie"), overleg.secretaris.organisatie
    yield from genummerd(("genodigd",), overleg.genodigd)
    yield from genummerd(("aanwezig",), overleg.aanwezig)
    yield from ((("afwezig", naam), naam) for naam in overleg.afwezig)
    for nummer, punt in enumerate(overleg.agendapunten):
        yield from genummerd(("agendapunten", nummer, "genodigd"), punt.genodigd)


def genummerd(pad: Pad, namen: list[str]) -> Iterator[tuple[Pad, str]]:
    """Yield the items of a list with their paths."""
    return (((*pad, nummer), naam) for nummer, naam in enumerate(namen))
