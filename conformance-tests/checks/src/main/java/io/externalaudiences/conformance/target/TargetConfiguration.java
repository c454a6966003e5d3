package io.externalaudiences.conformance.target;

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
 * @param way by which way it is reached, and how hard it may be asked
 */
public record TargetConfiguration(
        URI url,
        Credentials credentials,
        Map<SecondCredentials, Credentials> secondCredentials,
        Map<Sources, SourceLocation> sources,
        Budgets budgets,
        Way way) {

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
        this(url, credentials, secondCredentials, sources, budgets, Way.DIRECT);
    }

    /** The same target by another way. */
    public TargetConfiguration by(Way otherWay) {
        return new TargetConfiguration(url, credentials, secondCredentials, sources, budgets, otherWay);
    }

    /** The same target at another address. */
    public TargetConfiguration at(URI otherUrl) {
        return new TargetConfiguration(otherUrl, credentials, secondCredentials, sources, budgets, way);
    }
}
