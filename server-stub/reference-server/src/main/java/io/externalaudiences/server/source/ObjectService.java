package io.externalaudiences.server.source;

import java.util.Map;

/** A service that keeps objects in buckets or containers, in the words of OpenDAL. */
public interface ObjectService {
    /** How OpenDAL calls the service. */
    String scheme();

    /**
     * OpenDAL's options for it, the secrets among them as they are now.
     *
     * @throws SourceUnusable where a secret cannot be read
     */
    Map<String, String> options() throws SourceUnusable;
}
