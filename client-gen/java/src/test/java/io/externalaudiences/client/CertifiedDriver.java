package io.externalaudiences.client;

import io.externalaudiences.client.model.CreateAudienceRequest;
import io.externalaudiences.client.model.FieldDefinition;
import io.externalaudiences.client.model.SourceDefinition;
import io.externalaudiences.client.model.SourceParameters;
import io.externalaudiences.client.model.StartRunRequest;
import io.externalaudiences.client.model.Violation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The driver of this client for the certification of clients (docs/clients.md): each line of the input is a task, and
 * is answered with a line that tells what a caller met.
 */
final class CertifiedDriver {
    private static final CreateAudienceRequest NEW_READERS = new CreateAudienceRequest()
            .name("Readers")
            .addFieldsItem(new FieldDefinition()
                    .name("email")
                    .type(FieldDefinition.TypeEnum.STRING)
                    .identityNs("Email"))
            .sourceSpec(new SourceDefinition()
                    .params(new SourceParameters().path("readers.csv").type(SourceParameters.TypeEnum.FILE)))
            .originName(CreateAudienceRequest.OriginNameEnum.CUSTOM_UPLOAD);
    private static final StartRunRequest EVERYTHING = new StartRunRequest().dataFilterStartTime(Instant.EPOCH);

    private CertifiedDriver() {}

    public static void main(String[] arguments) throws IOException {
        BufferedReader tasks = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = tasks.readLine(); line != null; line = tasks.readLine()) {
            JsonNode task = Json.MAPPER.readTree(line);
            Map<String, Object> answer = met(task);
            answer.put("fault", task.path("fault").asString());
            System.out.println(Json.MAPPER.writeValueAsString(answer));
        }
    }

    private static Map<String, Object> met(JsonNode task) {
        Map<String, Object> answer = new LinkedHashMap<>();
        try {
            String value = carryOut(task);
            answer.put("met", "success");
            if (value != null) {
                answer.put("value", value);
            }
        } catch (RefusedException e) {
            answer.put("met", "refused");
            answer.put("status", e.status());
            e.errorCode().ifPresent(code -> answer.put("errorCode", code));
            e.requestId().ifPresent(id -> answer.put("requestId", id));
            answer.put(
                    "pointers",
                    e.violations().stream().map(Violation::getPointer).toList());
        } catch (NoAnswerException e) {
            answer.put("met", "no-answer");
        } catch (UnreadableAnswerException e) {
            answer.put("met", "unreadable");
        } catch (MayHaveHappenedException e) {
            answer.put("met", "may-have-happened");
        } catch (DeadlineException e) {
            answer.put("met", "deadline");
        } catch (OperationFailedException | RunFailedException e) {
            answer.put("met", "failed");
        }
        return answer;
    }

    private static @Nullable String carryOut(JsonNode task) {
        ExternalAudiencesClient audiences = ExternalAudiencesClient.builder()
                .baseUrl(task.path("baseUrl").asString())
                .token("certified-token")
                .apiKey("certified-client")
                .organisation("certified-organisation")
                .sandbox("certified-sandbox")
                .timeout(Duration.ofMillis(task.path("timeoutMillis").asLong()))
                .build();
        Waiting waiting =
                Waiting.atMost(Duration.ofMillis(task.path("deadlineMillis").asLong()));
        return switch (task.path("do").asString()) {
            case "get-operation" ->
                audiences.getExternalAudienceOperation("operation-1").getStatus();
            case "create" -> audiences.createExternalAudience(NEW_READERS).getOperationId();
            case "create-and-wait" ->
                audiences.createAndWait(NEW_READERS, waiting).getAudienceId();
            case "start-run" ->
                audiences.startIngestionRun("audience-1", EVERYTHING).getRunId();
            case "run-and-wait" ->
                audiences.runAndWait("audience-1", EVERYTHING, waiting).getStatus();
            case "delete" -> {
                audiences.deleteExternalAudience("audience-1");
                yield null;
            }
            default -> throw new IllegalArgumentException("there is no such task: " + task);
        };
    }
}
