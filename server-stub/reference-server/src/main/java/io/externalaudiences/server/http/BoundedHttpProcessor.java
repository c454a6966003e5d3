package io.externalaudiences.server.http;

import java.io.IOException;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * The requests of one connection after another. It is called whenever bytes have come; {@link SocketState#LONG} leaves
 * the worker, and asks to be called when there are more.
 */
final class BoundedHttpProcessor extends Http11Processor {
    private final BoundedHttpProtocol bounds;
    private final Adapter unswallowing;
    /** Whether a request was answered before its body was read. */
    private boolean unread;

    private @Nullable LingeringClose closing;

    BoundedHttpProcessor(BoundedHttpProtocol protocol) {
        super(protocol, protocol.getAdapter());
        this.bounds = protocol;
        this.unswallowing = new UnswallowedBodies(protocol.getAdapter());
    }

    @Override
    public Adapter getAdapter() {
        return unswallowing;
    }

    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
        // Of another connection it may be left from before.
        if (closing != null && closing.isOf(socket)) {
            return closing.dropMore();
        }
        unread = false;
        SocketState state = super.service(socket);
        if (state == SocketState.CLOSED && unread) {
            return close(socket);
        }
        boolean incomplete = state == SocketState.LONG && !isAsync();
        return incomplete && isLate() ? SocketState.CLOSED : state;
    }

    private boolean isLate() {
        long begun = request.getStartTimeNanos();
        return begun >= 0 && System.nanoTime() - begun > bounds.headerTimeout().toNanos();
    }

    /**
     * At the end of a chunked body Tomcat would go on with the connection in the midst of reading it, with a second
     * processor. What is to be done is done after that, by this one.
     */
    @Override
    protected void executeDispatches() {
        if (!request.isRequestThread()) {
            super.executeDispatches();
        }
    }

    /** The end of a request that was dispatched. */
    @Override
    protected SocketState dispatchEndRequest() {
        if (isRequestBodyFullyRead()) {
            return super.dispatchEndRequest();
        }
        try {
            return close(getSocketWrapper());
        } catch (IOException e) {
            // The caller has gone.
            return SocketState.CLOSED;
        }
    }

    private SocketState close(SocketWrapperBase<?> socket) throws IOException {
        closing = new LingeringClose(socket);
        return closing.dropMore();
    }

    /** Keeps Tomcat from reading the rest of a body, which holds a worker for as long as the body takes. */
    private final class UnswallowedBodies implements Adapter {
        private final Adapter delegate;

        UnswallowedBodies(Adapter delegate) {
            this.delegate = delegate;
        }

        @Override
        public void service(Request request, Response response) throws Exception {
            delegate.service(request, response);
            if (!isAsync() && !isRequestBodyFullyRead()) {
                unread = true;
                disableSwallowRequest();
            }
        }

        @Override
        public boolean prepare(Request request, Response response) throws Exception {
            return delegate.prepare(request, response);
        }

        @Override
        public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
            return delegate.asyncDispatch(request, response, status);
        }

        @Override
        public void log(Request request, Response response, long time) {
            delegate.log(request, response, time);
        }

        @Override
        public void checkRecycled(Request request, Response response) {
            delegate.checkRecycled(request, response);
        }

        @Override
        public String getDomain() {
            return delegate.getDomain();
        }
    }
}
