"""`rao concept`: answers that were typed and are not in git yet."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

from rao_cli.cli import keuzewoorden
from rao_cli.cli.argumenten import argument
from rao_cli.cli.kiezen.aanwijzen import wijs_aan
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.terminal import uitvoer
from rao_cli.documents.opmaak import aantal, datum
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.opdrachtregel import opdrachtregel
from rao_cli.workflow.concept.wachtend import Wachtend, bekijk_concepten, eis_concept, gooi_weg
from rao_cli.workflow.kiezen.kandidaat import Kandidaat

_GOOI_WEG = "gooi-weg"


def concept(
    s: WriteSession,
    doe: Annotated[
        str | None, argument("gooi-weg", "Gooi antwoorden weg.", keuzewoorden.vast([_GOOI_WEG]))
    ] = None,
    naam: Annotated[str | None, argument("NAAM", "Welke: de naam in de lijst.")] = None,
) -> None:
    """Bekijk antwoorden die u typte en die nog niet zijn vastgelegd, of gooi ze weg.

    Voorbeeld:
        rao concept
        rao concept gooi-weg SL-ter-apel-2026-03-05

    rao onthoudt elk antwoord, ook als het venster dichtgaat. Geef de opdracht opnieuw en u gaat
    verder waar u was. De antwoorden staan alleen op deze computer, en alleen u kunt ze lezen. Doet
    u er dertig dagen niets mee, dan gooit rao ze weg.
    """
    if doe is None:
        wachtend, weg = bekijk_concepten(s.register_map, s.vandaag, proef=s.proef)
        for zin in weg:
            uitvoer.meld(zin)
        _toon(s, wachtend)
        return
    if doe.casefold() != _GOOI_WEG:
        hint = f"Bedoelt u: {opdrachtregel('concept', _GOOI_WEG, doe)}"
        raise GebruiksFout(f"Onbekende opdracht 'concept {doe}'.", hint=hint)
    wachtend = bekijk_concepten(s.register_map, s.vandaag)[0] if naam is None else ()
    if naam is None and not (wachtend and s.kan_vragen):
        raise GebruiksFout("Zeg wat er weg mag: noem de naam.", hint="Zie: rao concept")
    _gooi_weg(s, naam or _wijs_aan(wachtend))


def _wijs_aan(wachtend: Sequence[Wachtend]) -> str:
    """Return the draft that a person chooses."""
    keuzes = [Kandidaat(een.naam, een.wat, f"sinds {_sinds(een.sinds)}") for een in wachtend]
    return wijs_aan("Welke antwoorden?", keuzes)[0]


def _gooi_weg(s: WriteSession, naam: str) -> None:
    """Ask, and throw away; without a terminal only --ja is a yes."""
    naam = eis_concept(s.register_map, naam)
    if s.proef:
        uitvoer.meld(f"Proef: rao zou uw antwoorden onder '{naam}' weggooien.")
        return
    vraag = f"Uw antwoorden onder '{naam}' weggooien? U krijgt ze niet terug."
    zin = f"Dit gooit uw antwoorden onder '{naam}' weg; u krijgt ze niet terug."
    if not s.akkoord(vraag, zin, "Er is niets weggegooid."):
        return
    gooi_weg(s.register_map, naam)
    if s.als_json:
        uitvoer.toon_json("concept", {"naam": naam, "weggegooid": True})
    uitvoer.meld(f"Weggegooid: {naam}.")


def _toon(s: WriteSession, concepten: tuple[Wachtend, ...]) -> None:
    if s.als_json:
        uitvoer.toon_json("concepten", {"concepten": [een._asdict() for een in concepten]})
        return
    if not concepten:
        uitvoer.meld("Er wachten geen antwoorden.")
        return
    rijen = [(een.naam, _hoeveel(een), _sinds(een.sinds), een.opdracht) for een in concepten]
    uitvoer.toon_tabel(("naam", "antwoorden", "sinds", "opdracht"), rijen)
    for een in concepten:
        weg = opdrachtregel("concept", _GOOI_WEG, een.naam)
        if een.bezig:
            uitvoer.meld(f"Een ander venster is nu bezig met {een.naam}.")
        elif een.klacht:
            uitvoer.meld(f"{een.naam}: rao kan deze antwoorden niet lezen: {een.klacht}.")
            uitvoer.meld(f"   Het bestand is {een.bestand}. Kijk of u er nog iets uit wilt halen.")
            uitvoer.meld(f"   Gooi het daarna weg met: {weg}")
        elif not een.kan_verder:
            uitvoer.meld(f"{een.naam}: dat kan niet meer. Gooi het weg met: {weg}")
    uitvoer.meld(f"{aantal(len(concepten), 'gesprek wacht', 'gesprekken wachten')} op u.")


def _hoeveel(een: Wachtend) -> str:
    """How many answers; of what nobody can read, nobody knows."""
    return "?" if een.klacht else str(een.antwoorden)


def _sinds(dag: str) -> str:
    """A day as a person says it."""
    try:
        return datum(date.fromisoformat(dag))
    except ValueError:
        return "onbekend"
