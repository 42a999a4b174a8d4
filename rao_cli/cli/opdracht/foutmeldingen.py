"""How everything that ends a command early is told, in Dutch, and with which exit code."""

import errno
import os
import re
from collections.abc import Sequence

import typer

from rao_cli.cli import omgeving
from rao_cli.cli.opdracht import parameters
from rao_cli.cli.questions import vragen
from rao_cli.cli.terminal import typer_adapter as klik
from rao_cli.cli.terminal import uitvoer
from rao_cli.cli.terminal.afgebroken import LezerWeg, Onderbroken
from rao_cli.cli.terminal.typer_adapter import TyperChoice, TyperGroup, TyperOption
from rao_cli.model import uitgang
from rao_cli.model.errors import GebruiksFout, RaoError, waarom
from rao_cli.model.taal import opsomming

ONDERBROKEN = 130
LEZER_WEG = 141  # as any program that dies of SIGPIPE: `rao valideer | head` must not count as good

_ACHTERAAN = {"--json", "-n", "--proef", "-j", "--ja"}  # shared, but not by the groups

#: Answers of the system that say nothing about rao: no room, no rights, no memory, a bad disk.
_VAN_DE_COMPUTER = {
    *(errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EROFS),
    *(errno.EACCES, errno.EPERM, errno.EIO, errno.ENOMEM, errno.EMFILE, errno.ENFILE),
}

# What the types of Typer say about a value, and what we say. A test plays each of them.
_OVER_EEN_WAARDE = (
    (r"(.+) is not a valid int(?:eger)?(?: range)?\.", "{} is geen heel getal."),
    (r"(.+) is not a valid float(?: range)?\.", "{} is geen getal. Schrijf een half als 0.5."),
    (r"(.+) is not a valid boolean\..*", "{} is geen ja of nee."),
    (r"(.+) is not a valid UUID\.", "{} is geen UUID."),
    (r"(.+) does not match the formats .*", "{} is geen datum of tijd."),
    (r"(?:Path|File|Directory) (.+) does not exist\.", "{} bestaat niet."),
    (r"(?:Path|File|Directory) (.+) is a file\.", "{} is een bestand; hier hoort een map."),
    (r"(?:Path|File|Directory) (.+) is a directory\.", "{} is een map; hier hoort een bestand."),
    (r"(?:Path|File|Directory) (.+) is not readable\.", "U mag {} niet lezen."),
    (r"(?:Path|File|Directory) (.+) is not writable\.", "U mag {} niet veranderen."),
    (r"('.*'): .+", "{} kan niet worden geopend."),
    (r"(?:Takes )?([0-9]+) values.* given\.", "Hier horen {} waarden."),
)


def handel_af(fout: BaseException, getypt: Sequence[str] = ()) -> int:
    """Tell what happened on stderr; returns the exit code. What was `getypt` may be of a person."""
    try:
        return _vertel(fout, getypt)
    except RaoError as tweede:  # the disk that holds our output is full
        return _toon(tweede, getypt)
    except BrokenPipeError:
        uitvoer.laat_los()
        return LEZER_WEG


def _vertel(fout: BaseException, getypt: Sequence[str]) -> int:
    if isinstance(fout, (LezerWeg, BrokenPipeError)):
        uitvoer.laat_los()
        return LEZER_WEG
    if isinstance(fout, (Onderbroken, KeyboardInterrupt, typer.Abort)):
        erbij = [] if isinstance(fout, typer.Abort) else fout.args
        return _stop(" ".join(["Onderbroken.", *map(str, erbij)]), getypt)
    if isinstance(fout, vragen.Gestopt):
        return _stop(f"Gestopt. {fout.verder or 'Er is niets bewaard.'}", getypt)
    bekend = fout if isinstance(fout, RaoError) else vertaal(fout) or _van_de_computer(fout)
    if bekend is None:
        return _toon(_over_bug(fout), getypt)
    bekend.zin, bekend.hint = (
        uitgang.verzwijg_getypt(deel, getypt) for deel in (bekend.zin, bekend.hint or "")
    )
    return _toon(bekend, getypt)


def _stop(zin: str, getypt: Sequence[str]) -> int:
    """Say that a person stopped it: that is no failure, but a program must know it too."""
    if vraagt_json(getypt):
        gestopt = RaoError(zin, exit_code=ONDERBROKEN)
        gestopt.code = "onderbroken"
        return _toon(gestopt, getypt)
    uitvoer.meld(zin)
    return ONDERBROKEN


def _toon(fout: RaoError, getypt: Sequence[str]) -> int:
    """Tell a failure, to a person or to a program; returns the exit code."""
    if vraagt_json(getypt):
        uitvoer.toon_fout_als_json(fout)
    else:
        uitvoer.toon_fout(fout)
    return fout.exit_code


def vraagt_json(getypt: Sequence[str]) -> bool:
    """Say whether a line asks for JSON: also one that could not be read any further."""
    opties = getypt[: getypt.index("--")] if "--" in getypt else getypt
    return "--json" in opties


def vertaal(fout: BaseException) -> RaoError | None:
    """An exception of Typer as ours; None for anything else."""
    if isinstance(fout, klik.UsageError):
        hint = f"Meer hulp: {fout.ctx.command_path} --help" if fout.ctx else ""
        return GebruiksFout(_over_gebruik(fout), hint=hint)
    if isinstance(fout, klik.FileError):
        return RaoError(f"'{fout.ui_filename}' kan niet worden geopend.")
    if isinstance(fout, klik.ClickException):
        return RaoError(fout.message)
    return None


def _van_de_computer(fout: BaseException) -> RaoError | None:
    """What the computer cannot do as ours: that is no fault in the program."""
    if isinstance(fout, MemoryError):
        zin = "De computer heeft te weinig geheugen voor deze opdracht."
        return RaoError(zin, hint="Sluit andere programma's en voer de opdracht opnieuw uit.")
    if isinstance(fout, RecursionError):
        return RaoError(
            "Iets zit te diep in elkaar om te verwerken: in een bestand, of in een sjabloon.",
            hint="Kijk welk bestand het is met: rao valideer",
        )
    if isinstance(fout, OSError) and fout.errno in _VAN_DE_COMPUTER:
        waar = f" Het gaat om: {fout.filename}" if fout.filename else ""
        return RaoError(
            f"rao kan niet verder: {waarom(fout)}.",
            hint=f"Los dat op en voer de opdracht opnieuw uit.{waar}",
        )
    return None


def _over_gebruik(fout: klik.UsageError) -> str:
    """One sentence by the class of the exception; a plain UsageError is ours, and Dutch."""
    match fout:
        case klik.NoSuchOption():
            return _onbekende_optie(fout)
        case klik.BadOptionUsage():
            return _optie_zonder_waarde(fout)
        case klik.BadArgumentUsage():
            return "Er staan te weinig waarden op de regel."
        case klik.MissingParameter():
            return _ontbreekt(fout)
        case klik.BadParameter():
            return f"De waarde {_bij(fout)} klopt niet: {_over_waarde(fout)}"
        case _:
            return fout.message


def _onbekende_optie(fout: klik.NoSuchOption) -> str:
    zin = f"Onbekende optie {fout.option_name}."
    if fout.option_name in _ACHTERAAN and fout.ctx and isinstance(fout.ctx.command, TyperGroup):
        return f"Zet {fout.option_name} achter de opdracht."
    if fout.ctx is None:
        return zin
    from rao_cli.cli.opdracht.bedoeling import bedoelde_opties

    er = [o for p in fout.ctx.command.get_params(fout.ctx) for o in p.opts if o[:2] == "--"]
    kansen = bedoelde_opties(fout.option_name, er)
    return f"{zin} Bedoelt u {opsomming(kansen, 'of')}?" if kansen else zin


def _optie_zonder_waarde(fout: klik.BadOptionUsage) -> str:
    params = fout.ctx.command.params if fout.ctx else []
    for param in params:
        if isinstance(param, TyperOption) and fout.option_name in param.opts and not param.is_flag:
            waarde = parameters.waarde(param)
            return f"Achter {fout.option_name} hoort een waarde: {fout.option_name} {waarde}"
    return f"De optie {fout.option_name} heeft geen waarde nodig."


def _ontbreekt(fout: klik.MissingParameter) -> str:
    """All that is missing: Typer stops at the first, but read what was given before that."""
    ctx, eerste = fout.ctx, fout.param
    if ctx is None or eerste is None:
        return "Er ontbreekt iets op de regel."
    alle = [p for p in ctx.command.params if p.required and p.name not in ctx.params]
    namen = [_naam(param) for param in alle or [eerste]]
    zin = f"Er ontbreekt nog: {opsomming(namen)}."
    mogelijk = klik.keuzes(eerste.type)
    if len(namen) == 1 and mogelijk:
        zin += f" Kies uit: {opsomming(mogelijk, 'of')}."
    return zin


def _bij(fout: klik.BadParameter) -> str:
    param = fout.param
    if param is None:
        return "op de regel"
    bron = fout.ctx.get_parameter_source(str(param.name)) if fout.ctx else None
    if bron is not None and bron.name == "ENVIRONMENT":
        return f"van {param.envvar}"
    return f"{'bij' if isinstance(param, TyperOption) else 'van'} {_naam(param)}"


def _over_waarde(fout: klik.BadParameter) -> str:
    soort = fout.param.type if fout.param else None
    if isinstance(soort, TyperChoice):
        return _kies(fout.message, klik.keuzes(soort))
    if delen := re.fullmatch(r"(.+) is not in the range .+\.", fout.message):
        bereik = parameters.bereik(soort) if soort else ""
        return f"{delen[1]} mag hier niet. Geef een getal: {bereik}."
    for patroon, zin in _OVER_EEN_WAARDE:
        if delen := re.fullmatch(patroon, fout.message, re.DOTALL):
            return zin.format(delen[1])
    return fout.message  # from a parser of our own


def _kies(bericht: str, mogelijk: list[str]) -> str:
    from rao_cli.model.getypt.lijkend import nabije_keuze

    gegeven = bericht.partition(" is not one of ")[0]
    dichtbij = nabije_keuze(gegeven.strip("'\""), mogelijk)
    vraag = f" Bedoelt u {dichtbij}?" if dichtbij else ""
    return f"{gegeven} kan hier niet. Kies uit: {opsomming(mogelijk, 'of')}.{vraag}"


def _naam(param: klik.Parameter) -> str:
    if isinstance(param, TyperOption):
        return max(param.opts, key=len)
    return parameters.waarde(param)


def _over_bug(fout: BaseException) -> RaoError:
    """A bug as ours: a short line for the user, the traceback for programmers."""
    import tempfile
    import traceback

    spoor = uitgang.verzwijg("".join(traceback.format_exception(fout)))
    zin = "rao is vastgelopen. Dat ligt niet aan u: er zit een fout in het programma."
    if os.environ.get(omgeving.DEBUG) == "1":
        uitvoer.toon_segmenten([("", spoor)], fout=True)
        return _als_bug(zin)
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", prefix="rao-fout-", suffix=".txt", delete=False
        ) as bestand:
            bestand.write(spoor)
        hint = f"Stuur dit bestand aan de makers van rao: {bestand.name}"
    except OSError:
        hint = "Meer voor programmeurs: zet RAO_DEBUG=1 voor de opdracht."
    return _als_bug(zin, hint)


def _als_bug(zin: str, hint: str = "") -> RaoError:
    bug = RaoError(zin, hint=hint)
    bug.code = "fout-in-rao"
    return bug
