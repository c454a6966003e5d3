# before

| ${text} | |
|---|---|
| | after |
