-- The profile store, where it is kept in PostgreSQL.

create table profile (
    organisation varchar(255) not null,
    sandbox      varchar(255) not null,
    namespace    varchar(255) not null,
    identity     text not null,
    first_run    uuid not null,
    primary key (organisation, sandbox, namespace, identity)
);

-- The attributes are text for people, and are never looked into.
create table membership (
    audience     uuid not null,
    organisation varchar(255) not null,
    sandbox      varchar(255) not null,
    namespace    varchar(255) not null,
    identity     text not null,
    attributes   json not null,
    run          uuid not null,
    primary key (audience, namespace, identity)
);

create index membership_of_profile on membership (organisation, sandbox, namespace, identity);

-- Noted in the transaction that loads a run: what is here is never loaded again.
create table loaded_run (
    run           uuid primary key,
    audience      uuid not null,
    identities    bigint not null,
    repeated_rows bigint not null
);

create index loaded_run_of_audience on loaded_run (audience);
