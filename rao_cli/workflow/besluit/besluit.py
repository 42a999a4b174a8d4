"""A decision with its actions: which items still wait, and what was decided (S8, S11)."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Literal, NamedTuple

import msgspec
from msgspec.structs import asdict

from rao_cli.model.errors import GebruiksFout, RaoError
from rao_cli.model.gevuld import is_plaatshouder
from rao_cli.model.kenmerk import overleg_begin, overleg_deel, volgend_nummer
from rao_cli.model.overleg.afhandeling import vraagt_nog_besluit
from rao_cli.model.overleg.past import waarom_past_niet
from rao_cli.model.plaats import naam_in, plaats_op
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.ding import genoemd_door
from rao_cli.model.soorten.overleg import Agendapunt, Besluit, Overleg
from rao_cli.model.soorten.register import Register
from rao_cli.model.stand import PuntPlek, Stand
from rao_cli.model.taal import datum as in_woorden
from rao_cli.store.git.lezen.repo import Repo
from rao_cli.store.verleden import Verleden
from rao_cli.workflow.besluit.uitvoerder import Uitvoerder, eis_uitvoerder, keuze_van
from rao_cli.workflow.bestandstekst import als_data
from rao_cli.workflow.dagen import actiedag, eis_niet_voor, klacht_na, klacht_vanaf
from rao_cli.workflow.handeling import CommitResult, Handeling
from rao_cli.workflow.onderwerp.onderwerp import volg_besluit
from rao_cli.workflow.zoeken import nog_niet_gehouden, zoek_overleg, zoek_punt


class Afspraak(NamedTuple):
    """An actie as it is agreed: who (an organisation or an LKO), before when, what.

    Without a day it has the term of the region: see `eis_afspraak`.
    """

    wie: str
    uiterlijk: date | None
    omschrijving: str


def zoek_te_besluiten(
    h: Handeling, datum: date | None, wat: str = "een besluit"
) -> tuple[str, Overleg]:
    """Return path and held meeting of a date, or the last one; RaoError when it takes no besluit.

    A meeting that is not held yet takes none, and one of which the list is fixed neither.
    GebruiksFout before its day: it is called held, so the clock is wrong.
    """
    gehouden = (o.datum for _, o in h.stand.overleggen_op_datum if o.status == "gehouden")
    pad, overleg = zoek_overleg(h.stand, datum or max(gehouden, default=None), ("gehouden",))
    if overleg.ligt_vast:
        raise RaoError(
            f"De besluitenlijst van {overleg.datum} ligt vast; {wat} kan er niet meer bij.",
            hint=f"Verbeter een besluit met: rao erratum {overleg.datum} BESLUIT --tekst TEKST",
        )
    if overleg.status == "vervallen":
        raise RaoError(f"Het overleg van {overleg.datum} is vervallen; er is niets besloten.")
    if overleg.status != "gehouden":
        raise nog_niet_gehouden(overleg)
    eis_niet_voor(h.vandaag, overleg.datum, "het overleg")
    return pad, overleg


def open_punten(h: Handeling, datum: date | None) -> list[PuntPlek]:
    """Return the items of a held meeting of which nothing is recorded: no decision, no words.

    Words are no decision: an item that asks one, is open until it has that or a reason why not.
    """
    _, overleg = zoek_te_besluiten(h, datum)
    besloten = {besluit.agendapunt for besluit in overleg.besluiten.values()}
    klaar = besloten | set(overleg.zonder_besluit)
    vraagt = {punt.id for punt in vraagt_nog_besluit(h.stand, overleg)}
    punten = (plek.punt for plek in h.stand.punten if plek.overleg is overleg)
    klaar |= {punt.id for punt in punten if punt.verslag} - vraagt
    return [p for p in h.stand.punten if p.overleg is overleg and p.punt.id not in klaar]


def eis_onbesloten(h: Handeling, datum: date | None, id_: str) -> PuntPlek:
    """Return an item of a held meeting; RaoError when something was decided about it already."""
    _, overleg = zoek_te_besluiten(h, datum)
    plek = zoek_punt(h.stand, overleg, id_)
    if (eerder := _zelfde_punt(overleg, plek.punt.id)) is not None:
        raise _staat_al(plek.punt.id, eerder)
    return plek


def nieuw_besluit(
    h: Handeling,
    datum: date | None,
    besluit: Besluit,
    acties: Sequence[Afspraak],
    verslag: str | None = None,
) -> tuple[str, list[str], CommitResult]:
    """Record a decision with its actions; returns its kenmerk and those of the actions.

    `verslag` is what was said at the item; without it, what stands there stays.
    """
    pad, overleg = zoek_te_besluiten(h, datum)
    plek = zoek_punt(h.stand, overleg, besluit.agendapunt)
    besluit = msgspec.structs.replace(besluit, agendapunt=plek.punt.id)
    eis_past(h.stand, plek.punt, besluit)
    eis_hervatten(overleg, besluit)
    if (eerder := _zelfde_punt(overleg, besluit.agendapunt)) is not None:
        if verslag is not None:
            zet_verslag(h, plek, verslag)
        return _al_besloten(h, overleg, eerder, besluit, acties)
    kenmerk = overleg_deel(overleg.datum, "besluit", _volgend_nummer(h, overleg, "besluit"))
    h.zet(pad, ("besluiten", kenmerk), als_data(besluit))
    afspraken = [eis_afspraak(h, overleg, actie) for actie in acties]
    nieuw = leg_acties_vast(h, overleg, kenmerk, afspraken)
    volg_besluit(h, plek.punt.id, besluit.uitkomst)
    if verslag is not None:
        zet_verslag(h, plek, verslag)
    onderwerp = f"Besluit {kenmerk} over {h.noem(plek.punt.id, 'een punt')}: {besluit.uitkomst}"
    betreft = [kenmerk, plek.punt.id, *nieuw]
    return kenmerk, nieuw, h.leg_vast(onderwerp, "nieuw-besluit", betreft)


def zet_verslag(h: Handeling, plek: PuntPlek, tekst: str) -> str | None:
    """Change the words at an item in the file; returns them as they are kept."""
    nieuw = "\n".join(regel.rstrip() for regel in tekst.strip().splitlines()) or None
    if nieuw is not None and is_plaatshouder(nieuw):
        raise GebruiksFout(f"'{nieuw}' zegt niets.", hint="Schrijf wat er bij dit punt is gezegd.")
    pad = (*plek.pad, "verslag")
    if nieuw is None and plek.punt.verslag is not None:
        h.verwijder(plek.bestand, pad)
    elif nieuw is not None and nieuw != plek.punt.verslag:
        h.zet(plek.bestand, pad, nieuw)
    return nieuw


def eis_past(stand: Stand, punt: Agendapunt, besluit: Besluit) -> None:
    """Refuse an outcome that cannot hold for the kind of item."""
    if klacht := waarom_past_niet(stand, punt, besluit.uitkomst):
        raise RaoError(
            f"De uitkomst {besluit.uitkomst} past niet: {klacht}",
            hint="Kies een andere uitkomst. Is er niets besloten? Schrijf op wat er is gezegd, "
            f"met: rao overleg notuleer --punt {punt.id}",
        )


def eis_hervatten(overleg: Overleg, besluit: Besluit) -> None:
    """Refuse a day to come back on that is not after the meeting, or without aanhouden."""
    dag = besluit.hervatten_op
    if dag is None:
        return
    if not besluit.gevolg.met_dag:
        raise GebruiksFout(
            "Alleen een aangehouden zaak komt terug op een dag.",
            hint="Laat --hervatten-op weg, of kies --uitkomst aanhouden.",
        )
    if klacht := klacht_na(dag, overleg.datum):
        raise GebruiksFout(klacht, hint="Noem met --hervatten-op een dag na het overleg.")


def _zelfde_punt(overleg: Overleg, id_: str) -> str | None:
    return next((k for k, ander in overleg.besluiten.items() if ander.agendapunt == id_), None)


def _staat_al(id_: str, kenmerk: str) -> RaoError:
    return RaoError(
        f"Over punt {id_} staat al besluit {kenmerk} in dit overleg.",
        hint=f"Bekijk het met: rao toon {kenmerk}\n"
        f"Klopt het niet? Verbeter het met: rao besluit zet {kenmerk}",
    )


def _al_besloten(
    h: Handeling, overleg: Overleg, kenmerk: str, besluit: Besluit, acties: Sequence[Afspraak]
) -> tuple[str, list[str], CommitResult]:
    """The same decision again only adds new actions; another one about the item is refused."""
    if overleg.besluiten[kenmerk] != besluit:
        raise _staat_al(besluit.agendapunt, kenmerk)
    eerder = {
        afspraak_van(h.stand.register, actie): actie.kenmerk
        for _, actie in h.stand.acties_van(kenmerk)
    }
    afspraken = [eis_afspraak(h, overleg, actie) for actie in acties]
    erbij = [afspraak for afspraak in afspraken if afspraak not in eerder]
    nieuw = leg_acties_vast(h, overleg, kenmerk, erbij)
    wat = f"Acties bij besluit {kenmerk}: {', '.join(nieuw)}"
    onderwerp = wat if nieuw else f"Verslag bij besluit {kenmerk}"
    betreft = [kenmerk, *nieuw]
    return kenmerk, [*eerder.values(), *nieuw], h.leg_vast(onderwerp, "nieuw-besluit", betreft)


def _volgend_nummer(h: Handeling, overleg: Overleg, soort: Literal["besluit", "actie"]) -> int:
    """Return the first number that no besluit or actie of the meeting has, or ever had.

    Who read of A-2026-03-12-02 once, never finds another actie there; so with a decision. What a
    person typed in a text does not count.
    """
    dag = overleg.datum.isoformat()
    bestanden = h.lading.bestanden.values()
    eigen = [genoemd for b in bestanden if b.ding for genoemd in genoemd_door(b.ding)]
    eigen += h.stand.genoemd.get(dag, ())
    eigen += map(naam_in, h.lading.bestanden)
    return volgend_nummer(overleg.datum, soort, [*eigen, *_ooit(h.map.repo, overleg.datum)])


def _ooit(repo: Repo, dag: date) -> Iterator[str]:
    """Yield the kenmerken that things of a meeting had in any version of the register."""
    verleden = Verleden(repo)
    yield from map(naam_in, verleden.paden)
    for versie in verleden.met([overleg_begin(dag, "besluit"), overleg_begin(dag, "actie")]):
        for ding in versie.dingen.values():
            yield from genoemd_door(ding)


def leg_acties_vast(
    h: Handeling, overleg: Overleg, besluit: str, afspraken: Sequence[Afspraak]
) -> list[str]:
    """Make an action file for each; returns their kenmerken."""
    eerste = _volgend_nummer(h, overleg, "actie") if afspraken else 1
    kenmerken = []
    for nummer, afspraak in enumerate(afspraken, eerste):
        kenmerk = overleg_deel(overleg.datum, "actie", nummer)
        inhoud: dict[str, Any] = {
            "soort": "actie",
            "kenmerk": kenmerk,
            "besluit": besluit,
            "omschrijving": afspraak.omschrijving,
            **wie_velden(h.stand, afspraak.wie),
            "uiterlijk": afspraak.uiterlijk,
            "status": "open",
        }
        h.nieuw(plaats_op("actie", overleg.datum, kenmerk), inhoud, "actie")
        kenmerken.append(kenmerk)
    return kenmerken


def eis_afspraak(h: Handeling, overleg: Overleg, afspraak: Afspraak) -> Afspraak:
    """Return it with who does it as the register spells it; refuse a day that cannot be.

    Without a day it gets the one of the term of the region.
    """
    dag = afspraak.uiterlijk or zonder_dag(h.stand.register, overleg)
    eis_actiedag(overleg, dag, afspraak.omschrijving)
    wie = eis_uitvoerder(h.stand, afspraak.wie, h.vandaag)
    return Afspraak(keuze_van(h.stand.register, wie), dag, afspraak.omschrijving)


def zonder_dag(register: Register, overleg: Overleg) -> date:
    """Return before when an actie is done of which nobody named the day."""
    return actiedag(register, overleg.datum)


def zeg_zonder_dag(register: Register, overleg: Overleg) -> str:
    """Say which day an actie got of which nobody named one."""
    dag, dagen = zonder_dag(register, overleg), register.termijnen.actie_dagen
    return f"Zonder datum wordt het uiterlijk {in_woorden(dag)}: {dagen} dagen na het overleg."


def eis_actiedag(overleg: Overleg, uiterlijk: date, omschrijving: str) -> None:
    """Refuse a day for an actie that lies before its meeting."""
    if klacht := klacht_vanaf(uiterlijk, overleg.datum):
        raise GebruiksFout(klacht, hint=f"Een actie komt na het overleg: {omschrijving}")


def wie_velden(stand: Stand, wie: str) -> dict[str, str]:
    """Return the key of an actie that says who does it, with its value."""
    velden = asdict(eis_uitvoerder(stand, wie))
    return {naam: waarde for naam, waarde in velden.items() if waarde is not None}


def afspraak_van(register: Register, actie: Actie) -> tuple[str, date | None, str]:
    """Return what a file says was agreed, to compare with an Afspraak."""
    wie = keuze_van(register, Uitvoerder(actie.organisatie, actie.lko))
    return wie, actie.uiterlijk, actie.omschrijving
