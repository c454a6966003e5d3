package io.externalaudiences.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.externalaudiences.client.model.Audience;
import io.externalaudiences.client.model.CreateAudienceAccepted;
import io.externalaudiences.client.model.CreateAudienceRequest;
import io.externalaudiences.client.model.CreateAudienceRequest.OriginNameEnum;
import io.externalaudiences.client.model.Field;
import io.externalaudiences.client.model.FieldDefinition;
import io.externalaudiences.client.model.IngestionRun;
import io.externalaudiences.client.model.Operation;
import io.externalaudiences.client.model.PlatformError;
import io.externalaudiences.client.model.RunStage;
import io.externalaudiences.client.model.SourceDefinition;
import io.externalaudiences.client.model.SourceParameters;
import io.externalaudiences.client.model.StartRunRequest;
import io.externalaudiences.client.model.StartedRun;
import io.externalaudiences.client.model.UpdateAudienceRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The story of client-gen/scenario.md, told in Java; each step needs those before it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.DisplayName.class)
class StoryTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String READERS = """
            email,tier,visits
            ada@example.com,gold,12
            grace@example.com,silver,7
            alan@example.com,gold,3
            """;

    private ReferenceServer server;
    private ExternalAudiencesClient audiences;
    private String operationId;
    private String audienceId;
    private String runId;

    @BeforeAll
    void startTheServer(@TempDir Path folder) throws IOException {
        Path file = ReferenceServer.landingZone(folder).resolve("story/readers.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, READERS);
        server = ReferenceServer.start(folder);
        audiences = server.client();
    }

    @AfterAll
    void endTheServer() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    @DisplayName("S-01 create")
    void create() {
        CreateAudienceAccepted accepted = audiences.createExternalAudience(new CreateAudienceRequest()
                .name("Readers of the story")
                .addFieldsItem(new FieldDefinition()
                        .name("email")
                        .type(FieldDefinition.TypeEnum.STRING)
                        .identityNs("email"))
                .addFieldsItem(new FieldDefinition().name("tier").type(FieldDefinition.TypeEnum.STRING))
                .addFieldsItem(new FieldDefinition().name("visits").type(FieldDefinition.TypeEnum.INTEGER))
                .sourceSpec(new SourceDefinition()
                        .params(new SourceParameters().path("story/readers.csv").type(SourceParameters.TypeEnum.FILE)))
                .ttlInDays(40)
                .originName(OriginNameEnum.CUSTOM_UPLOAD));

        operationId = accepted.getOperationId();
        assertThat(operationId).isNotEmpty();
        assertThat(accepted.getOperationDetails().getName()).isEqualTo("Readers of the story");
        assertThat(accepted.getOperationDetails().getTtlInDays()).isEqualTo(40);
        assertThat(accepted.getOperationDetails().getFields())
                .extracting(Field::getName, Field::getIdentityNs)
                .contains(tuple("email", "Email"));
    }

    @Test
    @DisplayName("S-02 wait for the audience")
    void waitForTheAudience() {
        Set<String> ends = Set.of(Operation.STATUS_SUCCESS, Operation.STATUS_FAILED);

        Operation operation = await().atMost(PATIENCE)
                .until(
                        () -> audiences.getExternalAudienceOperation(operationId),
                        asked -> ends.contains(asked.getStatus()));

        assertThat(operation.getStatus()).as("%s", operation).isEqualTo(Operation.STATUS_SUCCESS);
        audienceId = operation.getAudienceId();
        assertThat(audienceId).isNotEmpty();
    }

    @Test
    @DisplayName("S-03 start a run")
    void startARun() {
        StartedRun run = audiences.startIngestionRun(audienceId, new StartRunRequest().dataFilterStartTime(0L));

        runId = run.getRunId();
        assertThat(runId).isNotEmpty();
        assertThat(run.getAudienceId()).isEqualTo(audienceId);
        assertThat(run.getDataFilterStartTime()).isZero();
    }

    @Test
    @DisplayName("S-04 wait for the run")
    void waitForTheRun() {
        Set<String> ends = Set.of(IngestionRun.STATUS_SUCCESS, IngestionRun.STATUS_FAILED);

        IngestionRun run = await().atMost(PATIENCE)
                .until(() -> audiences.getIngestionRun(audienceId, runId), asked -> ends.contains(asked.getStatus()));

        assertThat(run.getStatus()).as("%s", run).isEqualTo(IngestionRun.STATUS_SUCCESS);
        assertThat(run.getDetails())
                .extracting(RunStage::getStage)
                .containsExactly(RunStage.STAGE_DATASET_INGEST, RunStage.STAGE_PROFILE_STORE_INGEST);
        assertThat(run.getDetails()).extracting(RunStage::getStatus).containsOnly(RunStage.STATUS_SUCCESS);
    }

    @Test
    @DisplayName("S-05 list")
    void list() {
        assertThat(audiences.listIngestionRuns(audienceId).getRuns())
                .extracting(IngestionRun::getRunId)
                .containsExactly(runId);
        assertThat(audiences.listIngestionRuns(audienceId, 1, "-createdAt").getRuns())
                .extracting(IngestionRun::getRunId)
                .containsExactly(runId);
    }

    @Test
    @DisplayName("S-06 update")
    void update() {
        Audience audience = audiences.updateExternalAudience(
                audienceId,
                new UpdateAudienceRequest()
                        .description("Leserinnen und Leser aus Zürich")
                        .addLabelsItem("core/C2")
                        .ttlInDays(10));

        assertThat(audience.getDescription()).isEqualTo("Leserinnen und Leser aus Zürich");
        assertThat(audience.getLabels()).containsExactly("core/C2");
        assertThat(audience.getTtlInDays()).isEqualTo(10);
        assertThat(audience.getAudienceName()).isEqualTo("Readers of the story");
        assertThat(audience.getFields()).extracting(Field::getName).containsExactly("email", "tier", "visits");
    }

    @Test
    @DisplayName("S-07 a typed error")
    void aTypedError() {
        PlatformException refused = catchThrowableOfType(
                PlatformException.class,
                () -> audiences.updateExternalAudienceWithHttpInfo(
                        audienceId, new UpdateAudienceRequest().ttlInDays(91), Map.of("x-request-id", "story-s07")));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errorCode()).contains(PlatformError.ERROR_CODE_100910_400);
        assertThat(refused.requestId()).contains("story-s07");
        assertThat(refused.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.getPointer()).isEqualTo("/ttlInDays"));
    }

    @Test
    @DisplayName("S-08 delete")
    void delete() {
        audiences.deleteExternalAudience(audienceId);
    }

    @Test
    @DisplayName("S-09 gone")
    void gone() {
        PlatformException refused =
                catchThrowableOfType(PlatformException.class, () -> audiences.listIngestionRuns(audienceId));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.errorCode()).contains(PlatformError.ERROR_CODE_100940_404);
    }
}
