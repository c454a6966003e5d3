package io.externalaudiences.server.audience;

import java.util.function.Supplier;

/** All or nothing: what is done inside is kept as a whole, or, where an exception leaves it, not at all. */
public interface UnitOfWork {
    /** Does the work, and hands on what it answers. */
    <T> T inOne(Supplier<T> work);

    /** Does the work. */
    default void inOne(Runnable work) {
        inOne(() -> {
            work.run();
            return true;
        });
    }
}
