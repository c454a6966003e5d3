package io.externalaudiences.server.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The contract's paths lie below its base path, and every answer is JSON whatever the caller accepts. */
@Configuration(proxyBeanMethods = false)
class ContractPaths implements WebMvcConfigurer {
    static final String BASE = "/data/core/ais";

    @Override
    public void configurePathMatch(PathMatchConfigurer paths) {
        paths.addPathPrefix(BASE, HandlerTypePredicate.forAnnotation(RestController.class));
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer content) {
        content.ignoreAcceptHeader(true).defaultContentType(MediaType.APPLICATION_JSON);
    }
}
