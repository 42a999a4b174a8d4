"""Patterns that are compiled when a text first asks for them: most texts never do."""

import re
from functools import cache


@cache
def patroon_van(vorm: str) -> re.Pattern[str]:
    """Return a form as a pattern, the same one each time."""
    return re.compile(vorm)
