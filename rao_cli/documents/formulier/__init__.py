"""Make a form as a file that a person fills in without rao."""
