"""The interview about a zaak: questions made of the table of what is asked, and their answers."""
