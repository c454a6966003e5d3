package io.externalaudiences.conformance.runner.preflight;

import io.externalaudiences.conformance.exchange.Call;
import io.externalaudiences.conformance.http.CertificateOfAnotherHost;
import io.externalaudiences.conformance.http.HttpTransport;
import io.externalaudiences.conformance.http.NoAnswer;
import io.externalaudiences.conformance.http.TargetConfiguration;
import io.externalaudiences.conformance.outcome.Blocked;
import io.externalaudiences.conformance.outcome.TooSlow;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says why a connection does not come about or breaks, and what to change. */
final class ConnectionFaults {

    private final TargetConfiguration configuration;

    ConnectionFaults(TargetConfiguration configuration) {
        this.configuration = configuration;
    }

    String words(NoAnswer failure, Call call) {
        Throwable cause = failure.getCause();
        URI url = configuration.url();
        if (cause instanceof UnknownHostException) {
            return url + " cannot be reached: the name " + url.getHost() + " does not resolve; is it spelled right?";
        }
        if (cause instanceof ConnectException) {
            return url + " cannot be reached: nobody listens there; is it running, and is the port right?";
        }
        if (isDistrusted(cause)) {
            return url + " cannot be trusted: its certificate comes from no authority that this Java knows; name that"
                    + " authority with --ca-file";
        }
        if (cause instanceof CertificateOfAnotherHost) {
            return url + " cannot be trusted: " + cause.getMessage() + "; give a name that the certificate is for";
        }
        if (answersBy(otherScheme(), call)) {
            return otherSchemeIsSpoken();
        }
        String hint =
                "https".equals(url.getScheme()) ? "; does it ask for a client certificate (--client-certificate)?" : "";
        return cause instanceof SSLException
                ? url + " cannot be used: TLS fails, " + firstLine(cause) + hint
                : url + " cannot be used: it ends the connection without a complete answer, " + firstLine(cause) + hint;
    }

    /** Some servers wait for the rest of what they take for a request, when it is the beginning of TLS. */
    String wordsForSilence(Call call) {
        if (answersBy(otherScheme(), call)) {
            return otherSchemeIsSpoken();
        }
        return configuration.url() + " does not answer within "
                + configuration.budgets().exchange().toSeconds()
                + " s; is it well, and is budgets.exchange long enough?";
    }

    private String otherSchemeIsSpoken() {
        return configuration.url() + " cannot be used: " + otherScheme() + " is spoken there; begin the url with "
                + otherScheme() + "://";
    }

    private static boolean isDistrusted(@Nullable Throwable cause) {
        return cause instanceof SSLException && hasCause(cause, CertificateException.class);
    }

    private static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private String otherScheme() {
        return "https".equals(configuration.url().getScheme()) ? "http" : "https";
    }

    /** A certificate that is not trusted shows as well as any answer that TLS is spoken there. */
    private boolean answersBy(String scheme, Call call) {
        URI other = URI.create(configuration.url().toString().replaceFirst("^https?", scheme));
        try (HttpTransport transport = new HttpTransport(configuration.at(other))) {
            transport.send(call);
            return true;
        } catch (NoAnswer e) {
            return isDistrusted(e.getCause()) || e.getCause() instanceof CertificateOfAnotherHost;
        } catch (TooSlow | Blocked e) {
            return false;
        }
    }

    private static String firstLine(@Nullable Throwable cause) {
        String message = cause == null || cause.getMessage() == null ? "no reason is known" : cause.getMessage();
        return message.lines().findFirst().orElse("no reason is known");
    }
}
