"""A request to one organisation or LKO for what it still owes, ready to paste in a mail (S20)."""

from collections.abc import Iterable, Iterator

import msgspec
from msgspec.structs import replace

from rao_cli.documents.document import AANLEVERVERZOEK, Sjablonen
from rao_cli.documents.namen import rolhouder, verberg_namen
from rao_cli.documents.opmaak import aantal, datum, datum_voluit
from rao_cli.documents.verberger import Verberger
from rao_cli.documents.zaak.zaakblad import Zaakblad, build_zaakblad, zoek_zaak
from rao_cli.model.lezers.lezer import partij_van
from rao_cli.model.register.werkdagen import dag_erna
from rao_cli.model.stand import Stand
from rao_cli.model.zaak.verloop import verloop_van
from rao_cli.model.zaak.verzoek import PerOverleg, Verzoek, Vorm, Zaaktekort


class Overlegdeel(msgspec.Struct, frozen=True):
    """The part of a request about one meeting, in words."""

    aanleiding: str
    vraag: str
    zaken: tuple[Zaaktekort, ...]


class AanleververzoekContext(msgspec.Struct, frozen=True):
    """Everything that the template of a request may use.

    `zaken` are what it is about, whole, so that the answer can go into the mail. Who gets it works
    without rao; `hieronder` says what of them. `opdrachten` is for templates of a region that
    named them.
    """

    aan: str
    onderwerp: str
    delen: tuple[Overlegdeel, ...]
    zaken: tuple[Zaakblad, ...]
    hieronder: str
    opdrachten: tuple[str, ...]
    afzender: str


def make_aanleververzoek(
    stand: Stand, verzoek: Verzoek, vorm: Vorm, templates: Sjablonen = None
) -> str:
    """Return the request as plain text or Markdown; `templates` are the region's own, by name."""
    from rao_cli.documents.jinja import Stem, render  # 30 ms; most commands render nothing

    merk = AANLEVERVERZOEK.merk(stand.register.rubricering)
    verberg = verberg_namen(stand.register)
    if verzoek.soort != "rao":
        verberg = Verberger(stand, partij_van(stand, verzoek.aan))
    stem = Stem(merk, "txt" if vorm == "tekst" else "md", templates or {}, verberg)
    return render(f"aanleververzoek.{stem.doel}.j2", build_context(stand, verzoek), stem)


def build_context(stand: Stand, verzoek: Verzoek) -> AanleververzoekContext:
    """Choose the words: who asks, what for, and before when."""
    register = stand.register
    overleggen = [*dict.fromkeys(deel.overleg for deel in verzoek.overleggen if deel.overleg)]
    waarvoor = f" van {datum(overleggen[0])}" if len(overleggen) == 1 else ""
    secretaris = rolhouder(None, register.rollen.secretaris, stand.vandaag)
    zaken = [zaak for deel in verzoek.overleggen for zaak in deel.zaken]
    wie = f" ({secretaris})" if secretaris else ""
    return AanleververzoekContext(
        aan=verzoek.naam,
        onderwerp=f"RAO {register.regio.naam}{waarvoor}: wat wij nog van u nodig hebben",
        delen=tuple(_deel(deel) for deel in verzoek.overleggen),
        zaken=tuple(_bladen(stand, verzoek, zaken)),
        hieronder=_hieronder(verzoek),
        opdrachten=tuple(dict.fromkeys(zaak.opdracht for zaak in zaken)),
        afzender=f"de secretaris van het RAO {register.regio.naam}{wie}",
    )


def _hieronder(verzoek: Verzoek) -> str:
    """Say what stands below; an LKO gets no standpunten and no acties."""
    if verzoek.soort == "lko":
        return "Hierna staat wat u ons al stuurde, en wat er eerder is besloten."
    return "Hierna staat wat wij al weten."


def _bladen(stand: Stand, verzoek: Verzoek, zaken: Iterable[Zaaktekort]) -> Iterator[Zaakblad]:
    """Yield each zaak once: to an organisation that is no member, as to a guest (S3).

    What the organisations of the table weigh, an LKO need not have to complete its own list.
    """
    is_lid = verzoek.soort == "rao" or verzoek.aan in stand.kernorganisaties
    for kenmerk, lijst in dict.fromkeys((zaak.zaak, zaak.lijst) for zaak in zaken):
        if (plek := zoek_zaak(stand, kenmerk, lijst)) is None:
            continue
        verloop = verloop_van(stand, kenmerk, dag_erna(stand.vandaag))
        blad = build_zaakblad(plek, verloop, stand.vandaag, voor_genodigde=not is_lid)
        blad = replace(blad, nog_te_leveren=(), zonder_standpunt=())
        if verzoek.soort == "lko":
            blad = replace(blad, standpunten=(), met_standpunten=False, acties=())
        yield blad


def _deel(deel: PerOverleg) -> Overlegdeel:
    """Say for which meeting it is and before when, politely also when it is late."""
    een = len(deel.zaken) == 1
    hoeveel = "deze zaak" if een else f"deze {len(deel.zaken)} zaken"
    if deel.deelberaad:
        aanleiding = f"Het RAO legt {hoeveel} voor aan het Deelberaad Asiel."
    elif deel.overleg is None:
        aanleiding = f"Er is nog geen overleg gepland voor {hoeveel}."
    else:
        dag = datum_voluit(deel.overleg)
        aanleiding = f"D{hoeveel[1:]} {'is' if een else 'zijn'} voor het RAO van {dag}."
    return Overlegdeel(aanleiding, _vraag(deel), deel.zaken)


def _vraag(deel: PerOverleg) -> str:
    if deel.uiterlijk is None:
        return "Wilt u ons sturen wat hieronder staat?"
    if deel.werkdagen_te_laat <= 0:
        return f"Wilt u ons uiterlijk {datum_voluit(deel.uiterlijk)} sturen wat hieronder staat?"
    hoe_lang = aantal(deel.werkdagen_te_laat, "werkdag", "werkdagen")
    return (
        f"Dit had er op {datum_voluit(deel.uiterlijk)} moeten zijn, {hoe_lang} geleden. "
        "Wilt u het ons zo snel mogelijk sturen?"
    )
