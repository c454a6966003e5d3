package io.externalaudiences.server.ingest.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.externalaudiences.server.ingest.Column;
import io.externalaudiences.server.ingest.ColumnType;
import io.externalaudiences.server.ingest.DatasetKey;
import io.externalaudiences.server.ingest.EngineSettings;
import io.externalaudiences.server.ingest.Lake;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Datasets to profiles and memberships. */
class EmbeddedProfilesTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("mail", ColumnType.STRING, "Email"),
            new Column("number", ColumnType.LONG, "Phone"),
            new Column("list", ColumnType.STRING, null));

    private final DatasetKey first = new DatasetKey("Org", "prod", UUID.randomUUID());
    private final DatasetKey second = new DatasetKey("Org", "prod", UUID.randomUUID());
    private final Path folder;
    private final EngineSettings settings;
    private final ProfileStore store;

    EmbeddedProfilesTest(@TempDir Path folder) {
        this.folder = folder;
        this.settings = new EngineSettings(folder.resolve("temporary"), "256MB", 0);
        this.store = new EmbeddedProfiles(folder.resolve("profiles.duckdb"), settings);
    }

    private Path load(DatasetKey key, UUID run, String rows) throws IOException, SQLException, DatasetRefused {
        Lake lake = new Lake(folder.resolve("lake"));
        Path csv = Files.writeString(folder.resolve(run + ".csv"), "mail,number,list\n" + rows);
        new DatasetWriter(lake, settings).write(key, run, COLUMNS, List.of(new InputFile("a.csv", csv)));
        store.load(key, run, COLUMNS, lake.dataset(key, run));
        return lake.dataset(key, run);
    }

    private List<String> stored(String query) throws SQLException {
        store.close();
        return Duck.rowsOf(folder.resolve("profiles.duckdb"), query);
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

        assertThat(stored("SELECT namespace, identity FROM profile ORDER BY ALL"))
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
        assertThat(Duck.rowsOf(folder.resolve("profiles.duckdb"), "SELECT identity FROM profile"))
                .containsExactly("ada");
    }

    @Test
    void sandboxesAndOrganisationsHaveProfilesOfTheirOwn() throws Exception {
        load(first, UUID.randomUUID(), "ada,,one\n");
        load(new DatasetKey("Org", "stage", UUID.randomUUID()), UUID.randomUUID(), "ada,,one\n");
        load(new DatasetKey("Other", "prod", UUID.randomUUID()), UUID.randomUUID(), "ada,,one\n");

        assertThat(stored("SELECT organisation, sandbox, identity FROM profile ORDER BY ALL"))
                .containsExactly("Org|prod|ada", "Org|stage|ada", "Other|prod|ada");
    }

    @Test
    void columnsWhoseNamesDifferInCaseOnlyKeepTheirValues() throws Exception {
        List<Column> columns =
                List.of(new Column("mail", ColumnType.STRING, "Email"), new Column("MAIL", ColumnType.STRING, null));
        Lake lake = new Lake(folder.resolve("lake"));
        Path csv = Files.writeString(folder.resolve("case.csv"), "mail,MAIL\nlower,upper\n");
        UUID run = UUID.randomUUID();

        new DatasetWriter(lake, settings).write(first, run, columns, List.of(new InputFile("a.csv", csv)));
        store.load(first, run, columns, lake.dataset(first, run));

        assertThat(stored("SELECT identity, attributes FROM membership"))
                .containsExactly("lower|{\"mail\":\"lower\",\"MAIL\":\"upper\"}");
    }
}
