package io.externalaudiences.review.rules;

import io.externalaudiences.contract.model.Located;
import io.externalaudiences.review.change.Breaks;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What changes when the servers that the document lists do. Where they are is anybody's; below which path is the
 * contract's.
 */
final class ServerRules {

    private ServerRules() {}

    static void compare(Scope scope) {
        Pair servers = new Pair(
                scope.before().document().root().member("servers"),
                scope.after().document().root().member("servers"));
        if (servers.isSame()) {
            return;
        }
        String before = basePath(servers.before());
        String after = basePath(servers.after());
        Set<Breaks> breaks =
                before.equals(after) ? EnumSet.of(Breaks.DOCUMENTATION) : EnumSet.of(Breaks.CALLERS, Breaks.SERVERS);
        scope.findings()
                .add(
                        before.equals(after) ? "servers" : "base-path",
                        servers.spot().pointer(),
                        before.equals(after)
                                ? "the list of servers is another"
                                : "the base path was " + before + " and is " + after,
                        before.equals(after)
                                ? "below which path everything stands is the same"
                                : "callers ask where nothing is any more, and servers of the earlier version have nothing at the new place",
                        breaks,
                        List.of());
    }

    private static String basePath(Located servers) {
        String url = servers.element(0).text("url");
        return url.isEmpty() ? "" : URI.create(url).getPath();
    }
}
