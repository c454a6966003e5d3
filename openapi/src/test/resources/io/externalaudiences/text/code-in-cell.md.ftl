# before

| | |
|---|---|
| ${code(text)} | after |
