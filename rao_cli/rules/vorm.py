"""VRM: the form of a file. These are checked while reading; here are their cards."""

from rao_cli.rules.regel import Regel

#: Filled by the founders of the VRM cards: one Regel per code that the store can report.
REGELS: tuple[Regel[object], ...] = ()
