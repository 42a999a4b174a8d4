"""What `rao wis` asks at a terminal: what, why, and who decided it. No answer is kept anywhere."""

from collections.abc import Sequence
from datetime import date
from typing import ClassVar, Final

from rao_cli.cli.invoer import read_stdin
from rao_cli.cli.opdracht.write_session import WriteSession
from rao_cli.cli.questions import vragen
from rao_cli.cli.questions.keuze import Keuze, NietBegrepen
from rao_cli.cli.questions.vraag import KeuzeVraag, Vraag
from rao_cli.model.errors import GebruiksFout
from rao_cli.workflow.bewaring.wissen.vraag import (
    Wisvraag,
    lees_door,
    lees_grond,
    lees_teksten,
)

STDIN: Final = "-"
_TWEE: Final = (
    "Noem twee verschillende functies, geen personen, met een komma ertussen: wissen doet niemand "
    "alleen."
)
WISGRONDEN: Final = (
    Keuze("verzoek", "de persoon vraagt het"),
    Keuze("vergissing", "het had er nooit in mogen staan"),
    Keuze("termijn", "de bewaartermijn is voorbij"),
)


class Wistekstvraag(Vraag, frozen=True, kw_only=True):
    """A text that goes; that it may be of a person is why it is asked."""

    keurt_zelf: ClassVar[bool] = True

    def lees(self, antwoord: str, vandaag: date) -> str:  # noqa: ARG002
        """The text; NietBegrepen for one that hits too much."""
        try:
            return "\n".join(lees_teksten([antwoord]))
        except GebruiksFout as fout:
            raise NietBegrepen(fout.zin) from None


class Wisdoorvraag(Vraag, frozen=True, kw_only=True):
    """Who decided it: asked again for fewer than two functions, with all other answers kept."""

    def lees(self, antwoord: str, vandaag: date) -> str:  # noqa: ARG002
        """The functions, with a comma between them; NietBegrepen when these are no two."""
        try:
            return ",".join(lees_door(antwoord.split(",")))
        except GebruiksFout:
            raise NietBegrepen(_TWEE) from None


def vraag_wat(
    s: WriteSession,
    kenmerken: Sequence[str],
    teksten: Sequence[str],
    grond: str | None,
    door: Sequence[str],
) -> Wisvraag:
    """Return what is wiped, why and by whom; what was not typed is asked, or refused."""
    if kenmerken and teksten:
        raise GebruiksFout(
            "Noem een kenmerk of een tekst, niet allebei.", hint="Wis ze een voor een."
        )
    if not s.kan_vragen:
        waarom, wie = lees_grond(grond), lees_door(door)
        return Wisvraag(tuple(kenmerken), lees_teksten(_zonder(kenmerken, teksten)), waarom, wie)
    wat = lees_teksten(_getypt(teksten))
    if not (kenmerken or wat):
        tekst = "Welke tekst wilt u overal wissen, zoals een naam?"
        wat = (str(_vraag(s, Wistekstvraag(naam="tekst", tekst=tekst))),)
    if grond is None:
        grond = str(_vraag(s, KeuzeVraag(naam="grond", tekst="Waarom?", keuzes=WISGRONDEN)))
    waarom = lees_grond(grond)
    return Wisvraag(tuple(kenmerken), wat, waarom, lees_door(door or _vraag_door(s)))


def _vraag_door(s: WriteSession) -> list[str]:
    tekst = "Welke twee functies besloten dit? Zet er een komma tussen."
    vraag = Wisdoorvraag(naam="door", tekst=tekst, voorbeeld="secretaris, voorzitter")
    wie = _vraag(s, vraag)
    return str(wie).split(",")


def _vraag(s: WriteSession, vraag: Vraag) -> object:
    return vragen.vul_aan([vraag], {}, ja=False, vandaag=s.vandaag)[vraag.naam]


def _zonder(kenmerken: Sequence[str], teksten: Sequence[str]) -> list[str]:
    """Return the texts as they were typed or came from stdin; GebruiksFout for nothing at all."""
    if not (kenmerken or teksten):
        raise GebruiksFout(
            "Wat wilt u wissen? Noem een kenmerk, of geef de tekst.",
            hint="In een script geeft u de tekst met --tekst - op stdin.",
        )
    return _getypt(teksten)


def _getypt(teksten: Sequence[str]) -> list[str]:
    regels = [een for een in teksten if een != STDIN]
    if STDIN in teksten:
        regels += read_stdin().decode("utf-8", "replace").splitlines()
    return regels
