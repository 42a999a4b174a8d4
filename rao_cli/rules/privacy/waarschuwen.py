"""PRI08 and on: what can be of a person, and what rao cannot be sure of."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from rao_cli.model.privacy import Gegevenssoort
from rao_cli.rules.regel import Regel, overal

_UITZONDERING: Final = (
    "Haal het weg. Is het niet van een persoon, zet er dan achter waarom: "
    "# rao: accepteer {code} en de reden."
)
#: A rule over a text instead of a Stand.
_kaart: Final = partial(Regel, ernst=overal("waarschuwing"), bron=(), over=str)
WAARSCHUWEN: Final[Mapping[Gegevenssoort, Regel[str]]] = {
    "adres": _kaart(
        "PRI08",
        """Er staat geen adres van een persoon in een bestand.

        Met een straat en een huisnummer, of met een postcode, is iemand te vinden. Het LKO of
        de gemeente is genoeg. Het adres van een kantoor mag blijven.""",
        hint=_UITZONDERING.format(code="PRI08"),
        fout="toelichting: Het gezin woont nu op Verzonnenlaan 12.",
        goed="toelichting: Het gezin woont nu bij familie in de gemeente.",
    ),
    "documentnummer": _kaart(
        "PRI09",
        """Er staat geen nummer van een document of dossier in een bestand.

        Het nummer van een paspoort, een pas van de IND of een dossier van COA of politie wijst
        één persoon aan. De organisaties zoeken het op in hun eigen systeem.""",
        hint=_UITZONDERING.format(code="PRI09"),
        fout="toelichting: Het paspoort XX00X0X00 is kwijt.",
        goed="toelichting: Het paspoort is kwijt.",
    ),
    "kenteken": _kaart(
        "PRI10",
        """Er staat geen kenteken in een bestand.

        Een kenteken hoort bij een eigenaar.""",
        hint=_UITZONDERING.format(code="PRI10"),
        fout="toelichting: De auto met kenteken XX-00-00 is weg.",
        goed="toelichting: De auto is weg.",
    ),
    "rechtbanknummer": _kaart(
        "PRI11",
        """Er staat geen zaaknummer van een rechtbank in een bestand.

        Achter zo'n nummer staat een uitspraak of een dossier van één persoon. Is de uitspraak
        gepubliceerd en gaat zij over een ander, dan mag zij blijven.""",
        hint="Haal het weg. Gaat het om een uitspraak die is gepubliceerd en niet over deze zaak, "
        "zet er dan achter waarom: # rao: accepteer PRI11 en de reden.",
        fout="toelichting: Het beroep AWB 00/0000 loopt nog.",
        goed="toelichting: Het beroep loopt nog.",
    ),
    "account": _kaart(
        "PRI12",
        """Er staat geen account op sociale media in een bestand.

        Met de naam van een account is iemand te vinden, met foto's en bekenden erbij.""",
        hint=_UITZONDERING.format(code="PRI12"),
        fout="toelichting: Op Instagram heet hij @verzonnen_0.",
        goed="toelichting: Hij is actief op sociale media.",
    ),
    "hoofdletternaam": _kaart(
        "PRI13",
        """Er staat geen naam van een persoon in een bestand, ook niet zonder 'mevrouw' ervoor.

        Wie besproken wordt, staat met een kenmerk in het register. rao let op een hoofdletter
        midden in een zin, en op een onbekend woord vooraan dat iets doet. Dat kan ook iets anders
        zijn, zoals een organisatie: dan hoort het bij de bekende woorden in rao.yaml.""",
        hint="Is het een persoon? Noem hem bij zijn rol, zoals: de moeder. Is het geen naam van "
        "een persoon? Typ dan: rao register zet bekende_woorden --erbij WOORD.",
        fout="toelichting: Gisteren kwam Yusra Verzonnen terug.",
        goed="toelichting: Gisteren kwam de vader terug.",
    ),
}
