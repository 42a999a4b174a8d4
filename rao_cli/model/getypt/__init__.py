"""What a person types: a kenmerk in his own way of writing, a word that is nearly another."""
