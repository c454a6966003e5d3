package io.externalaudiences.server.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The body of a request while it comes in. No worker waits for it: Tomcat calls when there are bytes, when there are no
 * more, and when the time is over; never two of these at once.
 */
final class IncomingBody implements ReadListener, AsyncListener {
    private static final Logger LOG = LoggerFactory.getLogger(IncomingBody.class);

    private static final int AT_ONCE = 4096;

    private final AsyncContext async;
    private final HttpServletResponse response;
    private final ServletInputStream in;
    private final Duration timeout;
    private final BodyRoom room;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    /** Nothing is read any more: it was answered, or dispatched. */
    private boolean ended;

    private boolean dispatched;

    private IncomingBody(HttpServletRequest request, HttpServletResponse response, Duration timeout, BodyRoom room)
            throws IOException {
        this.async = request.startAsync(request, response);
        this.response = response;
        this.in = request.getInputStream();
        this.timeout = timeout;
        this.room = room;
        async.setTimeout(timeout.toMillis());
        async.addListener(this);
    }

    /** Whether something of a request's body has not been read yet. */
    static boolean isUnread(HttpServletRequest request) throws IOException {
        return !request.getInputStream().isFinished();
    }

    /**
     * Reads the body, and dispatches the request once more when it is there as a whole. Answers 400 where it is longer
     * than {@link StrictJson#LARGEST}, is not complete in time or breaks off, and 500 where there is no room for it.
     */
    static IncomingBody keep(HttpServletRequest request, HttpServletResponse response, Duration timeout, BodyRoom room)
            throws IOException {
        IncomingBody body = new IncomingBody(request, response, timeout, room);
        body.in.setReadListener(body);
        return body;
    }

    /** All of it, once the request was dispatched. */
    byte[] bytes() {
        return kept.toByteArray();
    }

    @Override
    public void onDataAvailable() throws IOException {
        byte[] bytes = new byte[AT_ONCE];
        while (!ended && in.isReady()) {
            int length = in.read(bytes);
            if (length < 0) {
                return;
            }
            take(bytes, length);
        }
    }

    private void take(byte[] bytes, int length) throws IOException {
        if (kept.size() + length > StrictJson.LARGEST) {
            refuse(PlatformCode.REQUEST_INVALID, "The body is longer than " + StrictJson.LARGEST + " bytes.");
        } else if (!room.take(length)) {
            refuse(PlatformCode.SERVER_FAILED, "There are too many bodies at once. Send the request again later.");
        } else {
            kept.write(bytes, 0, length);
        }
    }

    @Override
    public void onAllDataRead() {
        if (!ended) {
            ended = true;
            dispatched = true;
            async.dispatch();
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) throws IOException {
        // Once the request was dispatched, the time is that of whoever carries it out.
        if (!ended) {
            refuse(
                    PlatformCode.REQUEST_INVALID,
                    "The body did not come within " + timeout.toMillis() + " milliseconds.");
        }
    }

    /** Reading has failed: chunks are malformed, or the caller has gone. Tomcat ends the connection after this. */
    @Override
    public void onError(Throwable failure) {
        if (!ended) {
            ended = true;
            try {
                answer(PlatformCode.REQUEST_INVALID, "The body cannot be read to its end.");
            } catch (IOException e) {
                LOG.debug("A caller has gone before the body was there.", e);
            }
        }
    }

    /** What fails later is the matter of whoever carries the request out. */
    @Override
    public void onError(AsyncEvent event) {
        if (!dispatched) {
            async.complete();
        }
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Whoever carries the request out may take time, too.
        event.getAsyncContext().addListener(this);
    }

    @Override
    public void onComplete(AsyncEvent event) {
        room.give(kept.size());
        kept.reset();
    }

    private void refuse(PlatformCode code, String detail) throws IOException {
        ended = true;
        answer(code, detail);
        async.complete();
    }

    private void answer(PlatformCode code, String detail) throws IOException {
        ErrorWriter.refuse(ErrorBodies.of(code, detail, RequestIdFilter.idOf(response)), response);
        response.flushBuffer();
    }
}
