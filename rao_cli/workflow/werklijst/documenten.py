"""Which documents are behind (S6, S11).

A document that rao made, is what rao would make now, or it is behind. A text that a person
changed is behind when rao would make something else now than on the day that person kept it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache, partial

import msgspec
from msgspec.structs import replace

from rao_cli.documents.document import BESLUITENLIJST, OPSCHALING, TERUGKOPPELING, Document
from rao_cli.documents.opmaak import datum
from rao_cli.model.bewaring.zonder import is_gelijk_op_gewist
from rao_cli.model.errors import Onleesbaar, RaoError
from rao_cli.model.overleg.opgevolgd import wie_hoort
from rao_cli.model.overleg.ritme import overleg_na
from rao_cli.model.overleg.vingerafdruk import klopt_agenda, klopt_besluitenlijst
from rao_cli.model.soorten.actie import Actie
from rao_cli.model.soorten.overleg import Overleg
from rao_cli.model.soorten.terugkoppeling import Terugkoppeling
from rao_cli.model.stand import Stand
from rao_cli.model.terugkoppeling.terugkoppeling import terugkoppelen_voor
from rao_cli.model.tonen.bezig import geteld
from rao_cli.model.zaak.opschaling import (
    antwoord_op_lijst_voor,
    opschalen_voor,
    opschalingen,
    slotantwoord,
)
from rao_cli.store.register_map import Lading, RegisterMap
from rao_cli.workflow.agenda.stukken import stukken
from rao_cli.workflow.taak import Taak
from rao_cli.workflow.uiterlijk import stukken_voor
from rao_cli.workflow.werklijst.bijgewerkt import open_stukkenvak
from rao_cli.workflow.zoeken import aan_de_beurt


class Stuk(msgspec.Struct, frozen=True):
    """A document that still matters: where it lies, what it is, before when, and its command."""

    pad: str
    wat: str
    voor: date | None
    opdracht: str
    maak: Callable[[], Document | None]
    #: What was there long ago: then only that text is behind, and another was made by a person.
    eerder: Callable[[], Document | None] | None = None
    #: Says of a text that it is not behind: all a fixed list takes, a letter but for its day.
    is_heel: Callable[[str], bool] = lambda _: False

    def tekst(self) -> str | None:
        """Return what rao would write now; None when there would be no document."""
        return document.tekst if (document := self.maak()) else None

    def is_bij(self, tekst: str) -> bool:
        """Say whether a text is what rao would write now, whoever wrote it."""
        try:
            return self.is_heel(tekst) or is_gelijk_op_gewist(self.tekst(), tekst)
        except RaoError:  # a template that does not work
            return False


def verouderd(map_: RegisterMap, lading: Lading, stand: Stand, wie: str) -> Iterator[Taak]:
    """Yield one task per command for the documents in the work tree that are behind."""
    stukken = [replace(s, maak=cache(s.maak)) for s in stukken_die_tellen(lading, stand)]
    gelezen = ((stuk.pad, map_.read_document(stuk.pad)) for stuk in stukken)
    teksten = {pad: tekst for pad, tekst in gelezen if tekst is not None}
    stukken = [stuk for stuk in stukken if stuk.pad in teksten]
    if stukken and (vak := open_stukkenvak(lading, stand.vandaag, teksten)) is not None:
        if vak.is_bij():
            return
        alle = geteld("rao kijkt na: {} stukken", stukken, per=1)
        if all(stuk.is_bij(teksten[stuk.pad]) for stuk in alle):
            vak.onthoud()
            return
    gezegd = set[str]()
    for stuk in stukken:
        if stuk.opdracht in gezegd:
            continue
        if loopt_achter(map_, stuk, teksten[stuk.pad], stand.vandaag):
            gezegd.add(stuk.opdracht)
            yield Taak(
                f"{stuk.wat} loopt achter: maak dit stuk opnieuw", wie, stuk.voor, stuk.opdracht
            )


def loopt_achter(map_: RegisterMap, stuk: Stuk, tekst: str, vandaag: date) -> bool:
    """Say whether a document is behind; a template that does not work says so elsewhere."""
    try:
        if stuk.is_heel(tekst):
            return False
        nu = stuk.tekst()
        if stuk.eerder is not None and (
            (oud := stuk.eerder()) is None or not is_gelijk_op_gewist(oud.tekst, tekst)
        ):
            return False
        if (is_bij := is_gelijk_op_gewist(nu, tekst)) or (commit := _hand(map_, stuk.pad)) is None:
            return not is_bij
        toen = map_.load_van(commit)
        stand = toen.stand(vandaag)
        eerder = (s for s in stukken_die_tellen(toen, stand) if s.pad == stuk.pad) if stand else ()
        return not any(is_gelijk_op_gewist(s.tekst(), nu) for s in eerder)
    except Onleesbaar:
        raise
    except RaoError:
        return False


def _hand(map_: RegisterMap, pad: str) -> str | None:
    """Return the commit in which a person wrote a document; None outside git too."""
    try:
        return map_.met_de_hand(pad)
    except Onleesbaar:
        raise
    except RaoError:
        return None


def stukken_die_tellen(lading: Lading, stand: Stand) -> Iterator[Stuk]:
    """Yield what somebody still reads: of meetings to come, open lists, replies that must go."""
    beurt = {overleg.datum for overleg in aan_de_beurt(stand)}
    for _, overleg in stand.overleggen_op_datum:
        if overleg.datum in beurt:
            yield from _van_agenda(stand, overleg, lading.templates)
        elif _lijst_telt(overleg, [actie for _, actie in stand.acties_uit(overleg)]):
            yield _lijst(stand, overleg, lading.templates)
    yield from _terugkoppelingen(stand, lading.templates)
    yield from _opschalingen(stand, lading)


def _van_agenda(stand: Stand, overleg: Overleg, templates: Mapping[str, str]) -> Iterator[Stuk]:
    dag, anders = overleg.datum, not klopt_agenda(overleg)
    # What comes in after it was fixed, is there at the table.
    voor = stukken_voor(stand, overleg) if overleg.status == "gepland" else dag
    for soort, pad, maak in stukken(stand, overleg, templates):
        stuk = Stuk(pad, soort.heet.format(datum(dag)), voor, soort.vernieuw.format(dag), maak)
        yield replace(stuk, opdracht=f"rao agenda stel-vast {dag}") if anders else stuk


def _lijst_telt(overleg: Overleg, acties: Sequence[Actie]) -> bool:
    """A list is read until it is fixed; after that only an erratum changes it."""
    if (
        overleg.status != "besluitenlijst-vastgesteld"
        or overleg.vaststelling.besluitenlijst is None
    ):
        return overleg.status == "gehouden"
    return bool(overleg.errata) and klopt_besluitenlijst(overleg, acties)


def _lijst(stand: Stand, overleg: Overleg, templates: Mapping[str, str]) -> Stuk:
    """Return the besluitenlijst; once its last erratum is old, only without that it is behind."""
    dag, soort = overleg.datum, BESLUITENLIJST
    wat, opdracht = soort.heet.format(datum(dag)), soort.vernieuw.format(dag)
    laatste = max((erratum.datum for erratum in overleg.errata), default=None)
    voor = overleg_na(stand, max(dag, laatste or dag))
    maak = partial(_make_lijst, stand, overleg, templates)
    stuk = Stuk(soort.op(dag), wat, voor, opdracht, maak)
    if overleg.ligt_vast:
        stuk = replace(stuk, is_heel=partial(_heeft_errata, stand, overleg, templates))
    if laatste is None or (stand.vandaag - laatste).days <= stand.register.termijnen.erratum_dagen:
        return stuk
    zonder = [erratum for erratum in overleg.errata if erratum.datum != laatste]
    eerder = replace(overleg, errata=zonder)
    return replace(stuk, eerder=partial(_make_lijst, stand, eerder, templates))


# Who makes a document brings half of the documents along: only when there is a text to compare.
def _make_lijst(stand: Stand, overleg: Overleg, templates: Mapping[str, str]) -> Document | None:
    from rao_cli.documents.besluit.besluitenlijst import make_besluitenlijst

    return make_besluitenlijst(stand, overleg, templates)


def _heeft_errata(stand: Stand, overleg: Overleg, templates: Mapping[str, str], tekst: str) -> bool:
    from rao_cli.workflow.besluit.vastblad import heeft_errata

    return heeft_errata(stand, overleg, templates, tekst)


def _make_brief(
    stand: Stand, ding: Terugkoppeling, templates: Mapping[str, str], eerder: str | None = None
) -> Document:
    from rao_cli.documents.terugkoppeling import make_terugkoppeling

    return make_terugkoppeling(stand, ding, templates, eerder)


def _terugkoppelingen(stand: Stand, templates: Mapping[str, str]) -> Iterator[Stuk]:
    gehouden = {o.datum: o for _, o in stand.overleggen_op_datum}
    for ding in stand.terugkoppelingen.values():
        if ding.status == "concept" and (overleg := gehouden.get(ding.overleg)) is not None:
            opdracht = TERUGKOPPELING.vernieuw.format(
                ding.overleg, wie_hoort(stand, overleg, ding.lko)
            )
            maak = partial(_make_brief, stand, ding, templates)
            voor = terugkoppelen_voor(stand, overleg)
            is_heel = partial(_is_brief, stand, ding, templates)
            pad = TERUGKOPPELING.op(ding)
            yield Stuk(pad, ding.kenmerk, voor, opdracht, maak, is_heel=is_heel)


def _is_brief(stand: Stand, ding: Terugkoppeling, templates: Mapping[str, str], tekst: str) -> bool:
    """Say whether a letter is what rao would make, but for its day."""
    return is_gelijk_op_gewist(_make_brief(stand, ding, templates, tekst).tekst, tekst)


def _opschalingen(stand: Stand, lading: Lading) -> Iterator[Stuk]:
    for pad, lijst in opschalingen(stand):
        if slotantwoord(lijst) is not None:
            continue

        def maak(pad: str = pad) -> Document:
            from rao_cli.documents.opschaling import make_opschaling
            from rao_cli.workflow.controle.gereed import gaten_in, zeg_gaten

            lijst = stand.signaallijsten[pad]
            gaten = gaten_in(lading, pad, stand.vandaag) if lijst.status == "concept" else ()
            return make_opschaling(stand, lijst, zeg_gaten(gaten), lading.templates)

        voor = opschalen_voor(stand, lijst.datum)
        if lijst.status != "concept":
            voor = antwoord_op_lijst_voor(stand, lijst)
        wat, opdracht = (t.format(lijst.kenmerk) for t in (OPSCHALING.heet, OPSCHALING.vernieuw))
        yield Stuk(OPSCHALING.op(lijst), wat, voor, opdracht, maak)
