package io.externalaudiences.conformance.runner.preflight;

import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.http.HttpTransport;
import io.externalaudiences.conformance.http.NoAnswer;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.outcome.Blocked;
import io.externalaudiences.conformance.outcome.TooSlow;
import java.net.URI;
import java.util.Optional;

/** Asks a target, and says in one line why there is no answer where there is none. */
final class Inquiry implements AutoCloseable {

    private final TargetConfiguration configuration;
    private final HttpTransport transport;

    Inquiry(TargetConfiguration configuration) {
        this.configuration = configuration;
        // What the preflight asks is not the checks' to spend.
        this.transport = new HttpTransport(configuration.besideTheChecks());
    }

    /**
     * The answer to a call.
     *
     * @throws TargetUnusable if there is none
     */
    Exchange ask(Call call) {
        try {
            return transport.send(call);
        } catch (NoAnswer e) {
            throw new TargetUnusable(new ConnectionFaults(configuration).words(e, call));
        } catch (TooSlow e) {
            throw new TargetUnusable(new ConnectionFaults(configuration).wordsForSilence(call));
        } catch (Blocked e) {
            throw new TargetUnusable(configuration.url() + " is too busy: " + e.getMessage());
        }
    }

    /** The answer to a call, where there is one. */
    Optional<Exchange> tryAsk(Call call) {
        try {
            return Optional.of(transport.send(call));
        } catch (NoAnswer | TooSlow | Blocked e) {
            return Optional.empty();
        }
    }

    /** The same at another address. */
    static Inquiry at(URI url, TargetConfiguration configuration) {
        return new Inquiry(configuration.at(url));
    }

    @Override
    public void close() {
        transport.close();
    }
}
