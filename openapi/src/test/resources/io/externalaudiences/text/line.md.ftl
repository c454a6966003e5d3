before${text}after
