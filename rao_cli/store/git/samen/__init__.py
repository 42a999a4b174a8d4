"""The shared repository: fetch, what is not shared yet, replay, push, and the jump of a branch."""
