"""What a person types: a kenmerk in his own way of writing, a day, a word that is nearly another."""
