package io.externalaudiences.conformance.runner;

import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.ledger.Ledger;
import io.externalaudiences.conformance.runner.preflight.TargetUnusable;
import io.externalaudiences.conformance.runner.progress.Progress;
import io.externalaudiences.conformance.runner.report.HtmlReport;
import io.externalaudiences.conformance.runner.report.JsonReport;
import io.externalaudiences.conformance.runner.report.JunitReport;
import io.externalaudiences.conformance.runner.report.MarkdownReport;
import io.externalaudiences.conformance.runner.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Certifies a target, whoever asks for it, a command line or a build: with a ledger of its own, preflight, checks and
 * clean-up, and the reports of all that in four forms.
 *
 * @param target what is certified, how it is reached and how hard it may be asked
 * @param selection what is judged, and how
 * @param folder where ledger and reports go; made if need be
 */
public record Certification(TargetConfiguration target, Selection selection, Path folder) {

    /**
     * The report for people, in {@link #folder}; {@code report.json}, {@code report.md} and {@code junit.xml} lie
     * beside it.
     */
    public Path page() {
        return folder.resolve("report.html");
    }

    /**
     * Carries it out.
     *
     * @param progress is told how far it is, from several threads
     * @param leftBehind is told of the ledger where something could not be deleted, however this ends
     * @throws TargetUnusable if nothing can be certified there, or the target was lost on the way
     * @throws IOException if ledger or reports cannot be written
     */
    public Report carriedOut(Progress progress, Consumer<Path> leftBehind) throws IOException {
        // A ledger of an earlier run may still be needed.
        Path file = folder.resolve("ledger-" + System.currentTimeMillis() + ".jsonl");
        Ledger ledger = Ledger.begun(file, target.url());
        Report report;
        try {
            report = new CertificationRun(target, selection, progress, ledger).report();
        } finally {
            ledger.removeIfNothingIsLeft();
            if (Files.exists(file)) {
                leftBehind.accept(file);
            }
        }
        write(report);
        return report;
    }

    private void write(Report report) throws IOException {
        Files.createDirectories(folder);
        JsonReport.write(report, folder);
        JunitReport.write(report, folder);
        MarkdownReport.write(report, folder);
        HtmlReport.write(report, folder);
    }
}
