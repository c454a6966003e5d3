-- The tables of db-scheduler, one for each of the two pools of workers: a create never waits behind long ingestions.

create table audience_job (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean not null,
    picked_by            varchar(50),
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp with time zone,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index audience_job_execution_time on audience_job (execution_time);
create index audience_job_priority on audience_job (priority desc, execution_time asc);
create index audience_job_last_heartbeat on audience_job (last_heartbeat);

create table ingestion_job (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean not null,
    picked_by            varchar(50),
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp with time zone,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index ingestion_job_execution_time on ingestion_job (execution_time);
create index ingestion_job_priority on ingestion_job (priority desc, execution_time asc);
create index ingestion_job_last_heartbeat on ingestion_job (last_heartbeat);
