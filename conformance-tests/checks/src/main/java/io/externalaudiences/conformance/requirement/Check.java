package io.externalaudiences.conformance.requirement;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/**
 * Marks a method that judges one requirement of the contract.
 *
 * <p>The id is all there is to say here: sentence, strength, profile and hints stand in {@code requirements.yaml}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Test
public @interface Check {

    /** The id of the requirement, such as {@code RUN-004}. */
    String value();
}
