package io.externalaudiences.server.storage;

import io.externalaudiences.server.audience.UnitOfWork;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A unit of work is a transaction of the database. */
@Component
class TransactionUnit implements UnitOfWork {
    private final TransactionTemplate transaction;

    TransactionUnit(PlatformTransactionManager manager) {
        this.transaction = new TransactionTemplate(manager);
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
