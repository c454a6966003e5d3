package io.externalaudiences.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes text so that Markdown, as GitHub and GitLab read it, finds no markup in it. */
final class Markdown {

    /** What is linked in text after all markup has been read, so that no escape of Markdown keeps it from it. */
    private static final Pattern LINKING =
            Pattern.compile("@|[#!](?=\\d)|(?<=GH)-(?=\\d)|:(?=//)|(?<=www)\\.", Pattern.CASE_INSENSITIVE);

    /** What begins a heading, an item of a list or a line below a heading, at the beginning of a line. */
    private static final Pattern BEGINNING = Pattern.compile("^(?:[#+=:-]|\\d*[.)](?=\\s|$))");

    private static final String EVERYWHERE = "\\`*_[]|~$";

    private Markdown() {}

    /** As prose: in one line, with every character as it is read. What would be linked is shown by its number. */
    static String prose(String text) {
        String visible = LINKING.matcher(VisibleText.of(text))
                .replaceAll(link ->
                        Matcher.quoteReplacement(VisibleText.number(link.group().codePointAt(0))));
        Matcher beginning = BEGINNING.matcher(visible);
        int marker = beginning.find() ? beginning.end() - 1 : -1;
        StringBuilder prose = new StringBuilder(visible.length());
        for (int index = 0; index < visible.length(); index++) {
            char character = visible.charAt(index);
            boolean isEdge = index == 0 || index == visible.length() - 1;
            if (index == marker) {
                prose.append('\\').append(character);
            } else if (isEdge && Character.isSpaceChar(character)) {
                // Markdown strips some blanks there, and takes others for the end of what it emphasizes.
                prose.append("&#").append((int) character).append(';');
            } else {
                prose.append(escaped(character));
            }
        }
        return prose.toString();
    }

    private static String escaped(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\n' -> "&#10;";
            case '\t' -> "&#9;";
            default -> (EVERYWHERE.indexOf(character) >= 0 ? "\\" : "") + character;
        };
    }

    /**
     * As a code span, for what was taken from the wire: in one line, nothing linked. Empty for an empty text. A pipe is
     * shown by its number, for in a code span it ends the cell of a table for some and not for others.
     */
    static String code(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String visible = VisibleText.inOneLine(text).replace("|", VisibleText.number('|'));
        String fence = "`".repeat(1 + longestRun(visible));
        boolean isPadded = visible.startsWith("`")
                || visible.endsWith("`")
                || (visible.startsWith(" ") && visible.endsWith(" ") && !visible.isBlank());
        String padding = isPadded ? " " : "";
        return fence + padding + visible + padding + fence;
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int index = 0; index < text.length(); index++) {
            run = text.charAt(index) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
