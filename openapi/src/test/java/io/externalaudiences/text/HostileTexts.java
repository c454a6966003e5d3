package io.externalaudiences.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Texts that break out of what is written without care: known ones, random ones, and mixtures. */
final class HostileTexts {

    private static final int MIXTURES = 5_000;

    private HostileTexts() {}

    /** The same for the same seed. */
    static List<String> of(long seed) {
        List<String> known = known();
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>(known);
        for (int count = 0; count < MIXTURES; count++) {
            texts.add(IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(piece ->
                            random.nextInt(3) == 0 ? anything(random) : known.get(random.nextInt(known.size())))
                    .collect(Collectors.joining()));
        }
        return texts;
    }

    /** Those that lie in a file, for the tests of other modules as well. */
    private static List<String> known() {
        try (InputStream file = HostileTexts.class.getResourceAsStream("hostile-texts.json")) {
            return List.of(new JsonMapper().readValue(file, String[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One character of each kind is as likely as of another: ASCII, below U+0800, any half of a pair, any at all. */
    private static String anything(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Character.toString(random.nextInt(0x80));
            case 1 -> Character.toString(random.nextInt(0x800));
            case 2 -> String.valueOf((char) random.nextInt(0x10000));
            default -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
        };
    }
}
