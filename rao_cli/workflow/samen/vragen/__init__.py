"""Around a question: who shared the other text, and whether a typed one can stand there."""
