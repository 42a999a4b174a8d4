"""SIG: what a list shows of each zaak: a question, joint findings, contact, term (S11, S19a-c)."""

from rao_cli.model.gevuld import gevuld
from rao_cli.model.stand import LijstPlek, ZaakPlek
from rao_cli.model.zaak.onderdelen import (
    heeft_contact,
    heeft_intern_geschakeld,
    heeft_termijn,
    heeft_werkwijze,
    is_gezamenlijk,
)
from rao_cli.model.zaak.opschaling import gaat_zonder_zaak
from rao_cli.rules.regel import LICHT, PER_FASE, Gevonden, inhoudsregel, regel
from rao_cli.rules.zin import onaf


@inhoudsregel(
    "SIG01",
    ernst=PER_FASE,
    bron="S19a",
    hint="Schrijf bij constatering.werkwijze hoe u er samen achter kwam, bijvoorbeeld aan tafel.",
    voorbeeld="""
    zaak:
      constatering:
        organisaties: [DT&V, COA]
        werkwijze: …
    """,
    fout="",
    goed="DT&V en COA legden op 3 maart hun dossiers naast elkaar.",
    vast=True,
)
def werkwijze(plek: ZaakPlek) -> Gevonden:
    """De zaak laat zien hoe de organisaties samen tot hun beeld kwamen.

    Het RAO moet kunnen zien dat het beeld van de zaak van de organisaties samen is, en niet van
    één organisatie.
    """
    if heeft_werkwijze(plek.zaak):
        return
    leeg = plek.zaak.constatering is None
    pad = ("constatering",) if leeg else ("constatering", "werkwijze")
    yield pad, "Er staat nog niet hoe de organisaties samen tot hun beeld kwamen."


@inhoudsregel(
    "SIG02",
    ernst=PER_FASE,
    bron="S19a",
    hint="Noem bij constatering.organisaties wie dit samen vaststelden: ten minste twee.",
    fout="""
    zaak:
      constatering:
        organisaties: [COA]
        werkwijze: Het COA las het dossier.
    """,
    goed="""
    zaak:
      constatering:
        organisaties: [COA, DT&V]
        werkwijze: COA en DT&V lazen samen het dossier.
    """,
    vast=True,
)
def gezamenlijk(plek: ZaakPlek) -> Gevonden:
    """Ten minste twee organisaties stelden het beeld samen vast.

    Een signaallijst laat zien wat de organisaties gezamenlijk vaststelden. Eén organisatie kan
    niet gezamenlijk zijn.
    """
    blok = plek.zaak.constatering
    if blok is None or is_gezamenlijk(plek.zaak) or not (blok.organisaties or blok.werkwijze):
        return
    wie = f"alleen {blok.organisaties[0]}" if blok.organisaties else "nog geen organisatie"
    yield ("constatering", "organisaties"), f"Bij de constatering staat {wie}; twee is het minste."


@inhoudsregel(
    "SIG03",
    ernst=PER_FASE,
    bron="S19b",
    hint="Vul bij intern_geschakeld het antwoord in, en met wie, of waarom niet.",
    voorbeeld="""
    zaak:
      intern_geschakeld:
        antwoord: nee
        toelichting: …
        contacten:
    """,
    fout="",
    goed="Er zijn sinds het vorige overleg geen nieuwe feiten.",
    vast=True,
)
def intern_geschakeld(plek: ZaakPlek) -> Gevonden:
    """De zaak zegt of er tussentijds intern is geschakeld.

    Wie eerder iets uitzocht binnen de eigen organisatie, bespaart het overleg dat werk. Ook een
    nee is een antwoord, als erbij staat waarom.
    """
    if heeft_intern_geschakeld(plek.zaak):
        return
    blok = plek.zaak.intern_geschakeld
    if blok is None or blok.antwoord is None:
        toch = blok is not None and (gevuld(blok.toelichting) or heeft_contact(plek.zaak))
        pad = ("intern_geschakeld", "antwoord") if toch else ("intern_geschakeld",)
        yield pad, "Er staat nog niet of er tussentijds intern is geschakeld."
    elif blok.antwoord == "ja":
        pad = ("intern_geschakeld", "contacten")
        yield pad, "Er is intern geschakeld, maar er staat nog niet met wie of wat eruit kwam."
    else:
        pad = ("intern_geschakeld", "toelichting")
        yield pad, "Er is niet intern geschakeld, maar er staat nog niet waarom niet."


@inhoudsregel(
    "SIG04",
    ernst=PER_FASE,
    bron="S19c",
    hint="Vul bij termijn in: soort (vertrek of toelating), tot welke datum, en een toelichting.",
    voorbeeld="""
    zaak:
      termijn:
        soort: vertrek
        tot: …
        toelichting: De ambassade zegde een reisdocument toe.
    """,
    fout="",
    goed="2026-06-01",
    vast=True,
)
def termijn(plek: ZaakPlek) -> Gevonden:
    """De zaak zegt hoe lang het LKO nodig denkt te hebben.

    Het overleg wil weten of iemand binnenkort terugkeert, of dat er tijd nodig is om een aanvraag
    af te wachten, en tot wanneer.
    """
    if heeft_termijn(plek.zaak):
        return
    blok = plek.zaak.termijn
    if blok is None or not (blok.soort or blok.tot or blok.toelichting):
        yield ("termijn",), "Er staat nog niet hoe lang het LKO nodig denkt te hebben."
        return
    delen = {
        "soort": (blok.soort, "waar de tijd voor is"),
        "tot": (blok.tot, "tot welke datum die loopt"),
        "toelichting": (gevuld(blok.toelichting), "waarop die berust"),
    }
    yield from onaf(("termijn",), "Bij de termijn staat nog niet", delen)


@inhoudsregel(
    "SIG27",
    ernst=LICHT,
    bron="S11",
    hint="Schrijf bij vraag in één zin wat het overleg moet doen of besluiten.",
    voorbeeld="""
    zaak:
      vraag: …
    """,
    fout="n.v.t.",
    goed="Stem af wie het gezin begeleidt tot het reisdocument er is.",
)
def vraag(plek: ZaakPlek) -> Gevonden:
    """De zaak zegt wat de afzender van het overleg vraagt.

    Zonder vraag kan het overleg de zaak niet afhandelen: niemand weet dan wanneer het klaar is.
    """
    if not gevuld(plek.zaak.vraag):
        wie = "het RAO" if plek.lijst.richting == "lko-rao" else "het Deelberaad Asiel"
        yield ("vraag",), f"Er staat nog niet wat de afzender van {wie} vraagt."


@regel(
    "SIG34",
    ernst="waarschuwing",
    bron="S11",
    inhoud=True,
    hint="Zet een zaak op de lijst met: rao nieuw zaak. Of trek de lijst in.",
    fout="""
    lijst:
      status: ingediend
      zaken:
        Z-7K3F9E:
    """,
    goed="""
    lijst:
      status: ingediend
    """,
)
def lege_lijst(plek: LijstPlek) -> Gevonden:
    """Op een ingediende lijst staat ten minste één zaak.

    Een lijst zonder zaken vraagt niets van het overleg. Misschien is de zaak vergeten. Alleen een
    knelpunt of een trend kan zonder zaak naar het Deelberaad.
    """
    if gaat_zonder_zaak(plek.ding):
        return
    if not plek.ding.zaken and plek.ding.status not in ("concept", "ingetrokken"):
        yield ("zaken",), "Op deze lijst staat geen enkele zaak."
