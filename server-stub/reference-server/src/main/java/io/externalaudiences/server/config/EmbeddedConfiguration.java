package io.externalaudiences.server.config;

import com.zaxxer.hikari.HikariDataSource;
import io.externalaudiences.server.ingest.EngineSettings;
import io.externalaudiences.server.ingest.profile.EmbeddedProfiles;
import io.externalaudiences.server.ingest.profile.ProfileStore;
import java.io.IOException;
import java.nio.file.Files;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** One server on its own: state in H2, profiles in DuckDB, both in files that belong to this process. */
@Configuration(proxyBeanMethods = false)
@Profile("!postgres")
class EmbeddedConfiguration {
    /** The state. Nothing is changed before all there is has proven usable. */
    @Bean
    DataSource dataSource(Folders folders) throws IOException {
        EmbeddedState state = new EmbeddedState(folders.state());
        state.requireUsable();
        if (Files.exists(folders.profiles())) {
            StoredFileCheck.profiles(folders.profiles());
        }
        state.makeIfMissing();
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(state.url());
        dataSource.setUsername(EmbeddedState.USER);
        dataSource.setPassword(EmbeddedState.PASSWORD);
        dataSource.setMaximumPoolSize(16);
        dataSource.setMinimumIdle(1);
        dataSource.setExceptionOverrideClassName(ClosedStateOverride.class.getName());
        // A connection to a file that was closed takes itself for a good one.
        dataSource.setConnectionTestQuery("select 1");
        return dataSource;
    }

    @Bean
    ProfileStore profileStore(Folders folders, EngineSettings engine) {
        return new EmbeddedProfiles(folders.profiles(), engine);
    }
}
