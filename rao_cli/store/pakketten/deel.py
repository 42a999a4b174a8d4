"""A module of a package, without all that the package around it loads."""

import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any


class _BijNaam(ModuleType):
    """A module of which nothing is loaded yet; who asks for something in it gets it whole."""

    def __getattr__(self, naam: str) -> Any:
        self.__class__ = ModuleType  # type: ignore[assignment] # from now on as any other
        if self.__spec__ is not None and self.__spec__.loader is not None:
            self.__spec__.loader.exec_module(self)
        return getattr(self, naam)


class _Belofte(_BijNaam):
    """The same, while a compiled module that makes things of it is loaded."""

    def __getattr__(self, naam: str) -> Callable[..., Any]:
        if naam.startswith("__"):
            raise AttributeError(naam)

        def maak(*wat: Any, **hoe: Any) -> Any:
            return getattr(self, naam)(*wat, **hoe)

        return maak


def laad_alleen_bij_naam(*pakketten: str) -> None:
    """Have packages there that load nothing themselves until somebody asks for what is in them.

    Their modules can be imported; what was loaded already stays as it is.
    """
    for naam in pakketten:
        _zet_klaar(naam, _BijNaam)


def laad_zonder(kern: str, *modules: str) -> ModuleType:
    """Load a compiled module without these of its package: each comes when it makes a thing of it.

    That is for modules of which it calls classes and does no more: an error, a token.
    """
    klaar = [module for naam in modules if (module := _zet_klaar(naam, _Belofte))]
    try:
        return import_module(kern)
    finally:
        for module in klaar:
            module.__class__ = _BijNaam


def laad_msgspec() -> None:
    """Load msgspec without what looks into forms, until somebody asks for that.

    And without typing_extensions, as where that is not installed: it costs 2 ms. msgspec prefers it
    and else takes the same from Python. None makes an import fail.
    """
    laad_alleen_bij_naam("msgspec", "msgspec.inspect")
    modules: dict[str, Any] = sys.modules
    if modules.setdefault("typing_extensions") is None:
        try:
            from msgspec import Struct  # noqa: F401
        finally:
            del modules["typing_extensions"]


def _zet_klaar(naam: str, soort: type[_BijNaam]) -> ModuleType | None:
    """Have an empty module there by this name; None when it was loaded already or is nowhere."""
    spec = None if naam in sys.modules else find_spec(naam)
    if spec is None:
        return None
    sys.modules[naam] = module = module_from_spec(spec)
    module.__class__ = soort
    boven, _, kort = naam.rpartition(".")
    if boven:
        setattr(sys.modules[boven], kort, module)
    return module
