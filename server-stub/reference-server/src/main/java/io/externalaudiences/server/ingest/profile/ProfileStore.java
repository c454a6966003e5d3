package io.externalaudiences.server.ingest.profile;

import io.externalaudiences.server.ingest.Column;
import io.externalaudiences.server.ingest.DatasetKey;
import io.externalaudiences.server.ingest.RunReport;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * The second stage: profiles and their memberships in audiences.
 *
 * <p>A run is noted in the transaction that loads it, so that it is loaded once however often it is tried.
 */
public interface ProfileStore extends AutoCloseable {
    /**
     * Loads the dataset of a run, unless it was loaded before. The last row of an identity wins.
     *
     * @param columns the declared columns, in the order of the dataset
     * @return what was loaded, now or before
     */
    RunReport.Profiles load(DatasetKey key, UUID run, List<Column> columns, Path dataset)
            throws IOException, SQLException;

    /** Removes the memberships that these runs have loaded and no later one, and the profiles that have none left. */
    void removeMemberships(DatasetKey key, List<UUID> runs) throws IOException, SQLException;

    /** Removes the memberships of an audience, and the profiles that have none left. */
    void remove(DatasetKey key) throws IOException, SQLException;

    /**
     * Writes the memberships of an audience as Parquet: namespace, identity, attributes as JSON, and the run that
     * loaded them last.
     */
    void export(DatasetKey key, Path target) throws IOException, SQLException;

    /** Closes it. What is being loaded is given up, and will be loaded after the next start. */
    @Override
    void close() throws SQLException;
}
