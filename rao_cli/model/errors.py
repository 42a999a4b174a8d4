"""Failures: why rao cannot go on, as one Dutch sentence with a hint and an exit code."""


class RaoError(Exception):
    """A failure: rao cannot go on. `zin` says what and why, `hint` what the user can do."""

    def __init__(self, zin: str, *, hint: str = "", exit_code: int = 3) -> None:
        super().__init__(zin)
        self.zin = zin
        self.hint = hint
        self.exit_code = exit_code


class Onleesbaar(RaoError):
    """Something of the register is there, or may be, and cannot be read: what is left is no answer.

    Whoever passes by a failure ("no git, then no history") never passes by this one.
    """


class GebruiksFout(RaoError):
    """Wrong usage of a command (exit code 2)."""

    def __init__(self, zin: str, *, hint: str = "", exit_code: int = 2) -> None:
        super().__init__(zin, hint=hint, exit_code=exit_code)
