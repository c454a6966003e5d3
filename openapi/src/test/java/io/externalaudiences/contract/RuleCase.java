package io.externalaudiences.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule of the contract and one way to break it: a rule that was never seen to complain is no rule.
 *
 * @param name the rule's name in lint/README.md, which says why there is such a rule
 * @param complaints what the rule has to say about a contract; nothing, if it is kept
 * @param fault breaks a contract
 * @param complaint what must then be said, or a piece of it
 */
record RuleCase(String name, Function<Parts, Stream<String>> complaints, Consumer<Parts> fault, String complaint) {

    void isKept() {
        assertThat(complaints.apply(new Parts()).filter(said -> !LintExceptions.letThrough(name, said)))
                .isEmpty();
    }

    void complainsWhenBroken() {
        var broken = new Parts();
        fault.accept(broken);
        assertThat(complaints.apply(broken)).anySatisfy(said -> assertThat(said).contains(complaint));
    }

    @Override
    public String toString() {
        return name + ": " + complaint;
    }
}
