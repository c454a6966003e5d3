package io.externalaudiences.server.config;

import io.externalaudiences.server.audience.AudienceRules;
import io.externalaudiences.server.audience.AudienceWork;
import io.externalaudiences.server.audience.Audiences;
import io.externalaudiences.server.audience.CreateAudience;
import io.externalaudiences.server.audience.DeleteAudience;
import io.externalaudiences.server.audience.FinishCreation;
import io.externalaudiences.server.audience.IdentityNamespaces;
import io.externalaudiences.server.audience.NameReservations;
import io.externalaudiences.server.audience.Operations;
import io.externalaudiences.server.audience.ReadOperation;
import io.externalaudiences.server.audience.UnitOfWork;
import io.externalaudiences.server.audience.UpdateAudience;
import io.externalaudiences.server.run.ExpireAudiences;
import io.externalaudiences.server.run.ReadRuns;
import io.externalaudiences.server.run.RunWork;
import io.externalaudiences.server.run.Runs;
import io.externalaudiences.server.run.StartRun;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases, which know no Spring. */
@Configuration(proxyBeanMethods = false)
class DomainConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    CreateAudience createAudience(
            Settings settings,
            NameReservations names,
            Operations operations,
            AudienceWork work,
            UnitOfWork unit,
            Clock clock) {
        AudienceRules rules = new AudienceRules(new IdentityNamespaces(settings.identityNamespaces()));
        return new CreateAudience(rules, names, operations, work, unit, clock);
    }

    @Bean
    FinishCreation finishCreation(
            Operations operations, Audiences audiences, NameReservations names, UnitOfWork unit, Clock clock) {
        return new FinishCreation(operations, audiences, names, unit, clock);
    }

    @Bean
    ReadOperation readOperation(Operations operations) {
        return new ReadOperation(operations);
    }

    @Bean
    UpdateAudience updateAudience(Audiences audiences, UnitOfWork unit, Clock clock) {
        return new UpdateAudience(audiences, unit, clock);
    }

    @Bean
    DeleteAudience deleteAudience(
            Audiences audiences, NameReservations names, AudienceWork work, UnitOfWork unit, Clock clock) {
        return new DeleteAudience(audiences, names, work, unit, clock);
    }

    @Bean
    StartRun startRun(Audiences audiences, Runs runs, RunWork work, UnitOfWork unit, Clock clock) {
        return new StartRun(audiences, runs, work, unit, clock);
    }

    @Bean
    ExpireAudiences expireAudiences(Audiences audiences, Runs runs, AudienceWork work, UnitOfWork unit, Clock clock) {
        return new ExpireAudiences(audiences, runs, work, unit, clock);
    }

    @Bean
    ReadRuns readRuns(Audiences audiences, Runs runs) {
        return new ReadRuns(audiences, runs);
    }
}
