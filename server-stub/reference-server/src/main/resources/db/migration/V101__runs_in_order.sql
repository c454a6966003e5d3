-- Runs are listed page by page, in the order of this index. Its number follows that of the profiles in PostgreSQL.
-- H2 takes no change of tables back: a server that is killed here begins with it anew.

create index if not exists ingestion_run_in_order on ingestion_run (audience_id, created_at, id);
drop index if exists ingestion_run_of_audience;
