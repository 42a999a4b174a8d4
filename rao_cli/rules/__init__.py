"""The contents page of the judgement: every rule, in reading order."""

from typing import Any, Final

from rao_cli.rules import privacy
from rao_cli.rules.besluit import aanhouden, actie, besluit, besluitenlijst, vaststelling
from rao_cli.rules.onderwerp import kader, knelpunt, mededeling, onderwerp, thema, trend, voortgang
from rao_cli.rules.overleg import agenda, behandeling, deelname, overleg, ritme, uitnodiging
from rao_cli.rules.regel import Regel
from rao_cli.rules.register import ernst, organisaties, register, rollen, uitwisseling
from rao_cli.rules.signaallijst import (
    betrokkene,
    inbreng,
    oplossing,
    opschaling,
    risico,
    signaallijst,
    tijd,
    vertrekstrategie,
    voorkeur,
    weging,
)
from rao_cli.rules.verband import lkos, namen, ontvanger, tafel, terugkoppeling, verband, verwijzing
from rao_cli.rules.vorm import vorm

_REG = (
    register.provincies,
    organisaties.kernorganisaties,
    rollen.een_voorzitter,
    rollen.een_secretaris,
)
_REG_VERVOLG = (
    organisaties.bekende_organisaties,
    register.minstens_een_lko,
    organisaties.aspecten,
    register.leden_op_volgorde,
    organisaties.toezicht,  # REG11
    uitwisseling.plek_van_uitwisseling,
)
_SIG = (
    signaallijst.werkwijze,
    signaallijst.gezamenlijk,
    signaallijst.intern_geschakeld,
    signaallijst.termijn,
    tijd.termijn_voorbij,  # SIG05
    betrokkene.gevolgen,
    betrokkene.gevolgen_gelijk,
    betrokkene.werkt_aan_vertrek,
    betrokkene.gesprek_oud,
    weging.standpunten,  # SIG10
    weging.aspecten,
    weging.eigen_woorden,
    risico.risicos,
    vertrekstrategie.gezet,
    vertrekstrategie.gepland,  # SIG15
    vertrekstrategie.toelating,
    oplossing.oplossingsrichtingen,
    oplossing.voor_en_nadelen,
    oplossing.juridische_toets,
    oplossing.advies,  # SIG20
    voorkeur.voorkeur_houdbaar,
    oplossing.meer_dan_een,
    weging.nidos,
    opschaling.grond,
    opschaling.trend,  # SIG25
    oplossing.voorbesproken,
    inbreng.vraag,
    weging.inzet,
    tijd.stap_voorbij,
    tijd.datum_in_toekomst,  # SIG30
    tijd.termijn_lang,
    opschaling.grond_past,
    voorkeur.voorkeur_onzeker,
    inbreng.lege_lijst,
    vertrekstrategie.toelating_strijdig,  # SIG35
    opschaling.na_een_besluit,
)
_OVL = (
    uitnodiging.kernorganisaties,
    deelname.afwezig_met_reden,
    overleg.voorzitter_en_secretaris,
    agenda.indiener,
    behandeling.zaak_op_agenda,
    behandeling.besluit_genomen,
    ritme.ritme,
    agenda.doel_en_waarom,
    agenda.punt_eenmaal,
    overleg.voorbij_is_gehouden,
    deelname.aanwezig_of_afwezig,
    uitnodiging.nidos_bij_amv,
    deelname.voltallig,
    deelname.rol_is_aanwezig,
    overleg.gehouden_is_voorbij,
)
_BSL = (
    actie.wie_en_wanneer,
    actie.op_tijd,
    aanhouden.vaker_aangehouden,
    aanhouden.langer_aanhouden_met_reden,
    aanhouden.hervatten,
    besluit.opschaling_loopt,
    vaststelling.ongewijzigd_na_vaststelling,
    besluit.motivering,
    actie.datums_kloppen,
    besluitenlijst.besluit_na_overleg,
    besluitenlijst.kenmerk_van_eigen_overleg,
    besluitenlijst.erratum_bij_besluit,
    besluitenlijst.erratum_na_vaststelling,
    besluitenlijst.een_besluit_per_punt,
)
_OND = (
    onderwerp.inbreng,
    knelpunt.meer_dan_een_lko,
    knelpunt.opgelost_met_besluit,
    onderwerp.op_een_agenda,
    onderwerp.afgerond_na_besluit,  # OND05
    trend.gedeeld,
    trend.antwoord_van_regio,
    trend.landelijk_beoordeeld,
    trend.landelijk_naar_deelberaad,
    kader.vastgesteld,  # OND10
    kader.uitgelegd,
    mededeling.volledig,
    mededeling.vroeg,
    voortgang.cijfers_en_woorden,
    voortgang.elk_lko,  # OND15
    tafel.op_andere_agenda,
    thema.over_locaties_heen,
    thema.themas_komen_langs,
    onderwerp.eigen_velden,
    tafel.datums_kloppen,  # OND20
)
_VRB = (
    verwijzing.verwijzing_bestaat,
    verband.kenmerk_eenmaal,
    verband.zaak_op_een_open_lijst,
    namen.bekende_organisatie,
    lkos.bekend_lko,
    ontvanger.afzender_is_regio,
    ontvanger.eigen_zaken,
    lkos.bekende_indiener,
    ontvanger.kenmerk_van_terugkoppeling,
    terugkoppeling.lko_hoort_het_op_tijd,  # VRB10
    terugkoppeling.afgehandeld_is_verteld,
    tafel.antwoord_teruggekoppeld,  # VRB12
    terugkoppeling.datums_kloppen,
    terugkoppeling.verteld_is_besloten,
    terugkoppeling.op_tijd_verzonden,  # VRB15
    terugkoppeling.concept_is_bij,
    verband.weigering_van_deze_lijst,
)
_ERNST = ernst.regels_over_ernst(
    (*vorm.REGELS, *_REG, *_REG_VERVOLG, *_SIG, *_OVL, *_BSL, *_OND, *_VRB, *privacy.REGELS)
)

ALLE_REGELS: Final[tuple[Regel[Any], ...]] = (
    *vorm.REGELS,
    *_REG,
    *_ERNST,
    *_REG_VERVOLG,
    *_SIG,
    *_OVL,
    *_BSL,
    *_OND,
    *_VRB,
    *privacy.REGELS,
)
