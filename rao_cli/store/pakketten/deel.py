"""A module of a package, without all that the package around it loads."""

import sys
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any


class _BijNaam(ModuleType):
    """A package of which somebody wanted a module; who asks for more gets it whole."""

    def __getattr__(self, naam: str) -> Any:
        self.__class__ = ModuleType  # type: ignore[assignment] # from now on as any other
        if self.__spec__ is not None and self.__spec__.loader is not None:
            self.__spec__.loader.exec_module(self)
        return getattr(self, naam)


def laad_alleen_bij_naam(*pakketten: str) -> None:
    """Have packages there that load nothing themselves until somebody asks for what is in them.

    Their modules can be imported; what was loaded already stays as it is.
    """
    for naam in pakketten:
        spec = None if naam in sys.modules else find_spec(naam)
        if spec is not None:
            sys.modules[naam] = module = module_from_spec(spec)
            module.__class__ = _BijNaam
            boven, _, kort = naam.rpartition(".")
            if boven:
                setattr(sys.modules[boven], kort, module)
