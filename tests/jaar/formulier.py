"""What an LKO writes about a zaak: a form with nothing missing, so that nothing is found in it."""

from datetime import date, timedelta
from typing import Final, Protocol


class Beschreven(Protocol):
    """A zaak of a table: what the form says of it."""

    @property
    def nr(self) -> str:
        """Its number in the table."""

    @property
    def groep(self) -> str:
        """Who it is about."""


_VIER: Final = {
    "DT&V": "Terugkeer is mogelijk zodra de ambassade het toegezegde reisdocument afgeeft.",
    "IND": "Nieuwe feiten zijn er niet; op een aanvraag volgt binnen vier weken een antwoord.",
    "COA": "De opvang kan doorgaan zolang er een datum is waarop het verblijf daar eindigt.",
    "AVIM": "Melden op de locatie zelf geeft hetzelfde zicht en scheelt iedereen een reis.",
}
_NIDOS: Final = "De jongere heeft een vaste voogd, die bij elk gesprek over terugkeer aanwezig is."


def formulier(zaak: Beschreven, dag: date, kenmerk: str | None = None) -> str:
    """Write the YAML of a zaak on a list of that day; with its kenmerk when it already has one."""
    tekst = _deel_een(zaak, dag) + _standpunten(zaak, dag) + _deel_twee(dag)
    if kenmerk is None:
        return tekst
    return f"{kenmerk}:\n" + "".join(f"  {regel}\n" for regel in tekst.splitlines())


def _deel_een(zaak: Beschreven, dag: date) -> str:
    organisaties = "[DT&V, COA, Nidos]" if zaak.groep == "amv" else "[DT&V, COA]"
    return f"""\
onderwerp: Verzonnen zaak {zaak.nr} wacht op een reisdocument
aanbrenger: COA
groep: {zaak.groep}
vraag: Bepaal wie wat doet tot het reisdocument van zaak {zaak.nr} er is.
constatering:
  werkwijze: De organisaties legden hun notities naast elkaar en bespraken de verschillen.
  organisaties: {organisaties}
intern_geschakeld:
  antwoord: ja
  toelichting: DT&V vroeg de landenadviseur hoe lang een document nu duurt.
  contacten: [{{organisatie: DT&V, datum: {dag - timedelta(7)}, uitkomst: Ongeveer tien weken}}]
termijn: {{soort: vertrek, tot: {dag + timedelta(300)}, toelichting: Het document is toegezegd}}
gevolgen:
  bij_afwijzing: De opvang stopt na vier weken en het vertrek wordt voorbereid.
  bij_inwilliging: De opvang gaat door en een gemeente zoekt een woning.
werkt_aan_vertrek:
  antwoord: deels
  vastgesteld_door: regievoerder
  gesprek_op: {dag - timedelta(5)}
  toelichting: Formulieren zijn getekend, over de datum is er nog twijfel.
"""


def _standpunten(zaak: Beschreven, dag: date) -> str:
    wie = {**_VIER, **({"Nidos": _NIDOS} if zaak.groep == "amv" else {})}
    regels = [
        f"  {naam}: {{standpunt: '{tekst}', inzet: {naam} houdt het eigen deel bij., datum: {dag}}}"
        for naam, tekst in wie.items()
    ]
    return "standpunten:\n" + "\n".join(regels) + "\n"


def _deel_twee(dag: date) -> str:
    return f"""\
risicos:
  politiek: {{niveau: midden, toelichting: De raad stelde er eerder vragen over.}}
  publicitair: {{niveau: midden, toelichting: Een steungroep zoekt de regionale krant op.}}
vertrekstrategie:
  gezet: [{{stap: Drie vertrekgesprekken, organisatie: DT&V, datum: {dag - timedelta(5)}}}]
  gepland: [{{stap: Gesprek bij de ambassade, organisatie: DT&V, datum: {dag + timedelta(300)}}}]
  geen_toelating: Elke procedure is afgerond en er zijn geen nieuwe feiten.
oplossingsrichtingen:
  - omschrijving: Vertrek met hulp bij de herstart
    voorbesproken_met: [COA, DT&V]
    voordelen: [Het is duurzaam]
    nadelen: [Het vergt zes weken voorbereiding]
    juridisch: {{houdbaar: ja, toelichting: Het terugkeerbesluit staat vast.}}
  - omschrijving: Verplaatsen naar een locatie met intensieve begeleiding
    voorbesproken_met: [COA, IND]
    voordelen: [Er is elke dag contact]
    nadelen: [De school moet opnieuw beginnen]
    juridisch: {{houdbaar: ja, toelichting: De plaatsing is een gewone maatregel.}}
advies: {{voorkeur: 1, motivering: Deze weg houdt juridisch stand en is het snelst klaar.}}
"""
