package io.externalaudiences.server.http;

import org.apache.catalina.Container;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Has Tomcat answer its own refusals as this server does, and take no more headers than can be meant. */
@Configuration(proxyBeanMethods = false)
class ContainerConfiguration {
    /** The contract has six; browsers and what stands between add a few dozen. */
    private static final String MOST_HEADERS = "100";

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerErrors() {
        return factory -> {
            factory.addConnectorCustomizers(connector -> connector.setProperty("maxHeaderCount", MOST_HEADERS));
            factory.addContextCustomizers(context -> {
                Container host = context.getParent();
                if (host instanceof StandardHost standard) {
                    standard.setErrorReportValveClass(ContainerErrors.class.getName());
                }
            });
        };
    }
}
