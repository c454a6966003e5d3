package io.externalaudiences.conformance.runner.report.page;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Two texts beside each other, with the words marked in which they differ.
 *
 * @param expected the pieces of the one
 * @param actual the pieces of the other
 */
public record Difference(List<Piece> expected, List<Piece> actual) {

    private static final Pattern BORDER = Pattern.compile("(?<=[^\\w-])|(?=[^\\w-])");

    /** Texts that have hardly anything in common differ everywhere: then nothing is marked. */
    private static final double LEAST_IN_COMMON = 0.2;

    /** Compares two texts. */
    public static Difference between(String expected, String actual) {
        List<String> left = List.of(BORDER.split(expected));
        List<String> right = List.of(BORDER.split(actual));
        List<AbstractDelta<String>> deltas = DiffUtils.diff(left, right).getDeltas();
        BitSet leftChanged =
                changed(deltas.stream().map(AbstractDelta::getSource).toList());
        BitSet rightChanged =
                changed(deltas.stream().map(AbstractDelta::getTarget).toList());
        if (words(left, leftChanged, false) < LEAST_IN_COMMON * words(left, new BitSet(), false)) {
            return new Difference(List.of(new Piece(expected, false)), List.of(new Piece(actual, false)));
        }
        return new Difference(pieces(left, leftChanged), pieces(right, rightChanged));
    }

    private static BitSet changed(List<Chunk<String>> chunks) {
        BitSet changed = new BitSet();
        chunks.forEach(chunk -> changed.set(chunk.getPosition(), chunk.getPosition() + chunk.size()));
        return changed;
    }

    private static long words(List<String> tokens, BitSet changed, boolean wanted) {
        long count = 0;
        for (int index = 0; index < tokens.size(); index++) {
            if (changed.get(index) == wanted && !tokens.get(index).isBlank()) {
                count++;
            }
        }
        return count;
    }

    private static List<Piece> pieces(List<String> tokens, BitSet changed) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        while (start < tokens.size()) {
            boolean isChanged = changed.get(start);
            int end = isChanged ? changed.nextClearBit(start) : changed.nextSetBit(start);
            end = end < 0 ? tokens.size() : Math.min(end, tokens.size());
            pieces.add(new Piece(String.join("", tokens.subList(start, end)), isChanged));
            start = end;
        }
        return pieces;
    }

    /**
     * A piece of a text.
     *
     * @param changed whether the other text has something else here
     */
    public record Piece(String text, boolean changed) {}
}
