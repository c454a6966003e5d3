package io.externalaudiences.conformance.runner.preflight;

import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.exchange.Exchange;
import io.externalaudiences.conformance.http.Calls;
import io.externalaudiences.conformance.http.TargetConfiguration;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Finds out whether it is this API that answers: asks for an operation that is not there, and for half a create. */
final class ApiRecognition {

    private final TargetConfiguration configuration;
    private final Calls calls;
    private final CredentialFaults credentials;

    ApiRecognition(TargetConfiguration configuration, Calls calls, CredentialFaults credentials) {
        this.configuration = configuration;
        this.calls = calls;
        this.credentials = credentials;
    }

    /**
     * The answer to the read.
     *
     * @throws TargetUnusable if it is not this API that answers
     */
    Exchange recognised(Inquiry inquiry) {
        Exchange read = read(inquiry);
        if (credentials.isRefusal(read)) {
            return read;
        }
        int status = read.answer().status();
        if (status / 100 == 3) {
            throw new TargetUnusable(new Redirects(configuration).words(read));
        }
        if (status >= 500) {
            throw new TargetUnusable(
                    configuration.url() + " is not well: it answers " + status + " to a plain read; look at its log");
        }
        Optional<Exchange> create = inquiry.tryAsk(halfACreate());
        if (!hasJson(read)) {
            throw new TargetUnusable(withoutJson(read, create));
        }
        if (create.filter(this::isNothing).isPresent()) {
            throw new TargetUnusable(notThisApi("it answers that nothing is there even to a create"));
        }
        create.ifPresent(credentials::checkWrite);
        return read;
    }

    /** The guide prints the path in the plural as well, and a target may answer that one only. */
    private Exchange read(Inquiry inquiry) {
        Call singular = calls.operation(UUID.randomUUID().toString());
        Exchange read = inquiry.ask(singular);
        if (hasJson(read) && !credentials.isRefusal(read)) {
            return read;
        }
        Exchange plural =
                inquiry.ask(singular.at(singular.path().replace("/external-audience/", "/external-audiences/")));
        return hasJson(plural) && !credentials.isRefusal(plural) ? plural : read;
    }

    /** The body is cut off, so that no target makes an audience of it. */
    private Call halfACreate() {
        return calls.create(JsonNodeFactory.instance.objectNode()).withBody("{\"name\": ");
    }

    private String withoutJson(Exchange read, Optional<Exchange> create) {
        int status = read.answer().status();
        String answer = status + " " + read.answer().mediaType();
        if (create.filter(half -> isOfALivingPath(half) && !hasJson(half)).isPresent()) {
            return configuration.url() + " answers its refusals with " + answer
                    + " instead of JSON, as a proxy does that writes error pages of its own; let refusals through";
        }
        if (status / 100 == 2) {
            return notThisApi("it answers " + answer
                    + " to everything, as a log-in page does; does the network want you to sign in first?");
        }
        return notThisApi("it answers " + answer + " without JSON");
    }

    /**
     * A server that knows nothing of this API may answer every path with a 404 in JSON, as this API does for an
     * operation that is not there; so it is the create that tells.
     */
    private boolean isNothing(Exchange create) {
        int status = create.answer().status();
        return status == 404 || status == 405 || status == 501;
    }

    private boolean isOfALivingPath(Exchange create) {
        return create.answer().status() / 100 == 4 && !isNothing(create);
    }

    private String notThisApi(String because) {
        return configuration.url() + " does not look like this API: " + because
                + new BasePaths(configuration, halfACreate())
                        .better()
                        .map(url -> "; but " + url + " does, so give that as the url")
                        .orElse("; does the url end in " + BasePaths.BASE_PATH + "?");
    }

    private static boolean hasJson(Exchange exchange) {
        return exchange.answer().json().filter(JsonNode::isObject).isPresent();
    }
}
