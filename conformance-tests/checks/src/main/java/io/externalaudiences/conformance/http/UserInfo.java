package io.externalaudiences.conformance.http;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * The user and the password in a URL (the userinfo of RFC 3986): the kit does not use them, and shows them to nobody.
 */
public final class UserInfo {

    /** All of what may be one, in a text that need not be a URL: a password may hold any character, unescaped. */
    private static final Pattern IN_A_TEXT = Pattern.compile("(?s)(?<=//).*@|[^\\s'\"=:]+:\\S*@");

    private UserInfo() {}

    /** Whether an address has one. */
    public static boolean isIn(String address) {
        return !removed(address).equals(address);
    }

    /** The same address without it. */
    public static URI removed(URI address) {
        return isIn(address.toString()) ? URI.create(removed(address.toString())) : address;
    }

    /** A text with whatever may be one in it replaced, be it an address or not. */
    public static String masked(String text) {
        return IN_A_TEXT.matcher(text).replaceAll("…@");
    }

    private static String removed(String address) {
        return address.replaceFirst("^([^/?#]*//)[^/?#]*@", "$1");
    }
}
