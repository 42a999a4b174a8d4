"""rao: agendas, signal lists and decisions of a regional consultation, kept in git."""

__version__ = "0.1.0"
#: Where a machine says that more can be read. A name, until the project has an address for all:
#: then that stands here, and in pyproject.toml.
INFORMATIE = "urn:rao:rao-cli"
