"""The number by which anybody sees later whether bytes are still the same."""


def som_van(data: bytes) -> str:
    """Return the SHA-256 of some bytes, as it is written."""
    import hashlib  # loads OpenSSL

    return hashlib.sha256(data).hexdigest()
