package io.externalaudiences.client.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that callers of a client can name.
 *
 * @param kind what it is
 * @param name by what it is found again in another generation
 * @param owner the name of the type that it belongs to; its own where it belongs to none
 * @param text as people read it
 */
record Signature(Kind kind, String name, String owner, String text) {
    private static final Pattern MEMBER = Pattern.compile("(?<name>[^(:=? ]+)(?<sign>\\(|\\??: | = ).+");

    /** What callers can name, in the order in which it is told. */
    enum Kind {
        TYPE("types"),
        PROPERTY("properties"),
        CONSTANT("constants"),
        METHOD("methods");

        private final String plural;

        Kind(String plural) {
            this.plural = plural;
        }

        /** As people call several of them. */
        String plural() {
            return plural;
        }
    }

    /**
     * Reads a line of {@value Generated#SIGNATURES}.
     *
     * @param type the name of the last type above it; empty where there is none
     */
    static Signature of(String line, String type) {
        Matcher member = MEMBER.matcher(line);
        if (!member.matches()) {
            return new Signature(Kind.TYPE, line, line, line);
        }
        String name = member.group("name");
        return switch (member.group("sign")) {
            case "(" -> new Signature(Kind.METHOD, name + "()", name + "()", line);
            case " = " -> new Signature(Kind.CONSTANT, name, type, line);
            default -> new Signature(Kind.PROPERTY, name, type, line);
        };
    }

    /** Whether it is part of a type, and comes and goes with it. */
    boolean isMember() {
        return !owner.equals(name);
    }
}
