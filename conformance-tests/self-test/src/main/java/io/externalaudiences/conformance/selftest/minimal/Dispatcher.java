package io.externalaudiences.conformance.selftest.minimal;

import io.externalaudiences.conformance.selftest.minimal.access.Caller;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Answer;
import io.externalaudiences.conformance.selftest.minimal.wire.Call;
import io.externalaudiences.conformance.selftest.minimal.wire.Handler;
import io.externalaudiences.conformance.selftest.minimal.wire.Place;
import io.externalaudiences.conformance.selftest.minimal.wire.PlatformCode;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.RefusedException;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import java.util.Optional;

/** Takes a request through access, path, body and operation to its answer. */
final class Dispatcher implements Handler {
    private final Behaviour behaviour;
    private final Setting setting;
    private final Audiences audiences;
    private final Runs runs;

    Dispatcher(Behaviour behaviour, Setting setting, Audiences audiences, Runs runs) {
        this.behaviour = behaviour;
        this.setting = setting;
        this.audiences = audiences;
        this.runs = runs;
    }

    @Override
    public Answer handle(Request request) {
        String requestId = behaviour.requestId(request);
        return answer(request, requestId).withHeader("x-request-id", requestId);
    }

    private Answer answer(Request request, String requestId) {
        try {
            RefusedException.throwIfPresent(behaviour.refuseAccess(
                    request, setting.credentials(), setting.clock().instant()));
            Place place = Place.at(request.path()).orElseThrow(() -> new RefusedException(behaviour.unknownPath()));
            Optional<Call> call = place.call(request);
            if (call.isEmpty()) {
                return behaviour
                        .refused(behaviour.unknownMethod(), requestId)
                        .withHeader("Allow", place.allowedMethods());
            }
            return served(call.get(), request);
        } catch (RefusedException refused) {
            return behaviour.refused(refused.refusal(), requestId);
        }
    }

    private Answer served(Call call, Request request) {
        Caller caller = behaviour.caller(request, setting.credentials());
        Route route = call.route();
        return switch (route) {
            case CREATE -> behaviour.succeeded(route, audiences.create(body(request), caller));
            case GET_OPERATION -> behaviour.succeeded(route, audiences.operation(call, caller));
            case UPDATE -> behaviour.succeeded(route, audiences.update(body(request), call, caller));
            case START_RUN -> behaviour.succeeded(route, runs.start(body(request), call, caller));
            case LIST_RUNS -> behaviour.succeeded(route, runs.list(request, call, caller));
            case GET_RUN -> behaviour.succeeded(route, runs.get(call, caller));
            case DELETE -> {
                audiences.delete(call, caller);
                yield Answer.of(behaviour.successStatus(route));
            }
        };
    }

    private Property body(Request request) {
        if (request.body().length > behaviour.largestBody()) {
            throw new RefusedException(PlatformCode.BAD_REQUEST.because("The body is too large."));
        }
        RefusedException.throwIfPresent(behaviour.refuseMediaType(request));
        Property body = behaviour
                .parse(request.body())
                .map(Property::body)
                .orElseThrow(() -> new RefusedException(behaviour.malformedBody()));
        RefusedException.throwIfPresent(behaviour.refuseTooMuch(body));
        return body;
    }
}
