package io.externalaudiences.conformance.runner.preflight;

import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.http.UserInfo;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Finds out where redirects end. The credentials stay here: an address that the target names may be anybody's. */
final class Redirects {

    private static final int MOST = 10;
    private static final int LAST_PORT = 65_535;

    private final TargetConfiguration configuration;

    Redirects(TargetConfiguration configuration) {
        this.configuration = configuration;
    }

    String words(Exchange redirected) {
        URI asked = URI.create(configuration.url() + redirected.call().path());
        Optional<URI> next = location(asked, redirected);
        String first = next.map(URI::toString).orElse("nowhere");
        for (int followed = 0; next.isPresent() && followed < MOST; followed++) {
            URI here = next.get();
            Optional<Exchange> answer = at(here);
            if (answer.filter(exchange -> exchange.answer().status() / 100 == 3).isEmpty()) {
                return configuration.url() + " redirects to " + first + "; give the address that the redirects end at"
                        + (first.equals(here.toString()) ? "" : ", which is that of " + here);
            }
            next = location(here, answer.get());
        }
        return next.isPresent()
                ? configuration.url() + " redirects in a circle, beginning with " + first
                        + "; give the address of the API itself"
                : configuration.url() + " redirects to " + first + "; give the address of the API itself";
    }

    private Optional<Exchange> at(URI url) {
        try (Inquiry inquiry = Inquiry.at(url, configuration)) {
            return inquiry.tryAsk(new Call("", "GET", "", Map.of(), null));
        }
    }

    private static Optional<URI> location(URI asked, Exchange redirected) {
        try {
            return redirected
                    .answer()
                    .header("Location")
                    .map(asked::resolve)
                    .filter(url -> "http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                    .filter(url -> url.getHost() != null && url.getPort() <= LAST_PORT)
                    .map(UserInfo::removed);
        } catch (IllegalArgumentException e) {
            // What is no address leads nowhere.
            return Optional.empty();
        }
    }
}
