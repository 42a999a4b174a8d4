"""What rao can mend of the form of a file by itself (`rao valideer --verbeter`)."""
