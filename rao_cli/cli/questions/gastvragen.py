"""The questions about guests: who of those expected came, and who came besides (S3)."""

from collections.abc import Mapping
from typing import Any

from rao_cli.cli.questions.keuze import Keuze
from rao_cli.cli.questions.vraag import LangeTekst, MeerkeuzeVraag, Vraag
from rao_cli.documents.agenda.gasten import zeg_gast
from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.soorten.overleg import Gast, Overleg
from rao_cli.model.stand import Stand
from rao_cli.workflow.overleg.gasten import gasten_uit, read_gast, verwacht

_VERWACHT, _MEER = "gasten", "meer gasten"


def gastvragen(stand: Stand, overleg: Overleg) -> list[Vraag]:
    """Return what is asked about the guests of a meeting that was held."""
    vragen: list[Vraag] = []
    if per_naam := _verwacht(stand, overleg):
        bekend = [naam for naam, gast in per_naam.items() if gast in overleg.gasten]
        vragen.append(
            MeerkeuzeVraag(
                naam=_VERWACHT,
                tekst="Welke gasten waren er?",
                reden="Wie voor een punt was genodigd, staat erbij. Was er niemand? Typ: niemand.",
                keuzes=[Keuze(naam) for naam in per_naam],
                geen=frozenset({"niemand", "geen"}),
                verplicht=False,
                eerder=bekend or None,
            )
        )
    vragen.append(
        LangeTekst(
            naam=_MEER,
            tekst="Wie was er nog meer te gast?",
            reden="Een organisatie, LKO of gemeente. Per regel: organisatie;functie;naam;punten. "
            "Alleen de organisatie moet. Was er niemand? Druk op Enter.",
            voorbeeld="OM;officier van justitie",
            verplicht=False,
            per_regel=True,
            toets=lambda tekst: _klacht(stand, overleg, tekst),
        )
    )
    return vragen


def gasten_uit_antwoorden(
    stand: Stand, overleg: Overleg, antwoorden: Mapping[str, Any]
) -> list[Gast]:
    """Return the guests that somebody answered."""
    per_naam = _verwacht(stand, overleg)
    waren_er = [per_naam[naam] for naam in antwoorden.get(_VERWACHT) or () if naam in per_naam]
    regels = (antwoorden.get(_MEER) or "").splitlines()
    return [*waren_er, *_los(stand, overleg, regels, waren_er)]


def _los(stand: Stand, overleg: Overleg, regels: list[str], waren_er: list[Gast]) -> list[Gast]:
    gasten = gasten_uit(stand, overleg, [read_gast(r) for r in regels if r.strip()])
    return [gast for gast in gasten if gast not in waren_er]


def _verwacht(stand: Stand, overleg: Overleg) -> Mapping[str, Gast]:
    """Return the guests that may have come, by a name that tells each from the others."""
    return {zeg_gast(stand.register, gast): gast for gast in verwacht(stand, overleg)}


def _klacht(stand: Stand, overleg: Overleg, tekst: str) -> str:
    try:
        _los(stand, overleg, tekst.splitlines(), [])
    except (GebruiksFout, RaoError) as fout:
        return " ".join(filter(None, (fout.zin, fout.hint)))
    return ""
