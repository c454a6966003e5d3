package io.externalaudiences.conformance.http;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * A server has shown a certificate that does not name the host that was asked for, so that it may be anybody; nothing
 * was sent to it. The message names both.
 */
public final class CertificateOfAnotherHost extends SSLPeerUnverifiedException {

    private static final int DNS_NAME = 2;
    private static final int IP_ADDRESS = 7;

    /** More would fill the line: certificates of large hosts have hundreds. */
    private static final int MOST_NAMES = 5;

    private static final int LONGEST_NAME = 255;

    CertificateOfAnotherHost(String host, X509Certificate certificate, SSLPeerUnverifiedException cause) {
        super("its certificate is for " + words(named(host, certificate)) + ", and not for " + host);
        initCause(cause);
    }

    /** The hosts and addresses that a certificate names as such. */
    static List<String> names(X509Certificate certificate) {
        try {
            Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
            return alternatives == null
                    ? List.of()
                    : alternatives.stream()
                            .filter(name ->
                                    Objects.equals(name.get(0), DNS_NAME) || Objects.equals(name.get(0), IP_ADDRESS))
                            .map(name -> printable(name.get(1).toString()))
                            .toList();
        } catch (CertificateParsingException e) {
            // Names that cannot be read are names of nobody.
            return List.of();
        }
    }

    /** For people: an address that stands where names of hosts do is none, and a subject is nobody's name. */
    private static List<String> named(String host, X509Certificate certificate) {
        List<String> names = names(certificate);
        return names.isEmpty()
                ? List.of("no host ("
                        + printable(certificate.getSubjectX500Principal().getName()) + ")")
                : names.stream()
                        .map(name -> name.equals(host) ? "a host with the name " + name : name)
                        .toList();
    }

    private static String words(List<String> names) {
        if (names.isEmpty()) {
            return "no host";
        }
        if (names.size() > MOST_NAMES) {
            return String.join(", ", names.subList(0, MOST_NAMES))
                    + String.format(Locale.ROOT, " and %d more", names.size() - MOST_NAMES);
        }
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** What somebody has written into a certificate need not be a name, and must not do anything to a terminal. */
    private static String printable(String name) {
        String plain = name.replaceAll("[^!-~]", "?");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME) + "…";
    }
}
