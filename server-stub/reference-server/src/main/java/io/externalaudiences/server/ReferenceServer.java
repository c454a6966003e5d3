package io.externalaudiences.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The reference server: a real implementation of the contract. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class ReferenceServer {
    /**
     * Starts the server.
     *
     * @param arguments options of Spring Boot, such as {@code --server.port=0}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(ReferenceServer.class, arguments);
    }
}
