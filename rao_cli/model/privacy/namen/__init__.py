"""Names of persons in a text: behind a title, and by their capital alone."""

from rao_cli.model.privacy.namen.vinden import vind_namen

__all__ = ["vind_namen"]
