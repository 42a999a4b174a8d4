"""What Word and LibreOffice need besides the text: their styles, and what stands on each page."""
