package io.externalaudiences.server.work;

import io.externalaudiences.server.audience.Audience;
import io.externalaudiences.server.ingest.RunReport;
import io.externalaudiences.server.ingest.dataset.DatasetRefused;
import io.externalaudiences.server.ingest.dataset.DatasetWriter;
import io.externalaudiences.server.ingest.dataset.InputFile;
import io.externalaudiences.server.run.Run;
import io.externalaudiences.server.run.RunStatus;
import io.externalaudiences.server.run.Stage;
import io.externalaudiences.server.source.SourceFile;
import io.externalaudiences.server.source.SourceUnusable;
import io.externalaudiences.server.source.Sources;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
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
        try {
            RunReport report = writer.write(
                    DeclaredColumns.key(audience), run.id(), DeclaredColumns.of(audience), files(run, audience));
            LOG.info("Run {}: {} rows loaded, {} rejected.", run.id(), report.rows(), report.rejectedRows());
            return RunStatus.SUCCESS;
        } catch (DatasetRefused | SourceUnusable e) {
            LOG.info("Run {} failed: {}", run.id(), e.getMessage());
            return RunStatus.FAILED;
        } catch (IOException | SQLException e) {
            throw new JobFailure("the dataset of run " + run.id() + " could not be written", e);
        }
    }

    private List<InputFile> files(Run run, Audience audience) throws IOException, SourceUnusable {
        SourceOfAudience source = SourceOfAudience.find(
                sources, audience.sandbox(), audience.definition().source());
        List<InputFile> files = new ArrayList<>();
        for (SourceFile file : source.filesIn(run.window())) {
            files.add(new InputFile(file.path(), source.source().local(file)));
        }
        return files;
    }
}
