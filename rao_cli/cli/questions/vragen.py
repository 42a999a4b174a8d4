"""Asking what is still missing: one question at a time, at a terminal only."""

import sys
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from rao_cli.cli.questions.antwoord import Gestopt
from rao_cli.cli.questions.keuze import NietBegrepen, NietInRegister
from rao_cli.cli.questions.vraag import JaNeeVraag, Vraag, open_vragen
from rao_cli.cli.terminal import scherm, uitvoer
from rao_cli.model.errors import GebruiksFout, RaoError

if TYPE_CHECKING:
    from rao_cli.cli.questions.geheugen import Geheugen

__all__ = ["Gestopt", "bevestig", "kan_vragen", "read_gegeven", "vul_aan"]


def kan_vragen(*, ja: bool) -> bool:
    """Whether a person sits at the keyboard, sees the questions (stderr) and wants them."""
    return not ja and scherm.is_scherm(sys.stdin) and scherm.is_scherm(sys.stderr)


def vul_aan(
    vragen: Sequence[Vraag],
    gegeven: Mapping[str, Any],
    *,
    ja: bool,
    vandaag: date,
    geheugen: "Geheugen | None" = None,
) -> dict[str, Any]:
    """Answers by name: those given, and the rest asked or taken from the defaults.

    A given text is read as an answer is; so is one of an earlier time (`geheugen`), to which
    `terug` goes back. GebruiksFout names every missing option at once when there is nobody to
    ask; Gestopt carries what was answered so far.
    """
    antwoorden = read_gegeven(vragen, gegeven, vandaag)
    if not kan_vragen(ja=ja):
        return _zonder_vragen(vragen, antwoorden, ja=ja)
    # Who gives all of it is asked nothing.
    from rao_cli.cli.questions.ronde import Ronde, Vergeetachtig

    ronde = Ronde(vragen, antwoorden, vandaag, geheugen or Vergeetachtig())
    try:
        return ronde.loop()
    except Gestopt as gestopt:
        gestopt.antwoorden = ronde.samen(gestopt.antwoorden)
        raise
    except (KeyboardInterrupt, EOFError):
        uitvoer.meld()
        raise Gestopt(ronde.samen(ronde.antwoorden), onderbroken=True) from None


def bevestig(tekst: str, *, ja: bool, standaard: bool | None = False, uitleg: str = "") -> bool:
    """Yes or no before something is done; yes when nobody can be asked.

    Without a `standaard` Enter is no answer. `uitleg` is shown at `?`.
    """
    if not kan_vragen(ja=ja):
        return True
    vraag = JaNeeVraag(naam="bevestiging", tekst=tekst, standaard=standaard, uitleg=uitleg)
    return bool(vul_aan([vraag], {}, ja=False, vandaag=date.min)["bevestiging"])


def read_gegeven(
    vragen: Sequence[Vraag], gegeven: Mapping[str, Any], vandaag: date
) -> dict[str, Any]:
    """What was given on the line, read as answers are; GebruiksFout names the option."""
    antwoorden: dict[str, Any] = {}
    for vraag in [deel for een in vragen for deel in een.onderdelen]:
        waarde = gegeven.get(vraag.naam)
        if isinstance(waarde, str) and not waarde.strip():
            if vraag.verplicht:
                raise GebruiksFout(f"De waarde bij {vraag.optienaam} is leeg.")
            continue
        if isinstance(waarde, str):
            try:
                waarde = vraag.lees(waarde, vandaag)
            except NietBegrepen as fout:
                zin = f"De waarde bij {vraag.optienaam} klopt niet: {fout}"
                soort = RaoError if isinstance(fout, NietInRegister) else GebruiksFout
                raise soort(zin) from None
        if waarde is not None:
            antwoorden[vraag.naam] = waarde
    return antwoorden


def _zonder_vragen(
    vragen: Sequence[Vraag], antwoorden: dict[str, Any], *, ja: bool
) -> dict[str, Any]:
    for vraag in vragen:
        if vraag.standaard is not None and vraag.alleen_als(antwoorden):
            antwoorden.setdefault(vraag.naam, vraag.standaard)
    nog = [deel for v in open_vragen(vragen, antwoorden) for deel in v.onderdelen]
    namen = [d.optienaam for d in nog if d.verplicht and len(d.onderdelen) == 1]
    if namen:
        lijst = " en ".join([", ".join(namen[:-1]), namen[-1]] if namen[1:] else namen)
        raise GebruiksFout(
            f"Er ontbreekt nog: {lijst}.",
            hint="In een terminal stelt rao hier vragen over"
            + (", als u --ja weglaat." if ja else "."),
        )
    delen = (deel for vraag in vragen for deel in vraag.onderdelen)
    return {deel.naam: antwoorden.get(deel.naam) for deel in delen}
