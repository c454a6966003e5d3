package io.externalaudiences.client.certification;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller met, as the driver tells it: one line of JSON.
 *
 * @param fault the id of the fault
 * @param met success, refused, no-answer, unreadable, may-have-happened, deadline or failed
 * @param value what a success answered
 * @param status the HTTP status of a refusal
 * @param errorCode its platform code
 * @param requestId its request id
 * @param pointers the places of its violations
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Met(
        @Nullable String fault,
        @Nullable String met,
        @Nullable String value,
        @Nullable Integer status,
        @Nullable String errorCode,
        @Nullable String requestId,
        @Nullable List<String> pointers) {}
