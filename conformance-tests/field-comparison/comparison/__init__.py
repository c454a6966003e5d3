"""Other tools and our own kit against the same broken servers: who notices what."""
