"""rao.yaml: the region, its organisations, LKO's, members, roles and terms (S1-S4)."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Final, Literal

from rao_cli.model.basis import (
    Aspect,
    Blok,
    Dag,
    LkoSleutel,
    Maand,
    Nummer,
    Organisaties,
    OrganisatieSleutel,
    TafelSleutel,
    Tekst,
    vorm,
)
from rao_cli.model.kring import besloten, betrokken, openbaar, tafel
from rao_cli.model.melding import Weging
from rao_cli.model.soorten.adressen import AdresSleutel, Mailadres
from rao_cli.model.soorten.bewaren import Bewaartermijn, Vasthouding
from rao_cli.model.soorten.gemeente import Gemeente, GemeenteSleutel
from rao_cli.model.soorten.huisstijl import Huisstijl, Rubricering
from rao_cli.model.soorten.termijnen import Deelberaad, LkoDag, Reces, Termijnen

Frequentie = Literal["wekelijks", "tweewekelijks", "maandelijks", "tweemaandelijks", "kwartaal"]

#: What stands before a key to say which of two things with one key is meant.
GEMEENTE: Final = "gemeente"
LKO: Final = "lko"

#: A public key of SSH as `ssh-keygen` writes it, of an organisation and never of a person (S4): so
#: without the remark behind it, which often is a mail address.
_SLEUTEL: Final = (
    r"(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)) [A-Za-z0-9+/]{40,2000}={0,3}"
)

#: A role that passes from one organisation to another (S4).
Rol = Literal["voorzitter", "secretaris"]


class EerdereNaam(Blok, frozen=True):
    """Een naam van vroeger; stukken van toen houden die naam."""

    naam: Tekst = openbaar("De naam die het was.")
    tot: Dag = openbaar("Laatste dag met deze naam.")


class Regio(Blok, frozen=True):
    """De regio van dit RAO."""

    naam: Tekst = openbaar("Naam van de regio.", "Groningen en Drenthe")
    provincies: list[Tekst] = openbaar("Een of twee provincies (S1).")
    frequentie: Frequentie = openbaar(
        "Hoe vaak het RAO bij elkaar komt (S1).", default="maandelijks"
    )
    namen: list[EerdereNaam] = openbaar("Namen van vroeger, de oudste eerst.", default=[])


class Organisatie(Blok, frozen=True):
    """Een organisatie die aan het RAO meedoet of genodigd kan worden."""

    naam: Tekst = openbaar("Volledige naam.")
    aspect: Aspect | None = openbaar(
        "Waar deze organisatie in de afweging voor staat (S5, S20).", default=None
    )
    kern: bool = openbaar("Hoort deze organisatie in ieder geval bij het RAO (S2)?", default=False)
    namen: list[EerdereNaam] = openbaar("Namen van vroeger, de oudste eerst.", default=[])
    van: Dag | None = openbaar("Eerste dag dat deze organisatie er is.", default=None)
    tot: Dag | None = openbaar("Laatste dag dat deze organisatie er is.", default=None)
    opvolger_van: Organisaties = openbaar("Organisaties die in deze zijn opgegaan.", default=[])


class Lko(Blok, frozen=True):
    """Een lokaal ketenoverleg in deze regio."""

    naam: Tekst = openbaar("Naam van het LKO.")
    locatie: Tekst | None = openbaar("Locatie waar het LKO over gaat.", default=None)
    deelnemers: Organisaties = openbaar("Organisaties die aan dit LKO meedoen.", default=[])
    namen: list[EerdereNaam] = openbaar("Namen van vroeger, de oudste eerst.", default=[])
    van: Dag | None = openbaar("Eerste dag dat dit LKO er is.", default=None)
    tot: Dag | None = openbaar("Laatste dag dat dit LKO er is.", default=None)
    opvolger_van: list[LkoSleutel] = openbaar("LKO's die in dit LKO zijn opgegaan.", default=[])


class AndereTafel(Blok, frozen=True):
    """Een overleg van anderen waar het RAO punten brengt, naast de LKO's en het Deelberaad."""

    naam: Tekst = openbaar("Naam van die tafel.", "het Zorgoverleg Drenthe")


class Lid(Blok, frozen=True):
    """Een lid van het RAO, met functie."""

    naam: Tekst = besloten("Naam van het lid.")
    organisatie: OrganisatieSleutel = openbaar()
    functie: Tekst = openbaar("Functie, bijvoorbeeld regiomanager (S2).")
    van: Dag | None = openbaar("Eerste dag als lid.", default=None)
    tot: Dag | None = openbaar("Laatste dag als lid.", default=None)


class Rolperiode(Blok, frozen=True):
    """Welke organisatie een rol vervult, van en tot en met welke dag (S4)."""

    organisatie: OrganisatieSleutel = openbaar()
    van: Dag = openbaar("Eerste dag in deze rol.")
    tot: Dag | None = openbaar("Laatste dag in deze rol.", default=None)


def houders_op(perioden: Iterable[Rolperiode], dag: date) -> list[str]:
    """Return the organisations that have a role on a day; one, when all is well (S4)."""
    return [p.organisatie for p in perioden if p.van <= dag <= (p.tot or date.max)]


def houder_op(perioden: Iterable[Rolperiode], dag: date) -> str | None:
    """Return the organisation that has a role on a day (S4)."""
    return next(iter(houders_op(perioden, dag)), None)


class Rollen(Blok, frozen=True):
    """Wie voorzitter en secretaris is, met data (S4)."""

    voorzitter: list[Rolperiode] = openbaar("Voorzitters, op volgorde van datum.", default=[])
    secretaris: list[Rolperiode] = openbaar("Secretarissen, op volgorde van datum.", default=[])

    @property
    def per_rol(self) -> dict[Rol, list[Rolperiode]]:
        """The periods of each role, in the order of the file."""
        return {"voorzitter": self.voorzitter, "secretaris": self.secretaris}


class Ondertekenaar(Blok, frozen=True):
    """Een organisatie die mag ondertekenen wat in het register wordt vastgelegd."""

    organisatie: OrganisatieSleutel = openbaar("Namens wie wordt ondertekend.")
    sleutel: Annotated[
        str, vorm(_SLEUTEL, "Openbare sleutel van SSH, zonder de opmerking erachter.")
    ] = openbaar()
    van: Dag = openbaar("Eerste dag dat deze sleutel geldt.")
    tot: Dag | None = openbaar("Laatste dag dat deze sleutel geldt.", default=None)


class Uitwisseling(Blok, frozen=True):
    """Waar de regio's trends met elkaar delen, zonder iets over personen (S10)."""

    remote: Tekst = besloten(
        "Adres van de git-repository die alle regio's samen gebruiken.",
        "https://git.voorbeeld.nl/rao/uitwisseling.git",
    )
    tak: Tekst = besloten("De branch in die repository.", default="main")


class Register(Blok, frozen=True, kw_only=True):
    """Het register zelf: regio, organisaties, LKO's, rollen en termijnen."""

    soort: Literal["register"] = openbaar("Soort bestand.")
    versie: Nummer | None = openbaar(
        "Vorm van dit register; een hogere vraagt een nieuwere rao.", default=None
    )
    regio: Regio = openbaar("De regio van dit RAO (S1).")
    organisaties: dict[OrganisatieSleutel, Organisatie] = openbaar(
        "Organisaties op afkorting; een regio kan er zelf toevoegen.", default={}
    )
    lkos: dict[LkoSleutel, Lko] = openbaar("De LKO's van deze regio op sleutel.", default={})
    gemeenten: dict[GemeenteSleutel, Gemeente] = openbaar(
        "De gemeenten waar het RAO contact mee heeft, op sleutel (S7).", default={}
    )
    tafels: dict[TafelSleutel, AndereTafel] = openbaar(
        "Andere tafels waar het RAO punten brengt, op sleutel (S15).", default={}
    )
    leden: list[Lid] = openbaar("Leden van het RAO.", default=[])
    rollen: Rollen = openbaar("Wie voorzitter en secretaris is (S4).", default_factory=Rollen)
    ondertekenaars: list[Ondertekenaar] = openbaar(
        "Wie mag ondertekenen wat wordt vastgelegd; leeg: niemand hoeft dat.", default=[]
    )
    adressen: dict[AdresSleutel, Mailadres] = betrokken(
        "Op welke postbus een partij post krijgt; nooit het adres van een persoon.", default={}
    )
    termijnen: Termijnen = openbaar("Afspraken over termijnen.", default_factory=Termijnen)
    reces: list[Reces] = openbaar("Tijden zonder overleg, zoals de zomer (S1).", default=[])
    deelberaad: Deelberaad = openbaar(
        "Wanneer het Deelberaad Asiel bij elkaar komt (S17).", default_factory=Deelberaad
    )
    lko_dagen: list[LkoDag] = openbaar(
        "De RAO-LKO-dagen, geweest en gepland; zonder dagen vraagt rao niets.", default=[]
    )
    uitwisseling: Uitwisseling | None = besloten(
        "Waar de regio's trends delen (S10).", default=None
    )
    rubricering: Tekst | Rubricering | None = openbaar(
        "Wat er boven en onder elk stuk staat: een tekst, of ook een tekst per document.",
        default=None,
    )
    huisstijl: Huisstijl = openbaar(
        "Hoe de stukken van deze regio eruitzien.", default_factory=Huisstijl
    )
    bewaren: list[Bewaartermijn] = openbaar(
        "Hoe lang dingen bewaard blijven; zonder termijn hoeft er niets weg.", default=[]
    )
    vasthouden: list[Vasthouding] = tafel(
        "Wat blijft, ook als de bewaartermijn voorbij is.", default=[]
    )
    correcties: dict[Maand, list[Dag]] = openbaar(
        "Op welke dagen de cijfers van een afgesloten maand zijn verbeterd (S14).", default={}
    )
    bekende_woorden: list[Tekst] = besloten(
        "Woorden met een hoofdletter die geen naam van een persoon zijn.", default=[]
    )
    regels: dict[str, Weging] = besloten(
        "Regels waarvan deze regio de ernst wijzigt; uit mag bij een aandachtspunt.", default={}
    )


def partij(register: Register, sleutel: str | None) -> str:
    """Return what an LKO, organisation or gemeente is called; an unknown key stays itself.

    One key may name two of them: a plain one is then the LKO, `gemeente:emmen` the gemeente.
    """
    soort, _, kaal = (sleutel or "").rpartition(":")
    if soort != GEMEENTE and kaal in register.lkos:
        return register.lkos[kaal].naam
    if soort != LKO and kaal in register.gemeenten and (soort or kaal not in register.organisaties):
        return register.gemeenten[kaal].naam
    return sleutel or ""


def is_partij(register: Register, sleutel: str) -> bool:
    """Say whether this is an organisation, LKO or gemeente of the register."""
    soort, _, kaal = sleutel.rpartition(":")
    soorten = {
        "": (register.organisaties, register.lkos, register.gemeenten),
        GEMEENTE: (register.gemeenten,),
        LKO: (register.lkos,),
    }
    return any(kaal in namen for namen in soorten.get(soort, ()))


def partijen(register: Register) -> dict[str, Organisatie | Lko | Gemeente]:
    """Return all that may be a guest or bring something in, by key; of two the first."""
    return {**register.gemeenten, **register.lkos, **register.organisaties}
