-- At each start. The data folder belongs to one server at a time, so whoever had begun this work is gone: it goes on at once,
-- and need not wait until heartbeats are missed.
update audience_job set picked = false, picked_by = null, last_heartbeat = null where picked;
update ingestion_job set picked = false, picked_by = null, last_heartbeat = null where picked;
