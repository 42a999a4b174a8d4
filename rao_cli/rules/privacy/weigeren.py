"""PRI01-PRI07: what no gate lets through."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from rao_cli.model.privacy import Gegevenssoort
from rao_cli.rules.regel import PROFIELEN, Regel, overal

_WEG: Final = (
    "Haal het weg. In een register staat alleen het kenmerk van de zaak. Ook een ander nummer van "
    "negen cijfers hoort in het dossier van de organisatie, niet hier."
)
_UITZONDERING: Final = (
    "Haal het weg. Is het niet van een persoon, zet er dan achter waarom: "
    "# rao: accepteer {code} en de reden."
)
_NAAM: Final = "Noem de persoon bij zijn rol, zoals: de moeder, de regievoerder van DT&V."
#: A rule over a text instead of a Stand.
_kaart: Final = partial(Regel, ernst=overal("fout"), bron=(), over=str)
WEIGEREN: Final[Mapping[Gegevenssoort, Regel[str]]] = {
    "bsn": _kaart(
        "PRI01",
        """Er staat geen burgerservicenummer (BSN) in een bestand.

        Met een BSN is iemand overal te vinden. Wat eenmaal in git staat, blijft in elke
        kopie staan. rao herkent een BSN aan zijn controlegetal. Staat het in een document, zoals
        een brief? Haal het er daar uit, of haal het document weg uit de map. Typ daarna: rao
        bewaar.""",
        hint=_WEG,
        fout="toelichting: Het BSN is 999999990.",
        goed="toelichting: Het BSN staat in het dossier van DT&V.",
        vast=frozenset(PROFIELEN),
    ),
    "v-nummer": _kaart(
        "PRI02",
        """Er staat geen V-nummer in een bestand.

        Een V-nummer wijst één vreemdeling aan. De organisaties zoeken het op in hun eigen
        systeem; in het register is het kenmerk van de zaak genoeg. rao herkent een V-nummer
        aan zijn tien cijfers.""",
        hint=_UITZONDERING.format(code="PRI02"),
        fout="toelichting: Zie V-nummer 999 999 9999.",
        goed="toelichting: Zie het dossier bij de IND.",
        vast=frozenset(PROFIELEN),
        aanvaardbaar=True,
    ),
    "iban": _kaart(
        "PRI03",
        """Er staat geen rekeningnummer (IBAN) in een bestand.

        Een rekeningnummer is van iemand, en niemand heeft het nodig voor een besluit.""",
        hint=_UITZONDERING.format(code="PRI03"),
        fout="toelichting: Het geld komt op NL91 ABNA 0417 1643 00.",
        goed="toelichting: De afdeling financiën maakt het geld over.",
    ),
    "mailadres": _kaart(
        "PRI04",
        """Er staat geen mailadres in een bestand.

        Een mailadres bevat vaak een naam. Leden staan in het register met hun functie. Alleen
        bij adressen in rao.yaml mag het adres van een postbus staan.""",
        hint="Haal het weg. Een postbus zet u bij adressen met: rao adres zet. "
        + _UITZONDERING.format(code="PRI04").removeprefix("Haal het weg. "),
        fout="toelichting: Mail naar r.verzonnen@voorbeeld.nl.",
        goed="toelichting: Mail naar de regievoerder.",
    ),
    "telefoon": _kaart(
        "PRI05",
        """Er staat geen telefoonnummer in een bestand.

        Een nummer is van iemand, of wordt dat later.""",
        hint=_UITZONDERING.format(code="PRI05"),
        fout="toelichting: Bel 06-00000000.",
        goed="toelichting: Bel de locatie.",
    ),
    "geboortedatum": _kaart(
        "PRI06",
        """Er staat geen geboortedatum in een bestand.

        Een geboortedatum en een locatie zijn samen vaak genoeg om iemand te herkennen. rao
        let op woorden als 'geboren' met een datum of jaar, en op een datum in cijfers van vóór
        2010.""",
        hint="Haal haar weg, of noem de leeftijd bij benadering: begin dertig. Is het iets "
        "anders, zet er dan achter waarom: # rao: accepteer PRI06 en de reden.",
        fout="toelichting: De oudste is geboren op 3 april 2012.",
        goed="toelichting: Het oudste kind gaat naar de brugklas.",
    ),
    "naam": _kaart(
        "PRI07",
        """Er staat geen naam van een persoon in een bestand.

        Wie besproken wordt, staat met een kenmerk in het register; een lid staat er met zijn
        functie. Dit gaat over namen achter een woord als 'mevrouw' of 'familie': die weigert rao.
        Een naam zonder zo'n woord staat bij PRI13. Daar vraagt rao naar, maar rao ziet niet elke
        naam: let zelf ook op.""",
        hint=_NAAM,
        fout="toelichting: Mevrouw Verzonnen werkt mee.",
        goed="toelichting: De moeder werkt mee.",
    ),
}
