"""A source file as the rules of the house ask about it: read, parsed and walked once."""

from __future__ import annotations

import ast
import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Gelezen(NamedTuple):
    """What the rules ask of a file, each with its line; the tree itself is not kept.

    `imports`: package, the whole names, and what the module calls them.
    `namen`: names, chains of names (`a.b.c`) and imported names; `ketens` only the chains.
    """

    imports: list[tuple[int, str, list[str], list[str]]]
    namen: list[tuple[int, str]]
    ketens: list[tuple[int, str]]
    typen: list[str]
    uitleg: list[tuple[int, str]]
    lengtes: list[tuple[int, str]]


@cache
def gelezen(pad: Path) -> Gelezen:
    """Read and parse a file once for all tests."""
    boom = ast.parse(pad.read_text(encoding="utf-8"), filename=str(pad))
    uit = Gelezen([], [], [], [*aliassen(boom)], [], [])
    for knoop in ast.walk(boom):
        match knoop:
            case ast.Attribute():
                uit.ketens.append((knoop.lineno, keten(knoop)))
                uit.namen.append(uit.ketens[-1])
            case ast.Name():
                uit.namen.append((knoop.lineno, knoop.id))
            case ast.alias():
                uit.namen.append((knoop.lineno, knoop.name))
            case ast.Import() | ast.ImportFrom():
                uit.imports.extend(imports(knoop))
            case ast.Module() | ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
                lees_kop(knoop, uit)
    return uit


def lees_kop(
    knoop: ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef, uit: Gelezen
) -> None:
    """Add docstring, name of a class, and length of a function.

    A docstring that is the help of a command is none for programmers.
    """
    regel, tekst = getattr(knoop, "lineno", 1), ast.get_docstring(knoop)
    if tekst and "\nVoorbeeld:\n" not in tekst:
        uit.uitleg.append((regel, tekst))
    if isinstance(knoop, ast.ClassDef):
        uit.typen.append(knoop.name)
    elif not isinstance(knoop, ast.Module):
        uit.lengtes.append(((knoop.end_lineno or regel) - regel + 1, knoop.name))


def imports(
    knoop: ast.Import | ast.ImportFrom,
) -> Iterator[tuple[int, str, list[str], list[str]]]:
    """Give package, names and own words of each import that is not relative."""
    eigen = [alias.asname or alias.name.split(".")[0] for alias in knoop.names]
    if isinstance(knoop, ast.Import):
        for alias, woord in zip(knoop.names, eigen, strict=True):
            yield knoop.lineno, alias.name.split(".")[0], [alias.name], [woord]
    elif knoop.module and not knoop.level:
        namen = [f"{knoop.module}.{alias.name}" for alias in knoop.names]
        yield knoop.lineno, knoop.module.split(".")[0], namen, eigen


def aliassen(boom: ast.Module) -> Iterator[str]:
    """Give the names of the type aliases in a module (`Rij = tuple[...]`)."""
    for knoop in boom.body:
        if isinstance(knoop, ast.Assign):
            yield from (
                doel.id
                for doel in knoop.targets
                if isinstance(doel, ast.Name) and re.fullmatch(r"_?[A-Z]\w*[a-z]\w*", doel.id)
            )


def keten(knoop: ast.expr) -> str:
    """Write `a.b.c` for an attribute of an attribute of a name; what is no name becomes `…`."""
    if isinstance(knoop, ast.Attribute):
        return f"{keten(knoop.value)}.{knoop.attr}"
    return knoop.id if isinstance(knoop, ast.Name) else "…"
