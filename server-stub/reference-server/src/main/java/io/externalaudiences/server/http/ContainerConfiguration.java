package io.externalaudiences.server.http;

import java.time.Duration;
import org.apache.catalina.Container;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Has Tomcat answer its own refusals as this server does, take no more headers than can be meant, and wait for nobody.
 */
@Configuration(proxyBeanMethods = false)
class ContainerConfiguration {
    /** The contract has six; browsers and what stands between add a few dozen. */
    private static final String MOST_HEADERS = "100";

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> container(
            @Value("${external-audiences.request-timeout:20s}") Duration timeout) {
        return factory -> {
            factory.setProtocol(BoundedHttpProtocol.class.getName());
            factory.addConnectorCustomizers(connector -> {
                connector.setProperty("maxHeaderCount", MOST_HEADERS);
                if (connector.getProtocolHandler() instanceof BoundedHttpProtocol protocol) {
                    protocol.setHeaderTimeout(timeout);
                }
            });
            factory.addContextCustomizers(context -> {
                Container host = context.getParent();
                if (host instanceof StandardHost standard) {
                    standard.setErrorReportValveClass(ContainerErrors.class.getName());
                }
            });
        };
    }
}
