package io.externalaudiences.client;

import io.externalaudiences.client.model.CreateAudienceRequest;
import io.externalaudiences.client.model.IngestionRun;
import io.externalaudiences.client.model.Operation;
import io.externalaudiences.client.model.StartRunRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A client of the External Audiences API, in one sandbox of one organisation.
 *
 * <p>Its methods are those of {@link ExternalAudiencesApi}, one for each operation of the contract, and beside them
 * those that wait for an end. What goes wrong is an {@link ExternalAudiencesException}: an answer that is no success a
 * {@link RefusedException}, no answer a {@link NoAnswerException}, and a create or start whose fate is open a
 * {@link MayHaveHappenedException}.
 *
 * <pre>{@code
 * ExternalAudiencesClient audiences = ExternalAudiencesClient.builder()
 *         .baseUrl("https://platform.adobe.io/data/core/ais")
 *         .token(() -> vault.accessToken())
 *         .apiKey("my-client")
 *         .organisation("C0FFEE0123456789ABCDEF01@ExampleOrg")
 *         .sandbox("prod")
 *         .build();
 * IngestionRun run = audiences.runAndWait(audienceId, new StartRunRequest().dataFilterStartTime(Instant.EPOCH), Waiting.PATIENTLY);
 * }</pre>
 *
 * <p>Safe for use by many threads; one for the whole program is enough.
 */
public final class ExternalAudiencesClient extends ExternalAudiencesApi {
    private ExternalAudiencesClient(Connection connection) {
        super(connection);
    }

    /** Begins a client; everything but the times and the HTTP client must be said. */
    public static Builder builder() {
        return new Builder();
    }

    /** Creates an audience and waits until it is there: the answer names its audience id. The create is sent once. */
    public Operation createAndWait(CreateAudienceRequest request, Waiting waiting) {
        Wait wait = new Wait(connection, waiting);
        return success(createExternalAudience(request, wait.options()).getOperationId(), wait);
    }

    /** Starts a run and waits until it has loaded everything. The start is sent once. */
    public IngestionRun runAndWait(String audienceId, StartRunRequest request, Waiting waiting) {
        Wait wait = new Wait(connection, waiting);
        return runSuccess(
                audienceId,
                startIngestionRun(audienceId, request, wait.options()).getRunId(),
                wait);
    }

    /** Waits for the success of an operation. */
    public Operation waitForOperation(String operationId, Waiting waiting) {
        return success(operationId, new Wait(connection, waiting));
    }

    /** Waits for the success of a run. */
    public IngestionRun waitForRun(String audienceId, String runId, Waiting waiting) {
        return runSuccess(audienceId, runId, new Wait(connection, waiting));
    }

    private Operation success(String id, Wait wait) {
        Operation ended =
                wait.untilEnded(id, options -> getExternalAudienceOperation(id, options), Operation::getStatus);
        if (!ended.getStatus().equals(Operation.STATUS_SUCCESS)) {
            throw new OperationFailedException(ended);
        }
        return ended;
    }

    private IngestionRun runSuccess(String audienceId, String id, Wait wait) {
        IngestionRun ended =
                wait.untilEnded(id, options -> getIngestionRun(audienceId, id, options), IngestionRun::getStatus);
        if (!ended.getStatus().equals(IngestionRun.STATUS_SUCCESS)) {
            throw new RunFailedException(ended);
        }
        return ended;
    }

    /** Where the API is, and who calls it: said once, sent with every request. */
    public static final class Builder {
        private @Nullable URI baseUrl;
        private @Nullable Supplier<String> token;
        private @Nullable String apiKey;
        private @Nullable String organisation;
        private @Nullable String sandbox;
        private Duration timeout = Duration.ofSeconds(30);
        private int attempts = 4;
        private int maxAnswerBytes = 4 * 1024 * 1024;
        private WaitingClock clock = WaitingClock.MACHINE;
        private HttpClient.@Nullable Builder http;

        private Builder() {}

        /**
         * The URL that the paths of the contract follow, such as {@code http://127.0.0.1:8080/data/core/ais}.
         *
         * @throws CannotBeSentException if no request can be sent there
         */
        public Builder baseUrl(String url) {
            baseUrl = BaseUrl.checked(url);
            return this;
        }

        /**
         * The access token, without the word Bearer.
         *
         * @throws CannotBeSentException if no header can carry it
         */
        public Builder token(String accessToken) {
            String checked = HeaderValue.checked("the token", accessToken);
            return token(() -> checked);
        }

        /**
         * Who gives the access token; asked for every request, so that it may change. A call whose token no header can
         * carry ends in a {@link CannotBeSentException}.
         */
        public Builder token(Supplier<String> accessToken) {
            token = accessToken;
            return this;
        }

        /**
         * The API key of the client that the token was issued to.
         *
         * @throws CannotBeSentException if no header can carry it
         */
        public Builder apiKey(String key) {
            apiKey = HeaderValue.checked("the API key", key);
            return this;
        }

        /**
         * The id of the organisation.
         *
         * @throws CannotBeSentException if no header can carry it
         */
        public Builder organisation(String id) {
            organisation = HeaderValue.checked("the organisation", id);
            return this;
        }

        /**
         * The name of the sandbox.
         *
         * @throws CannotBeSentException if no header can carry it
         */
        public Builder sandbox(String name) {
            sandbox = HeaderValue.checked("the sandbox", name);
            return this;
        }

        /** How long one request may take, its answer included; 30 seconds by default. */
        public Builder timeout(Duration longest) {
            timeout = longest;
            return this;
        }

        /** How often a GET or DELETE is sent at the most; 4 times by default. */
        public Builder attempts(int most) {
            attempts = most;
            return this;
        }

        /**
         * How many bytes of an answer are read; 4 MiB by default. A longer one is an {@link UnreadableAnswerException}.
         */
        public Builder maxAnswerBytes(int most) {
            maxAnswerBytes = most;
            return this;
        }

        /** What time it is, for pauses and deadlines; the machine's by default. */
        public Builder clock(WaitingClock other) {
            clock = other;
            return this;
        }

        /** The JDK's HTTP client to build on, where a proxy or certificates are needed. */
        public Builder http(HttpClient.Builder builder) {
            http = builder;
            return this;
        }

        /**
         * The client.
         *
         * @throws NullPointerException naming what has not been said
         */
        public ExternalAudiencesClient build() {
            URI url = Objects.requireNonNull(baseUrl, "baseUrl");
            return new ExternalAudiencesClient(new Connection(new Settings(
                    url.toString(),
                    Objects.requireNonNull(token, "token"),
                    Objects.requireNonNull(apiKey, "apiKey"),
                    Objects.requireNonNull(organisation, "organisation"),
                    Objects.requireNonNull(sandbox, "sandbox"),
                    timeout,
                    attempts,
                    maxAnswerBytes,
                    clock,
                    http == null ? plainHttp(url) : http)));
        }

        /**
         * Without TLS the JDK would ask every server to change to HTTP/2, and not all of them bear being asked with a
         * body.
         */
        private static HttpClient.Builder plainHttp(URI url) {
            HttpClient.Builder plain = HttpClient.newBuilder();
            return "https".equals(url.getScheme()) ? plain : plain.version(HttpClient.Version.HTTP_1_1);
        }
    }
}
