"""The integral weighing of a zaak on the screen, in the order of the source (S18-S23)."""

from collections.abc import Iterator

from rao_cli.documents.opmaak import opsomming
from rao_cli.documents.zaak.zaakwoorden import HOUDBAAR, termijnkop, vertrekkop
from rao_cli.model.soorten.signaallijst import (
    Juridisch,
    Oplossingsrichting,
    Stap,
    Vertrekstrategie,
    Zaak,
)
from rao_cli.workflow.tonen.beeld.regel import (
    Beeldregel,
    Paragraaf,
    dag,
    teksten,
    tussen_haakjes,
    velden,
)


def weging(zaak: Zaak) -> Iterator[Paragraaf]:
    """Yield every part that is filled in; texts stand there as they were typed."""
    yield Paragraaf("hoe vastgesteld", tuple(_constatering(zaak)))
    yield Paragraaf("intern geschakeld", tuple(_intern(zaak)))
    yield Paragraaf("termijn", tuple(_termijn(zaak)))
    if gevolgen := zaak.gevolgen:
        paren = (
            ("bij afwijzing", gevolgen.bij_afwijzing),
            ("bij inwilliging", gevolgen.bij_inwilliging),
        )
        yield Paragraaf("gevolgen", velden(*paren))
    yield Paragraaf("werkt aan vertrek", tuple(_werkt_aan_vertrek(zaak)))
    yield Paragraaf("risico's", tuple(_risicos(zaak)))
    if strategie := zaak.vertrekstrategie:
        yield Paragraaf("vertrekstrategie", tuple(_strategie(strategie)))
    richtingen = (_richting(n, r, zaak) for n, r in enumerate(zaak.oplossingsrichtingen, 1))
    yield Paragraaf("oplossingsrichtingen", tuple(richtingen))
    if advies := zaak.advies:
        voorkeur = f"richting {advies.voorkeur}" if advies.voorkeur else None
        yield Paragraaf("advies", teksten(voorkeur, advies.motivering))


def _constatering(zaak: Zaak) -> Iterator[Beeldregel]:
    if blok := zaak.constatering:
        samen = f"Samen vastgesteld door {opsomming(blok.organisaties)}"
        yield from teksten(samen if blok.organisaties else None, blok.werkwijze)


def _intern(zaak: Zaak) -> Iterator[Beeldregel]:
    if blok := zaak.intern_geschakeld:
        yield from teksten(blok.antwoord, blok.toelichting)
        for contact in blok.contacten:
            wie = ", ".join(deel for deel in (contact.organisatie, dag(contact.datum)) if deel)
            yield from teksten(": ".join(deel for deel in (wie, contact.uitkomst) if deel))


def _termijn(zaak: Zaak) -> Iterator[Beeldregel]:
    if blok := zaak.termijn:
        yield from teksten(termijnkop(blok), blok.toelichting)


def _werkt_aan_vertrek(zaak: Zaak) -> Iterator[Beeldregel]:
    if blok := zaak.werkt_aan_vertrek:
        yield from teksten(vertrekkop(blok), blok.toelichting)


def _risicos(zaak: Zaak) -> Iterator[Beeldregel]:
    if blok := zaak.risicos:
        for naam, risico in (("politiek", blok.politiek), ("publicitair", blok.publicitair)):
            if risico is not None:
                eerste = risico.niveau or "niveau nog niet ingevuld"
                yield Beeldregel(naam, eerste, teksten(risico.toelichting))


def _strategie(blok: Vertrekstrategie) -> Iterator[Beeldregel]:
    yield from _lijst("al gezet", [_stap(stap) for stap in blok.gezet])
    yield from _lijst("komt nog", [_stap(stap) for stap in blok.gepland])
    yield from _lijst("op toelating", blok.toelating)
    yield from velden(("op toelating", blok.geen_toelating and f"niets: {blok.geen_toelating}"))


def _lijst(label: str, regels: list[str]) -> Iterator[Beeldregel]:
    """Yield the lines; only the first has the label."""
    yield from (Beeldregel("" if nummer else label, regel) for nummer, regel in enumerate(regels))


def _stap(stap: Stap) -> str:
    wat = stap.stap or "stap nog niet ingevuld"
    return f"{wat}{tussen_haakjes(stap.organisatie, dag(stap.datum))}"


def _richting(nummer: int, richting: Oplossingsrichting, zaak: Zaak) -> Beeldregel:
    voorkeur = "voorkeur" if zaak.advies and zaak.advies.voorkeur == nummer else None
    bijzonder = tussen_haakjes(voorkeur, "ongebruikelijk" if richting.onorthodox else None)
    return Beeldregel(
        str(nummer),
        f"{richting.omschrijving or 'nog niet omschreven'}{bijzonder}",
        (
            *_lijst("voor", richting.voordelen),
            *_lijst("tegen", richting.nadelen),
            *_juridisch(richting.juridisch),
            *velden(("besproken met", opsomming(richting.voorbesproken_met))),
        ),
    )


def _juridisch(toets: Juridisch | None) -> Iterator[Beeldregel]:
    if toets is not None:
        oordeel = HOUDBAAR.get(toets.houdbaar or "", "nog niet getoetst")
        yield Beeldregel("juridisch", oordeel, teksten(toets.toelichting))
