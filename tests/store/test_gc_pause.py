"""Garbage is not collected while a register is read, and it is after that."""

import gc

import pytest

from rao_cli.store.gc_pause import gc_paused


def test_only_as_long_as_it_lasts() -> None:
    """One pause in another ends nothing, and a failure ends it."""
    with gc_paused():
        with gc_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError), gc_paused():
        raise ZeroDivisionError
    assert gc.isenabled()


def test_who_goes_without_keeps_going_without() -> None:
    """`rao valideer` does so from begin to end."""
    gc.disable()
    try:
        with gc_paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
