"""`rao zaak wijzig`: word anew what is filled in, by questions with the old text, or by --zet."""

from typing import Annotated

from rao_cli.cli import argumenten, keuzewoorden
from rao_cli.cli.argumenten import argument
from rao_cli.cli.editor.antwoord import weiger_samen
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.keuze import NietBegrepen
from rao_cli.cli.questions.stellen import meld_getypt
from rao_cli.cli.questions.zaak.groepinvoer import vouw_uit
from rao_cli.cli.questions.zaak.zaakvragen import omgeving_van
from rao_cli.cli.questions.zaak.zaakwijziging import Wijziger, Zaakwijziging, deelvraag, kies_delen
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.formulier.deel import Deel
from rao_cli.model.formulier.zaakdelen import ZAAKDELEN
from rao_cli.model.stand import ZaakPlek
from rao_cli.workflow.signaallijst.open_lijst import eis_open
from rao_cli.workflow.zaak.verschillen import was_en_wordt
from rao_cli.workflow.zaak.wijzigen import wijzig_zaak, zeg_besloten
from rao_cli.workflow.zoeken import zoek_zaak


def wijzig(
    s: WriteSession,
    zaak: argumenten.Zaakkenmerk,
    delen: Annotated[
        list[str] | None,
        argument("DEEL", "Wat u wilt veranderen, zoals termijn of feiten.", keuzewoorden.zaakdelen),
    ] = None,
    *,
    zet: argumenten.Invulling = None,
    in_: argumenten.InEditor = None,
) -> None:
    """Verander wat er bij een zaak al staat.

    Voorbeeld:
        rao zaak wijzig Z-7K3F9E
        rao zaak wijzig Z-7K3F9E termijn advies
        rao zaak wijzig Z-7K3F9E --zet "vraag=Mag het gezin blijven tot 1 juni?"
        rao zaak wijzig Z-7K3F9E --in editor

    Zonder --zet laat rao zien wat er staat, en kiest u wat u verandert. Bij elke vraag staat de
    oude tekst: met Enter blijft die, met - maakt u haar leeg. Aan het eind ziet u wat het was en
    wat het wordt.
    """
    invoer = argumenten.read_zet(zet or ())
    h = s.keur_vooraf()
    plek = zoek_zaak(h.stand, zaak)
    eis_open(plek.lijst)
    weiger_samen(in_, [zet, delen])
    if in_:
        from rao_cli.cli.editor.zaakblad import wijzig_in_editor  # only who asks it waits for it

        wijzig_in_editor(s, plek.kenmerk, *_opdracht(plek))
        return
    if invoer:
        invoer = vouw_uit(invoer, omgeving_van(plek, alle=True))
        besloten = zeg_besloten(h.stand, zaak)
        s.vertel(wijzig_zaak(h, plek.kenmerk, invoer), zinnen=besloten)
        return
    if not s.kan_vragen:
        raise GebruiksFout(
            "U zegt niet wat er verandert.",
            hint="Geef onderdelen met --zet PLEK=TEKST, bijvoorbeeld --zet termijn.soort=vertrek.",
        )
    gekozen = _kies(s, plek, delen or [])
    # Each choice of parts that was typed waits by itself.
    opdracht = (*_opdracht(plek), *(deel.naam for deel in gekozen if delen))
    anders = _vraag(s, plek, gekozen, opdracht)
    if not (anders.invoer or anders.standpunten):
        s.vergeet()
        uitvoer.meld("Er is niets veranderd.")
        return
    _leg_vast(s, plek.kenmerk, anders)


def _kies(s: WriteSession, plek: ZaakPlek, namen: list[str]) -> list[Deel]:
    """Return the parts that were named, or that somebody chooses."""
    vraag = deelvraag(plek.zaak)
    try:
        gekozen = kies_delen(vraag, namen)
    except NietBegrepen as fout:
        raise GebruiksFout(str(fout)) from None
    if not gekozen:
        antwoord = s.vul_aan([vraag], {}, *_opdracht(plek))[vraag.naam]
        gekozen = [deel for deel in ZAAKDELEN if deel.naam in antwoord]
    return gekozen


def _vraag(
    s: WriteSession, plek: ZaakPlek, delen: list[Deel], opdracht: tuple[str, ...]
) -> Zaakwijziging:
    wijziger = Wijziger(
        plek.zaak,
        omgeving_van(plek, alle=True),
        lambda vragen: s.vul_aan(vragen, {}, *opdracht),
    )
    return wijziger.vraag(delen)


def _opdracht(plek: ZaakPlek) -> tuple[str, ...]:
    return ("zaak", "wijzig", plek.kenmerk)


def _leg_vast(s: WriteSession, zaak: str, anders: Zaakwijziging) -> None:
    """Show what it was and what it becomes, and commit it when that is right."""
    proef = s.proefhandeling()
    wijzig_zaak(proef, zaak, anders.invoer, anders.standpunten)
    for wat, was, wordt in was_en_wordt(proef, zaak):
        uitvoer.meld(f"\n{scherm.vouw_getypt(wat)}")
        if was or wordt:
            meld_getypt("was:", was or "(leeg)")
            meld_getypt("wordt:", wordt or "(leeg)")
    uitvoer.meld()
    if not s.bevestig("Zo vastleggen?", standaard=True):
        uitvoer.meld("Er is niets veranderd.")
        return
    besloten = zeg_besloten(s.h.stand, zaak)
    s.vertel(wijzig_zaak(s.h, zaak, anders.invoer, anders.standpunten), zinnen=besloten)
