package io.externalaudiences.conformance.runner.preflight;

import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.http.TargetConfiguration;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Looks, on the same host, for the address that was meant: the base path is easily left out or given twice. */
final class BasePaths {

    static final String BASE_PATH = "/data/core/ais";

    private final TargetConfiguration configuration;
    private final Call halfACreate;

    /** @param halfACreate is refused by this API, for what it says */
    BasePaths(TargetConfiguration configuration, Call halfACreate) {
        this.configuration = configuration;
        this.halfACreate = halfACreate;
    }

    /** Another address at which this API answers. */
    Optional<URI> better() {
        String given = configuration.url().toString();
        Set<String> candidates = new LinkedHashSet<>();
        candidates.add(given.replaceFirst(BASE_PATH + ".*", "") + BASE_PATH);
        candidates.add(given + BASE_PATH);
        candidates.add(configuration.url().resolve(BASE_PATH).toString());
        candidates.remove(given);
        return candidates.stream().map(URI::create).filter(this::isThisApi).findFirst();
    }

    private boolean isThisApi(URI url) {
        try (Inquiry inquiry = Inquiry.at(url, configuration)) {
            return inquiry.tryAsk(halfACreate)
                    .flatMap(exchange -> exchange.platformCode())
                    .filter(code -> !code.equals(PlatformCode.NOT_FOUND.code()))
                    .isPresent();
        }
    }
}
