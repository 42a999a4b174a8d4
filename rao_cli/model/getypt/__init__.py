"""What a person types: kenmerken in his own way of writing, days, a word that is nearly another."""
