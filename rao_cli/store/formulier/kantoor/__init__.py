"""Files of Word and LibreOffice as one row of blocks; hostile until they are judged."""
