package io.externalaudiences.conformance.browser;

import io.externalaudiences.conformance.execution.CheckResult;
import io.externalaudiences.conformance.ledger.Ledger;
import io.externalaudiences.conformance.runner.CertificationRun;
import io.externalaudiences.conformance.runner.Selection;
import io.externalaudiences.conformance.runner.configuration.TargetConfigurations;
import io.externalaudiences.conformance.runner.progress.Forecast;
import io.externalaudiences.conformance.runner.progress.Progress;
import io.externalaudiences.conformance.runner.report.HtmlReport;
import io.externalaudiences.conformance.runner.report.Report;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import io.externalaudiences.conformance.selftest.minimal.wire.Property;
import io.externalaudiences.conformance.selftest.minimal.wire.Refusal;
import io.externalaudiences.conformance.selftest.minimal.wire.Request;
import io.externalaudiences.conformance.selftest.minimal.wire.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A green report and a red one. */
final class Reports {

    private Reports() {}

    static Path green(Path folder) throws IOException {
        return report(Behaviour.conforming(), folder.resolve("green"));
    }

    static Path red(Path folder) throws IOException {
        return report(new ErrsInMuch(), folder.resolve("red"));
    }

    private static Path report(Behaviour behaviour, Path folder) throws IOException {
        try (MinimalTarget server = MinimalTarget.start(behaviour)) {
            Report report = new CertificationRun(
                            TargetConfigurations.ofReferenceServer(server.url()),
                            Selection.DEFAULT,
                            new Silence(),
                            Ledger.inMemory())
                    .report();
            return HtmlReport.write(report, Files.createDirectories(folder));
        }
    }

    /** Breaks a MUST, a SHOULD and a MAY in several areas. */
    private static final class ErrsInMuch implements Behaviour {

        @Override
        public int successStatus(Route route) {
            return route == Route.DELETE || route == Route.START_RUN ? 202 : route.successStatus();
        }

        @Override
        public Optional<Refusal> refuseMediaType(Request request) {
            return Optional.empty();
        }

        @Override
        public Optional<Refusal> refuseTooMuch(Property body) {
            return Optional.empty();
        }

        @Override
        public Refusal malformedBody() {
            Refusal right = Behaviour.super.malformedBody();
            return new Refusal(
                    422, right.errorCode(), right.message(), right.title(), "<b>odd & long</b>", right.violations());
        }
    }

    private static final class Silence implements Progress {

        @Override
        public void begin(Forecast forecast) {}

        @Override
        public void ended(CheckResult result) {}

        @Override
        public void close() {}
    }
}
