package io.externalaudiences.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Tells programs that run on this machine, beside the server, from everybody else whose requests come from here: from
 * proxies, which speak for others, and from browsers, which carry out what pages of other sites say. A page can give a
 * name of its own this machine's address, so that the name is looked at, too.
 */
@Component
final class LocalCallers {
    private static final Set<String> LOOPBACK = Set.of("localhost", "[::1]", "[0:0:0:0:0:0:0:1]");
    private static final Pattern LOOPBACK_ADDRESS = Pattern.compile("127(\\.[0-9]{1,3}){3}");
    private static final Set<String> OWN_PAGES = Set.of("none", "same-origin");
    private static final Set<String> OF_PROXIES = Set.of("forwarded", "via", "x-real-ip");
    private static final String PROXY_PREFIX = "x-forwarded-";

    private final List<String> otherNames;

    LocalCallers(Environment environment) {
        this.otherNames = Binder.get(environment)
                .bind("external-audiences.local-hosts", Bindable.listOf(String.class))
                .orElse(List.of());
    }

    /** What speaks against a request of a program on this machine, in a sentence; empty where nothing does. */
    Optional<String> objection(HttpServletRequest request) {
        if (!isLoopback(request.getRemoteAddr())) {
            return Optional.of("The request comes from another machine.");
        }
        return Stream.of(proxy(request), name(request), page(request))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isLoopback(String address) {
        try {
            // An address in digits: nobody is asked for it.
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static Optional<String> proxy(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .filter(header -> {
                    String name = header.toLowerCase(Locale.ROOT);
                    return OF_PROXIES.contains(name) || name.startsWith(PROXY_PREFIX);
                })
                .findFirst()
                .map(header -> "The header " + header + " says that the request comes through a proxy.");
    }

    /** Of a request without the header, as HTTP/1.0 allows, Tomcat says the address that it came to. */
    private Optional<String> name(HttpServletRequest request) {
        String name = request.getServerName().toLowerCase(Locale.ROOT);
        boolean known = LOOPBACK.contains(name)
                || LOOPBACK_ADDRESS.matcher(name).matches()
                || otherNames.stream().anyMatch(name::equalsIgnoreCase);
        return known
                ? Optional.empty()
                : Optional.of("The header Host names neither this machine nor one of external-audiences.local-hosts.");
    }

    private static Optional<String> page(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String own = request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
        if (origin != null && !origin.equalsIgnoreCase(own)) {
            return Optional.of("The header Origin names another site than this server.");
        }
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        return site == null || OWN_PAGES.contains(site)
                ? Optional.empty()
                : Optional.of("The header Sec-Fetch-Site says that a page of another site sends the request.");
    }
}
