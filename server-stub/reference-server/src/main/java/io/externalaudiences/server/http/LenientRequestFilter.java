package io.externalaudiences.server.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows the other spellings of a path as the contract's, and a body without a media type, or with that of a form, as
 * JSON.
 */
@Component
@Order(2)
class LenientRequestFilter extends OncePerRequestFilter {
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new AsTheContractHasIt(request), response);
    }

    private static final class AsTheContractHasIt extends HttpServletRequestWrapper {
        private final String path;

        AsTheContractHasIt(HttpServletRequest request) {
            super(request);
            this.path = Spelling.canonical(request.getRequestURI());
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path;
        }

        @Override
        public @Nullable String getContentType() {
            String sent = super.getContentType();
            boolean meansJson = path.startsWith(ContractPaths.BASE) && (sent == null || isForm(sent));
            return meansJson ? MediaType.APPLICATION_JSON_VALUE : sent;
        }

        private static boolean isForm(String mediaType) {
            return mediaType.trim().toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) ? getContentType() : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            String type = getContentType();
            return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) && type != null
                    ? Collections.enumeration(Collections.singleton(type))
                    : super.getHeaders(name);
        }
    }
}
