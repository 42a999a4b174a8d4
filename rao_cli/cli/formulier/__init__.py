"""The commands of forms: out to people without rao, and back."""
