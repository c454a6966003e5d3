package io.externalaudiences.server.work;

import io.externalaudiences.server.audience.Audience;
import io.externalaudiences.server.ingest.RunReport;
import io.externalaudiences.server.ingest.dataset.DatasetRefused;
import io.externalaudiences.server.ingest.dataset.DatasetWriter;
import io.externalaudiences.server.ingest.dataset.InputFile;
import io.externalaudiences.server.run.Run;
import io.externalaudiences.server.run.RunStatus;
import io.externalaudiences.server.run.Stage;
import io.externalaudiences.server.source.FetchedFiles;
import io.externalaudiences.server.source.SourceUnusable;
import io.externalaudiences.server.source.Sources;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Loads the files of the window into the lake. */
@Component
class DatasetStage implements StageWork {
    private static final Logger LOG = LoggerFactory.getLogger(DatasetStage.class);

    private final Sources sources;
    private final DatasetWriter writer;

    DatasetStage(Sources sources, DatasetWriter writer) {
        this.sources = sources;
        this.writer = writer;
    }

    @Override
    public Stage.Name name() {
        return Stage.Name.DATASET_INGEST;
    }

    @Override
    public RunStatus carryOut(Run run, Audience audience) {
        try (FetchedFiles files = files(run, audience)) {
            RunReport report =
                    writer.write(DeclaredColumns.key(audience), run.id(), DeclaredColumns.of(audience), input(files));
            LOG.info("Run {}: {} rows loaded, {} rejected.", run.id(), report.rows(), report.rejectedRows());
            return RunStatus.SUCCESS;
        } catch (DatasetRefused | SourceUnusable e) {
            LOG.info("Run {} failed: {}", run.id(), e.getMessage());
            return RunStatus.FAILED;
        } catch (IOException | SQLException e) {
            throw new JobFailure("the dataset of run " + run.id() + " could not be written", e);
        }
    }

    private FetchedFiles files(Run run, Audience audience) throws IOException, SourceUnusable {
        return SourceOfAudience.find(
                        sources, audience.sandbox(), audience.definition().source())
                .fetch(run.window());
    }

    private static List<InputFile> input(FetchedFiles files) {
        return files.files().stream()
                .map(file -> new InputFile(file.name(), file.path()))
                .toList();
    }
}
