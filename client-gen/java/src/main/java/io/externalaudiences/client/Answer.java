package io.externalaudiences.client;

import io.externalaudiences.client.model.CreateAudienceAccepted;
import io.externalaudiences.client.model.StartedRun;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the answer to a call that has succeeded by its status. */
final class Answer {
    private static final int NO_CONTENT = 204;

    private Answer() {}

    /**
     * What is answered; absent where nothing is expected.
     *
     * @throws UnreadableAnswerException if it is not what is expected
     */
    static <T> Optional<T> read(Call<T> call, int status, String body) {
        try {
            return call.type() == Void.class ? nothing(status, body) : Optional.of(something(call, body));
        } catch (JacksonException | IOException e) {
            throw new UnreadableAnswerException(call.operation(), status, e);
        }
    }

    private static <T> Optional<T> nothing(int status, String body) throws IOException {
        if (status != NO_CONTENT) {
            checkNumbers(body);
        }
        return Optional.empty();
    }

    private static <T> T something(Call<T> call, String body) throws IOException {
        checkNumbers(body);
        T answer = Json.MAPPER.readValue(body, call.type());
        if (answer == null) {
            throw new IOException("it is null");
        }
        if (!canBeAskedFor(answer)) {
            throw new IOException("it does not name what has begun");
        }
        return answer;
    }

    /** Jackson takes a number that is too large for a double for infinity, which JSON does not have. */
    private static void checkNumbers(String body) throws IOException {
        try (JsonParser json = Json.MAPPER.createParser(body)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isNumeric() && !Double.isFinite(json.getDoubleValue())) {
                    throw new IOException("a number is not finite");
                }
            }
        }
    }

    /** What has begun goes on without us, and only its id tells what becomes of it. */
    private static boolean canBeAskedFor(Object answer) {
        if (answer instanceof CreateAudienceAccepted accepted) {
            return PathSegment.canBe(accepted.getOperationId());
        }
        return !(answer instanceof StartedRun run) || PathSegment.canBe(run.getRunId());
    }
}
