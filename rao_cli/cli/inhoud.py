"""The contents page: every command of `rao`, in the order in which a consultation uses them.

To add a command:

1. Write one plain, typed function with the name of the verb, in the folder of its subject under
   `rao_cli/cli/`: `weiger` in `zaak/weiger.py` for `rao zaak weiger`, `nieuw` in `zaak/nieuw.py`
   for `rao nieuw zaak`. A noun whose commands are short has one module for all: see `SAMEN`.
2. Its first parameter is `s: WriteSession` when it changes the register, `s: ReadSession` when it
   looks: that brings the shared options. Then arguments, and options after a `*`, each as
   `Annotated[..., optie(...)]`, or as an alias of `argumenten.py`. The name of the parameter is
   that of the option; `naam=` gives another.
   No `from __future__ import annotations`: Typer reads the types.
   The function returns None, or an int: its exit code (1 = there are findings).
3. Its docstring is the help text, so it is Dutch. Indented lines after `Voorbeeld:` are the
   examples that open the help; the first line says what the command does.
4. Add a line below: path, one line of help, statements of the source. The module is imported
   only when the command runs or shows its own help.

Print with `uitvoer`, ask and tell with the session, fail with `RaoError`; catch nothing.
"""


class Opdracht:
    """One line of the contents page; each run makes all of them, so it is a plain class.

    `pad` is what is typed after `rao`, `uitspraken` are the statements of the source: "S8 S11".
    """

    __slots__ = ("hulp", "pad", "uitspraken")

    def __init__(self, pad: str, hulp: str, uitspraken: str = "") -> None:
        self.pad, self.hulp, self.uitspraken = pad, hulp, uitspraken

    @property
    def groep(self) -> str | None:
        """The group a command belongs to: "nieuw", or None for a loose command."""
        return self.pad.rpartition(" ")[0] or None

    @property
    def naam(self) -> str:
        """The name within the group: "zaak"."""
        return self.pad.rpartition(" ")[2]

    @property
    def module(self) -> str:
        """Where it lives, relative to `rao_cli.cli`."""
        woord = self._woorden[0]
        return SAMEN.get(woord) or f"{ONDERWERPEN.get(woord, woord)}.{self.functie}"

    @property
    def functie(self) -> str:
        """The function that it is."""
        return self._woorden[-1]

    @property
    def _woorden(self) -> list[str]:
        """Noun and verb, as names: "zaak", "nieuw"; a loose command is one word."""
        woorden = self.pad.replace("-", "_").split()
        return woorden[::-1] if woorden[0] == "nieuw" else woorden

    @property
    def bron(self) -> tuple[str, ...]:
        """The statements of the source that it serves."""
        return tuple(self.uitspraken.split())


#: The folder of a command whose noun is not a subject itself: that subject, or a room in it.
ONDERWERPEN: dict[str, str] = {
    **dict.fromkeys(("init", "demo", "bewaar", "ongedaan", "herstel", "concept"), "register"),
    **dict.fromkeys(("standpunt", "aanleveren"), "zaak"),
    **dict.fromkeys(("erratum", "acties"), "besluit"),
    "trend": "uitwisseling",
    **dict.fromkeys(("toon", "bekijk", "lijst", "historie", "verschil"), "tonen"),
    **dict.fromkeys(("zoek", "begrip", "papieren"), "tonen"),
    "sync": "samen",
    "help": "hulp",
    **dict.fromkeys(("bewaartermijn", "overdracht", "wis"), "bewaring"),
    **dict.fromkeys(("valideer", "controleer_historie", "regel", "schema"), "controle"),
}
#: The one module that holds every command of a noun.
SAMEN: dict[str, str] = {
    **{woord: woord for woord in ("signaallijst", "agenda", "terugkoppeling", "sjabloon")},
    "actie": "besluit.actie",
    "besluitenlijst": "besluit.besluitenlijst",
    "kader": "onderwerp.kader",
    "agendapunten": "tafel",
    "tafel": "tafel",
    "lko_dag": "overleg.lko_dag",
    "rol": "overdracht",
    "status": "werklijst",
    **{wie: f"register.{wie}" for wie in ("lko", "organisatie", "lid", "gemeente", "adres")},
    "vernietiging": "bewaring.vernietiging",
}

GROEPEN: dict[str, str] = {
    "nieuw": "Maak een lijst, zaak, overleg, besluit, actie of onderwerp, of een LKO of lid.",
    "signaallijst": "Zet een signaallijst een stap verder.",
    "zaak": "Werk aan één zaak van een signaallijst.",
    "formulier": "Laat iemand zonder rao een zaak of lijst invullen.",
    "agenda": "Maak de agenda van een overleg en stel haar vast.",
    "overleg": "Verplaats een overleg, of leg vast hoe het verliep.",
    "rol": "Draag een rol over, met een verslag.",
    "besluit": "Verbeter een besluit.",
    "besluitenlijst": "Maak de besluitenlijst van een overleg en stel haar vast.",
    "terugkoppeling": "Vertel elk LKO wat er over zijn zaken is besloten.",
    "actie": "Verbeter een actie, of leg vast hoe zij is afgelopen.",
    "onderwerp": "Werk aan een knelpunt, trend, thema, kader of mededeling.",
    "trend": "Deel trends met andere regio's en antwoord op die van hen.",
    "kader": "Leg een kader van het Deelberaad Asiel uit.",
    "agendapunten": "Breng punten op de agenda van een LKO, het Deelberaad of een andere tafel.",
    "opschaling": "Leg zaken voor aan het Deelberaad Asiel.",
    "register": "Bekijk of verander het register zelf.",
    "lko": "Geef een LKO een andere naam, een opvolger of een einde.",
    "organisatie": "Geef een organisatie een andere naam, een opvolger of een einde.",
    "lid": "Leg vast dat een lid stopt.",
    "sjabloon": "Geef de stukken van uw regio een eigen tekst.",
    "adres": "Leg vast op welke postbus een partij post krijgt.",
    "vernietiging": "Laat weggaan wat lang genoeg is bewaard.",
    "haak": "Laat git zelf met rao samenwerken.",
}

PANELEN: dict[str, tuple[Opdracht, ...]] = {
    "Beginnen": (
        Opdracht("init", "Maak een nieuw register voor uw regio.", "S1 S2 S4"),
        Opdracht("demo", "Bekijk rao aan het werk op een voorbeeldregister."),
    ),
    "Signaallijsten": (
        Opdracht("nieuw signaallijst", "Begin een signaallijst van een LKO.", "S6 S11 S17"),
        Opdracht("nieuw zaak", "Zet een zaak op een signaallijst.", "S6 S8 S19a"),
        Opdracht(
            "zaak vul-aan",
            "Vul aan wat bij een zaak nog ontbreekt.",
            "S18 S19a S19b S19c S19d S19e S21 S22 S23",
        ),
        Opdracht(
            "zaak wijzig",
            "Verander wat er bij een zaak al staat.",
            "S18 S19a S19b S19c S19d S19e S21 S22 S23",
        ),
        Opdracht("standpunt", "Leg het standpunt van een organisatie vast.", "S5 S20"),
        Opdracht(
            "aanleveren",
            "Zie wie nog wat moet aanleveren, klaar om te mailen.",
            "S11 S18 S19a S19b S19c S19d S19e S20 S21 S22",
        ),
        Opdracht(
            "formulier maak",
            "Maak een formulier voor wie geen rao heeft.",
            "S6 S18 S19a S19b S19c S19d S19e S20 S21 S22",
        ),
        Opdracht("formulier lees", "Lees een ingevuld formulier in.", "S6 S18 S20"),
        Opdracht("zaak blad", "Bekijk het zaakblad van één zaak.", "S8"),
        Opdracht("signaallijst dien-in", "Dien een signaallijst in bij het RAO.", "S11"),
        Opdracht("signaallijst ontvang", "Bevestig dat het RAO een signaallijst heeft.", "S11"),
        Opdracht("signaallijst trek-in", "Trek een signaallijst in.", "S11"),
        Opdracht("zaak weiger", "Weiger een zaak, met een reden voor het LKO.", "S11"),
        Opdracht("zaak sluit", "Sluit een zaak die is afgelopen.", "S11 S14"),
        Opdracht("zaak verhuis", "Leg vast dat een zaak verhuisde.", "S11 S14"),
        Opdracht("zaak splits", "Splits een zaak in twee.", "S11 S14"),
        Opdracht("zaak voeg-samen", "Voeg zaken samen tot één.", "S11 S14"),
        Opdracht("zaak trek-in", "Trek één zaak in.", "S11"),
        Opdracht("zaak verwijder", "Haal een zaak van een lijst in concept.", "S6"),
    ),
    "Overleg": (
        Opdracht("nieuw overleg", "Plan een overleg.", "S1 S2 S4"),
        Opdracht("nieuw lko-dag", "Plan een dag van het RAO met alle LKO's.", "S14"),
        Opdracht("overleg zet", "Leg vast hoe laat en waar een overleg is.", "S1"),
        Opdracht("overleg verplaats", "Zet een overleg op een andere dag.", "S1"),
        Opdracht("overleg vervalt", "Leg vast dat een overleg niet doorgaat.", "S1"),
        Opdracht(
            "agenda genereer", "Maak of ververs de agenda van een overleg.", "S3 S6 S7 S11 S16"
        ),
        Opdracht("agenda nodig", "Nodig een organisatie uit voor één punt.", "S3"),
        Opdracht("agenda zet", "Zet een punt op de agenda, of op een andere plaats.", "S6"),
        Opdracht("agenda voeg-toe", "Zet een punt van een lid op de agenda.", "S6"),
        Opdracht("agenda haal-af", "Haal een punt van de agenda, met de reden.", "S6"),
        Opdracht("agenda stel-vast", "Stel de agenda vast.", "S6"),
        Opdracht("overleg houd", "Leg vast wie er bij het overleg waren.", "S2"),
        Opdracht("overleg gast", "Leg vast wie te gast is bij een overleg.", "S3"),
        Opdracht("overleg gemeente", "Leg vast of een gemeente meewerkt, en waarom niet.", "S7"),
        Opdracht("overleg notuleer", "Leg vast wat er bij een punt is gezegd.", "S8 S11"),
        Opdracht("nieuw besluit", "Leg een besluit vast, met de acties erbij.", "S8 S11"),
        Opdracht("besluit zet", "Verbeter een besluit voordat het is vastgesteld.", "S8 S11"),
    ),
    "Na het overleg": (
        Opdracht("besluitenlijst genereer", "Maak de besluitenlijst van een overleg.", "S8 S11"),
        Opdracht("besluitenlijst stel-vast", "Stel de besluitenlijst vast.", "S11"),
        Opdracht("erratum", "Verbeter een besluit na het vaststellen.", "S11"),
        Opdracht(
            "terugkoppeling genereer", "Maak per LKO de terugkoppeling over zijn zaken.", "S11 S16"
        ),
        Opdracht("terugkoppeling verzonden", "Meld dat een terugkoppeling is verstuurd.", "S11"),
        Opdracht(
            "terugkoppeling bevestigd", "Meld dat het LKO een terugkoppeling bevestigde.", "S11"
        ),
        Opdracht("nieuw actie", "Leg een actie vast die vergeten was.", "S8 S11"),
        Opdracht("actie zet", "Verbeter een actie voordat zij is vastgesteld.", "S8"),
        Opdracht("actie gereed", "Meld dat een actie klaar is.", "S8"),
        Opdracht("actie verval", "Laat een actie vervallen.", "S8"),
    ),
    "Onderwerpen": (
        Opdracht(
            "nieuw onderwerp",
            "Leg een knelpunt, trend, thema of kader vast.",
            "S6 S7 S9 S10 S12 S13 S14",
        ),
        Opdracht("onderwerp zet", "Zet een onderwerp verder of vul het aan.", "S6 S9 S12 S15 S16"),
        Opdracht("trend deel", "Deel een trend met andere regio's.", "S10 S15"),
        Opdracht("trend haal-op", "Zie welke trends andere regio's delen.", "S10"),
        Opdracht("trend agendeer", "Zet een trend van een andere regio op uw agenda.", "S10"),
        Opdracht("trend antwoord", "Zeg of u een trend van een andere regio herkent.", "S10"),
        Opdracht("kader informeer", "Meld dat een LKO een kader kent.", "S13"),
        Opdracht("nieuw tafel", "Noem een andere tafel om punten te brengen.", "S15 S16"),
        Opdracht("agendapunten genereer", "Maak de punten voor een andere tafel.", "S13 S15 S16"),
        Opdracht("agendapunten verzonden", "Meld dat een andere tafel haar punten kreeg.", "S16"),
        Opdracht("agendapunten antwoord", "Leg vast wat een andere tafel antwoordde.", "S15 S16"),
    ),
    "Deelberaad Asiel": (
        Opdracht("zaak schaal-op", "Leg een zaak voor aan het Deelberaad Asiel.", "S17 S18"),
        Opdracht(
            "onderwerp schaal-op",
            "Leg een trend of knelpunt voor aan het Deelberaad.",
            "S12 S15 S17",
        ),
        Opdracht("signaallijst zet", "Zeg op welke grond een lijst gaat.", "S17"),
        Opdracht(
            "opschaling genereer", "Maak het stuk voor het Deelberaad Asiel.", "S17 S18 S20 S21 S22"
        ),
        Opdracht("opschaling antwoord", "Leg het antwoord van het Deelberaad vast.", "S16"),
    ),
    "Rollen": (
        Opdracht("rol draag-over", "Geef de rol van voorzitter of secretaris door.", "S4"),
        Opdracht("rol verslag", "Maak het verslag voor wie een rol overneemt.", "S4"),
    ),
    "Register": (
        Opdracht("register toon", "Bekijk wat er in het register zelf staat.", "S1 S2 S4"),
        Opdracht("register zet", "Verander een afspraak van uw regio.", "S1 S17"),
        Opdracht("nieuw lko", "Zet een LKO in het register.", "S6 S11"),
        Opdracht("lko hernoem", "Geef een LKO een andere naam.", "S11"),
        Opdracht("lko volg-op", "Laat een LKO verdergaan als een ander.", "S11 S14"),
        Opdracht("lko voeg-samen", "Laat LKO's samengaan.", "S11 S14"),
        Opdracht("lko sluit", "Leg vast dat een LKO stopt.", "S11 S14"),
        Opdracht("nieuw organisatie", "Zet een organisatie in het register.", "S2 S3"),
        Opdracht("organisatie hernoem", "Geef een organisatie een andere naam.", "S2"),
        Opdracht("organisatie volg-op", "Laat een organisatie verdergaan.", "S2 S20"),
        Opdracht("organisatie voeg-samen", "Laat organisaties samengaan.", "S2 S20"),
        Opdracht("organisatie sluit", "Leg vast dat een organisatie stopt.", "S2 S3"),
        Opdracht("nieuw gemeente", "Zet een gemeente in het register.", "S6 S7"),
        Opdracht("nieuw lid", "Zet een lid van het RAO in het register.", "S2"),
        Opdracht("lid stopt", "Leg vast dat een lid stopt.", "S2"),
        Opdracht("sjabloon lijst", "Bekijk welke sjablonen er zijn."),
        Opdracht("sjabloon kopieer", "Begin een eigen sjabloon van uw regio."),
        Opdracht("sjabloon controleer", "Kijk of uw eigen sjablonen kloppen."),
        Opdracht("adres zet", "Leg de postbus van een partij vast.", "S11 S16"),
        Opdracht("adres weg", "Haal de postbus van een partij weg.", "S11 S16"),
        Opdracht("haak installeer", "Laat git samenvoegen en nakijken zoals rao dat doet."),
        Opdracht("haak verwijder", "Laat git weer werken zonder rao."),
        Opdracht("haak server", "Laat een server nakijken wat mensen delen."),
    ),
    "Bekijken": (
        Opdracht("status", "Zie wat er nu moet gebeuren, en door wie.", "S11"),
        Opdracht("acties", "Bekijk wie wat doet, en wat te laat is.", "S8"),
        Opdracht("toon", "Bekijk één zaak, signaallijst, overleg of actie.", "S11"),
        Opdracht("lijst", "Bekijk alle zaken, lijsten, overleggen of acties.", "S11"),
        Opdracht("papieren", "Geef de stukken als pdf, Word of webpagina.", "S11 S16"),
        Opdracht("bekijk", "Bekijk het hele register als pagina's, aan tafel.", "S11 S14"),
        Opdracht("historie", "Bekijk wie wat vastlegde, en wanneer.", "S11"),
        Opdracht("verschil", "Lees wat er veranderde tussen twee momenten.", "S11"),
        Opdracht("zoek", "Zoek waar iets staat.", "S11"),
        Opdracht("cijfers", "Bekijk de cijfers van de LKO's en het RAO.", "S14"),
    ),
    "Controleren": (
        Opdracht(
            "valideer",
            "Controleer het register en lees wat u nog moet doen.",
            "S18 S19a S19b S19c S19d S19e S20 S21 S22 S23",
        ),
        Opdracht("controleer-historie", "Controleer of de geschiedenis klopt.", "S11"),
        Opdracht("bewaar", "Leg vast wat u zelf in de bestanden hebt veranderd."),
        Opdracht("ongedaan", "Maak de laatste stap ongedaan."),
        Opdracht("herstel", "Draai één eerdere stap terug."),
        Opdracht("wis", "Haal iets voorgoed uit de hele geschiedenis."),
        Opdracht("concept", "Bekijk wat u typte en nog niet vastlegde."),
    ),
    "Samenwerken": (Opdracht("sync", "Haal op wat anderen deden, en deel wat u deed."),),
    "Bewaren en vernietigen": (
        Opdracht("bewaartermijn", "Zie wat lang genoeg is bewaard."),
        Opdracht("vernietiging agendeer", "Zet op de agenda wat weg mag."),
        Opdracht("vernietiging verklaar", "Maak de verklaring van wat is vernietigd."),
        Opdracht("overdracht", "Draag een afgesloten jaar over aan een archief.", "S11 S14 S16"),
    ),
    "Hulp": (
        Opdracht("help", "Lees een gids, of de hulp bij een opdracht of woord."),
        Opdracht("regel", "Lees wat een controleregel vraagt en waarom."),
        Opdracht("begrip", "Lees wat een woord van het overleg betekent."),
        Opdracht("schema", "Krijg het JSON-schema van een soort bestand."),
    ),
}

OPDRACHTEN: tuple[Opdracht, ...] = tuple(o for paneel in PANELEN.values() for o in paneel)
