"""Questions that open with what stands there, all at once as a text in the editor of the user."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final

from rao_cli.cli.editor.bewerken import bewerk_formulier
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions.keuze import NietBegrepen
from rao_cli.cli.questions.vraag import DatumVraag, KeuzeVraag, LangeTekst, MeerkeuzeVraag, Vraag
from rao_cli.model.errors import GebruiksFout
from rao_cli.model.formulier.anker import tekstcode
from rao_cli.model.formulier.deel import Antwoordsoort, Veld, Woord
from rao_cli.model.formulier.formulier import (
    Formulier,
    Ingevuld,
    Invulvak,
    Rubriek,
    Vakgroep,
    Zaakformulier,
)
from rao_cli.model.taal import datum

#: How each kind of question is answered in a text; the first that fits. What else: one line.
_SOORTEN: Final[tuple[tuple[type[Vraag], Antwoordsoort], ...]] = (
    (LangeTekst, "proza"),
    (MeerkeuzeVraag, "meerkeuze"),
    (KeuzeVraag, "keuze"),
    (DatumVraag, "dag"),
)


def antwoord_in_editor(
    s: WriteSession, lijst: Sequence[Vraag], titel: str, *opdracht: str
) -> dict[str, Any] | None:
    """Return the answers by name, as `WriteSession.vul_aan` does; None when nothing changes.

    Each question opens with its `eerder`. `opdracht` are the words of the command, without options.
    """

    def lees(ingevuld: Ingevuld) -> dict[str, Any]:
        return _antwoorden(s, lijst, ingevuld)

    return bewerk_formulier(s, _formulier(lijst, titel), lees, *opdracht)


def _formulier(lijst: Sequence[Vraag], titel: str) -> Formulier:
    vakken = tuple(
        Invulvak(
            zaak=titel,
            plek=(vraag.naam,),
            veld=_veld(vraag),
            label=label,
            tekst=_als_tekst(vraag),
            woorden=tuple(Woord(keuze.waarde, keuze.uitleg) for keuze in vraag.keuzelijst),
        )
        for label, vraag in zip(_labels(lijst), lijst, strict=True)
    )
    rubriek = Rubriek(kop=titel, waarom="", groepen=(Vakgroep(kop="", vakken=vakken),))
    zaak = Zaakformulier(kenmerk="", titel="", rubrieken=(rubriek,))
    return Formulier(register="", kenmerk="", titel=titel, zaken=(zaak,))


def _labels(lijst: Sequence[Vraag]) -> Iterator[str]:
    """Yield what stands above each answer; the same question a second time has a number."""
    gezien = Counter[str]()
    for vraag in lijst:
        gezien[vraag.tekst] += 1
        nummer = gezien[vraag.tekst]
        yield vraag.tekst if nummer == 1 else f"{vraag.tekst} ({nummer})"


def _als_tekst(vraag: Vraag) -> str:
    """Return what stands there, as it is typed."""
    match vraag.eerder:
        case None:
            return ""
        case bool():
            return "ja" if vraag.eerder else "nee"
        case date():
            return datum(vraag.eerder)
    return vraag.toon(vraag.eerder)


def _veld(vraag: Vraag) -> Veld:
    kan = (naam for klasse, naam in _SOORTEN if isinstance(vraag, klasse))
    soort: Antwoordsoort = next(kan, "regel")
    return Veld(
        plek=(vraag.naam,),
        label=vraag.tekst,
        vraag=vraag.tekst,
        soort=soort,
        voorbeeld=vraag.voorbeeld,
        verplicht=vraag.verplicht,
    )


def _antwoorden(s: WriteSession, lijst: Sequence[Vraag], ingevuld: Ingevuld) -> dict[str, Any]:
    """Read each text as an answer is read, in the order of the questions; GebruiksFout names one.

    What was not changed is what it was; what is not asked after these answers is not among them.
    """
    antwoorden: dict[str, Any] = {}
    for vraag, vak in zip(lijst, ingevuld.invullingen, strict=True):
        if not vraag.alleen_als(antwoorden):
            continue
        is_gelijk = vak.tekst is None or (vak.anker and vak.anker.tekst == tekstcode(vak.tekst))
        antwoorden[vraag.naam] = vraag.eerder if is_gelijk else _lees(s, vraag, vak.tekst or "")
        if vraag.verplicht and antwoorden[vraag.naam] is None:
            raise GebruiksFout(f"Bij '{vraag.tekst}' staat niets, en dat is nodig.")
    return antwoorden


def _lees(s: WriteSession, vraag: Vraag, tekst: str) -> Any:
    if not tekst:
        return None
    try:
        return vraag.lees(tekst, s.vandaag)
    except NietBegrepen as fout:
        raise GebruiksFout(f"Bij '{vraag.tekst}' klopt iets niet: {fout}") from None
