module externalaudiences.io/client

go 1.24
