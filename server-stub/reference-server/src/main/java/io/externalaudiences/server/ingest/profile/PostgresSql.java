package io.externalaudiences.server.ingest.profile;

/** The SQL of the profile store in PostgreSQL. Parameters are named by their places, as JDBC has them. */
final class PostgresSql {
    /** Until the end of the transaction, nobody else writes profiles of this sandbox: they would wait crosswise. */
    static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(? || '/' || ?, 0))";

    static final String CREATE_INCOMING = """
            create temporary table incoming (namespace text, identity text, attributes json, occurrences bigint)
            on commit drop""";

    static final String COPY_INCOMING = "copy incoming from stdin (format csv)";

    static final String PUT_MEMBERSHIPS = """
            insert into membership (audience, organisation, sandbox, namespace, identity, attributes, run)
            select ?, ?, ?, namespace, identity, attributes, ? from incoming
            on conflict (audience, namespace, identity)
            do update set attributes = excluded.attributes, run = excluded.run""";

    static final String PUT_PROFILES = """
            insert into profile (organisation, sandbox, namespace, identity, first_run)
            select ?, ?, namespace, identity, ? from incoming
            on conflict do nothing""";

    static final String NOTE = """
            insert into loaded_run (run, audience, identities, repeated_rows)
            select ?, ?, count(*), coalesce(sum(occurrences - 1), 0) from incoming""";

    /** A load may make a table many times as large, and PostgreSQL would plan with what it knew before for a minute. */
    static final String KNOW = "analyze membership, profile";

    /** All memberships of an audience, and then the profiles that had only these. */
    static final String REMOVE = """
            with removed as (delete from membership where audience = ? returning namespace, identity)
            delete from profile using removed
            where organisation = ? and sandbox = ?
              and profile.namespace = removed.namespace and profile.identity = removed.identity
              and not exists (
                select 1 from membership
                where membership.organisation = profile.organisation and membership.sandbox = profile.sandbox
                  and membership.namespace = profile.namespace and membership.identity = profile.identity
                  and membership.audience <> ?)""";

    /** Those that some runs have loaded last, likewise. Within one statement, what it deletes is still seen. */
    static final String REMOVE_OF_RUNS = """
            with removed as (delete from membership where audience = ? and run = any (?) returning namespace, identity)
            delete from profile using removed
            where organisation = ? and sandbox = ?
              and profile.namespace = removed.namespace and profile.identity = removed.identity
              and not exists (
                select 1 from membership
                where membership.organisation = profile.organisation and membership.sandbox = profile.sandbox
                  and membership.namespace = profile.namespace and membership.identity = profile.identity
                  and membership.audience <> ?)""";

    static final String REMOVE_NOTES = "delete from loaded_run where audience = ?";

    /** With an id in it, and not as a parameter, for COPY takes none. */
    static final String EXPORT = """
            copy (select namespace, identity, attributes, run from membership where audience = '%s')
            to stdout (format csv)""";

    private PostgresSql() {}
}
