"""OVL: who was there and who was not (S2, S4)."""

from rao_cli.model.gevuld import gevuld
from rao_cli.model.overleg.opkomst import tel_opkomst
from rao_cli.model.register.namen import kern_op
from rao_cli.model.stand import OverlegPlek
from rao_cli.rules.regel import Gevonden, regel
from rao_cli.rules.zin import opsomming


@regel(
    "OVL02",
    ernst="waarschuwing",
    bron="S2",
    herstelbaar="erratum",
    hint="Schrijf in een paar woorden waarom de organisatie er niet was.",
    fout="overleg: {afwezig: {AVIM: {reden: }}}",
    goed="overleg: {afwezig: {AVIM: {reden: Inzet elders}}}",
)
def afwezig_met_reden(plek: OverlegPlek) -> Gevonden:
    """Bij wie afwezig was, staat de reden.

    Zo ziet u of een organisatie vaker ontbreekt, en of daar iets aan te doen is.
    """
    for sleutel, afwezigheid in plek.ding.afwezig.items():
        if not gevuld(afwezigheid.reden):
            yield ("afwezig", sleutel, "reden"), f"Er staat niet waarom {sleutel} er niet was."


@regel(
    "OVL11",
    ernst="fout",
    bron="S2",
    herstelbaar="erratum",
    hint="Haal de organisatie weg bij aanwezig of bij afwezig.",
    fout="overleg: {aanwezig: [DT&V, COA, IND, AVIM], afwezig: {AVIM: {reden: Inzet elders}}}",
    goed="overleg: {aanwezig: [DT&V, COA, IND], afwezig: {AVIM: {reden: Inzet elders}}}",
)
def aanwezig_of_afwezig(plek: OverlegPlek) -> Gevonden:
    """Een organisatie is aanwezig of afwezig, niet allebei.

    De besluitenlijst noemt elke organisatie een keer.
    """
    for sleutel in filter(plek.ding.aanwezig.__contains__, plek.ding.afwezig):
        yield ("afwezig", sleutel), f"{sleutel} staat bij aanwezig én bij afwezig."


@regel(
    "OVL13",
    ernst="aandachtspunt",
    bron="S2",
    inhoud=True,
    hint="Ga na of de besluiten zo kunnen blijven, of vul aan wie er was en wie verving.",
    fout="overleg: {afwezig: {AVIM: {reden: Inzet elders, vervanging: geen}}}",
    goed="overleg: {afwezig: {AVIM: {reden: Inzet elders, vervanging: Een collega van AVIM}}}",
)
def voltallig(plek: OverlegPlek) -> Gevonden:
    """Alle kernorganisaties deden mee, zelf of met een vervanger.

    Het RAO zoekt samen naar een oplossing. Besluiten zonder een van de vier kernorganisaties
    vragen extra aandacht.
    """
    overleg = plek.ding
    if not overleg.is_gehouden:
        return
    if not overleg.aanwezig:
        yield ("aanwezig",), "Er staat niemand bij aanwezig."
    if zonder := tel_opkomst(overleg, kern_op(plek.stand.heel, overleg.datum)).zonder:
        wat = "was er niet en had" if len(zonder) == 1 else "waren er niet en hadden"
        yield ("afwezig",), f"{opsomming(zonder)} {wat} geen vervanging."


@regel(
    "OVL14",
    ernst="waarschuwing",
    bron="S4",
    herstelbaar="erratum",
    hint="Zet bij deze rol wie die op de dag zelf vervulde, of wie verving.",
    fout="overleg: {voorzitter: {organisatie: AVIM}, afwezig: {AVIM: {vervanging: geen}}}",
    goed="overleg: {voorzitter: {organisatie: COA}}",
)
def rol_is_aanwezig(plek: OverlegPlek) -> Gevonden:
    """De voorzitter en de secretaris van een gehouden overleg waren er ook.

    Wie er niet was, kan het overleg niet leiden en geen besluitenlijst maken.
    """
    overleg = plek.ding
    for rol, houder in overleg.rolhouders.items() if overleg.is_gehouden else ():
        afwezig = overleg.afwezig.get(houder.organisatie) if houder else None
        if houder and afwezig and not gevuld(afwezig.vervanging):
            yield (rol, "organisatie"), f"De {rol}, {houder.organisatie}, was afwezig."
