"""One module of a package, without all that the package around it loads."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from importlib.util import find_spec, module_from_spec


@contextmanager
def alleen_bij_naam(*pakketten: str) -> Iterator[None]:
    """Have these packages there by name alone, while modules in them load.

    Whoever imports one of them after that gets it whole.
    """
    leeg = {naam: spec for naam in pakketten if (spec := _buiten(naam)) is not None}
    sys.modules |= {naam: module_from_spec(spec) for naam, spec in leeg.items()}
    try:
        yield
    finally:
        for naam in leeg:
            del sys.modules[naam]


def _buiten(pakket: str) -> ModuleSpec | None:
    """Return where a package lies that is not loaded; None when it is, or is not there."""
    return None if pakket in sys.modules else find_spec(pakket)
