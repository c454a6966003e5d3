"""What the comparison itself judges and reads."""
