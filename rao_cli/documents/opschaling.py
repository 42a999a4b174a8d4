"""A signaallijst to the Deelberaad Asiel, as the Deelberaad reads it.

It shows why the list goes there (S12, S17), the answer (S16), and per zaak in full: the steps
(S18), how the view came about (S19a, S19b), the term (S19c), what a decision changes (S19d),
whether somebody works on departure (S19e), the standpunten (S20), risks (S21), options with their
legal side and the advice (S22), also unusual ones (S23).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, get_args

import msgspec

from rao_cli.documents.document import OPSCHALING, Document, Sjablonen
from rao_cli.documents.kop import bronnen_van
from rao_cli.documents.namen import met_functie, rolhouder
from rao_cli.documents.opmaak import aantal, datum, heel, opsomming, voluit
from rao_cli.documents.tafel.onderwerpblad import Onderwerpblad, build_onderwerpblad
from rao_cli.documents.verberger import Verberger
from rao_cli.documents.zaak.zaakblad import Opschalingszaak, build_opschalingszaak
from rao_cli.model.lezers.lezer import DEELBERAAD
from rao_cli.model.soorten.signaallijst import Antwoord, Grond, Niveau, Signaallijst, Zaak
from rao_cli.model.stand import Stand, ZaakPlek
from rao_cli.model.zaak.opschaling import (
    antwoord_op_lijst_voor,
    besluit_tot_opschalen,
    bijgewerkt_tot,
    gaat_zonder_zaak,
    slotantwoord,
    zitting_voor,
)
from rao_cli.model.zaak.verloop import lko_plekken

#: Why a ground is one, for one zaak and for more.
GRONDEN: Final[Mapping[Grond, tuple[str, ...]]] = {
    "politiek": (
        "Deze zaak kan landelijk in de politiek aandacht krijgen.",
        "Deze zaken kunnen landelijk in de politiek aandacht krijgen.",
    ),
    "publicitair": (
        "Deze zaak kan landelijk in de publiciteit komen.",
        "Deze zaken kunnen landelijk in de publiciteit komen.",
    ),
    "trend": ("Het RAO voorziet een trend.",) * 2,
    "knelpunt": ("De regio kan dit knelpunt niet alleen oplossen.",) * 2,
}


#: What is asked stands in the head when it is no longer than this.
_REGEL: Final = 200
_LIDWOORD: Final = {"knelpunt": "het knelpunt", "trend": "de trend"}


class Opschalingskop(msgspec.Struct, frozen=True):
    """What the list is, from whom, and how far it is."""

    kenmerk: str
    regio: str
    datum: str
    status: str
    grond: str
    uitleg: str
    zaken: str
    zitting: str
    contact: str
    toelichting: str
    gevraagd: str = ""
    uiterlijk: str = ""
    risico: str = ""


class Aanleiding(msgspec.Struct, frozen=True):
    """The trend or knelpunt that the zaken show, with the decision about it."""

    titel: str
    blad: Onderwerpblad
    besloten_op: str
    besluit: str
    motivering: str


class Antwoordblad(msgspec.Struct, frozen=True):
    """What the Deelberaad answered, and when the LKO heard that (S16).

    `zaken` says about which zaken; it is empty when the answer is about all of them.
    """

    zaken: str
    datum: str
    besluit: str
    teruggekoppeld_op: str


class OpschalingContext(msgspec.Struct, frozen=True):
    """Everything that the template of an opschaling may use."""

    kop: Opschalingskop
    ontbreekt: tuple[str, ...]
    aanleiding: Aanleiding | None
    zaken: tuple[Opschalingszaak, ...]
    antwoorden: tuple[Antwoordblad, ...]
    zonder_zaak: str
    bronnen: tuple[str, ...]


def make_opschaling(
    stand: Stand, lijst: Signaallijst, ontbreekt: Sequence[str] = (), templates: Sjablonen = None
) -> Document:
    """Return the list as Markdown; `ontbreekt` says what keeps a concept from going."""
    naam, context = OPSCHALING.op(lijst), build_context(stand, lijst, ontbreekt)
    return OPSCHALING.make(naam, context, stand.register, templates, Verberger(stand, DEELBERAAD))


def build_context(
    stand: Stand, lijst: Signaallijst, ontbreekt: Sequence[str] = ()
) -> OpschalingContext:
    """Choose and order what the Deelberaad reads: every zaak in full, in order of the list."""
    stand = stand.op(lijst.datum)
    plekken = [
        plek
        for kenmerk in lijst.zaken
        for plek in stand.zaken_op_kenmerk[kenmerk]
        if plek.lijst is lijst and plek.zaak.weigering is None
    ]
    return OpschalingContext(
        kop=_kop(stand, lijst, plekken),
        ontbreekt=tuple(ontbreekt),
        aanleiding=_aanleiding(stand, lijst),
        zaken=tuple(build_opschalingszaak(nr, plek) for nr, plek in enumerate(plekken, start=1)),
        antwoorden=tuple(_antwoorden(lijst)),
        zonder_zaak=_zonder_zaak(stand, lijst),
        bronnen=bronnen_van(lijst, _bronnen(stand, lijst, plekken)),
    )


def _zonder_zaak(stand: Stand, lijst: Signaallijst) -> str:
    """Say that a list is about a knelpunt or trend itself (S12), or that it has no zaak yet."""
    gevonden = stand.vind_onderwerp(lijst.onderwerp)
    if gevonden is None:
        return "Er staat nog geen zaak op deze lijst."
    return f"Deze lijst gaat over {_LIDWOORD.get(gevonden[1].type, 'het onderwerp')} zelf."


def _kop(stand: Stand, lijst: Signaallijst, plekken: Sequence[ZaakPlek]) -> Opschalingskop:
    register, zaken = stand.register, len(plekken)
    secretaris = rolhouder(None, register.rollen.secretaris, lijst.datum)
    return Opschalingskop(
        kenmerk=lijst.kenmerk,
        regio=register.regio.naam,
        datum=datum(lijst.datum),
        status=_status(lijst),
        grond=opsomming(lijst.gronden),
        uitleg=" ".join(GRONDEN[grond][zaken > 1] for grond in lijst.gronden),
        zaken="zonder zaak" if gaat_zonder_zaak(lijst) else f"met {aantal(zaken, 'zaak', 'zaken')}",
        zitting=_zitting(stand, lijst),
        contact=met_functie(register, secretaris, lijst.datum),
        toelichting=voluit(lijst.toelichting),
        gevraagd=_gevraagd(stand, lijst, plekken),
        uiterlijk=_uiterlijk(stand, lijst),
        risico=zeg_risico(plek.zaak for plek in plekken),
    )


def _gevraagd(stand: Stand, lijst: Signaallijst, plekken: Sequence[ZaakPlek]) -> str:
    """Say in one line what is asked: the question itself when there is one, and it is a line."""
    gevonden = stand.vind_onderwerp(lijst.onderwerp)
    alle = [gevonden[1].vraag] if gevonden and not plekken else [p.zaak.vraag for p in plekken]
    vragen = [vraag for vraag in map(heel, alle) if vraag]
    een = len(plekken) <= 1 and len(vragen) == 1
    if een and "\n" not in vragen[0] and len(vragen[0]) <= _REGEL:
        return vragen[0]
    if len(plekken) > 1:
        return "Een antwoord over elk van de zaken hieronder."
    if plekken:
        return "Een antwoord over de zaak hieronder."
    wat = _LIDWOORD.get(gevonden[1].type, "het onderwerp") if gevonden else ""
    return f"Een antwoord over {wat} hieronder." if wat else ""


def _uiterlijk(stand: Stand, lijst: Signaallijst) -> str:
    """Say by when an answer is asked; not once it is there, or the list was taken back."""
    if lijst.status == "ingetrokken" or slotantwoord(lijst) is not None:
        return ""
    return datum(antwoord_op_lijst_voor(stand, lijst))


def zeg_risico(zaken: Iterable[Zaak]) -> str:
    """Return the heaviest risk of each kind: "politiek laag, publicitair hoog" (S21)."""
    gewogen = [zaak.risicos for zaak in zaken if zaak.risicos]
    delen = []
    for soort in ("politiek", "publicitair"):
        risicos = (getattr(blok, soort) for blok in gewogen)
        niveaus = [risico.niveau for risico in risicos if risico and risico.niveau]
        if niveaus:
            delen.append(f"{soort} {max(niveaus, key=get_args(Niveau).index)}")
    return ", ".join(delen)


def _zitting(stand: Stand, lijst: Signaallijst) -> str:
    """Say for which Deelberaad a list is, and by when it must be there; empty when unknown."""
    if (dag := zitting_voor(stand, lijst.ingediend_op or lijst.datum)) is None:
        return ""
    return f"{datum(dag.datum)}; stukken uiterlijk {datum(dag.stukken)}"


def _antwoorden(lijst: Signaallijst) -> Iterator[Antwoordblad]:
    """Yield the answer about all zaken, or about the others, and then those about one zaak."""
    rest = [zaak for zaak in lijst.zaken if zaak not in lijst.antwoorden]
    if lijst.antwoord is not None and (rest or not lijst.antwoorden):
        yield _antwoordblad(opsomming(rest) if lijst.antwoorden else "", lijst.antwoord)
    yield from (_antwoordblad(zaak, antwoord) for zaak, antwoord in lijst.antwoorden.items())


def _antwoordblad(zaken: str, antwoord: Antwoord) -> Antwoordblad:
    terug = antwoord.teruggekoppeld_op
    tekst = voluit(antwoord.besluit)
    return Antwoordblad(zaken, datum(antwoord.datum), tekst, datum(terug) if terug else "")


def _status(lijst: Signaallijst) -> str:
    if lijst.status == "ingetrokken":
        return "Deze lijst is ingetrokken."
    if (antwoord := slotantwoord(lijst)) is not None:
        return f"Beantwoord op {datum(antwoord.datum)}."
    if lijst.status == "concept":
        return "Concept: deze lijst is nog niet verstuurd."
    return f"Verstuurd op {datum(lijst.ingediend_op or lijst.datum)}."


def _aanleiding(stand: Stand, lijst: Signaallijst) -> Aanleiding | None:
    """Return what the list is about besides its zaken: a trend or a knelpunt (S12, S17)."""
    gevonden = stand.vind_onderwerp(lijst.onderwerp)
    if gevonden is None:
        return None
    _, onderwerp = gevonden
    plek = besluit_tot_opschalen(stand, onderwerp.kenmerk)
    return Aanleiding(
        titel=onderwerp.titel,
        blad=build_onderwerpblad(stand, onderwerp),
        besloten_op=f"{datum(plek.overleg.datum)} ({plek.kenmerk})" if plek else "",
        besluit=voluit(plek.besluit.besluit) if plek else "",
        motivering=voluit(plek.besluit.motivering) if plek else "",
    )


def _bronnen(stand: Stand, lijst: Signaallijst, plekken: Sequence[ZaakPlek]) -> Iterator[str]:
    """Yield from which other files the document was made."""
    yield from (plek.bestand for p in plekken for plek in lko_plekken(stand, p.kenmerk))
    tot = bijgewerkt_tot(lijst)
    punten = [*(plek.kenmerk for plek in plekken), *([lijst.onderwerp] if lijst.onderwerp else [])]
    for punt in punten:
        besluiten = stand.besluiten_op_punt.get(punt, ())
        yield from (b.bestand for b in besluiten if b.overleg.datum <= tot)
    if gevonden := stand.vind_onderwerp(lijst.onderwerp):
        yield gevonden[0]
