package io.externalaudiences.server.source;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bucket of S3, or of a service that speaks like it.
 *
 * @param endpoint the address of the service; empty for Amazon's own
 * @param region such as us-east-1
 * @param bucket its name
 * @param root the folder of the bucket that paths are relative to; empty for all of it
 * @param accessKey the id of the access key; null for a bucket that anybody may read
 * @param secretKey the secret of the access key; null with the id
 */
public record S3Bucket(
        String endpoint,
        String region,
        String bucket,
        String root,
        @Nullable Secret accessKey,
        @Nullable Secret secretKey)
        implements ObjectService {

    @Override
    public String scheme() {
        return "s3";
    }

    @Override
    public Map<String, String> options() throws SourceUnusable {
        Map<String, String> options = new HashMap<>();
        options.put("bucket", bucket);
        options.put("region", region);
        options.put("root", "/" + root);
        if (!endpoint.isEmpty()) {
            options.put("endpoint", endpoint);
        }
        // Only what was configured is used, and never what this machine happens to know.
        options.put("disable_config_load", "true");
        options.put("disable_ec2_metadata", "true");
        if (accessKey == null || secretKey == null) {
            options.put("allow_anonymous", "true");
        } else {
            options.put("access_key_id", accessKey.text());
            options.put("secret_access_key", secretKey.text());
        }
        return options;
    }
}
