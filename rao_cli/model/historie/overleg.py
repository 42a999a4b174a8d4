"""The life of a meeting: planned, moved, fixed, held, decided, cancelled (S1, S6)."""

from collections.abc import Iterator, Mapping
from datetime import date

from rao_cli.model.historie.gebeurtenis import Gebeurtenis, inhoud_van
from rao_cli.model.historie.punt import verplaatst, zonder_besluit
from rao_cli.model.overleg.puntnaam import noem_afgehaald, noem_punt
from rao_cli.model.overleg.vingerafdruk import zonder_verslag
from rao_cli.model.soorten.overleg import Overleg


def van_overleg(overleg: Overleg) -> Iterator[Gebeurtenis]:
    """Yield the life of a meeting: planned, moved, fixed, held, decided."""
    dag, vast = overleg.datum, overleg.vaststelling
    eigen = ("datum", "aanwezig", "afwezig", "vervallen", "verplaatst", "besluiten")
    erbij = ("gasten", "gemeenten")
    ook = ("vaststelling", "errata", "zonder_besluit", "afgehaald", "voorgesteld", "agendapunten")
    yield Gebeurtenis(
        sleutel=("overleg",),
        datum=None,
        uiterlijk=dag,
        tekst="Gepland",
        naam="Overleg",
        inhoud=inhoud_van(overleg, zonder=(*eigen, *erbij, *ook)),
    )
    yield from verplaatst(overleg)
    if (weg := overleg.vervallen) is not None:
        tekst = f"Vervallen: {weg.reden}"
        yield Gebeurtenis(sleutel=("vervallen",), datum=weg.datum, tekst=tekst, naam="Vervallen")
    if overleg.agendapunten:
        yield Gebeurtenis(
            sleutel=("agenda",),
            datum=None,
            uiterlijk=dag,
            tekst="Agenda gemaakt",
            naam="Agenda",
            inhoud={"punten": zonder_verslag(overleg.agendapunten)},
        )
    if vast.agenda:
        yield _stuk("Agenda vastgesteld", vast.agenda.op)
    for id_, reden in overleg.afgehaald.items():
        wat = noem_afgehaald(id_)
        tekst, naam = f"Van de agenda gehaald: {wat} ({reden})", f"Reden bij {wat}"
        yield Gebeurtenis(
            sleutel=("afgehaald", id_), datum=None, uiterlijk=dag, tekst=tekst, naam=naam
        )
    if overleg.is_gehouden:
        inhoud = {"aanwezig": overleg.aanwezig, "afwezig": overleg.afwezig}
        yield _op_de_dag(overleg, ("gehouden",), "Gehouden", "Opkomst", inhoud)
    yield from _wie_en_wat(overleg)
    yield from _verslagen(overleg)
    for id_ in overleg.zonder_besluit:
        yield from zonder_besluit(overleg, id_, f" over {id_}")
    for kenmerk, besluit in overleg.besluiten.items():
        naam = f"Besluit {kenmerk}"
        tekst = f"{naam} over {besluit.agendapunt}: {besluit.gevolg.woord}"
        yield _op_de_dag(overleg, ("besluit", kenmerk), tekst, naam, inhoud_van(besluit))
    if vast.besluitenlijst:
        yield _stuk("Besluitenlijst vastgesteld", vast.besluitenlijst.op)
    for erratum in overleg.errata:
        sleutel = ("erratum", erratum.besluit or "", erratum.datum.isoformat(), erratum.tekst)
        naam = f"Erratum bij {erratum.besluit or 'dit overleg'}"
        yield Gebeurtenis(sleutel=sleutel, datum=erratum.datum, tekst=naam, naam=naam)


def _wie_en_wat(overleg: Overleg) -> Iterator[Gebeurtenis]:
    """Yield who was a guest (expected, until the meeting was held), and each gemeente."""
    for gast in overleg.gasten:
        wie = ", ".join(filter(None, (gast.functie, gast.naam)))
        naam = f"Gast {gast.organisatie}{f' ({wie})' if wie else ''}"
        yield Gebeurtenis(
            sleutel=("gast", gast.organisatie, gast.functie or "", gast.naam or ""),
            datum=None,
            uiterlijk=overleg.datum,
            tekst=naam,
            naam=naam,
            inhoud={"punten": gast.punten},
        )
    for sleutel, contact in overleg.gemeenten.items():
        naam = f"Contact met gemeente {sleutel}"
        tekst = f"{naam}: werkt mee: {contact.werkt_mee}"
        yield _op_de_dag(overleg, ("gemeente", sleutel), tekst, naam, inhoud_van(contact))


def _verslagen(overleg: Overleg) -> Iterator[Gebeurtenis]:
    for punt in overleg.agendapunten:
        if punt.verslag:
            naam, inhoud = f"Verslag bij {noem_punt(punt)}", {"verslag": punt.verslag}
            yield _op_de_dag(overleg, ("verslag", punt.id), naam, naam, inhoud)


def _op_de_dag(
    overleg: Overleg, sleutel: tuple[str, ...], tekst: str, naam: str, inhoud: Mapping[str, object]
) -> Gebeurtenis:
    return Gebeurtenis(sleutel=sleutel, datum=overleg.datum, tekst=tekst, naam=naam, inhoud=inhoud)


def _stuk(tekst: str, op: date) -> Gebeurtenis:
    return Gebeurtenis(sleutel=(tekst,), datum=op, tekst=tekst, naam=tekst, keer=op.isoformat())
