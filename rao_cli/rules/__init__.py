"""The contents page of the judgement: every rule, in reading order."""

from typing import Any, Final

from rao_cli.rules import (
    aanhouden,
    actie,
    agenda,
    besluit,
    betrokkene,
    deelname,
    ernst,
    inbreng,
    namen,
    oplossing,
    opschaling,
    overleg,
    register,
    risico,
    rollen,
    signaallijst,
    tijd,
    vaststelling,
    verband,
    vertrekstrategie,
    verwijzing,
    voorkeur,
    vorm,
    weging,
)
from rao_cli.rules.regel import Regel

_REG = (
    register.provincies,
    register.kernorganisaties,
    rollen.een_voorzitter,
    rollen.een_secretaris,
)
_REG_VERVOLG = (
    register.bekende_organisaties,
    register.minstens_een_lko,
    register.aspecten,
    register.leden_op_volgorde,
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
)
_OVL = (
    deelname.kernorganisaties,
    deelname.afwezig_met_reden,
    overleg.voorzitter_en_secretaris,
    agenda.indiener,
    agenda.zaak_op_agenda,
    agenda.besluit_genomen,
    overleg.ritme,
    agenda.doel_en_waarom,
    agenda.punt_eenmaal,
    overleg.voorbij_is_gehouden,
    deelname.aanwezig_of_afwezig,
    deelname.nidos_bij_amv,
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
    vaststelling.besluit_na_overleg,
    vaststelling.kenmerk_van_eigen_overleg,
    vaststelling.erratum_bij_besluit,
)
_VRB = (
    verwijzing.verwijzing_bestaat,
    verband.kenmerk_eenmaal,
    verband.zaak_op_een_open_lijst,
    namen.bekende_organisatie,
    namen.bekend_lko,
    verband.afzender_is_regio,
    verband.eigen_zaken,
    namen.bekende_indiener,
    verband.kenmerk_van_terugkoppeling,
)
_ERNST = ernst.regels_over_ernst((*vorm.REGELS, *_REG, *_REG_VERVOLG, *_SIG, *_OVL, *_BSL, *_VRB))

ALLE_REGELS: Final[tuple[Regel[Any], ...]] = (
    *vorm.REGELS,
    *_REG,
    *_ERNST,
    *_REG_VERVOLG,
    *_SIG,
    *_OVL,
    *_BSL,
    *_VRB,
)
