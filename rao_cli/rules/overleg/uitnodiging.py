"""OVL: who is invited to a meeting (S2, S3)."""

from collections.abc import Iterator

from rao_cli.model.overleg.puntnaam import noem_punt
from rao_cli.model.register.namen import is_voogd, kern_op
from rao_cli.model.soorten.signaallijst import Zaak
from rao_cli.model.stand import OverlegPlek, PuntPlek
from rao_cli.rules.regel import Gevonden, regel


@regel(
    "OVL01",
    ernst="fout",
    bron="S2",
    herstelbaar="erratum",
    hint="Nodig elke kernorganisatie uit. Zet na het overleg elke kernorganisatie bij aanwezig "
    "of bij afwezig.",
    fout="overleg: {genodigd: [DT&V, COA, IND]}",
    goed="overleg: {genodigd: [DT&V, COA, IND, AVIM]}",
    vast=True,
)
def kernorganisaties(plek: OverlegPlek) -> Gevonden:
    """Elke kernorganisatie is uitgenodigd, en was daarna aanwezig of afwezig.

    Die zitten in ieder geval aan tafel, zoals DT&V, IND, COA en AVIM. Staat er niemand bij
    genodigd, dan zijn alle kernorganisaties van die dag uitgenodigd.
    """
    overleg = plek.ding
    for sleutel in kern_op(plek.stand.heel, overleg.datum):
        if overleg.is_gehouden and sleutel not in (*overleg.aanwezig, *overleg.afwezig):
            yield ("aanwezig",), f"{sleutel} staat niet bij aanwezig en niet bij afwezig."
        elif overleg.genodigd and sleutel not in (*overleg.genodigd, *overleg.aanwezig):
            yield ("genodigd",), f"De kernorganisatie {sleutel} is niet uitgenodigd."


@regel(
    "OVL12",
    ernst="waarschuwing",
    bron="S3",
    inhoud=True,
    hint="Zet Nidos bij genodigd van dit agendapunt.",
    voorbeeld="""
        zaak: {groep: amv}
        overleg: {agendapunten: [{id: Z-7K3F9E, soort: …}]}
    """,
    fout="zaak",
    goed="zaak, genodigd: [Nidos]",
)
def nidos_bij_amv(plek: PuntPlek) -> Gevonden:
    """Bij een zaak over een amv is Nidos genodigd.

    Een amv is minderjarig en hier zonder ouders. Nidos heeft de voogdij en kent het kind.
    """
    if not any(zaak.groep == "amv" for zaak in _zaken(plek)):
        return
    overleg = plek.overleg
    erbij = {*plek.punt.genodigd, *overleg.genodigd, *overleg.aanwezig, *overleg.afwezig}
    erbij |= {g.organisatie for g in overleg.gasten if plek.punt.id in (g.punten or [plek.punt.id])}
    erbij.update(kern_op(plek.stand.heel, overleg.datum))
    if not any(is_voogd(plek.stand.heel.organisaties, naam) for naam in erbij):
        yield (
            (),
            f"Agendapunt {noem_punt(plek.punt)} gaat over een amv, maar Nidos is niet genodigd.",
        )


def _zaken(plek: PuntPlek) -> Iterator[Zaak]:
    """Yield the zaak of an item in its last version, or all zaken when the item is a list."""
    yield from (z.zaak for z in plek.stand.zaken_op_kenmerk.get(plek.punt.id, ())[-1:])
    if (paar := plek.stand.lijst_op_kenmerk.get(plek.punt.id)) is not None:
        yield from paar[1].zaken.values()
