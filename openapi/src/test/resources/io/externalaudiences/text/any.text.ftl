x ${text}
y