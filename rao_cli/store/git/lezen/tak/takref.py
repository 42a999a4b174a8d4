"""What a branch is: its name in git, and its last commit."""

import msgspec


class Tak(msgspec.Struct, frozen=True):
    """A branch (`refs/heads/…`) and its last commit; None before the first."""

    ref: str
    commit: str | None
