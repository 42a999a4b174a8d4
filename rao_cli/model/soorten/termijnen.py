"""What a region agreed about time: terms, recess, and the days of other meetings (S1, S14, S17)."""

from typing import Annotated

from msgspec import Meta

from rao_cli.model.basis import Blok, Dag, Tekst
from rao_cli.model.kring import betrokken, openbaar

#: No agreement is about longer than ten years: a typing error is not one.
Dagen = Annotated[int, Meta(ge=1, le=3660)]
Maanden = Annotated[int, Meta(ge=1, le=120)]


class Termijnen(Blok, frozen=True):
    """Afspraken over termijnen in deze regio; wat er niet staat, is zoals hier."""

    stukken_werkdagen: Dagen = openbaar(
        "Werkdagen voor het overleg dat stukken binnen moeten zijn.", default=5
    )
    spiekbrief_werkdagen: Dagen = openbaar(
        "Werkdagen voor het overleg dat de voorzitter de spiekbrief heeft.", default=1
    )
    terugkoppeling_werkdagen: Dagen = openbaar(
        "Werkdagen na het overleg voor de terugkoppeling (S11).", default=5
    )
    bevestiging_werkdagen: Dagen | None = openbaar(
        "Werkdagen na het versturen waarin een LKO zegt dat het de terugkoppeling kreeg; "
        "gewoonlijk evenveel als terugkoppeling_werkdagen (S11).",
        default=None,
    )
    terugkoppeling_maanden: Maanden = openbaar(
        "Hoeveel maanden de controle een te late terugkoppeling noemt (S11).", default=6
    )
    gesprek_maanden: Maanden = openbaar(
        "Na hoeveel maanden een gesprek over vertrek oud is (S19e).", default=3
    )
    vertrek_maanden: Maanden = openbaar(
        "Hoeveel maanden vertrek hoogstens duurt om nabij te zijn (S19c).", default=12
    )
    lang_maanden: Maanden = openbaar(
        "Na hoeveel maanden een zaak lang op de lijst staat (S7).", default=6
    )
    actie_dagen: Dagen = openbaar(
        "Dagen na het overleg voor een actie waarbij geen datum staat.", default=30
    )
    opschaling_dagen: Dagen = openbaar(
        "Dagen na het besluit waarin een lijst naar het Deelberaad gaat (S17).", default=14
    )
    antwoord_dagen: Dagen = openbaar(
        "Dagen waarin het Deelberaad antwoordt, als zijn data niet in rao.yaml staan (S16).",
        default=42,
    )
    vraag_maanden: Maanden = openbaar(
        "Na hoeveel maanden het RAO niet meer aan een andere tafel vraagt wat eruit kwam (S16).",
        default=6,
    )
    kader_maanden: Maanden = openbaar(
        "Maanden waarin een kader aan elk LKO is uitgelegd (S13).", default=2
    )
    trend_maanden: Maanden = openbaar(
        "Maanden waarin een trend is gedeeld, en een regio antwoordt (S10).", default=2
    )
    uitwisseling_maanden: Maanden = openbaar(
        "Om de hoeveel maanden u kijkt wat andere regio's delen (S10).", default=1
    )
    lko_dag_maanden: Maanden = openbaar(
        "Binnen hoeveel maanden na een RAO-LKO-dag de volgende is gepland (S14).", default=9
    )
    erratum_dagen: Dagen = openbaar(
        "Hoeveel dagen een verbetering van een besluitenlijst nieuw is (S11).", default=60
    )
    rol_dagen: Dagen = openbaar(
        "Dagen voor het einde van een rol dat om een opvolger wordt gevraagd (S4).", default=30
    )
    ritme_dagen: Dagen | None = openbaar(
        "Hoeveel dagen hoogstens tussen twee overleggen liggen; gewoonlijk anderhalf keer de "
        "frequentie (S1).",
        default=None,
    )


class Reces(Blok, frozen=True):
    """Een tijd zonder overleg, van en tot en met welke dag; termijnen lopen dan door (S1)."""

    van: Dag = openbaar("Eerste dag van het reces.")
    tot: Dag = openbaar("Laatste dag van het reces.")


class Deelberaad(Blok, frozen=True):
    """Wanneer het Deelberaad Asiel bij elkaar komt, en wanneer stukken er moeten zijn (S17)."""

    data: list[Dag] = openbaar("De dagen waarop het Deelberaad bij elkaar komt.", default=[])
    stukken_werkdagen: Dagen = openbaar(
        "Werkdagen voor het Deelberaad dat stukken binnen moeten zijn.", default=5
    )


class LkoDag(Blok, frozen=True):
    """Een dag van het RAO met alle LKO's samen, meestal elk jaar (S14)."""

    datum: Dag = openbaar("De dag.")
    locatie: Tekst | None = betrokken("Waar de dag is.", default=None)
    toelichting: str | None = betrokken("Waar de dag over gaat.", default=None)
