package io.externalaudiences.conformance.runner;

import io.externalaudiences.conformance.contract.ContractDocument;
import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.exchange.PlatformCode;
import io.externalaudiences.conformance.outcome.Blocked;
import io.externalaudiences.conformance.outcome.TooSlow;
import io.externalaudiences.conformance.target.Calls;
import io.externalaudiences.conformance.target.HttpTransport;
import io.externalaudiences.conformance.target.NoAnswer;
import io.externalaudiences.conformance.target.TargetConfiguration;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.UUID;
import javax.net.ssl.SSLException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Finds out, before the first check, whether there is anything to certify: it asks for an operation that is not there.
 */
final class Preflight {

    private static final Set<String> REFUSED_CREDENTIALS = Set.of(
            PlatformCode.INVALID_TOKEN.code(),
            PlatformCode.HEADER_MISSING.code(),
            PlatformCode.UNKNOWN_ORGANISATION.code(),
            PlatformCode.NOT_AUTHORISED.code());

    private final TargetConfiguration configuration;
    private final Calls calls;

    Preflight(TargetConfiguration configuration, ContractDocument contract) {
        this.configuration = configuration;
        this.calls = new Calls(contract, configuration.credentials());
    }

    /**
     * Asks a few times, and makes nothing.
     *
     * @throws TargetUnusable if nothing can be certified there
     */
    void check() {
        Exchange exchange = ask(call());
        if (!looksLikeThisApi(exchange)) {
            // The guide prints the path in the plural as well, and a target may answer that one only.
            Exchange plural = ask(call().at(call().path().replace("/external-audience/", "/external-audiences/")));
            exchange = looksLikeThisApi(plural) ? plural : exchange;
        }
        int status = exchange.answer().status();
        if (status / 100 == 3) {
            throw new TargetUnusable(url() + " redirects to "
                    + exchange.answer().header("Location").orElse("nowhere") + "; give the address it ends at");
        }
        if (refusesCredentials(exchange)) {
            throw new TargetUnusable(url() + " refuses the credentials: " + status
                    + exchange.platformCode().map(code -> " with code " + code).orElse("")
                    + "; check token, apiKey, organisation and sandbox in the configuration");
        }
        if (exchange.answer().json().filter(JsonNode::isObject).isEmpty()) {
            throw new TargetUnusable(url() + " does not look like this API: it answers " + status + " "
                    + exchange.answer().mediaType() + " without JSON; does the url end in /data/core/ais?");
        }
        if (status >= 500) {
            throw new TargetUnusable(url() + " is not well: it answers " + status + " to a plain read");
        }
        if (!knowsCreate()) {
            throw new TargetUnusable(url() + " does not look like this API: it answers that nothing is there even to a"
                    + " create; does the url end in /data/core/ais?");
        }
    }

    /**
     * Whether there is something at the path of a create. A server that knows nothing of this API may answer every path
     * with a 404 in JSON, as this API does for an operation that is not there. The body is cut off, so that no target
     * makes an audience of it.
     */
    private boolean knowsCreate() {
        Call create = calls.create(JsonNodeFactory.instance.objectNode()).withBody("{\"name\": ");
        try (HttpTransport transport = transport()) {
            int status = transport.send(create).answer().status();
            return status != 404 && status != 405;
        } catch (NoAnswer | TooSlow | Blocked e) {
            // Somebody is there; that malformed JSON has an answer is the business of a check.
            return true;
        }
    }

    private Call call() {
        return calls.operation(UUID.randomUUID().toString());
    }

    private static boolean looksLikeThisApi(Exchange exchange) {
        return !refusesCredentials(exchange)
                && exchange.answer().json().filter(JsonNode::isObject).isPresent();
    }

    private Exchange ask(Call call) {
        try (HttpTransport transport = transport()) {
            return transport.send(call);
        } catch (NoAnswer e) {
            throw new TargetUnusable(reason(e));
        } catch (TooSlow e) {
            throw new TargetUnusable(url() + " does not answer within "
                    + configuration.budgets().exchange().toSeconds() + " s");
        } catch (Blocked e) {
            throw new TargetUnusable(url() + " is too busy: " + e.getMessage());
        }
    }

    private HttpTransport transport() {
        return new HttpTransport(configuration.url(), configuration.budgets().exchange());
    }

    private String reason(NoAnswer failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof UnknownHostException) {
            return url() + " cannot be reached: the name " + configuration.url().getHost() + " does not resolve";
        }
        if (cause instanceof ConnectException) {
            return url() + " cannot be reached: nobody listens there; is it running, and is the port right?";
        }
        if (cause instanceof SSLException) {
            return url() + " cannot be reached: TLS fails, " + cause.getMessage();
        }
        return url() + " cannot be used: " + failure.getMessage();
    }

    private static boolean refusesCredentials(Exchange exchange) {
        int status = exchange.answer().status();
        return status == 401
                || status == 403
                || exchange.platformCode().filter(REFUSED_CREDENTIALS::contains).isPresent();
    }

    private String url() {
        return configuration.url().toString();
    }
}
