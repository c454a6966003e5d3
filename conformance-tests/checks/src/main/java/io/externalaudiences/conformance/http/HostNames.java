package io.externalaudiences.conformance.http;

import java.security.cert.X509Certificate;
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
        } catch (SSLPeerUnverifiedException e) {
            throw new CertificateOfAnotherHost(host, certificate, e);
        }
    }

    @Override
    public boolean verify(String host, SSLSession session) {
        return rule.verify(host, session);
    }
}
