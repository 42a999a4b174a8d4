"""Names of persons in a text: behind a title, and by their capital alone."""

from rao_cli.model.privacy.namen.kleinletter import vind_kleine_namen
from rao_cli.model.privacy.namen.vinden import vind_namen

__all__ = ["vind_kleine_namen", "vind_namen"]
