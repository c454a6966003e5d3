package io.externalaudiences.client;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Where the API is, and who calls it: said once, sent with every request.
 *
 * @param baseUrl the URL that the paths of the contract follow, without a slash at its end
 * @param token who gives the access token
 * @param apiKey the API key of the client that the token was issued to
 * @param organisation the id of the organisation
 * @param sandbox the name of the sandbox
 * @param timeout how long one request may take, its answer included
 * @param attempts how often a GET or DELETE is sent at the most
 * @param maxAnswerBytes how much of an answer is read
 * @param clock what time it is, for pauses and deadlines
 * @param http what sends requests
 */
record Settings(
        String baseUrl,
        Supplier<String> token,
        String apiKey,
        String organisation,
        String sandbox,
        Duration timeout,
        int attempts,
        int maxAnswerBytes,
        WaitingClock clock,
        HttpClient.Builder http) {}
