package io.externalaudiences.server.config;

import io.externalaudiences.server.config.Settings.SandboxFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Puts the file that the guide's sample names into every landing zone of the demo that is a folder, unless there is
 * one.
 */
@Component
@Profile("demo")
class DemoFiles implements SmartInitializingSingleton {
    private static final String SAMPLE = "activation/sample-source/example.csv";

    private final Settings settings;

    DemoFiles(Settings settings) {
        this.settings = settings;
    }

    /** Before the first request can come. */
    @Override
    public void afterSingletonsInstantiated() {
        settings.organisations().stream()
                .flatMap(organisation -> organisation.sandboxes().stream())
                .map(SandboxFolder::landingZone)
                .filter(Objects::nonNull)
                .map(zone -> zone.resolve(SAMPLE))
                .filter(Files::notExists)
                .forEach(DemoFiles::write);
    }

    private static void write(Path target) {
        try (InputStream sample = DemoFiles.class.getResourceAsStream("/demo/example.csv")) {
            Files.createDirectories(target.getParent());
            Files.copy(Objects.requireNonNull(sample, "the jar holds the sample"), target);
        } catch (IOException e) {
            throw UnusableState.at(target, "cannot be written", "let the user who runs this server write there");
        }
    }
}
