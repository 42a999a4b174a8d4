"""Steps that the played tests share; each is typed, and no file is written by hand."""

import json
from collections.abc import Mapping
from typing import Any, Final

from tests.cli.secretaris import OVERLEG, ZAAK, Secretaris

#: The day after the meeting, on which a zaak goes to the Deelberaad.
DAG_ERNA: Final = "2026-03-13"
OPSCHALING: Final = f"SL-groningen-en-drenthe-{DAG_ERNA}"
#: A second zaak, on this list or that of another LKO.
TWEEDE: Final = "Z-4M8T23"
WAAROM: Final = "De pers schrijft erover."
#: What a signaallijst must say, each part with the words that a reader must find again.
DELEN: Final[Mapping[str, str]] = {
    "constatering.werkwijze": "De organisaties bespraken het dossier op 3 maart.",
    "constatering.organisaties": "DT&V;COA;AVIM",
    "intern_geschakeld.antwoord": "ja",
    "intern_geschakeld.toelichting": "De IND keek of er nieuwe feiten zijn.",
    "intern_geschakeld.contacten[0].organisatie": "IND",
    "intern_geschakeld.contacten[0].datum": "2026-02-12",
    "intern_geschakeld.contacten[0].uitkomst": "Geen nieuwe feiten",
    "termijn.soort": "vertrek",
    "termijn.tot": "2026-06-01",
    "termijn.toelichting": "De ambassade zegde het reisdocument toe.",
    "gevolgen.bij_afwijzing": "De opvang stopt vier weken na de uitspraak.",
    "gevolgen.bij_inwilliging": "Het gezin verhuist naar een gemeente.",
    "werkt_aan_vertrek.antwoord": "deels",
    "werkt_aan_vertrek.vastgesteld_door": "regievoerder",
    "werkt_aan_vertrek.gesprek_op": "2026-02-11",
    "werkt_aan_vertrek.toelichting": "De ouders boekten nog geen reis.",
    "risicos.politiek.niveau": "laag",
    "risicos.politiek.toelichting": "Er zijn geen vragen van de gemeenteraad.",
    "risicos.publicitair.niveau": "midden",
    "risicos.publicitair.toelichting": "De school zoekt aandacht voor het gezin.",
    "vertrekstrategie.gezet[0].stap": "Twee vertrekgesprekken",
    "vertrekstrategie.gezet[0].organisatie": "DT&V",
    "vertrekstrategie.gezet[0].datum": "2026-02-11",
    "vertrekstrategie.gepland[0].stap": "Presentatie bij de ambassade",
    "vertrekstrategie.gepland[0].organisatie": "DT&V",
    "vertrekstrategie.gepland[0].datum": "2026-04-01",
    "vertrekstrategie.toelating[0]": "De arts kijkt nog naar uitstel.",
    "oplossingsrichtingen[0].omschrijving": "Vertrek met steun bij terugkeer",
    "oplossingsrichtingen[0].voorbesproken_met": "COA;DT&V",
    "oplossingsrichtingen[0].voordelen": "Het vertrek is duurzaam.",
    "oplossingsrichtingen[0].nadelen": "Het kost zes weken extra.",
    "oplossingsrichtingen[0].juridisch.houdbaar": "ja",
    "oplossingsrichtingen[0].juridisch.toelichting": "Het terugkeerbesluit staat vast.",
    "oplossingsrichtingen[1].omschrijving": "Verhuizing naar een gezinslocatie",
    "oplossingsrichtingen[1].voorbesproken_met": "COA;AVIM",
    "oplossingsrichtingen[1].voordelen": "De plek op de locatie komt vrij.",
    "oplossingsrichtingen[1].nadelen": "De kinderen wisselen van school.",
    "oplossingsrichtingen[1].juridisch.houdbaar": "onzeker",
    "oplossingsrichtingen[1].juridisch.toelichting": "De rechter kijkt streng.",
    "oplossingsrichtingen[1].onorthodox": "ja",
    "advies.voorkeur": "1",
    "advies.motivering": "Vertrek met steun houdt stand bij de rechter.",
}
#: What each organisation thinks, and what it will do.
STANDPUNTEN: Final[Mapping[str, tuple[str, str]]] = {
    "DT&V": ("Vertrek is mogelijk zodra het reisdocument er is.", "Boekt de reis."),
    "COA": ("Het gezin kan blijven tot de school in mei stopt.", "Houdt de plek vrij."),
    "IND": ("De aanvraag is afgewezen; nieuwe feiten zijn er niet.", "Beslist in twee weken."),
    "AVIM": (
        "De meldplicht verloopt goed, meer toezicht is niet nodig.",
        "Zet de meldplicht door.",
    ),
}


def een_regel(tekst: str) -> str:
    """Return a text as one line, however it was folded."""
    return " ".join(tekst.split())


def gevonden(s: Secretaris, *opties: str) -> list[dict[str, Any]]:
    """Return what `rao valideer` finds."""
    uitkomst = s.rao("valideer", *opties, "--json")
    assert uitkomst.exit_code in {0, 1}, uitkomst.output
    meldingen: list[dict[str, Any]] = json.loads(uitkomst.stdout)["meldingen"]
    return meldingen


def codes(s: Secretaris, *opties: str) -> set[str]:
    """Return the codes of what `rao valideer` finds."""
    return {melding["code"] for melding in gevonden(s, *opties)}


def vul_aan(s: Secretaris, *begin: str, zaak: str = ZAAK, **anders: str) -> None:
    """Type the parts of the zaak whose place begins so; `termijn__soort` says another thing."""
    nieuw = {plek.replace("__", "."): tekst for plek, tekst in anders.items()}
    wel = {plek: DELEN[plek] for plek in DELEN if begin and plek.startswith(begin)}
    zet = [deel for plek, tekst in (wel | nieuw).items() for deel in ("--zet", f"{plek}={tekst}")]
    s.doet("zaak", "vul-aan", zaak, *zet)


def geef_standpunten(s: Secretaris, *organisaties: str, zaak: str = ZAAK) -> None:
    """These organisations give their standpunt and what they will do."""
    for organisatie in organisaties:
        standpunt, inzet = STANDPUNTEN[organisatie]
        woorden = ("--standpunt", standpunt, "--inzet", inzet)
        s.doet("standpunt", zaak, organisatie, *woorden, "--ja")


def onderwerp(s: Secretaris, type_: str, titel: str, *wat: str) -> str:
    """Record an onderwerp of the COA; returns its kenmerk."""
    kop = ("--type", type_, "--titel", titel, "--indiener", "COA")
    return s.doet("nieuw", "onderwerp", *kop, "--omschrijving", f"{titel} speelt.", *wat).strip()


def besluit(s: Secretaris, punt: str, uitkomst: str, tekst: str, *meer: str) -> str:
    """The table decides on a point; returns the kenmerk of the decision."""
    wat = ("--punt", punt, "--uitkomst", uitkomst, "--besluit", tekst, "--motivering", WAAROM)
    return s.op(OVERLEG).doet("nieuw", "besluit", *wat, *meer).split()[0]


def vergader(s: Secretaris, *afwezig: str) -> str:
    """Hold the meeting of 12 March with all that is due; returns the agenda, as one line."""
    s.doet("nieuw", "overleg", "--datum", OVERLEG)
    s.doet("agenda", "genereer")
    s.op(OVERLEG).doet("overleg", "houd", "--aanwezig", "DT&V, COA, IND, AVIM", *afwezig)
    return een_regel(s.lees(f"documenten/{OVERLEG}/agenda.md"))


def volgende(s: Secretaris, dag: str) -> str:
    """Plan the next meeting and make its agenda; returns that, as one line."""
    s.doet("nieuw", "overleg", "--datum", dag)
    s.doet("agenda", "genereer", dag)
    return een_regel(s.lees(f"documenten/{dag}/agenda.md"))


def punten(s: Secretaris, tafel: str) -> str:
    """Make the points for another table; returns them as one line."""
    return een_regel(s.lees(s.doet("agendapunten", "genereer", "--voor", tafel).strip()))


def vul_aan_zonder(s: Secretaris, *begin: str) -> None:
    """Tell the whole zaak but what begins so."""
    vul_aan(s, *(plek for plek in DELEN if not plek.startswith(begin)))


def schaal_op(*gronden: str) -> tuple[str, ...]:
    """Return the command that brings the zaak before the Deelberaad."""
    grond = [deel for naam in gronden or ("publicitair",) for deel in ("--grond", naam)]
    return ("zaak", "schaal-op", ZAAK, *grond)


def leg_voor(s: Secretaris, *gronden: str) -> str:
    """Bring the zaak before the Deelberaad; returns what the Deelberaad reads, as one line."""
    s.doet(*schaal_op(*gronden))
    s.doet("opschaling", "genereer", OPSCHALING)
    return een_regel(s.lees(f"documenten/opschaling/{OPSCHALING}.md"))


def mist(s: Secretaris) -> set[str]:
    """Return the codes of what is an error in a zaak that goes to the Deelberaad."""
    alles = gevonden(s, "--profiel", "opschaling")
    return {melding["code"] for melding in alles if melding["ernst"] == "fout"}


def houdt_tegen(s: Secretaris, *fouten: str) -> None:
    """Here the source binds: what is missing is an error, and the zaak does not go."""
    assert mist(s) == set(fouten), mist(s)
    gezegd = s.faalt(*schaal_op(), code=1)
    assert all(f"{code})" in gezegd for code in fouten), gezegd
