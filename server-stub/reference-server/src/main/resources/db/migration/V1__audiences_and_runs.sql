-- The server's own state. Understood by H2 and by PostgreSQL.

create table operation (
    id              uuid primary key,
    organisation    varchar(255) not null,
    sandbox         varchar(255) not null,
    status          varchar(16) not null,
    request         text not null,
    audience_id     uuid,
    failure_cause   varchar(16),
    failure_message text,
    created_by      varchar(255) not null,
    created_at      timestamp with time zone not null,
    updated_at      timestamp with time zone not null
);

-- A deleted audience keeps its row, and is found by nobody but the jobs that clean up after it.
create table audience (
    id           uuid primary key,
    operation_id uuid not null unique references operation (id),
    organisation varchar(255) not null,
    sandbox      varchar(255) not null,
    definition   text not null,
    created_by   varchar(255) not null,
    created_at   timestamp with time zone not null,
    updated_by   varchar(255) not null,
    updated_at   timestamp with time zone not null,
    deleted_by   varchar(255),
    deleted_at   timestamp with time zone,
    expiry_due   timestamp with time zone,
    expiry_last  timestamp with time zone
);

create index audience_expiry_due on audience (expiry_due);

-- What is taken, by audiences that live or are being created. The key decides the race of many (R-31).
create table audience_name (
    organisation varchar(255) not null,
    sandbox      varchar(255) not null,
    property     varchar(32) not null,
    name         varchar(1000) not null,
    operation_id uuid not null references operation (id),
    primary key (organisation, sandbox, property, name)
);

create index audience_name_of_operation on audience_name (operation_id);

create table ingestion_run (
    id            uuid primary key,
    audience_id   uuid not null references audience (id),
    audience_name varchar(1000) not null,
    status        varchar(16) not null,
    differential  boolean not null,
    window_start  bigint not null,
    window_end    bigint not null,
    created_by    varchar(255) not null,
    created_at    timestamp with time zone not null
);

create index ingestion_run_of_audience on ingestion_run (audience_id, created_at);

create table ingestion_run_stage (
    run_id      uuid not null references ingestion_run (id),
    stage       varchar(32) not null,
    status      varchar(16) not null,
    flow_run_id uuid not null,
    primary key (run_id, stage)
);

-- At most one unfinished run of an audience. The key decides the race (R-53).
create table ingestion_run_in_progress (
    audience_id uuid primary key references audience (id),
    run_id      uuid not null references ingestion_run (id)
);
