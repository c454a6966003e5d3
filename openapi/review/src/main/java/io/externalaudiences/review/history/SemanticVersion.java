package io.externalaudiences.review.history;

import io.externalaudiences.review.change.Verdict;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a contract: {@code 1.2.3}, or {@code 1.2.3-rc.4} for a candidate.
 *
 * @param candidate the number of the candidate, {@code 0} for a final version
 */
public record SemanticVersion(int major, int minor, int patch, int candidate) implements Comparable<SemanticVersion> {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})(?:-rc\\.([1-9]\\d{0,5}))?");
    private static final Comparator<SemanticVersion> ORDER = Comparator.comparingInt(SemanticVersion::major)
            .thenComparingInt(SemanticVersion::minor)
            .thenComparingInt(SemanticVersion::patch)
            .thenComparing(SemanticVersion::isFinal)
            .thenComparingInt(SemanticVersion::candidate);

    /** A version from its text; empty if the text is none. */
    public static Optional<SemanticVersion> of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String candidate = parts.group(4);
        return Optional.of(new SemanticVersion(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                candidate == null ? 0 : Integer.parseInt(candidate)));
    }

    /** Whether it promises to be kept; a candidate does not. */
    public boolean isFinal() {
        return candidate == 0;
    }

    /** The version that a candidate is one for, or itself. */
    public SemanticVersion released() {
        return new SemanticVersion(major, minor, patch, 0);
    }

    /** The lowest version that a contract may have that differs from this one so gravely. */
    public SemanticVersion after(Verdict verdict) {
        if (verdict == Verdict.NONE) {
            return this;
        }
        if (!isFinal()) {
            return new SemanticVersion(major, minor, patch, candidate + 1);
        }
        return switch (verdict) {
            case BREAKING -> new SemanticVersion(major + 1, 0, 0, 0);
            case ADDITIVE -> new SemanticVersion(major, minor + 1, 0, 0);
            default -> new SemanticVersion(major, minor, patch + 1, 0);
        };
    }

    @Override
    public int compareTo(SemanticVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String version = major + "." + minor + "." + patch;
        return isFinal() ? version : version + "-rc." + candidate;
    }
}
