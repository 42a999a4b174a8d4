"""rao.yaml: the region, its organisations, LKO's, members, roles and terms (S1-S4)."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Literal

from msgspec import Meta, field

from rao_cli.model.basis import Aspect, Blok, Dag, LkoSleutel, Nummer, OrganisatieSleutel, Tekst
from rao_cli.model.melding import Ernst

Frequentie = Literal["wekelijks", "tweewekelijks", "maandelijks", "tweemaandelijks", "kwartaal"]

#: A role that passes from one organisation to another (S4).
Rol = Literal["voorzitter", "secretaris"]


class Regio(Blok, frozen=True):
    """De regio van dit RAO."""

    naam: Annotated[
        Tekst, Meta(description="Naam van de regio.", examples=["Groningen en Drenthe"])
    ]
    provincies: Annotated[list[Tekst], Meta(description="Een of twee provincies (S1).")]
    frequentie: Annotated[
        Frequentie, Meta(description="Hoe vaak het RAO bij elkaar komt (S1).")
    ] = "maandelijks"


class Organisatie(Blok, frozen=True):
    """Een organisatie die aan het RAO meedoet of genodigd kan worden."""

    naam: Annotated[Tekst, Meta(description="Volledige naam.")]
    aspect: Annotated[
        Aspect | None,
        Meta(description="Waar deze organisatie in de afweging voor staat (S5, S20)."),
    ] = None
    kern: Annotated[
        bool, Meta(description="Hoort deze organisatie in ieder geval bij het RAO (S2)?")
    ] = False


class Lko(Blok, frozen=True):
    """Een lokaal ketenoverleg in deze regio."""

    naam: Annotated[Tekst, Meta(description="Naam van het LKO.")]
    locatie: Annotated[Tekst | None, Meta(description="Locatie waar het LKO over gaat.")] = None
    deelnemers: Annotated[
        list[OrganisatieSleutel], Meta(description="Organisaties die aan dit LKO meedoen.")
    ] = []


class Lid(Blok, frozen=True):
    """Een lid van het RAO, met functie."""

    naam: Annotated[Tekst, Meta(description="Naam van het lid.")]
    organisatie: OrganisatieSleutel
    functie: Annotated[Tekst, Meta(description="Functie, bijvoorbeeld regiomanager (S2).")]
    van: Annotated[Dag | None, Meta(description="Eerste dag als lid.")] = None
    tot: Annotated[Dag | None, Meta(description="Laatste dag als lid.")] = None


class Rolperiode(Blok, frozen=True):
    """Welke organisatie een rol vervult, van en tot en met welke dag (S4)."""

    organisatie: OrganisatieSleutel
    van: Annotated[Dag, Meta(description="Eerste dag in deze rol.")]
    tot: Annotated[Dag | None, Meta(description="Laatste dag in deze rol.")] = None


def houder_op(perioden: Iterable[Rolperiode], dag: date) -> str | None:
    """Return the organisation that has a role on a day (S4)."""
    geldig = (p.organisatie for p in perioden if p.van <= dag <= (p.tot or date.max))
    return next(geldig, None)


class Rollen(Blok, frozen=True):
    """Wie voorzitter en secretaris is, met data (S4)."""

    voorzitter: Annotated[
        list[Rolperiode], Meta(description="Voorzitters, op volgorde van datum.")
    ] = []
    secretaris: Annotated[
        list[Rolperiode], Meta(description="Secretarissen, op volgorde van datum.")
    ] = []


class Termijnen(Blok, frozen=True):
    """Afspraken over termijnen in deze regio."""

    stukken_werkdagen: Annotated[
        Nummer, Meta(description="Werkdagen voor het overleg dat stukken binnen moeten zijn.")
    ] = 5
    terugkoppeling_werkdagen: Annotated[
        Nummer, Meta(description="Werkdagen na het overleg voor de terugkoppeling (S11).")
    ] = 5
    gesprek_maanden: Annotated[
        Nummer, Meta(description="Na hoeveel maanden een gesprek over vertrek oud is (S19e).")
    ] = 3


class Uitwisseling(Blok, frozen=True):
    """Waar de regio's trends met elkaar delen, zonder iets over personen (S10)."""

    remote: Annotated[
        Tekst,
        Meta(
            description="Adres van de git-repository die alle regio's samen gebruiken.",
            examples=["https://git.voorbeeld.nl/rao/uitwisseling.git"],
        ),
    ]
    tak: Annotated[Tekst, Meta(description="De branch in die repository.")] = "main"


class Register(Blok, frozen=True, kw_only=True):
    """Het register zelf: regio, organisaties, LKO's, rollen en termijnen."""

    soort: Annotated[Literal["register"], Meta(description="Soort bestand.")]
    versie: Annotated[
        Nummer | None,
        Meta(description="Vorm van dit register; een hogere vraagt een nieuwere rao."),
    ] = None
    regio: Annotated[Regio, Meta(description="De regio van dit RAO (S1).")]
    organisaties: Annotated[
        dict[OrganisatieSleutel, Organisatie],
        Meta(description="Organisaties op afkorting; een regio kan er zelf toevoegen."),
    ] = {}
    lkos: Annotated[
        dict[LkoSleutel, Lko], Meta(description="De LKO's van deze regio op sleutel.")
    ] = {}
    leden: Annotated[list[Lid], Meta(description="Leden van het RAO.")] = []
    rollen: Annotated[Rollen, Meta(description="Wie voorzitter en secretaris is (S4).")] = field(
        default_factory=Rollen
    )
    termijnen: Annotated[Termijnen, Meta(description="Afspraken over termijnen.")] = field(
        default_factory=Termijnen
    )
    uitwisseling: Annotated[
        Uitwisseling | None, Meta(description="Waar de regio's trends delen (S10).")
    ] = None
    regels: Annotated[
        dict[str, Ernst], Meta(description="Regels waarvan deze regio de ernst wijzigt.")
    ] = {}
