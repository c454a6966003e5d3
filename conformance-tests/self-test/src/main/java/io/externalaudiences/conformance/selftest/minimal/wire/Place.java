package io.externalaudiences.conformance.selftest.minimal.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The paths of the API and what can be done there.
 *
 * <p>Both spellings of the trailing slash are the same place, and so are the two spellings of the operations path
 * . The order counts: the literal {@code operations} wins over an audience id.
 */
public enum Place {
    /** All audiences. */
    AUDIENCES("/external-audience", Route.CREATE),
    /** One operation, singular as in the curl of the guide or plural as in its API format. */
    OPERATION("/external-audiences?/operations/(?<operation>[^/]+)", Route.GET_OPERATION),
    /** One audience. */
    AUDIENCE("/external-audience/(?!operations/?$)(?<audience>[^/]+)", Route.UPDATE, Route.DELETE),
    /** The runs of one audience. */
    RUNS("/external-audience/(?<audience>[^/]+)/runs", Route.LIST_RUNS, Route.START_RUN),
    /** One run. */
    RUN("/external-audience/(?<audience>[^/]+)/runs/(?<run>[^/]+)", Route.GET_RUN);

    /** The base path of the API. */
    public static final String BASE_PATH = "/data/core/ais";

    private final Pattern pattern;
    // List.of cannot be changed; its type does not say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Route> routes;

    Place(String path, Route... routes) {
        this.pattern = Pattern.compile(Pattern.quote(BASE_PATH) + path + "/?");
        this.routes = List.of(routes);
    }

    /** The place that a path names; empty when it names none. */
    public static Optional<Place> at(String path) {
        return Arrays.stream(values())
                .filter(place -> place.pattern.matcher(path).matches())
                .findFirst();
    }

    /**
     * What a request asks for at this place; empty when its method means nothing here.
     *
     * @param request a request whose path names this place
     */
    public Optional<Call> call(Request request) {
        Matcher ids = pattern.matcher(request.path());
        if (!ids.matches()) {
            return Optional.empty();
        }
        return routes.stream()
                .filter(route -> route.method().equals(request.method()))
                .map(route -> new Call(route, id(ids, "operation"), id(ids, "audience"), id(ids, "run")))
                .findFirst();
    }

    /** The methods that mean something here, as the value of an {@code Allow} header. */
    public String allowedMethods() {
        return routes.stream().map(Route::method).collect(Collectors.joining(", "));
    }

    private String id(Matcher ids, String group) {
        return pattern.pattern().contains("(?<" + group + ">") ? Percent.decoded(ids.group(group)) : "";
    }
}
