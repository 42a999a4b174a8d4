"""The kernel's lock on an open file: it dies with its owner."""

import sys
from errno import EACCES, EWOULDBLOCK

if sys.platform == "win32":

    def neem_kernslot(fd: int) -> bool:
        """Take it, or do not wait; says whether it was taken."""
        from filelock import lock_descriptor

        return lock_descriptor(fd, blocking=False)

    def laat_kernslot(fd: int) -> None:
        """Let it go."""
        from filelock import unlock_descriptor

        unlock_descriptor(fd)

else:
    # The same lock as filelock takes, which reads ten thousand lines for these two calls.
    import fcntl

    def neem_kernslot(fd: int) -> bool:
        """Take it, or do not wait; says whether it was taken."""
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as fout:
            if fout.errno in {EACCES, EWOULDBLOCK}:  # some disks say that nobody may
                return False
            raise
        return True

    def laat_kernslot(fd: int) -> None:
        """Let it go."""
        fcntl.flock(fd, fcntl.LOCK_UN)
