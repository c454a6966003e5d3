package io.externalaudiences.conformance.runner.report.page;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Two texts beside each other, with the words marked in which they differ.
 *
 * @param expected the pieces of the one
 * @param actual the pieces of the other
 */
public record Difference(List<Piece> expected, List<Piece> actual) {

    private static final Pattern BORDER = Pattern.compile("(?<=[^\\w-])|(?=[^\\w-])");

    private static final Pattern NUMBER = Pattern.compile("\\d");

    /** Texts that have hardly anything in common differ everywhere: then only numbers are marked. */
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
        boolean hasMuchInCommon = unchanged(left, leftChanged) >= LEAST_IN_COMMON * unchanged(left, new BitSet());
        return new Difference(pieces(left, leftChanged, hasMuchInCommon), pieces(right, rightChanged, hasMuchInCommon));
    }

    private static BitSet changed(List<Chunk<String>> chunks) {
        BitSet changed = new BitSet();
        chunks.forEach(chunk -> changed.set(chunk.getPosition(), chunk.getPosition() + chunk.size()));
        return changed;
    }

    private static long unchanged(List<String> tokens, BitSet changed) {
        return IntStream.range(0, tokens.size())
                .filter(index -> !changed.get(index) && !tokens.get(index).isBlank())
                .count();
    }

    private static List<Piece> pieces(List<String> tokens, BitSet changed, boolean marksWords) {
        List<Piece> pieces = new ArrayList<>();
        for (int index = 0; index < tokens.size(); index++) {
            String token = tokens.get(index);
            boolean isMarked =
                    changed.get(index) && (marksWords || NUMBER.matcher(token).find());
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last).changed() == isMarked) {
                pieces.set(last, new Piece(pieces.get(last).text() + token, isMarked));
            } else {
                pieces.add(new Piece(token, isMarked));
            }
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
