"""One adapter a tool: start it, read its own report, name what it found."""
