"""The cover of a hand-over, as RFC 8493 asks it."""

from __future__ import annotations

import hashlib

from rao_cli.documents.bewaring.bagit import make_bag

BAG = make_bag({"b/c.txt": b"cc", "a.txt": b""}, {"LEESMIJ.txt": b"x"}, {"Bagging-Date": "2027\n-"})


def test_it_has_what_every_bag_has() -> None:
    """The declaration comes first in each program that reads one."""
    assert BAG["bagit.txt"] == b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    assert BAG["bag-info.txt"] == b"Bagging-Date: 2027 -\nPayload-Oxum: 2.2\n"


def test_every_file_has_its_sum() -> None:
    """What lies in data stands in the manifest, what lies beside it in that of the cover."""
    gezegd = {}
    for naam in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        for regel in BAG[naam].decode().splitlines():
            som, _, pad = regel.partition("  ")
            gezegd[pad] = som
    echt = {pad: hashlib.sha256(data).hexdigest() for pad, data in BAG.items()}
    del echt["tagmanifest-sha256.txt"]
    assert gezegd == echt
    assert BAG["manifest-sha256.txt"].count(b"  data/") == 2
