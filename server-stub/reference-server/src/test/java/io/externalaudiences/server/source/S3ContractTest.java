package io.externalaudiences.server.source;

import io.externalaudiences.server.support.S3Server;
import java.time.Duration;

/** A bucket of S3 is a source like others. */
class S3ContractTest extends SourceContract {
    private final S3Server server = S3Server.shared();

    @Override
    Source source(FetchRoom room) {
        S3Bucket bucket = new S3Bucket(server.endpoint(), "us-east-1", S3Server.BUCKET, "in/root", null, null);
        return new ObjectStore(bucket, Duration.ofSeconds(30), room);
    }

    @Override
    void put(String path, byte[] content) {
        server.put(Keys.below("in/root", path), content);
    }
}
