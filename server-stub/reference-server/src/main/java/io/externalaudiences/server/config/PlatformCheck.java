package io.externalaudiences.server.config;

import io.externalaudiences.server.ingest.Platform;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Stops a server that could not ingest a file, before it opens anything. */
final class PlatformCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (!Platform.here().isServed()) {
            throw new WrongPlatform(Platform.here());
        }
    }
}
