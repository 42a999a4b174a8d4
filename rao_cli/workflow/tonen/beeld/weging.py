"""The integral weighing of a zaak on the screen, in the order of the source (S18-S23)."""

from collections.abc import Iterable, Iterator

from rao_cli.documents.opmaak import opsomming
from rao_cli.documents.zaak.zaakwoorden import HOUDBAAR, termijnkop, vertrekkop
from rao_cli.model.soorten.signaallijst import (
    InternGeschakeld,
    Juridisch,
    Oplossingsrichting,
    Risicos,
    Stap,
    Vertrekstrategie,
    Zaak,
)
from rao_cli.workflow.tonen.beeld.regel import Beeldregel, dag, teksten, tussen_haakjes, velden


def weging(zaak: Zaak) -> Iterator[tuple[str, Iterable[Beeldregel]]]:
    """Yield every part that is filled in; texts stand there as they were typed."""
    if samen := zaak.constatering:
        wie = f"Samen vastgesteld door {opsomming(samen.organisaties)}"
        yield "hoe vastgesteld", teksten(wie if samen.organisaties else None, samen.werkwijze)
    if intern := zaak.intern_geschakeld:
        yield "intern geschakeld", _intern(intern)
    if termijn := zaak.termijn:
        yield "termijn", teksten(termijnkop(termijn), termijn.toelichting)
    if gevolgen := zaak.gevolgen:
        afwijzing = ("bij afwijzing", gevolgen.bij_afwijzing)
        yield "gevolgen", velden(afwijzing, ("bij inwilliging", gevolgen.bij_inwilliging))
    if vertrek := zaak.werkt_aan_vertrek:
        yield "werkt aan vertrek", teksten(vertrekkop(vertrek), vertrek.toelichting)
    if risicos := zaak.risicos:
        yield "risico's", _risicos(risicos)
    if strategie := zaak.vertrekstrategie:
        yield "vertrekstrategie", _strategie(strategie)
    richtingen = (_richting(n, r, zaak) for n, r in enumerate(zaak.oplossingsrichtingen, 1))
    yield "oplossingsrichtingen", richtingen
    if advies := zaak.advies:
        voorkeur = f"richting {advies.voorkeur}" if advies.voorkeur else None
        yield "advies", teksten(voorkeur, advies.motivering)


def _intern(blok: InternGeschakeld) -> Iterator[Beeldregel]:
    yield from teksten(blok.antwoord, blok.toelichting)
    for contact in blok.contacten:
        wie = ", ".join(filter(None, (contact.organisatie, dag(contact.datum))))
        yield from teksten(": ".join(filter(None, (wie, contact.uitkomst))))


def _risicos(blok: Risicos) -> Iterator[Beeldregel]:
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
