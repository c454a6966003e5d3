package io.externalaudiences.conformance.http;

import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;
import org.apache.hc.client5.http.ssl.HttpClientHostnameVerifier;

/** Holds the certificate of a server against the host that was asked for, and says whom it is for where it differs. */
final class HostNames implements HttpClientHostnameVerifier {

    private final DefaultHostnameVerifier rule = new DefaultHostnameVerifier(PublicSuffixMatcherLoader.getDefault());

    /** @throws CertificateOfAnotherHost if the certificate does not name this host */
    @Override
    public void verify(String host, X509Certificate certificate) throws SSLException {
        try {
            rule.verify(host, certificate);
            mustBeNamed(host, certificate);
        } catch (SSLPeerUnverifiedException e) {
            throw new CertificateOfAnotherHost(host, certificate, e);
        }
    }

    @Override
    public boolean verify(String host, SSLSession session) {
        return rule.verify(host, session);
    }

    /**
     * The library still takes the common name of a certificate for a host where it has no other, and a lone asterisk
     * for any host of one word; RFC 9110 takes neither.
     */
    private static void mustBeNamed(String host, X509Certificate certificate) throws SSLPeerUnverifiedException {
        List<String> names = CertificateOfAnotherHost.names(certificate);
        boolean isOfOneWord = !host.contains(".") && !host.contains(":");
        if (names.isEmpty() || (isOfOneWord && names.stream().noneMatch(host::equalsIgnoreCase))) {
            throw new SSLPeerUnverifiedException(host);
        }
    }
}
