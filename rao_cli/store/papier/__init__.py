"""The programs that make a paper or a workbook of what documents give."""
