"""Dates of birth: how a date is written, and what says that it is of birth."""

from collections.abc import Iterator

from rao_cli.model.privacy.blik import Tekstblik
from rao_cli.model.privacy.datum.geboorte import vind_geboorte
from rao_cli.model.privacy.datum.persoonsdatum import vind_persoonsdatums
from rao_cli.model.privacy.gegeven import Persoonsgegeven


def vind_datums(blik: Tekstblik) -> Iterator[Persoonsgegeven]:
    """Yield the dates of birth in a text."""
    yield from vind_geboorte(blik)
    yield from vind_persoonsdatums(blik)
