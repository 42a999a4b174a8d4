"""What rao asks as one text in the editor of the user, instead of by questions."""
