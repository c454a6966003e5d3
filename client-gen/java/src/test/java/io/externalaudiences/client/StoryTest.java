package io.externalaudiences.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.externalaudiences.client.certification.ReferenceServer;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private static final Waiting A_MINUTE = Waiting.atMost(Duration.ofMinutes(1));
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
    private final List<String> told = new ArrayList<>();

    @BeforeAll
    void startTheServer(@TempDir Path folder) throws IOException {
        server = ReferenceServer.start(Path.of(System.getProperty("externalaudiences.reference-server")), folder);
        server.putFile("story/readers.csv", READERS);
        audiences = ExternalAudiencesClient.builder()
                .baseUrl(server.baseUrl())
                .token("demo-token")
                .apiKey("demo-client")
                .organisation("C0FFEE0123456789ABCDEF01@ExampleOrg")
                .sandbox("prod")
                .build();
    }

    @AfterAll
    void endTheServer() throws IOException {
        Files.write(Path.of(System.getProperty("externalaudiences.story")), told);
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
        tell(
                "S-01",
                Map.of(
                        "name",
                        accepted.getOperationDetails().getName(),
                        "ttlInDays",
                        accepted.getOperationDetails().getTtlInDays(),
                        "identityNs",
                        accepted.getOperationDetails().getFields().get(0).getIdentityNs()));
    }

    @Test
    @DisplayName("S-02 wait for the audience")
    void waitForTheAudience() {
        Operation operation = audiences.waitForOperation(operationId, A_MINUTE);

        assertThat(operation.getStatus()).as("%s", operation).isEqualTo(Operation.STATUS_SUCCESS);
        audienceId = operation.getAudienceId();
        assertThat(audienceId).isNotEmpty();
        tell("S-02", Map.of("status", operation.getStatus()));
    }

    @Test
    @DisplayName("S-03 start a run")
    void startARun() {
        StartedRun run =
                audiences.startIngestionRun(audienceId, new StartRunRequest().dataFilterStartTime(Instant.EPOCH));

        runId = run.getRunId();
        assertThat(runId).isNotEmpty();
        assertThat(run.getAudienceId()).isEqualTo(audienceId);
        assertThat(run.getDataFilterStartTime()).isEqualTo(Instant.EPOCH);
        tell("S-03", Map.of("dataFilterStartTime", run.getDataFilterStartTime()));
    }

    @Test
    @DisplayName("S-04 wait for the run")
    void waitForTheRun() {
        IngestionRun run = audiences.waitForRun(audienceId, runId, A_MINUTE);

        assertThat(run.getStatus()).as("%s", run).isEqualTo(IngestionRun.STATUS_SUCCESS);
        assertThat(run.getDetails())
                .extracting(RunStage::getStage)
                .containsExactly(RunStage.STAGE_DATASET_INGEST, RunStage.STAGE_PROFILE_STORE_INGEST);
        assertThat(run.getDetails()).extracting(RunStage::getStatus).containsOnly(RunStage.STATUS_SUCCESS);
        String stages = run.getDetails().stream()
                .map(stage -> stage.getStage() + " " + stage.getStatus())
                .collect(Collectors.joining(", "));
        tell("S-04", Map.of("status", run.getStatus(), "stages", stages));
    }

    @Test
    @DisplayName("S-05 list")
    void list() {
        List<IngestionRun> all = audiences.listIngestionRuns(audienceId).getRuns();
        List<IngestionRun> newest = audiences
                .listIngestionRuns(audienceId, 1, "-createdAt", CallOptions.NONE)
                .getRuns();

        assertThat(all).extracting(IngestionRun::getRunId).containsExactly(runId);
        assertThat(newest).extracting(IngestionRun::getRunId).containsExactly(runId);
        tell("S-05", Map.of("all", all.size(), "newest", newest.size()));
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
        tell(
                "S-06",
                Map.of(
                        "description",
                        audience.getDescription(),
                        "labels",
                        String.join(",", audience.getLabels()),
                        "ttlInDays",
                        audience.getTtlInDays()));
    }

    @Test
    @DisplayName("S-07 a typed error")
    void aTypedError() {
        RefusedException refused = catchThrowableOfType(
                RefusedException.InvalidRequest.class,
                () -> audiences.updateExternalAudience(
                        audienceId,
                        new UpdateAudienceRequest().ttlInDays(91),
                        CallOptions.NONE.withRequestId("story-s07")));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errorCode()).contains(PlatformError.ERROR_CODE_100910_400);
        assertThat(refused.requestId()).contains("story-s07");
        assertThat(refused.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.getPointer()).isEqualTo("/ttlInDays"));
        tell(
                "S-07",
                Map.of(
                        "status",
                        refused.status(),
                        "errorCode",
                        refused.errorCode().orElseThrow(),
                        "requestId",
                        refused.requestId().orElseThrow(),
                        "pointer",
                        refused.violations().get(0).getPointer()));
    }

    @Test
    @DisplayName("S-08 delete")
    void delete() {
        audiences.deleteExternalAudience(audienceId);
        tell("S-08", Map.of());
    }

    @Test
    @DisplayName("S-09 gone")
    void gone() {
        RefusedException refused =
                catchThrowableOfType(RefusedException.NotFound.class, () -> audiences.listIngestionRuns(audienceId));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.errorCode()).contains(PlatformError.ERROR_CODE_100940_404);
        tell(
                "S-09",
                Map.of(
                        "status",
                        refused.status(),
                        "errorCode",
                        refused.errorCode().orElseThrow()));
    }

    /** Keeps what a step has seen, so that languages can be compared. */
    private void tell(String step, Map<String, Object> seen) {
        Map<String, String> texts = new TreeMap<>();
        seen.forEach((name, value) -> texts.put(name, value.toString()));
        told.add(Json.MAPPER.writeValueAsString(Map.of("step", step, "seen", texts)));
    }
}
