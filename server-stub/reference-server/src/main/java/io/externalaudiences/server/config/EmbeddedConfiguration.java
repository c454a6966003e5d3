package io.externalaudiences.server.config;

import com.zaxxer.hikari.HikariDataSource;
import io.externalaudiences.server.ingest.EngineSettings;
import io.externalaudiences.server.ingest.profile.EmbeddedProfiles;
import io.externalaudiences.server.ingest.profile.ProfileStore;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** One server on its own: state in H2, profiles in DuckDB, both in files that belong to this process. */
@Configuration(proxyBeanMethods = false)
@Profile("!postgres")
class EmbeddedConfiguration {
    /**
     * The state.
     *
     * <p>WRITE_DELAY=0: what is committed is written before the answer is given, so that killing the process loses
     * nothing. async: an interrupted thread does not close the file for all. TRACE_LEVEL_FILE=0: no file beside it that
     * repeats statements and their values.
     */
    @Bean
    DataSource dataSource(Folders folders) {
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setJdbcUrl("jdbc:h2:async:" + folders.state()
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0");
        dataSource.setUsername("sa");
        dataSource.setPassword("");
        dataSource.setMaximumPoolSize(16);
        dataSource.setMinimumIdle(1);
        return dataSource;
    }

    @Bean
    ProfileStore profileStore(Folders folders, EngineSettings engine) {
        return new EmbeddedProfiles(folders.profiles(), engine);
    }
}
