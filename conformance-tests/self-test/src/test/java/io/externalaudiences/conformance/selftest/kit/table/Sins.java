package io.externalaudiences.conformance.selftest.kit.table;

import io.externalaudiences.conformance.selftest.broken.access.AcceptsExpiredToken;
import io.externalaudiences.conformance.selftest.broken.access.AcceptsForeignClient;
import io.externalaudiences.conformance.selftest.broken.access.AcceptsForeignOrg;
import io.externalaudiences.conformance.selftest.broken.access.AnswersExpiredTokenWith401;
import io.externalaudiences.conformance.selftest.broken.access.AnswersForeignClientWith403;
import io.externalaudiences.conformance.selftest.broken.access.DeletesWithReadOnlyToken;
import io.externalaudiences.conformance.selftest.broken.access.OpensEverySandbox;
import io.externalaudiences.conformance.selftest.broken.isolation.DeletesAcrossSandboxes;
import io.externalaudiences.conformance.selftest.broken.isolation.ListsRunsAcrossSandboxes;
import io.externalaudiences.conformance.selftest.broken.isolation.SharesNamesAcrossSandboxes;
import io.externalaudiences.conformance.selftest.broken.isolation.ShowsOperationsAcrossOrgs;
import io.externalaudiences.conformance.selftest.broken.isolation.ShowsOperationsAcrossSandboxes;
import io.externalaudiences.conformance.selftest.broken.isolation.TellsThatItExists;
import io.externalaudiences.conformance.selftest.broken.isolation.UpdatesAcrossSandboxes;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;
import java.util.List;
import java.util.stream.Stream;

/** All rows of the table. */
public final class Sins {
    private Sins() {}

    /** Broken servers that the kit finds. */
    public static List<Sin> found() {
        return Stream.of(
                        CreateSins.all(),
                        OperationSins.all(),
                        UpdateSins.all(),
                        DeleteSins.all(),
                        RunSins.all(),
                        RunListSins.all(),
                        AccessSins.all(),
                        ErrorSins.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Broken servers whose requirements have no check yet. */
    public static List<Class<? extends Behaviour>> unchecked() {
        return List.of(
                AcceptsExpiredToken.class,
                AcceptsForeignClient.class,
                AcceptsForeignOrg.class,
                AnswersExpiredTokenWith401.class,
                AnswersForeignClientWith403.class,
                DeletesWithReadOnlyToken.class,
                OpensEverySandbox.class,
                DeletesAcrossSandboxes.class,
                ListsRunsAcrossSandboxes.class,
                SharesNamesAcrossSandboxes.class,
                ShowsOperationsAcrossOrgs.class,
                ShowsOperationsAcrossSandboxes.class,
                TellsThatItExists.class,
                UpdatesAcrossSandboxes.class);
    }
}
