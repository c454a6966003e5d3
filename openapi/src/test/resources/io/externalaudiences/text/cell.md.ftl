# before

| | |
|---|---|
| ${text} | after |
