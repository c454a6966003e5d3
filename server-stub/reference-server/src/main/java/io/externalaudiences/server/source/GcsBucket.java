package io.externalaudiences.server.source;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bucket of Google Cloud Storage.
 *
 * @param endpoint the address of the service; empty for Google's own
 * @param bucket its name
 * @param root the folder of the bucket that paths are relative to; empty for all of it
 * @param serviceAccount the JSON key of a service account; null for a bucket that anybody may read
 */
public record GcsBucket(
        String endpoint,
        String bucket,
        String root,
        @Nullable Secret serviceAccount) implements ObjectService {

    @Override
    public String scheme() {
        return "gcs";
    }

    @Override
    public Map<String, String> options() throws SourceUnusable {
        Map<String, String> options = new HashMap<>();
        options.put("bucket", bucket);
        options.put("root", "/" + root);
        if (!endpoint.isEmpty()) {
            options.put("endpoint", endpoint);
        }
        // Only what was configured is used, and never what this machine happens to know.
        options.put("disable_config_load", "true");
        options.put("disable_vm_metadata", "true");
        if (serviceAccount == null) {
            options.put("allow_anonymous", "true");
        } else {
            options.put("credential", Base64.getEncoder().encodeToString(serviceAccount.content()));
        }
        return options;
    }
}
