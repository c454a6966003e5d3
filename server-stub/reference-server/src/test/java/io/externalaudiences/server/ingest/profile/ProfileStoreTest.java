package io.externalaudiences.server.ingest.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.ingest.Column;
import io.externalaudiences.server.ingest.ColumnType;
import io.externalaudiences.server.ingest.DatasetKey;
import io.externalaudiences.server.ingest.EngineSettings;
import io.externalaudiences.server.ingest.Lake;
import io.externalaudiences.server.ingest.RunReport;
import io.externalaudiences.server.ingest.dataset.DatasetRefused;
import io.externalaudiences.server.ingest.dataset.DatasetWriter;
import io.externalaudiences.server.ingest.dataset.InputFile;
import io.externalaudiences.server.support.Duck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Datasets to profiles and memberships, whatever they are kept in. */
abstract class ProfileStoreTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("mail", ColumnType.STRING, "Email"),
            new Column("number", ColumnType.LONG, "Phone"),
            new Column("list", ColumnType.STRING, null));

    private final DatasetKey first = new DatasetKey("Org", "prod", UUID.randomUUID());
    private final DatasetKey second = new DatasetKey("Org", "prod", UUID.randomUUID());

    @TempDir
    private Path folder;

    private EngineSettings settings;
    private ProfileStore store;

    @BeforeEach
    void open() throws IOException {
        settings = new EngineSettings(Files.createDirectory(folder.resolve("temporary")), "256MB", "1GB", 0);
        store = store(folder, settings);
    }

    /** An empty store, which may keep its data in the folder. */
    abstract ProfileStore store(Path folder, EngineSettings settings);

    /** The rows of a query that every kind of store understands. */
    abstract List<String> stored(String query) throws SQLException;

    private Path load(DatasetKey key, UUID run, String rows) throws IOException, SQLException, DatasetRefused {
        Lake lake = new Lake(folder.resolve("lake"));
        Path csv = Files.writeString(folder.resolve(run + ".csv"), "mail,number,list\n" + rows);
        try (DatasetWriter writer = new DatasetWriter(lake, settings)) {
            writer.write(key, run, COLUMNS, List.of(new InputFile("a.csv", csv)));
        }
        store.load(key, run, COLUMNS, lake.dataset(key, run));
        return lake.dataset(key, run);
    }

    @Test
    void theLastRowOfAnIdentityWinsWithinARunAndOverRuns() throws Exception {
        load(first, UUID.randomUUID(), "ada,,one\ngrace,,one\nada,,two\n");
        load(first, UUID.randomUUID(), "ada,,three\nalan,,three\n");

        assertThat(stored("SELECT namespace, identity, attributes->>'list' FROM membership ORDER BY identity"))
                .containsExactly("Email|ada|three", "Email|alan|three", "Email|grace|one");
    }

    @Test
    void everyIdentityOfARowIsAProfile() throws Exception {
        load(first, UUID.randomUUID(), "ada,4930,one\n,4931,one\n");

        assertThat(stored("SELECT namespace, identity FROM profile ORDER BY 1, 2"))
                .containsExactly("Email|ada", "Phone|4930", "Phone|4931");
    }

    @Test
    void aRunIsLoadedOnceHoweverOftenItIsTried() throws Exception {
        UUID run = UUID.randomUUID();
        Path dataset = load(first, run, "ada,,one\n");
        load(first, UUID.randomUUID(), "ada,,two\n");

        // As after a kill between the commit and the note that the stage has ended.
        store.load(first, run, COLUMNS, dataset);

        assertThat(stored("SELECT attributes->>'list', (SELECT count(*) FROM loaded_run) FROM membership"))
                .containsExactly("two|2");
    }

    @Test
    void removingAnAudienceLeavesTheProfilesOfOthers() throws Exception {
        load(first, UUID.randomUUID(), "ada,,one\ngrace,,one\n");
        load(second, UUID.randomUUID(), "ada,,one\n");

        store.remove(first);
        store.remove(first);

        assertThat(stored("SELECT audience, identity FROM membership")).containsExactly(second.audience() + "|ada");
        assertThat(stored("SELECT identity FROM profile")).containsExactly("ada");
    }

    @Test
    void sandboxesAndOrganisationsHaveProfilesOfTheirOwn() throws Exception {
        load(first, UUID.randomUUID(), "ada,,one\n");
        load(new DatasetKey("Org", "stage", UUID.randomUUID()), UUID.randomUUID(), "ada,,one\n");
        load(new DatasetKey("Other", "prod", UUID.randomUUID()), UUID.randomUUID(), "ada,,one\n");

        assertThat(stored("SELECT organisation, sandbox, identity FROM profile ORDER BY 1, 2"))
                .containsExactly("Org|prod|ada", "Org|stage|ada", "Other|prod|ada");
    }

    @Test
    void columnsWhoseNamesDifferInCaseOnlyKeepTheirValues() throws Exception {
        List<Column> columns =
                List.of(new Column("mail", ColumnType.STRING, "Email"), new Column("MAIL", ColumnType.STRING, null));
        Lake lake = new Lake(folder.resolve("lake"));
        Path csv = Files.writeString(folder.resolve("case.csv"), "mail,MAIL\nlower,upper\n");
        UUID run = UUID.randomUUID();

        try (DatasetWriter writer = new DatasetWriter(lake, settings)) {
            writer.write(first, run, columns, List.of(new InputFile("a.csv", csv)));
        }
        store.load(first, run, columns, lake.dataset(first, run));

        assertThat(stored("SELECT identity, attributes FROM membership"))
                .containsExactly("lower|{\"mail\":\"lower\",\"MAIL\":\"upper\"}");
    }

    @Test
    void whatWasLoadedIsSaidAgainWithoutBeingLoadedAgain() throws Exception {
        UUID run = UUID.randomUUID();
        Path dataset = load(first, run, "ada,4930,one\ngrace,,one\nada,,two\n");

        assertThat(store.load(first, run, COLUMNS, dataset)).isEqualTo(new RunReport.Profiles(3, 1));
        assertThat(stored("SELECT identities, repeated_rows FROM loaded_run")).containsExactly("3|1");
    }

    @Test
    void membershipsGoWithTheRunsThatLoadedThemLast() throws Exception {
        UUID early = UUID.randomUUID();
        load(first, early, "ada,,one\ngrace,,one\n");
        load(first, UUID.randomUUID(), "ada,,two\n");

        store.removeMemberships(first, List.of(early));
        store.removeMemberships(second, List.of());

        assertThat(stored("SELECT identity FROM membership")).containsExactly("ada");
        assertThat(stored("SELECT identity FROM profile")).containsExactly("ada");
        assertThat(stored("SELECT count(*) FROM loaded_run")).containsExactly("2");
    }

    @Test
    void anAudienceCanBeReadFromItsExport() throws Exception {
        UUID run = UUID.randomUUID();
        load(first, run, "\"ada, \"\"the first\"\"\nof all\",4930,\u00fcber\n");
        load(second, UUID.randomUUID(), "grace,,one\n");
        Path export = folder.resolve("exports/first.parquet");

        store.export(first, export);
        store.export(first, export);

        assertThat(Duck.rows("SELECT namespace, identity, attributes->>'list', run FROM '" + export + "' ORDER BY 1"))
                .containsExactly("Email|ada, \"the first\"\nof all|\u00fcber|" + run, "Phone|4930|\u00fcber|" + run);
        assertThat(export.getParent()).isDirectoryNotContaining("glob:**.unfinished");
    }
}
