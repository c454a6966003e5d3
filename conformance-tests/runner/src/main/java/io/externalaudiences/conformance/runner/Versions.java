package io.externalaudiences.conformance.runner;

import io.externalaudiences.conformance.runner.report.KitVersion;
import io.externalaudiences.contract.model.ContractDocument;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Versions implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "kit " + KitVersion.current(),
            "contract " + ContractDocument.ofContract().version()
        };
    }
}
