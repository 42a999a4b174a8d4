"""What is wrong in a template of the region, in Dutch, with its file and line."""

import traceback
from collections.abc import Mapping

import jinja2
import msgspec

from rao_cli.documents import opmaak
from rao_cli.documents.budget import TeVeel
from rao_cli.documents.sjabloon.schrijfwijze import zeg_schrijfwijze
from rao_cli.model.errors import RaoError
from rao_cli.model.plaats import plaats_van_sjabloon


def plek_van(fout: Exception, eigen: Mapping[str, str]) -> tuple[str, int] | None:
    """Return file and line of the last step that an own template took."""
    bestanden = {plaats_van_sjabloon(naam) for naam in eigen}
    if isinstance(fout, jinja2.TemplateSyntaxError) and fout.filename in bestanden:
        return fout.filename or "", fout.lineno
    stappen = traceback.extract_tb(fout.__traceback__)
    eigen_stappen = [(s.filename, s.lineno or 1) for s in stappen if s.filename in bestanden]
    return eigen_stappen[-1] if eigen_stappen else None


def fout_in_sjabloon(
    naam: str, plek: tuple[str, int] | None, fout: Exception, namen: list[str]
) -> RaoError:
    """Return what is wrong in a template, where, and what it may use instead (`namen`)."""
    waar = f"Het sjabloon {plek[0]} klopt niet op regel {plek[1]}" if plek else f"{naam} lukt niet"
    hint = f"Dit kan het sjabloon gebruiken: {opmaak.opsomming(namen)}."
    return RaoError(f"{waar}: {zeg(fout)}.", hint=hint if plek else "")


def zeg(fout: Exception) -> str:
    """Say what is wrong; Jinja2's own words stand in between quotes where Dutch has none."""
    return opmaak.kort(_zin_over(fout))


def _zin_over(fout: Exception) -> str:
    match fout:
        case TeVeel() | jinja2.UndefinedError():
            return str(fout.args[0])
        case RecursionError() | MemoryError():
            eindeloos = isinstance(fout, RecursionError)
            return "het roept zichzelf steeds weer aan" if eindeloos else "dit wordt te groot"
        case jinja2.TemplateNotFound():
            return f"het sjabloon '{fout.name}' bestaat niet"
        case jinja2.TemplateSyntaxError():
            return zeg_schrijfwijze(fout.message or "")
        case jinja2.TemplateRuntimeError():
            return "dit mag een sjabloon niet gebruiken"
        case _:
            return f"dit lukt niet (“{str(fout).rstrip('.')}”)"


class Onbekend(jinja2.StrictUndefined):
    """Something that the Context does not hold; says so in Dutch."""

    @property
    def _undefined_message(self) -> str:
        zin = f"'{self._undefined_name}' bestaat niet"
        eigenaar = self._undefined_obj
        if not isinstance(eigenaar, msgspec.Struct):
            return zin
        return f"{zin}; hier kan: {opmaak.opsomming(eigenaar.__struct_fields__, 'of')}"
