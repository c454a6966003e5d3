package io.externalaudiences.text;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Text in which everything can be seen. What has no shape – control and format characters such as those that turn the
 * direction of a line, halves of surrogate pairs, what Unicode calls noncharacters – becomes <code>&#92;u{1B}</code>
 * with its number in hexadecimal. A backslash that stands before <code>u&#123;</code> becomes <code>&#92;u{5C}</code>,
 * so that what was written can always be told from what it stands for.
 */
public final class VisibleText {

    private static final String ESCAPE = "\\u{";

    private VisibleText() {}

    /** The text, its line feeds and tabs as they are. */
    public static String of(String text) {
        return shown(text, codePoint -> hasNoShape(codePoint) && codePoint != '\n' && codePoint != '\t');
    }

    /** The text in one line: line feeds and tabs are shown by their numbers as well. */
    public static String inOneLine(String text) {
        return shown(text, VisibleText::hasNoShape);
    }

    /** The text as it is, but for halves of surrogate pairs, which no encoding can write. */
    static String inWholeCharacters(String text) {
        return shown(text, codePoint -> Character.getType(codePoint) == Character.SURROGATE);
    }

    /** How one character is shown by its number. */
    static String number(int codePoint) {
        return ESCAPE + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT) + "}";
    }

    private static String shown(String text, IntPredicate isHidden) {
        StringBuilder shown = new StringBuilder(text.length());
        int index = 0;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            if (isHidden.test(codePoint) || text.startsWith(ESCAPE, index)) {
                shown.append(number(codePoint));
            } else {
                shown.appendCodePoint(codePoint);
            }
            index += Character.charCount(codePoint);
        }
        return shown.toString();
    }

    private static boolean hasNoShape(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isNoncharacter(codePoint);
        };
    }

    /** The last two of each plane, and a range that Unicode has set aside. */
    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }
}
