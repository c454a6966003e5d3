package io.externalaudiences.client.certification;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a driver is asked for: one line of JSON.
 *
 * @param fault the id of the fault that it will meet
 * @param action what to do, such as {@code create-and-wait}; {@code do} on the wire
 * @param baseUrl the base URL of the API
 * @param timeoutMillis how long one request may take
 * @param deadlineMillis how long a wait may take
 */
record Task(String fault, @JsonProperty("do") String action, String baseUrl, long timeoutMillis, long deadlineMillis) {}
