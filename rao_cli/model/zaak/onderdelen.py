"""What the source asks of a zaak (S18-S22): one question per part, for the rules and the count.

Every question takes a zaak and says whether the part is there. The rules say what is missing
where the answer is no; `volledigheid` counts the same answers.
"""

from collections.abc import Callable, Sequence
from typing import Final

from rao_cli.model.gevuld import gevuld
from rao_cli.model.register.namen import voogd_van, voorgangers
from rao_cli.model.soorten.signaallijst import Oplossingsrichting, Risico, Standpunt, Stap, Zaak
from rao_cli.model.stand import ZaakPlek

#: A finding shared by this many organisations is a joint one (S19a).
SAMEN = 2
#: The three sides of every weighing (S20).
ASPECTEN = ("toelating", "terugkeer", "opvang")
#: What an organisation said that said nothing yet.
GEEN_STANDPUNT: Final = Standpunt()


def heeft_werkwijze(zaak: Zaak) -> bool:
    """S19a: it says how the organisations came to their findings."""
    return zaak.constatering is not None and gevuld(zaak.constatering.werkwijze)


def is_gezamenlijk(zaak: Zaak) -> bool:
    """S19a: at least two organisations found it together."""
    return zaak.constatering is not None and len(set(zaak.constatering.organisaties)) >= SAMEN


def heeft_constatering(zaak: Zaak) -> bool:
    """S19a as a whole."""
    return heeft_werkwijze(zaak) and is_gezamenlijk(zaak)


def heeft_contact(zaak: Zaak) -> bool:
    """S19b: at least one internal contact names an organisation or an outcome."""
    blok = zaak.intern_geschakeld
    return blok is not None and any(c.organisatie or gevuld(c.uitkomst) for c in blok.contacten)


def heeft_intern_geschakeld(zaak: Zaak) -> bool:
    """S19b: an answer, with why not, or with whom."""
    blok = zaak.intern_geschakeld
    if blok is None or blok.antwoord is None:
        return False
    return gevuld(blok.toelichting) or (blok.antwoord == "ja" and heeft_contact(zaak))


def heeft_termijn(zaak: Zaak) -> bool:
    """S19c: for what, until when and why."""
    blok = zaak.termijn
    if blok is None or blok.soort is None or blok.tot is None:
        return False
    return gevuld(blok.toelichting)


def heeft_gevolgen(zaak: Zaak) -> bool:
    """S19d: what changes on a negative and on a positive decision."""
    blok = zaak.gevolgen
    return blok is not None and gevuld(blok.bij_afwijzing) and gevuld(blok.bij_inwilliging)


def heeft_werkt_aan_vertrek(zaak: Zaak) -> bool:
    """S19e: an answer, who established it, and when in a talk."""
    blok = zaak.werkt_aan_vertrek
    return blok is not None and None not in (blok.antwoord, blok.vastgesteld_door, blok.gesprek_op)


def heeft_stap(stappen: list[Stap]) -> bool:
    """S18: at least one step is named."""
    return any(gevuld(stap.stap) for stap in stappen)


def is_ingepland(stap: Stap) -> bool:
    """S18: a step to come says what, who and when."""
    return stap.datum is not None and stap.organisatie is not None and gevuld(stap.stap)


def heeft_gezette_stappen(zaak: Zaak) -> bool:
    """S18: which steps were taken."""
    return zaak.vertrekstrategie is not None and heeft_stap(zaak.vertrekstrategie.gezet)


def heeft_geplande_stappen(zaak: Zaak) -> bool:
    """S18: which steps are still to come, each with an organisation and a date."""
    blok = zaak.vertrekstrategie
    return blok is not None and bool(blok.gepland) and all(map(is_ingepland, blok.gepland))


def heeft_toelating(zaak: Zaak) -> bool:
    """S18: which openings are left on toelating, or why there are none."""
    blok = zaak.vertrekstrategie
    return blok is not None and (any(map(gevuld, blok.toelating)) or gevuld(blok.geen_toelating))


def heeft_standpunt(standpunt: Standpunt | None) -> bool:
    """S20: an organisation worded its standpunt."""
    return standpunt is not None and gevuld(standpunt.standpunt)


def zonder_standpunt(plek: ZaakPlek) -> list[str]:
    """S20: the core organisations that gave no standpunt yet, in the order of the register.

    What an organisation said, counts for who it went on as.
    """
    gegeven = plek.zaak.standpunten
    return [
        sleutel
        for sleutel in plek.stand.kernorganisaties
        # nearly always, so nobody looks who was there before
        if not (heeft_standpunt(gegeven.get(sleutel)) or _voorganger_gaf(plek, sleutel))
    ]


def gevraagd_standpunt(plek: ZaakPlek) -> tuple[str, ...]:
    """Return who is asked for a standpunt: the core organisations, and Nidos for an amv (S3, S20).

    A region without Nidos in its register asks nobody more.
    """
    stand = plek.stand
    kern = stand.kernorganisaties
    if plek.zaak.groep != "amv":
        return kern
    voogd = voogd_van(stand.heel.organisaties, stand.dag)
    return (*kern, *([voogd] if voogd and voogd not in kern else ()))


def nog_gevraagd(plek: ZaakPlek) -> list[str]:
    """Return who is asked for a standpunt and gave none yet."""
    return [sleutel for sleutel in gevraagd_standpunt(plek) if not _gaf(plek, sleutel)]


def _gaf(plek: ZaakPlek, sleutel: str) -> bool:
    return heeft_standpunt(plek.zaak.standpunten.get(sleutel)) or _voorganger_gaf(plek, sleutel)


def _voorganger_gaf(plek: ZaakPlek, sleutel: str) -> bool:
    wie = voorgangers(plek.stand.heel.organisaties, sleutel)
    return any(heeft_standpunt(plek.zaak.standpunten.get(een)) for een in wie)


def zonder_aspect(plek: ZaakPlek) -> list[str]:
    """S20: the sides that no standpunt speaks of, by the aspect of the organisations."""
    bekend = plek.stand.register.organisaties
    gedekt = {
        bekend[sleutel].aspect
        for sleutel, standpunt in plek.zaak.standpunten.items()
        if sleutel in bekend and heeft_standpunt(standpunt)
    }
    return [aspect for aspect in ASPECTEN if aspect not in gedekt]


def heeft_weging(plek: ZaakPlek, zwijgt: Sequence[str] | None = None) -> bool:
    """S20 as a whole: every core organisation and all three sides; `zwijgt` when that is known."""
    zonder = zonder_standpunt(plek) if zwijgt is None else zwijgt
    return not zonder and not zonder_aspect(plek)


def is_gewogen(risico: Risico | None) -> bool:
    """S21: a risk has a level and a reason."""
    return risico is not None and risico.niveau is not None and gevuld(risico.toelichting)


def heeft_risicos(zaak: Zaak) -> bool:
    """S21: the political and the publicity risk are weighed."""
    blok = zaak.risicos
    return blok is not None and is_gewogen(blok.politiek) and is_gewogen(blok.publicitair)


def is_omschreven(optie: Oplossingsrichting) -> bool:
    """S22: an option says what it is."""
    return gevuld(optie.omschrijving)


def is_afgewogen(optie: Oplossingsrichting) -> bool:
    """S22: an option has at least one pro and one con."""
    return any(map(gevuld, optie.voordelen)) and any(map(gevuld, optie.nadelen))


def is_getoetst(optie: Oplossingsrichting) -> bool:
    """S22: an option has a legal judgement with its ground."""
    toets = optie.juridisch
    return toets is not None and toets.houdbaar is not None and gevuld(toets.toelichting)


def is_voorbesproken(optie: Oplossingsrichting, zaak: Zaak) -> bool:
    """S22: an option was discussed beforehand, with another than who brought the zaak."""
    return not {zaak.aanbrenger}.issuperset(optie.voorbesproken_met)


def heeft_oplossingen(zaak: Zaak) -> bool:
    """S22: there are options, and every one is described, weighed, tested and discussed."""
    return bool(zaak.oplossingsrichtingen) and all(
        is_omschreven(optie)
        and is_afgewogen(optie)
        and is_getoetst(optie)
        and is_voorbesproken(optie, zaak)
        for optie in zaak.oplossingsrichtingen
    )


def heeft_advies(zaak: Zaak) -> bool:
    """S22: which option is preferred, and why."""
    blok = zaak.advies
    return blok is not None and blok.voorkeur is not None and gevuld(blok.motivering)


#: The parts that a zaak has by itself, per statement; S20 is the twelfth and asks the register.
ONDERDELEN: Final[tuple[tuple[str, Callable[[Zaak], bool]], ...]] = (
    ("S18", heeft_gezette_stappen),
    ("S18", heeft_geplande_stappen),
    ("S18", heeft_toelating),
    ("S19a", heeft_constatering),
    ("S19b", heeft_intern_geschakeld),
    ("S19c", heeft_termijn),
    ("S19d", heeft_gevolgen),
    ("S19e", heeft_werkt_aan_vertrek),
    ("S21", heeft_risicos),
    ("S22", heeft_oplossingen),
    ("S22", heeft_advies),
)
PER_ZAAK: Final = len(ONDERDELEN) + 1


def aanwezig(plek: ZaakPlek, zwijgt: Sequence[str] | None = None) -> int:
    """Count the parts of one zaak that are there, of `PER_ZAAK`.

    `zwijgt` are the core organisations that gave no standpunt, when that is known.
    """
    zaak = plek.zaak
    return sum([heeft(zaak) for _, heeft in ONDERDELEN]) + heeft_weging(plek, zwijgt)
