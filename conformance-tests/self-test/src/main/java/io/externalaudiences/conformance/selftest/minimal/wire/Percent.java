package io.externalaudiences.conformance.selftest.minimal.wire;

import java.io.ByteArrayOutputStream;

/** Reads the percent-encoding of a path. */
final class Percent {
    private Percent() {}

    /**
     * What a segment says: its bytes as UTF-8, in which half of a surrogate pair may stand as if it were a character.
     *
     * @param segment with nothing but whole escapes in it, as the JDK's server hands it over
     */
    static String decoded(String segment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int index = 0; index < segment.length(); index++) {
            char next = segment.charAt(index);
            if (next == '%') {
                bytes.write(Integer.parseInt(segment, index + 1, index + 3, 16));
                index += 2;
            } else {
                bytes.write(next);
            }
        }
        return text(bytes.toByteArray());
    }

    private static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int index = 0;
        while (index < bytes.length) {
            int first = bytes[index] & 0xFF;
            int more = first < 0xC0 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
            int character = more == 0 ? first : first & (0x3F >> more);
            for (int rest = 1; rest <= more && index + rest < bytes.length; rest++) {
                character = (character << 6) | (bytes[index + rest] & 0x3F);
            }
            text.appendCodePoint(Math.min(character, Character.MAX_CODE_POINT));
            index += 1 + more;
        }
        return text.toString();
    }
}
