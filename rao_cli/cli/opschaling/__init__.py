"""Commands about a list to the Deelberaad."""
