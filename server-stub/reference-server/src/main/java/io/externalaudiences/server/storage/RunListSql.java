package io.externalaudiences.server.storage;

import io.externalaudiences.server.run.RunOrder;

/** The query for a page of the runs of an audience. It goes along an index, so that a late page costs no more. */
final class RunListSql {
    private RunListSql() {}

    /**
     * The query, with the parameters audience and limit.
     *
     * @param follows whether the page follows a run, with the parameters at and id
     */
    static String of(RunOrder order, boolean follows) {
        boolean newestFirst = order == RunOrder.NEWEST_FIRST;
        String direction = newestFirst ? "desc" : "asc";
        // H2 sorts by an index only where the order begins as the index does.
        return "select * from ingestion_run where audience_id = :audience"
                + (follows ? " and (created_at, id) " + (newestFirst ? "<" : ">") + " (:at, :id)" : "")
                + " order by audience_id " + direction + ", created_at " + direction + ", id " + direction
                + " limit :limit";
    }
}
