package io.externalaudiences.conformance.contract;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a check has found beside what it judges. */
public final class Notes {

    private final List<Finding> findings = new CopyOnWriteArrayList<>();

    public void add(Finding finding) {
        findings.add(finding);
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
