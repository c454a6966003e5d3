package io.externalaudiences.conformance.http;

import io.externalaudiences.conformance.fixture.SourceLocation;
import io.externalaudiences.conformance.fixture.Sources;
import java.net.URI;
import java.util.Map;

/**
 * A target as its owner describes it.
 *
 * @param url the base URL, {@code /data/core/ais} included, without a slash at its end; a user and a password in it are
 *     left out
 * @param credentials who the kit is there
 * @param secondCredentials who else it can be; those that are not there were not given
 * @param sources where the files of the source pack lie; those that are not there have no place
 * @param budgets how long it may take
 * @param connection how it is reached
 * @param limits how hard it may be asked
 */
public record TargetConfiguration(
        URI url,
        Credentials credentials,
        Map<SecondCredentials, Credentials> secondCredentials,
        Map<Sources, SourceLocation> sources,
        Budgets budgets,
        ConnectionOptions connection,
        Limits limits) {

    public TargetConfiguration {
        url = UserInfo.removed(url);
        secondCredentials = Map.copyOf(secondCredentials);
        sources = Map.copyOf(sources);
    }

    /** One without second credentials, which is reached straight. */
    public TargetConfiguration(
            URI url, Credentials credentials, Map<Sources, SourceLocation> sources, Budgets budgets) {
        this(url, credentials, Map.of(), sources, budgets);
    }

    /** One that is reached straight. */
    public TargetConfiguration(
            URI url,
            Credentials credentials,
            Map<SecondCredentials, Credentials> secondCredentials,
            Map<Sources, SourceLocation> sources,
            Budgets budgets) {
        this(url, credentials, secondCredentials, sources, budgets, ConnectionOptions.DIRECT, Limits.NONE);
    }

    /** The same target, reached in another way. */
    public TargetConfiguration through(ConnectionOptions other) {
        return new TargetConfiguration(url, credentials, secondCredentials, sources, budgets, other, limits);
    }

    /** The same target, asked less hard, or harder. */
    public TargetConfiguration within(Limits other) {
        return new TargetConfiguration(url, credentials, secondCredentials, sources, budgets, connection, other);
    }

    /** The same target for requests that are not the checks' own: at its first base URL, and as many as need be. */
    public TargetConfiguration besideTheChecks() {
        return through(connection.withoutSecondUrl()).within(limits.withoutTotal());
    }

    /** The same target at another address. */
    public TargetConfiguration at(URI otherUrl) {
        return new TargetConfiguration(otherUrl, credentials, secondCredentials, sources, budgets, connection, limits);
    }
}
