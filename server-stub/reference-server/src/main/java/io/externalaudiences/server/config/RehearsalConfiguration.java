package io.externalaudiences.server.config;

import io.externalaudiences.server.rehearsal.FaultPlan;
import io.externalaudiences.server.rehearsal.MovableClock;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** The test surface, where it is asked for. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("external-audiences.test-surface")
class RehearsalConfiguration {
    /**
     * Checks who can reach this server.
     *
     * @throws InvalidSettings where it is somebody on another machine
     */
    RehearsalConfiguration(Environment environment) {
        String address = environment.getProperty("server.address", "0.0.0.0");
        if (!isThisMachine(address)) {
            throw new InvalidSettings(
                    List.of("external-audiences.test-surface lets anybody remove everything, and needs"
                            + " server.address to be 127.0.0.1 or ::1; it is " + address + "."));
        }
    }

    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** In place of the usual clock: jobs, expiry and tokens all follow it. */
    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    FaultPlan faultPlan() {
        return new FaultPlan();
    }
}
