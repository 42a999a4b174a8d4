"""What is gone for the user is gone from git too: objects, logs, and what rao kept beside them."""
