"""Commands about trends and the other regions."""
