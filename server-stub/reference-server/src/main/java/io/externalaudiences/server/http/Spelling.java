package io.externalaudiences.server.http;

/**
 * The spellings of paths that mean the same: with and without a slash at the end, operations in the plural (R-01,
 *
 */
final class Spelling {
    private static final String AUDIENCES = ContractPaths.BASE + "/external-audience";
    private static final String PLURAL_OPERATIONS = ContractPaths.BASE + "/external-audiences/operations/";

    private Spelling() {}

    /** The path as the contract spells it. */
    static String canonical(String path) {
        String singular = path.startsWith(PLURAL_OPERATIONS)
                ? AUDIENCES + "/operations/" + path.substring(PLURAL_OPERATIONS.length())
                : path;
        if (singular.equals(AUDIENCES)) {
            return AUDIENCES + "/";
        }
        boolean another = singular.endsWith("/") && !singular.equals(AUDIENCES + "/") && singular.length() > 1;
        return another ? singular.substring(0, singular.length() - 1) : singular;
    }
}
