package io.externalaudiences.conformance.target;

import io.externalaudiences.conformance.fixture.SourceLocation;
import io.externalaudiences.conformance.fixture.Sources;
import java.net.URI;
import java.util.Map;

/**
 * A target as its owner describes it.
 *
 * @param url the base URL, {@code /data/core/ais} included, without a slash at its end
 * @param credentials who the kit is there
 * @param secondCredentials who else it can be; those that are not there were not given
 * @param sources where the files of the source pack lie; those that are not there have no place
 * @param budgets how long it may take
 */
public record TargetConfiguration(
        URI url,
        Credentials credentials,
        Map<SecondCredentials, Credentials> secondCredentials,
        Map<Sources, SourceLocation> sources,
        Budgets budgets) {

    public TargetConfiguration {
        secondCredentials = Map.copyOf(secondCredentials);
        sources = Map.copyOf(sources);
    }

    /** One without second credentials. */
    public TargetConfiguration(
            URI url, Credentials credentials, Map<Sources, SourceLocation> sources, Budgets budgets) {
        this(url, credentials, Map.of(), sources, budgets);
    }

    /** The same target at another address. */
    public TargetConfiguration at(URI otherUrl) {
        return new TargetConfiguration(otherUrl, credentials, secondCredentials, sources, budgets);
    }
}
