package io.externalaudiences.server.config;

import com.zaxxer.hikari.HikariDataSource;
import io.externalaudiences.server.ingest.EngineSettings;
import io.externalaudiences.server.ingest.Exports;
import io.externalaudiences.server.ingest.Lake;
import io.externalaudiences.server.ingest.dataset.DatasetWriter;
import io.externalaudiences.server.ingest.profile.EmbeddedProfiles;
import io.externalaudiences.server.ingest.profile.ProfileStore;
import io.externalaudiences.server.work.WorkSettings;
import java.io.IOException;
import java.nio.file.Files;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;

/** Where data is kept, and what the engine may use. */
@Configuration(proxyBeanMethods = false)
class DataConfiguration {
    @Bean
    Folders folders(Settings settings) {
        return Folders.below(settings.dataFolder());
    }

    /**
     * An H2 file that belongs to this process.
     *
     * <p>WRITE_DELAY=0: what is committed is written before the answer is given, so that killing the process loses
     * nothing. async: an interrupted thread does not close the file for all. TRACE_LEVEL_FILE=0: no file beside it that
     * repeats statements and their values.
     */
    @Bean
    DataSource dataSource(Folders folders) {
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setJdbcUrl("jdbc:h2:async:" + folders.state()
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0");
        dataSource.setUsername("sa");
        dataSource.setPassword("");
        dataSource.setMaximumPoolSize(16);
        dataSource.setMinimumIdle(1);
        return dataSource;
    }

    @Bean
    WorkSettings workSettings(Settings settings) {
        return new WorkSettings(
                settings.ingestion().atOnce(), settings.ingestion().retryPause());
    }

    /** What a killed server has left in the folder for temporary files is of no use to anybody. */
    @Bean
    EngineSettings engineSettings(Settings settings, Folders folders) throws IOException {
        FileSystemUtils.deleteRecursively(folders.temporary());
        Files.createDirectories(folders.temporary());
        return new EngineSettings(
                folders.temporary(),
                settings.ingestion().memoryLimit(),
                settings.ingestion().rejectedShare());
    }

    @Bean
    Lake lake(Folders folders) {
        return new Lake(folders.lake());
    }

    @Bean
    DatasetWriter datasetWriter(Lake lake, EngineSettings engine) {
        return new DatasetWriter(lake, engine);
    }

    @Bean
    Exports exports(Folders folders) {
        return new Exports(folders.exports());
    }

    @Bean
    ProfileStore profileStore(Folders folders, EngineSettings engine) {
        return new EmbeddedProfiles(folders.profiles(), engine);
    }
}
