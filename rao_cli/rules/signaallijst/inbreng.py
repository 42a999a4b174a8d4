"""SIG: a list brings something to the table: a zaak, and a question (S11)."""

from rao_cli.model.gevuld import gevuld
from rao_cli.model.stand import LijstPlek, ZaakPlek
from rao_cli.rules.regel import LICHT, Gevonden, overal, regel
from rao_cli.rules.signaallijst.lopend import over_inhoud


@regel(
    "SIG27",
    over=ZaakPlek,
    ernst=LICHT,
    bron="S11",
    hint="Schrijf bij vraag in één zin wat het overleg moet doen of besluiten.",
    fout="""
    zaak:
      vraag: n.v.t.
    """,
    goed="""
    zaak:
      vraag: Stem af wie het gezin begeleidt tot het reisdocument er is.
    """,
)
@over_inhoud
def vraag(plek: ZaakPlek) -> Gevonden:
    """De zaak zegt wat de afzender van het overleg vraagt.

    Zonder vraag kan het overleg de zaak niet afhandelen: niemand weet dan wanneer het klaar is.
    """
    if not gevuld(plek.zaak.vraag):
        wie = "het RAO" if plek.lijst.richting == "lko-rao" else "het Deelberaad Asiel"
        yield ("vraag",), f"Er staat nog niet wat de afzender van {wie} vraagt."


@regel(
    "SIG34",
    over=LijstPlek,
    ernst=overal("waarschuwing"),
    bron="S11",
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

    Een lijst zonder zaken vraagt niets van het overleg. Misschien is de zaak vergeten.
    """
    if not plek.ding.zaken and plek.ding.status not in ("concept", "ingetrokken"):
        yield ("zaken",), "Op deze lijst staat geen enkele zaak."
