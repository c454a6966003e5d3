package io.externalaudiences.server.config;

import com.zaxxer.hikari.HikariDataSource;
import io.externalaudiences.server.ingest.EngineSettings;
import io.externalaudiences.server.ingest.profile.PostgresProfiles;
import io.externalaudiences.server.ingest.profile.ProfileStore;
import io.externalaudiences.server.source.Secret;
import io.externalaudiences.server.source.SourceUnusable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Several servers that share their work: state and profiles in PostgreSQL, the lake in a folder that all of them see.
 */
@Configuration(proxyBeanMethods = false)
@Profile("postgres")
class PostgresConfiguration {
    private static final String OPTION = "external-audiences.postgres.";

    /** Of each server. PostgreSQL grants a hundred in all, unless it is told otherwise. */
    private static final int CONNECTIONS = 16;

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    @Bean
    DataSource dataSource(Settings settings) {
        Settings.Postgres postgres = checked(settings);
        String password = password(postgres.password());
        PostgresCheck.requireOpen(postgres.url(), postgres.user(), password, CONNECTING);
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(postgres.url());
        dataSource.setUsername(postgres.user());
        dataSource.setPassword(password);
        dataSource.setMaximumPoolSize(CONNECTIONS);
        // While the database is away, callers shall be told so, and not be kept waiting.
        dataSource.setConnectionTimeout(CONNECTING.toMillis());
        dataSource.setMinimumIdle(1);
        return dataSource;
    }

    private static Settings.Postgres checked(Settings settings) {
        List<String> faults = new ArrayList<>();
        Settings.Postgres postgres =
                Optional.ofNullable(settings.postgres()).orElseGet(() -> new Settings.Postgres("", "", null));
        if (!postgres.url().startsWith("jdbc:postgresql://")) {
            faults.add(OPTION + "url must be an address such as jdbc:postgresql://localhost/audiences.");
        }
        if (postgres.user().isBlank()) {
            faults.add(OPTION + "user is missing.");
        }
        Optional.ofNullable(postgres.password())
                .flatMap(Secret::fault)
                .ifPresent(fault -> faults.add(OPTION + "password " + fault + "."));
        if (settings.sharedFolder() == null) {
            faults.add("external-audiences.shared-folder is missing: the lake must lie where all servers see it.");
        }
        if (!faults.isEmpty()) {
            throw new InvalidSettings(faults);
        }
        return postgres;
    }

    private static @Nullable String password(@Nullable Secret password) {
        try {
            return password == null ? null : password.text();
        } catch (SourceUnusable e) {
            throw new InvalidSettings(List.of(OPTION + "password cannot be read any more."));
        }
    }

    @Bean
    FlywayMigrationStrategy knownVersionOnly() {
        return flyway -> {
            SchemaVersion.unknown(flyway).ifPresent(tables -> {
                throw new UnusableState(OPTION + "url names a database with " + tables
                        + ": start the server that has written them, or a later one.");
            });
            flyway.migrate();
        };
    }

    @Bean
    ProfileStore profileStore(DataSource dataSource, EngineSettings engine) {
        return new PostgresProfiles(dataSource, engine);
    }
}
