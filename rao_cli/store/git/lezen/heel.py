"""How the folder follows what is committed: what was finished just now, and what lags still."""

from collections.abc import Iterator, Mapping

import msgspec


class Heel(msgspec.Struct, frozen=True):
    """How the folder follows what is committed; every path is relative to the register."""

    #: What was brought up to date just now.
    bijgewerkt: tuple[str, ...] = ()
    #: What is committed of the paths that lag and hold nobody's work; None: it is not there.
    vastgelegd: Mapping[str, bytes | None] = msgspec.field(default_factory=dict)
    #: Old path → new path of the files that moved while somebody worked in the old one.
    verhuisd: Mapping[str, str] = msgspec.field(default_factory=dict)
    #: What there is to say about what lags.
    zinnen: tuple[str, ...] = ()

    @property
    def verslag(self) -> tuple[str, ...]:
        """Everything there is to say, for somebody who looks at the register."""
        ziet = ("U ziet hier wat is vastgelegd.",) if self.vastgelegd else ()
        return (*zeg_bijgewerkt(self.bijgewerkt), *self.zinnen, *ziet)


def zeg_bijgewerkt(paden: tuple[str, ...]) -> Iterator[str]:
    """Say what an earlier change left, now that it is done."""
    if paden:
        yield (
            "Een eerdere opdracht van rao was wel vastgelegd, maar niet afgemaakt. "
            f"rao heeft de map nu bijgewerkt: {', '.join(paden)}."
        )
