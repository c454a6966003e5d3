package io.externalaudiences.conformance.selftest.minimal.behaviour;

/**
 * How a server behaves: every rule of the API as one small method, and each method does what the guide asks.
 *
 * <p>The rules stand in the interfaces that this one gathers, by subject. A broken server implements this interface and
 * overrides as few methods as it can, most of them one; so does an odd but legal one:
 *
 * <pre>{@code
 * new Behaviour() {
 *     @Override
 *     public boolean isInTheWay(StoredRun existing, Status status, StoredRun proposed) {
 *         return false;
 *     }
 * }
 * }</pre>
 *
 * <p>What a conforming server does is had with {@code Behaviour.super}. Rules named {@code refuse…} answer why
 * something is refused, or nothing when they have nothing against it; each judges one thing only and leaves the rest to
 * the others. Rules that touch no single answer, such as a redirect or a slow server, override {@link #respond} or
 * {@link #send}. Rules are asked by many threads at once.
 */
public interface Behaviour
        extends WireRules,
                AccessRules,
                CreateRules,
                UpdateRules,
                RunRules,
                LifecycleRules,
                StorageRules,
                AudienceBodies,
                RunBodies {

    /** A server that conforms in everything. */
    static Behaviour conforming() {
        return new Behaviour() {};
    }
}
