"""`rao rol`: another organisation becomes chair or secretary, with a report for who comes next."""

from datetime import date
from typing import Annotated

from rao_cli.cli import argumenten, suggesties
from rao_cli.cli.argumenten import argument, dag
from rao_cli.cli.opdracht import uitgeven
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.vraag import DatumVraag
from rao_cli.model.soorten.register import Rol
from rao_cli.workflow import overdracht
from rao_cli.workflow.zoeken import eis_organisatie

_EERSTE_DAG = DatumVraag(
    naam="op",
    tekst="Wat is de eerste dag in de rol?",
    reden="Op elke dag is er één voorzitter en één secretaris.",
    voorbeeld="2026-07-01",
)


def draag_over(
    s: WriteSession,
    rol: Annotated[Rol, argument("ROL", "voorzitter of secretaris.")],
    organisatie: Annotated[
        str,
        argument(
            "ORGANISATIE",
            "Wie de rol krijgt; afkorting, zoals in rao.yaml.",
            suggesties.organisaties,
        ),
    ],
    *,
    op: Annotated[date | None, dag("DATUM", "Eerste dag in de rol.")] = None,
    formaat: argumenten.Formaten = None,
    naar: argumenten.Naar = None,
) -> None:
    """Draag de rol van voorzitter of secretaris over, met een verslag voor de opvolger.

    Voorbeeld:
        rao rol draag-over secretaris IND --op 2026-07-01

    rao sluit de vorige periode af in rao.yaml en zet de rol goed in de overleggen die al
    gepland zijn. In het verslag staat wat er loopt, wat eerst moet en wat er afloopt.
    """
    uitgave, h = uitgeven.lees(s, formaat, naar), s.keur_vooraf()
    eis_organisatie(h.stand, organisatie)
    eerste_dag = s.vul_aan([_EERSTE_DAG], {"op": op})["op"]
    document, zinnen, uitkomst = overdracht.draag_over(h, rol, organisatie, eerste_dag)
    gegeven = uitgeven.geef(h, uitkomst, uitgave, document)
    s.vertel(uitkomst, document, zinnen=zinnen, gegeven=gegeven)


def verslag(
    s: WriteSession,
    rol: Annotated[Rol, argument("ROL", "voorzitter of secretaris.")] = "secretaris",
    *,
    op: Annotated[
        date | None, dag("DATUM", "Eerste dag in de rol; zonder datum de laatste wisseling.")
    ] = None,
    formaat: argumenten.Formaten = None,
    naar: argumenten.Naar = None,
) -> None:
    """Maak een verslag van alles wat er loopt, voor wie een rol overneemt.

    Voorbeeld:
        rao rol verslag
        rao rol verslag voorzitter --op 2026-07-01

    Zo leest een nieuwe secretaris in één minuut wat er loopt en wat deze week moet. Na de dag van
    de overdracht krijgt het een eigen naam; het verslag van die dag blijft zoals het was.
    """
    uitgave = uitgeven.lees(s, formaat, naar)
    document, uitkomst = overdracht.verslag(s.h, rol, op)
    s.vertel(uitkomst, document, gegeven=uitgeven.geef(s.h, uitkomst, uitgave, document))
