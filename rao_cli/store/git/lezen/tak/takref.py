"""What a branch is: its name in git, and its last commit."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tak:
    """A branch (`refs/heads/…`) and its last commit; None before the first."""

    ref: str
    commit: str | None
