"""A register that several people share: fetch, replay what is not shared, send, and jump there."""
