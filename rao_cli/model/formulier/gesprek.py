"""What an interview asks of a zaak, prompt by prompt: fields that belong together come at once.

The fields are those of `zaakdelen`; here stands which of them make one question, and how its
answer may be typed. Seven chapters, always the same: so "deel 3 van 7" is true whoever goes on.
"""

from typing import Final

import msgspec

from rao_cli.model.formulier import beeld, vertrek, weging
from rao_cli.model.formulier.deel import Deel, Veld


class Beurt(msgspec.Struct, frozen=True, kw_only=True):
    """One prompt.

    `naam` is the place of all that it fills (`termijn`), `zo` how an answer looks. `mee` are
    fields that may come along in the answer, and are not asked after.
    """

    naam: str
    vraag: str
    waarom: str
    velden: tuple[Veld, ...]
    zo: str = ""
    voorbeeld: str = ""
    mee: tuple[str, ...] = ()

    @property
    def toon(self) -> str:
        """An example of a whole answer: its own, or those of its fields."""
        eerste, *rest = (veld.voorbeeld for veld in self.velden)
        return self.voorbeeld or "; ".join([eerste, *map(_klein, rest)])


def _klein(tekst: str) -> str:
    """Return a text that goes on after a semicolon; an abbreviation stays as it is."""
    return tekst if tekst[:2].isupper() else f"{tekst[:1].lower()}{tekst[1:]}"


class Vraagdeel(msgspec.Struct, frozen=True):
    """One part of the interview."""

    naam: str
    beurten: tuple[Beurt, ...]


def _samen(deel: Deel, *plekken: str, naam: str = "", zo: str = "", **anders: str) -> Beurt:
    """Return a prompt for some fields of a part, or for all."""
    velden = tuple(v for v in deel.velden if not plekken or ".".join(map(str, v.plek)) in plekken)
    return Beurt(
        naam=naam or ".".join(map(str, velden[0].plek)),
        vraag=anders.get("vraag") or (deel.kop if len(velden) > 1 else velden[0].vraag),
        waarom=anders.get("waarom") or deel.waarom,
        velden=velden,
        zo=zo,
        voorbeeld=anders.get("voorbeeld", ""),
        mee=tuple(filter(None, (anders.get("mee"),))),
    )


ONDERWERP: Final = _samen(beeld.DE_ZAAK, "onderwerp")
WIE: Final = _samen(
    beeld.DE_ZAAK,
    *("aanbrenger", "groep", "kenmerken"),
    naam="zaak",
    vraag="Wie brengt de zaak aan, en om wie gaat het?",
    waarom="Op de agenda staat van wie een punt komt. Bij een amv hoort Nidos erbij.",
    zo="organisatie; volwassene, gezin of amv; en als het speelt: overlast of locatieoverstijgend",
    mee="kenmerken",
)
FEITEN: Final = _samen(beeld.FEITEN, "feiten")
VRAAG: Final = _samen(beeld.FEITEN, "vraag")
BIJZONDER: Final = _samen(
    beeld.DE_ZAAK,
    "kenmerken",
    waarom="Het RAO let op overlast, en op wat meer dan één locatie raakt.",
)
CONSTATERING: Final = _samen(
    beeld.CONSTATERING,
    naam="constatering",
    vraag="Welke organisaties zagen dit samen zo, en hoe kwamen zij daartoe?",
    zo="organisaties, minstens twee; hoe dat ging",
)
INTERN: Final = _samen(
    beeld.INTERN,
    naam="intern_geschakeld",
    zo="ja of nee; met wie, of waarom niet",
    voorbeeld="ja; met de IND op 12 februari, er waren geen nieuwe feiten",
)
CONTACTEN: Final = _samen(
    beeld.CONTACTEN,
    naam="intern_geschakeld.contacten",
    zo="organisatie; datum; wat eruit kwam",
    mee="datum",
)
WERKT: Final = _samen(
    vertrek.VERTREK,
    naam="werkt_aan_vertrek",
    zo="ja, deels of nee; wie dat vaststelde (regievoerder of casemanager); dag van het gesprek",
    voorbeeld="deels; regievoerder; 11 februari",
    mee="werkt_aan_vertrek.toelichting",
)
GEZET: Final = _samen(vertrek.GEZET, naam="vertrekstrategie.gezet", zo="stap; organisatie; datum")
GEPLAND: Final = _samen(
    vertrek.GEPLAND, naam="vertrekstrategie.gepland", zo="stap; organisatie; datum"
)
TOELATING: Final = _samen(
    vertrek.TOELATING,
    "vertrekstrategie.toelating",
    vraag="Welke oplossingen zijn er nog op toelating?",
    zo="elke op een eigen regel; zijn die er niet: geen; waarom niet",
)
GEEN_TOELATING: Final = _samen(vertrek.TOELATING, "vertrekstrategie.geen_toelating")
TERMIJN: Final = _samen(
    vertrek.TERMIJN,
    naam="termijn",
    vraag="Waarop wacht het LKO, tot wanneer, en waarop berust dat?",
    zo="vertrek of toelating; datum; waarop dat berust",
    voorbeeld="vertrek; 1 juni 2026; het reisdocument is toegezegd",
)
GEVOLGEN: Final = _samen(
    vertrek.GEVOLGEN,
    naam="gevolgen",
    zo="wat er verandert bij afwijzing; wat bij inwilliging",
)


def _risico(naam: str, voorbeeld: str = "") -> Beurt:
    velden = tuple(v for v in weging.RISICOS.velden if v.plek[1] == naam)
    return Beurt(
        naam=f"risicos.{naam}",
        vraag=velden[0].vraag,
        waarom=weging.RISICOS.waarom,
        velden=velden,
        zo="laag, midden of hoog; waarom",
        voorbeeld=voorbeeld,
    )


POLITIEK: Final = _risico("politiek")
PUBLICITAIR: Final = _risico("publicitair", "hoog; de school zoekt aandacht voor het gezin")
STANDPUNT: Final = _samen(weging.STANDPUNTEN, "standpunt")
INZET: Final = _samen(weging.STANDPUNTEN, "inzet")
OPTIES: Final = _samen(
    weging.OPLOSSINGEN,
    "omschrijving",
    naam="oplossingsrichtingen",
    vraag="Welke oplossingen zijn er?",
    zo="elke op een eigen regel",
)
AFWEGING: Final = _samen(
    weging.OPLOSSINGEN,
    *("voordelen", "nadelen"),
    naam="afweging",
    vraag="Wat pleit ervoor en wat ertegen?",
    zo="elk op een eigen regel; + is ervoor, - is ertegen",
    voorbeeld="+ Duurzaam\n- Vergt zes weken",
)
JURIDISCH: Final = _samen(
    weging.OPLOSSINGEN,
    *("juridisch.houdbaar", "juridisch.toelichting"),
    naam="juridisch",
    vraag="Is dit juridisch houdbaar, en op welke grondslag?",
    zo="ja, nee of onzeker; grondslag",
)
VOORBESPROKEN: Final = _samen(
    weging.OPLOSSINGEN,
    "voorbesproken_met",
    vraag="Met wie zijn de oplossingen vooraf besproken?",
    zo="organisaties; is dat per oplossing anders, dan zo: 1: COA, DT&V; 2: IND",
)
ADVIES: Final = _samen(
    weging.ADVIES,
    naam="advies",
    vraag="Welke oplossing heeft de voorkeur, en waarom?",
    zo="nummer van de oplossing; waarom",
)

#: In the order in which a person thinks; the options are asked one after the other.
GESPREK: Final = (
    Vraagdeel("de zaak", (ONDERWERP, WIE, FEITEN, VRAAG, BIJZONDER)),
    Vraagdeel("het beeld", (CONSTATERING, INTERN, CONTACTEN)),
    Vraagdeel("het vertrek", (WERKT, GEZET, GEPLAND, TOELATING, GEEN_TOELATING)),
    Vraagdeel("de termijn en de gevolgen", (TERMIJN, GEVOLGEN)),
    Vraagdeel("de risico's", (POLITIEK, PUBLICITAIR)),
    Vraagdeel("uw standpunt", (STANDPUNT, INZET)),
    Vraagdeel("de oplossingen", (OPTIES, AFWEGING, JURIDISCH, VOORBESPROKEN, ADVIES)),
)
AANTAL: Final = len(GESPREK)


def deel_van(beurt: Beurt) -> str:
    """Say in which part a prompt comes: "deel 3 van 7, het vertrek"; empty for one outside it."""
    for nummer, hoofdstuk in enumerate(GESPREK, start=1):
        if beurt in hoofdstuk.beurten:
            return f"deel {nummer} van {AANTAL}, {hoofdstuk.naam}"
    return ""
