"""The subject `haak`: what of rao works along with git itself."""
