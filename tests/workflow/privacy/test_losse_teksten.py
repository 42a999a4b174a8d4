"""Names of files, of which a register has thousands."""

import pytest

from rao_cli.workflow.privacy.losse_teksten import in_namen

_NAMEN = [f"documenten/2026/verslag-{nummer}.md" for nummer in range(2500)]
_MET_ADRES = "documenten/2026/mail r.voorbeeld@voorbeeld.org.md"


@pytest.mark.parametrize("plek", [0, 999, 1000, 1001, 2500])
def test_one_name_among_thousands_is_found(plek: int) -> None:
    """Wherever it stands among the others, and none of those."""
    namen = [*_NAMEN[:plek], _MET_ADRES, *_NAMEN[plek:]]
    assert {pad for pad, _ in in_namen(namen)} == {_MET_ADRES}
