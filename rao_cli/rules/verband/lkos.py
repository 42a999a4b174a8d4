"""VRB: LKO's and submitters that are named, stand in the register (S6, S11)."""

from collections.abc import Iterator, Mapping

from rao_cli.model.gevuld import gevuld
from rao_cli.model.melding import Pad
from rao_cli.model.soorten.onderwerp import Onderwerp
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.signaallijst import Signaallijst
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import DingPlek
from rao_cli.model.tafel import lko_van
from rao_cli.rules.bedoeld import Benoemd, bedoelt_u
from rao_cli.rules.fase import is_vervallen
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.verband.namen import genummerd


@regel(
    "VRB05",
    over=DingPlek,
    ernst="fout",
    bron="S11",
    hint="Gebruik de sleutel uit rao.yaml, of zet het LKO daar bij lkos.",
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
        case Signaallijst(richting="lko-rao", afzender=naam):
            yield ("afzender",), naam
        case Terugkoppeling(lko=naam):
            yield ("lko",), naam
        case Onderwerp() as onderwerp:
            yield from genummerd(("lkos",), onderwerp.lkos)
            yield from ((("lkos_geinformeerd", naam), naam) for naam in onderwerp.lkos_geinformeerd)
            if onderwerp.lko:
                yield ("lko",), onderwerp.lko
            for pad, tafel in (
                *genummerd(("voor_agenda",), onderwerp.voor_agenda),
                *((("op_agenda", tafel), tafel) for tafel in onderwerp.op_agenda),
                *((("antwoorden", tafel), tafel) for tafel in onderwerp.antwoorden),
            ):
                if lko := lko_van(tafel):
                    yield pad, lko


@regel(
    "VRB08",
    over=DingPlek,
    ernst="waarschuwing",
    bron="S6",
    hint="Zet bij indiener een organisatie of een LKO uit rao.yaml.",
    fout="onderwerp: {indiener: DJI}",
    goed="onderwerp: {indiener: COA}",
)
def bekende_indiener(plek: DingPlek) -> Gevonden:
    """De indiener van een agendapunt of onderwerp is een organisatie of LKO uit het register.

    Punten komen van de leden van het RAO en van de LKO's.
    """
    register = plek.stand.register
    for pad, naam in _indieners(plek):
        if naam not in register.organisaties and naam not in register.lkos:
            bekend: Mapping[str, Benoemd] = {**register.organisaties, **register.lkos}
            yield pad, f"De indiener '{naam}' staat niet in rao.yaml.{bedoelt_u(naam, bekend)}"


def _indieners(plek: DingPlek) -> Iterator[tuple[Pad, str]]:
    match plek.ding:
        case Onderwerp(indiener=str() as naam) if gevuld(naam):
            yield ("indiener",), naam
        case Overleg() as overleg if not is_vervallen(overleg):
            for nummer, punt in enumerate(overleg.agendapunten):
                if punt.indiener and gevuld(punt.indiener):
                    yield ("agendapunten", nummer, "indiener"), punt.indiener
