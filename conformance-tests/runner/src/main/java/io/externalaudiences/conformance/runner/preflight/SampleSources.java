package io.externalaudiences.conformance.runner.preflight;

import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.fixture.SourceLocation;
import io.externalaudiences.conformance.fixture.Sources;
import io.externalaudiences.conformance.http.NoAnswer;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.outcome.Blocked;
import io.externalaudiences.conformance.outcome.TooSlow;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Finds out whether the well-formed files of the source pack lie where the configuration says: makes an audience over
 * each, and deletes it. What a target makes of the other files is its own affair.
 */
final class SampleSources {

    private static final List<Sources> WELL_FORMED = List.of(Sources.GOOD, Sources.LARGE);

    private final TargetConfiguration configuration;
    private final CredentialFaults credentials;

    SampleSources(TargetConfiguration configuration, CredentialFaults credentials) {
        this.configuration = configuration;
        this.credentials = credentials;
    }

    /** @throws TargetUnusable if the credentials may not write, or a file is not where it should be */
    void check(Target target) {
        WELL_FORMED.stream().filter(configuration.sources()::containsKey).forEach(source -> check(source, target));
    }

    private void check(Sources source, Target target) {
        try {
            Exchange create = target.audiences().tryCreate(target.payloads().audience(source));
            credentials.checkWrite(create);
            if (create.isAccepted()) {
                Exchange ended = target.operations().ended(target.operations().named(create));
                checkEnd(source, ended);
                delete(ended, target);
            }
        } catch (NoAnswer | TooSlow | Blocked e) {
            // Whether a create is answered well, and soon enough, is for checks to judge.
            return;
        }
    }

    private void checkEnd(Sources source, Exchange ended) {
        SourceLocation location = configuration.sources().get(source);
        if (location != null && "FAILED".equals(text(ended, "status"))) {
            String name = source.configurationName();
            throw new TargetUnusable(configuration.url() + " cannot create an audience over " + location.path()
                    + "; put the file " + name + " of the source pack there, or correct sources." + name
                    + credentials.quoted(ended));
        }
    }

    private static void delete(Exchange ended, Target target) {
        String audienceId = text(ended, "audienceId");
        if (!audienceId.isEmpty()) {
            // What comes of it is seen at the end, in the clean-up.
            var unused = target.send(target.calls().delete(audienceId));
        }
    }

    private static String text(Exchange exchange, String property) {
        return exchange.answer()
                .json()
                .map(body -> body.path(property))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .orElse("");
    }
}
