package io.externalaudiences.conformance.selftest.minimal.wire;

/** The seven operations of the API, with the status of a success. */
public enum Route {
    /** Create an external audience. */
    CREATE("POST", 202),
    /** Retrieve the status of a creation. */
    GET_OPERATION("GET", 200),
    /** Update an external audience. */
    UPDATE("PATCH", 200),
    /** Delete an external audience. */
    DELETE("DELETE", 204),
    /** Start an ingestion run. */
    START_RUN("POST", 200),
    /** List the ingestion runs of an audience. */
    LIST_RUNS("GET", 200),
    /** Retrieve one ingestion run. */
    GET_RUN("GET", 200);

    private final String method;
    private final int successStatus;

    Route(String method, int successStatus) {
        this.method = method;
        this.successStatus = successStatus;
    }

    /** The HTTP method in upper case. */
    public String method() {
        return method;
    }

    /** The HTTP status that the guide gives for a success. */
    public int successStatus() {
        return successStatus;
    }
}
