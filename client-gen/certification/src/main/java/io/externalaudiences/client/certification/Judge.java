package io.externalaudiences.client.certification;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds what has arrived at the server, and what the driver has met, against what a good client does. */
final class Judge {
    /** Clocks of two processes, and a pause that is measured where it is not made. */
    private static final Duration TOLERANCE = Duration.ofMillis(50);

    private final List<LoggedRequest> journal;
    private final Met met;
    private final Duration took;
    private final List<String> complaints = new ArrayList<>();

    Judge(List<LoggedRequest> journal, Met met, Duration took) {
        this.journal = journal;
        this.met = met;
        this.took = took;
    }

    /** What a good client does otherwise. */
    List<String> complaints() {
        return complaints;
    }

    /** So many requests of this method have arrived. */
    Judge sent(String method, int times) {
        return sent(method, times, times);
    }

    /** So many requests of this method have arrived. */
    Judge sent(String method, int least, int most) {
        long times = of(method).size();
        require(
                times >= least && times <= most,
                method + " was sent " + times + " times instead of "
                        + (least == most ? "" + least : least + " to " + most));
        return this;
    }

    /** Between the first two requests of this method lie so many milliseconds. */
    Judge paused(String method, int millis) {
        List<LoggedRequest> requests = of(method);
        if (requests.size() > 1) {
            long pause = Duration.between(
                            requests.get(0).getLoggedDate().toInstant(),
                            requests.get(1).getLoggedDate().toInstant())
                    .toMillis();
            require(
                    pause + TOLERANCE.toMillis() >= millis,
                    method + " was sent again after " + pause + " ms instead of " + millis);
        }
        return this;
    }

    /** All of it has taken no longer. */
    Judge within(Duration longest) {
        require(took.compareTo(longest) <= 0, "it took " + took.toMillis() + " ms instead of " + longest.toMillis());
        return this;
    }

    /** Nobody asked there. */
    Judge nothingAt(String place) {
        require(
                journal.stream().noneMatch(request -> request.getUrl().startsWith(place)),
                "credentials were sent to " + place);
        return this;
    }

    /** The caller met one of these. */
    Judge met(String... kinds) {
        require(
                Arrays.asList(kinds).contains(met.met()),
                "the caller met " + met.met() + " instead of " + String.join(" or ", kinds));
        return this;
    }

    /** The caller met a success with this value, or something else that was judged by its kind. */
    Judge value(String expected) {
        require(
                !"success".equals(met.met()) || expected.equals(met.value()),
                "the caller was told " + met.value() + " instead of " + expected);
        return this;
    }

    /** The caller met a refusal with this status, and this platform code or none. */
    Judge refused(int status, @Nullable String code) {
        met("refused");
        require(
                Objects.equals(met.status(), status),
                "the status is told as " + met.status() + " instead of " + status);
        String told = met.errorCode() == null || met.errorCode().isEmpty() ? null : met.errorCode();
        require(Objects.equals(told, code), "the platform code is told as " + told + " instead of " + code);
        return this;
    }

    /** The platform code stands where nobody should read to, and is not told. */
    Judge unread(String code) {
        require(!code.equals(met.errorCode()), "so much was read that the platform code is told as " + code);
        return this;
    }

    /** The request id of a refusal is told. */
    Judge requestId(String id) {
        require(id.equals(met.requestId()), "the request id is told as " + met.requestId() + " instead of " + id);
        return this;
    }

    /** The places of the violations are told. */
    Judge pointers(String... places) {
        require(
                List.of(places).equals(met.pointers()),
                "the violations are told at " + met.pointers() + " instead of " + List.of(places));
        return this;
    }

    /** Every request says who is calling. */
    Judge everyRequestSaysWho() {
        for (LoggedRequest request : journal) {
            for (String header : List.of("Authorization", "x-api-key", "x-gw-ims-org-id", "x-sandbox-name")) {
                require(request.containsHeader(header), request.getMethod() + " was sent without " + header);
            }
        }
        return this;
    }

    private List<LoggedRequest> of(String method) {
        return journal.stream()
                .filter(request -> request.getMethod().value().equals(method))
                .toList();
    }

    private void require(boolean held, String complaint) {
        if (!held) {
            complaints.add(complaint);
        }
    }
}
