"""The contents page: every command of `rao`, in the order in which a consultation uses them.

To add a command:

1. Write a module under `rao_cli/cli/`: `standpunt.py` for `rao standpunt`, `nieuw/zaak.py` for
   `rao nieuw zaak`, `signaallijst/dien_in.py` for `rao signaallijst dien-in`.
2. In it, write one plain, typed function with the name of the module (`standpunt`, `zaak`,
   `dien_in`). Arguments first, options after a `*`, each as `Annotated[..., typer.Option(...)]`
   or as an alias of `options.py`. No `from __future__ import annotations`: Typer reads the types.
   The function returns None, or an int: its exit code (1 = there are findings).
3. Its docstring is the help text, so it is Dutch. Indented lines after `Voorbeeld:` are the
   examples that open the help; the first line says what the command does.
4. Add a line below: path, one line of help, module. The module is imported only when the
   command runs or shows its own help.

Print with `uitvoer`, ask with `vragen`, fail with `RaoError`; catch nothing.
"""

from typing import NamedTuple


class Opdracht(NamedTuple):
    """One line of the contents page."""

    pad: str  # what a user types after `rao`: "nieuw zaak"
    hulp: str
    module: str  # relative to `rao_cli.cli`; its last part is also the name of the function
    bron: tuple[str, ...] = ()  # the statements of the source that it serves

    @property
    def groep(self) -> str | None:
        """The group a command belongs to: "nieuw", or None for a loose command."""
        return self.pad.rpartition(" ")[0] or None

    @property
    def naam(self) -> str:
        """The name within the group: "zaak"."""
        return self.pad.rpartition(" ")[2]


GROEPEN: dict[str, str] = {
    "nieuw": "Maak een nieuwe signaallijst of zaak, een nieuw overleg, besluit of onderwerp.",
    "signaallijst": "Zet een signaallijst een stap verder.",
    "zaak": "Werk aan één zaak van een signaallijst.",
    "agenda": "Maak de agenda van een overleg en stel haar vast.",
    "overleg": "Verplaats een overleg, of leg vast hoe het verliep.",
    "rol": "Draag een rol over, met een verslag.",
    "besluitenlijst": "Maak de besluitenlijst van een overleg en stel haar vast.",
    "terugkoppeling": "Vertel elk LKO wat er over zijn zaken is besloten.",
    "actie": "Leg vast hoe een actie is afgelopen.",
    "onderwerp": "Werk aan een knelpunt, trend, thema, kader of mededeling.",
    "trend": "Deel trends met andere regio's en antwoord op die van hen.",
    "kader": "Leg een kader van het Deelberaad Asiel uit.",
    "agendapunten": "Breng punten op de agenda van een LKO of van het Deelberaad Asiel.",
    "opschaling": "Leg zaken voor aan het Deelberaad Asiel.",
}

PANELEN: dict[str, tuple[Opdracht, ...]] = {
    "Beginnen": (
        Opdracht("init", "Maak een nieuw register voor uw regio.", "init", bron=("S1", "S2", "S4")),
        Opdracht("demo", "Bekijk rao aan het werk op een voorbeeldregister.", "demo"),
    ),
    "Signaallijsten": (
        Opdracht(
            "nieuw signaallijst",
            "Begin een signaallijst van een LKO.",
            "nieuw.signaallijst",
            bron=("S6", "S11", "S17"),
        ),
        Opdracht(
            "nieuw zaak",
            "Zet een zaak op een signaallijst.",
            "nieuw.zaak",
            bron=("S6", "S8", "S19a"),
        ),
        Opdracht(
            "zaak vul-aan",
            "Vul aan wat bij een zaak nog ontbreekt.",
            "zaak.vul_aan",
            bron=("S18", "S19a", "S19b", "S19c", "S19d", "S19e", "S21", "S22", "S23"),
        ),
        Opdracht(
            "standpunt",
            "Leg het standpunt van een organisatie vast.",
            "standpunt",
            bron=("S5", "S20"),
        ),
        Opdracht(
            "aanleveren",
            "Zie wie nog wat moet aanleveren, klaar om te mailen.",
            "aanleveren",
            bron=("S11", "S18", "S19a", "S19b", "S19c", "S19d", "S19e", "S20", "S21", "S22"),
        ),
        Opdracht(
            "signaallijst dien-in",
            "Dien een signaallijst in bij het RAO.",
            "signaallijst.dien_in",
            bron=("S11",),
        ),
        Opdracht(
            "signaallijst ontvang",
            "Bevestig dat het RAO een signaallijst heeft.",
            "signaallijst.ontvang",
            bron=("S11",),
        ),
        Opdracht(
            "signaallijst trek-in",
            "Trek een signaallijst in.",
            "signaallijst.trek_in",
            bron=("S11",),
        ),
    ),
    "Overleg": (
        Opdracht("nieuw overleg", "Plan een overleg.", "nieuw.overleg", bron=("S1", "S2", "S4")),
        Opdracht(
            "overleg verplaats",
            "Zet een overleg op een andere dag.",
            "overleg.verplaats",
            bron=("S1",),
        ),
        Opdracht(
            "overleg vervalt",
            "Leg vast dat een overleg niet doorgaat.",
            "overleg.vervalt",
            bron=("S1",),
        ),
        Opdracht(
            "agenda genereer",
            "Maak of ververs de agenda van een overleg.",
            "agenda.genereer",
            bron=("S3", "S6", "S7", "S11", "S16"),
        ),
        Opdracht(
            "agenda nodig",
            "Nodig een organisatie uit voor één punt.",
            "agenda.nodig",
            bron=("S3",),
        ),
        Opdracht("agenda stel-vast", "Stel de agenda vast.", "agenda.stel_vast", bron=("S6",)),
        Opdracht(
            "overleg houd", "Leg vast wie er bij het overleg waren.", "overleg.houd", bron=("S2",)
        ),
        Opdracht(
            "nieuw besluit",
            "Leg een besluit vast, met de acties erbij.",
            "nieuw.besluit",
            bron=("S8", "S11"),
        ),
    ),
    "Na het overleg": (
        Opdracht(
            "besluitenlijst genereer",
            "Maak de besluitenlijst van een overleg.",
            "besluitenlijst.genereer",
            bron=("S8", "S11"),
        ),
        Opdracht(
            "besluitenlijst stel-vast",
            "Stel de besluitenlijst vast.",
            "besluitenlijst.stel_vast",
            bron=("S11",),
        ),
        Opdracht("erratum", "Verbeter een besluit na het vaststellen.", "erratum", bron=("S11",)),
        Opdracht(
            "terugkoppeling genereer",
            "Maak per LKO de terugkoppeling over zijn zaken.",
            "terugkoppeling.genereer",
            bron=("S11", "S16"),
        ),
        Opdracht(
            "terugkoppeling verzonden",
            "Meld dat een terugkoppeling is verstuurd.",
            "terugkoppeling.verzonden",
            bron=("S11",),
        ),
        Opdracht(
            "terugkoppeling bevestigd",
            "Meld dat het LKO een terugkoppeling bevestigde.",
            "terugkoppeling.bevestigd",
            bron=("S11",),
        ),
        Opdracht("actie gereed", "Meld dat een actie klaar is.", "actie.gereed", bron=("S8",)),
        Opdracht("actie verval", "Laat een actie vervallen.", "actie.verval", bron=("S8",)),
    ),
    "Onderwerpen": (
        Opdracht(
            "nieuw onderwerp",
            "Leg een knelpunt, trend, thema of kader vast.",
            "nieuw.onderwerp",
            bron=("S6", "S7", "S9", "S10", "S12", "S13", "S14"),
        ),
        Opdracht(
            "onderwerp zet",
            "Zet een onderwerp verder of vul het aan.",
            "onderwerp.zet",
            bron=("S6", "S9", "S12", "S15", "S16"),
        ),
        Opdracht(
            "trend deel",
            "Deel een trend met andere regio's.",
            "trend.deel",
            bron=("S10", "S15"),
        ),
        Opdracht(
            "trend haal-op",
            "Zie welke trends andere regio's delen.",
            "trend.haal_op",
            bron=("S10",),
        ),
        Opdracht(
            "trend antwoord",
            "Zeg of u een trend van een andere regio herkent.",
            "trend.antwoord",
            bron=("S10",),
        ),
        Opdracht(
            "kader informeer",
            "Meld dat een LKO een kader kent.",
            "kader.informeer",
            bron=("S13",),
        ),
        Opdracht(
            "agendapunten genereer",
            "Maak de punten voor een andere tafel.",
            "agendapunten.genereer",
            bron=("S13", "S15", "S16"),
        ),
        Opdracht(
            "agendapunten verzonden",
            "Meld dat een andere tafel haar punten kreeg.",
            "agendapunten.verzonden",
            bron=("S16",),
        ),
    ),
    "Deelberaad Asiel": (
        Opdracht(
            "zaak schaal-op",
            "Leg een zaak voor aan het Deelberaad Asiel.",
            "zaak.schaal_op",
            bron=("S17", "S18"),
        ),
        Opdracht(
            "onderwerp schaal-op",
            "Leg een trend of knelpunt voor aan het Deelberaad.",
            "onderwerp.schaal_op",
            bron=("S12", "S15", "S17"),
        ),
        Opdracht(
            "opschaling genereer",
            "Maak het stuk voor het Deelberaad Asiel.",
            "opschaling.genereer",
            bron=("S17", "S18", "S20", "S21", "S22"),
        ),
        Opdracht(
            "opschaling antwoord",
            "Leg het antwoord van het Deelberaad vast.",
            "opschaling.antwoord",
            bron=("S16",),
        ),
        Opdracht(
            "rol draag-over",
            "Geef de rol van voorzitter of secretaris door.",
            "rol.draag_over",
            bron=("S4",),
        ),
        Opdracht(
            "rol verslag",
            "Maak het verslag voor wie een rol overneemt.",
            "rol.verslag",
            bron=("S4",),
        ),
    ),
    "Bekijken": (
        Opdracht("status", "Zie wat er nu moet gebeuren, en door wie.", "status", bron=("S11",)),
        Opdracht("acties", "Bekijk wie wat doet, en wat te laat is.", "acties", bron=("S8",)),
        Opdracht("toon", "Bekijk één zaak, signaallijst, overleg of actie.", "toon", bron=("S11",)),
        Opdracht(
            "lijst", "Bekijk alle zaken, lijsten, overleggen of acties.", "lijst", bron=("S11",)
        ),
        Opdracht("cijfers", "Bekijk de cijfers van de LKO's en het RAO.", "cijfers", bron=("S14",)),
    ),
    "Controleren": (
        Opdracht(
            "valideer",
            "Controleer het register en lees wat u nog moet doen.",
            "valideer",
            bron=("S18", "S19a", "S19b", "S19c", "S19d", "S19e", "S20", "S21", "S22", "S23"),
        ),
        Opdracht("bewaar", "Leg vast wat u zelf in de bestanden hebt veranderd.", "bewaar"),
    ),
    "Hulp": (
        Opdracht("regel", "Lees wat een controleregel vraagt en waarom.", "regel"),
        Opdracht("begrip", "Lees wat een woord van het overleg betekent.", "begrip"),
        Opdracht("schema", "Krijg het JSON-schema van een soort bestand.", "schema"),
    ),
}

OPDRACHTEN: tuple[Opdracht, ...] = tuple(o for paneel in PANELEN.values() for o in paneel)
