"""SIG: what changes for the person, and whether the person works on departure (S19d, S19e)."""

from rao_cli.model.gevuld import gevuld, zelfde
from rao_cli.model.register.werkdagen import maanden_eerder
from rao_cli.model.stand import ZaakPlek
from rao_cli.model.zaak.onderdelen import heeft_gevolgen, heeft_werkt_aan_vertrek
from rao_cli.rules.regel import PER_FASE, ZWAK, Gevonden, inhoudsregel
from rao_cli.rules.signaallijst.lopend import peildatum
from rao_cli.rules.zin import dag, onaf


@inhoudsregel(
    "SIG06",
    ernst=PER_FASE,
    bron="S19d",
    hint="Schrijf bij gevolgen wat er verandert bij_afwijzing en wat bij_inwilliging.",
    voorbeeld="""
    zaak:
      gevolgen:
        bij_afwijzing: De opvang stopt na vier weken.
        bij_inwilliging: …
    """,
    fout="'-'",
    goed="Het gezin krijgt een woning in een gemeente.",
    vast=True,
)
def gevolgen(plek: ZaakPlek) -> Gevonden:
    """De zaak zegt wat er verandert bij een afwijzing en bij een inwilliging.

    Het overleg kiest beter als het weet wat elke beslissing voor de betrokkene betekent. Daarom
    horen beide kanten erbij, ook als een van beide niet waarschijnlijk is.
    """
    if heeft_gevolgen(plek.zaak):
        return
    kanten = {"bij_afwijzing": "een afwijzing", "bij_inwilliging": "een inwilliging"}
    mist = [kant for kant in kanten if not gevuld(getattr(plek.zaak.gevolgen, kant, None))]
    pad = ("gevolgen", *mist) if len(mist) == 1 else ("gevolgen",)
    wat = " of ".join(kanten[kant] for kant in mist)
    yield pad, f"Er staat nog niet wat er bij {wat} verandert."


@inhoudsregel(
    "SIG07",
    ernst=ZWAK,
    bron="S19d",
    vast="opschaling",
    hint="Schrijf bij elke kant wat er dan anders is. Verandert er niets? Schrijf ook dat.",
    fout="""
    zaak:
      gevolgen:
        bij_afwijzing: Het gezin blijft in de opvang.
        bij_inwilliging: Het gezin blijft in de opvang
    """,
    goed="""
    zaak:
      gevolgen:
        bij_afwijzing: Het gezin moet de opvang na vier weken verlaten.
        bij_inwilliging: Het gezin blijft in de opvang tot er een woning is.
    """,
)
def gevolgen_gelijk(plek: ZaakPlek) -> Gevonden:
    """Een afwijzing en een inwilliging hebben niet dezelfde gevolgen.

    Dan is niet te zien wat de beslissing uitmaakt. Vaak is een tekst per ongeluk gekopieerd. Zo
    gaat de zaak niet naar het Deelberaad.
    """
    blok = plek.zaak.gevolgen
    if blok is None or blok.bij_afwijzing is None or blok.bij_inwilliging is None:
        return
    if zelfde(blok.bij_afwijzing, blok.bij_inwilliging) and gevuld(blok.bij_afwijzing):
        yield ("gevolgen", "bij_inwilliging"), "Bij inwilliging staat hetzelfde als bij afwijzing."


@inhoudsregel(
    "SIG08",
    ernst=PER_FASE,
    bron="S19e",
    hint="Vul bij werkt_aan_vertrek in: antwoord, vastgesteld_door en gesprek_op.",
    fout="""
    zaak:
      werkt_aan_vertrek:
        antwoord: deels
        vastgesteld_door:
        gesprek_op:
    """,
    goed="""
    zaak:
      werkt_aan_vertrek:
        antwoord: deels
        vastgesteld_door: regievoerder
        gesprek_op: 2026-02-11
    """,
    vast=True,
)
def werkt_aan_vertrek(plek: ZaakPlek) -> Gevonden:
    """De zaak zegt of de betrokkene aan vertrek werkt, volgens een gesprek.

    Een indruk is niet genoeg. De regievoerder of de casemanager stelt het vast in een gesprek.
    """
    if heeft_werkt_aan_vertrek(plek.zaak):
        return
    blok = plek.zaak.werkt_aan_vertrek
    if blok is None or not (blok.antwoord or blok.vastgesteld_door or blok.gesprek_op):
        yield ("werkt_aan_vertrek",), "Er staat nog niet of de betrokkene aan vertrek werkt."
        return
    delen = {
        "antwoord": (blok.antwoord, "wat het antwoord is"),
        "vastgesteld_door": (blok.vastgesteld_door, "wie het vaststelde"),
        "gesprek_op": (blok.gesprek_op, "op welke dag het gesprek was"),
    }
    yield from onaf(("werkt_aan_vertrek",), "Over werken aan vertrek staat er nog niet", delen)


@inhoudsregel(
    "SIG09",
    ernst="waarschuwing",
    bron="S19e",
    hint="Vraag de regievoerder of casemanager om een nieuw gesprek en zet de datum erbij.",
    voorbeeld="""
    zaak:
      werkt_aan_vertrek:
        gesprek_op: …
    """,
    fout="2025-09-01",
    goed="2026-02-11",
)
def gesprek_oud(plek: ZaakPlek) -> Gevonden:
    """Het gesprek over vertrek is niet te lang geleden.

    Of iemand aan vertrek werkt, kan snel veranderen. De regio spreekt zelf af na hoeveel maanden
    een gesprek oud is (termijnen.gesprek_maanden). Wij tellen tot het overleg over de zaak.
    """
    blok = plek.zaak.werkt_aan_vertrek
    if blok is None or blok.gesprek_op is None:
        return
    peil = peildatum(plek)
    maanden = plek.stand.register.termijnen.gesprek_maanden
    if blok.gesprek_op < maanden_eerder(peil, maanden):
        grens = f"{maanden} maanden" if maanden > 1 else "een maand"
        tekst = f"Het gesprek van {dag(blok.gesprek_op)} is op {dag(peil)} ouder dan {grens}."
        yield ("werkt_aan_vertrek", "gesprek_op"), tekst
