package io.externalaudiences.conformance.runner;

import io.externalaudiences.conformance.http.UserInfo;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * A user and a password that were given in a URL in vain: that is said, or they would be looked for where they are not.
 */
final class UnusedUserInfo {

    private UnusedUserInfo() {}

    /**
     * Says so in one line, if it is so.
     *
     * @param name what the user calls the address
     * @param address as it was given; null where it was not
     */
    static void tell(PrintWriter err, String name, @Nullable String address) {
        if (address != null && UserInfo.isIn(address)) {
            err.println("certify: the user and the password in " + name + " are not used");
        }
    }
}
