package io.externalaudiences.conformance.runner;

import io.externalaudiences.conformance.http.ConnectionOptions;
import io.externalaudiences.conformance.http.Limits;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.runner.configuration.ConfigurationFault;
import io.externalaudiences.conformance.runner.configuration.TargetConfigurations;
import io.externalaudiences.conformance.runner.configuration.Tls;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the target is reached, and how hard it may be asked. */
final class TargetOptions {

    @Option(
            names = "--second-url",
            paramLabel = "URL",
            description = {
                "another base URL of the same target, such as that of another instance;",
                "what is written at the first is read there"
            })
    @Nullable
    String secondUrl;

    @Option(
            names = "--proxy",
            paramLabel = "URL",
            description = "an HTTP proxy to go through, such as http://proxy:3128")
    @Nullable
    String proxy;

    @Option(
            names = "--ca-file",
            paramLabel = "FILE",
            description = "certificates (PEM) of authorities to trust beside those that Java knows")
    @Nullable
    Path caFile;

    @Option(
            names = "--client-certificate",
            paramLabel = "FILE",
            description = {
                "key and certificate (PKCS12) that the kit shows; its password is taken",
                "from the environment variable " + Tls.PASSWORD_VARIABLE
            })
    @Nullable
    Path clientCertificate;

    @Option(names = "--rate", paramLabel = "N", description = "send at most N requests a second")
    @Nullable
    Integer rate;

    @Option(
            names = "--max-requests",
            paramLabel = "N",
            description = "send at most N requests for checks; what is left then is blocked")
    @Nullable
    Integer maxRequests;

    /**
     * A target, reached and asked as was said.
     *
     * @throws ConfigurationFault if it cannot be
     */
    TargetConfiguration appliedTo(TargetConfiguration target) {
        return target.through(connection()).within(limits());
    }

    private ConnectionOptions connection() {
        return new ConnectionOptions(
                secondUrl == null ? null : TargetConfigurations.url(secondUrl, "--second-url"),
                proxy == null ? null : proxy(proxy),
                Tls.of(caFile, clientCertificate, System.getenv(Tls.PASSWORD_VARIABLE)));
    }

    private Limits limits() {
        return new Limits(positive(rate, "--rate"), positive(maxRequests, "--max-requests"));
    }

    private static URI proxy(String text) {
        URI proxy;
        try {
            proxy = URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationFault("--proxy is no address: " + text);
        }
        if (!List.of("http", "https").contains(String.valueOf(proxy.getScheme()))
                || proxy.getHost() == null
                || proxy.getPort() < 0) {
            throw new ConfigurationFault("--proxy must be http://host:port, and is " + text);
        }
        return proxy;
    }

    private static @Nullable Integer positive(@Nullable Integer number, String option) {
        if (number != null && number < 1) {
            throw new ConfigurationFault(option + " must be 1 or more, and is " + number);
        }
        return number;
    }
}
