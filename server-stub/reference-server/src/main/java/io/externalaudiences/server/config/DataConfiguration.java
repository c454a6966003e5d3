package io.externalaudiences.server.config;

import io.externalaudiences.server.disk.DiskSpace;
import io.externalaudiences.server.ingest.EngineSettings;
import io.externalaudiences.server.ingest.Exports;
import io.externalaudiences.server.ingest.Lake;
import io.externalaudiences.server.ingest.dataset.DatasetWriter;
import io.externalaudiences.server.work.WorkSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** Where data is kept, and what the engine may use. */
@Configuration(proxyBeanMethods = false)
class DataConfiguration {
    @Bean
    Folders folders(Settings settings) {
        return Folders.below(settings.dataFolder(), settings.sharedFolder());
    }

    @Bean
    WorkSettings workSettings(Settings settings) {
        return new WorkSettings(
                settings.ingestion().atOnce(), settings.ingestion().retryPause());
    }

    /**
     * What a killed server has left in the folder for temporary files is of no use to anybody. It goes once the state
     * has proven usable, for a start that fails changes nothing.
     */
    @Bean
    @DependsOn("dataSource")
    EngineSettings engineSettings(Settings settings, Folders folders) throws IOException {
        FileSystemUtils.deleteRecursively(folders.temporary());
        Files.createDirectories(folders.temporary());
        return new EngineSettings(
                folders.temporary(),
                settings.ingestion().memoryLimit(),
                settings.ingestion().temporaryLimit(),
                settings.ingestion().rejectedShare());
    }

    /** Of the folders that files are written to while the server runs. */
    @Bean
    DiskSpace diskSpace(Settings settings, Folders folders) {
        return DiskSpace.of(
                List.of(folders.root(), folders.temporary(), folders.lake(), folders.exports()),
                DataSize.parse(settings.minimumFreeSpace()).toBytes());
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
}
