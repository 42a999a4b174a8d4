"""What an agenda says of a RAO-LKO-dag: the meetings around it prepare it, or look back (S14)."""

from collections.abc import Iterator

from rao_cli.documents.opmaak import datum, zin
from rao_cli.model.overleg.lkodag import te_bespreken
from rao_cli.model.soorten.overleg import Agendapunt, Overleg
from rao_cli.model.soorten.register import houder_op
from rao_cli.model.stand import Stand


def lko_dag_punten(stand: Stand, overleg: Overleg) -> Iterator[Agendapunt]:
    """Yield what a meeting says of a RAO-LKO-dag: it prepares the day, or looks back on it."""
    indiener = houder_op(stand.register.rollen.secretaris, overleg.datum)
    for dag, geweest in te_bespreken(stand, overleg):
        op = datum(dag.datum)
        waarom = f"De RAO-LKO-dag is op {op}, voor het volgende overleg"
        waar = f"Locatie: {dag.locatie}." if dag.locatie else ""
        yield Agendapunt(
            id=f"lko-dag-{dag.datum}{'-terugblik' if geweest else ''}",
            soort="overig",
            onderwerp=f"Terugblik op de RAO-LKO-dag van {op}" if geweest else f"RAO-LKO-dag, {op}",
            indiener=indiener,
            doel="bespreken",
            waarom=f"De RAO-LKO-dag was op {op}" if geweest else waarom,
            toelichting=" ".join(filter(None, (waar, zin(dag.toelichting or "")))) or None,
        )
