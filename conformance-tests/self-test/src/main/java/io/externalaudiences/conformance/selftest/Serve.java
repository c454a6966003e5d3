package io.externalaudiences.conformance.selftest;

import io.externalaudiences.conformance.selftest.faults.Fault;
import io.externalaudiences.conformance.selftest.faults.Faults;
import io.externalaudiences.conformance.selftest.minimal.MinimalTarget;
import io.externalaudiences.conformance.selftest.minimal.Setting;
import io.externalaudiences.conformance.selftest.minimal.behaviour.Behaviour;

/** The second implementation, or a broken one, as a process. */
public final class Serve {
    private Serve() {}

    /**
     * Runs a server until the process is ended, and prints its URL.
     *
     * @param arguments the port, 0 for a free one; then, if a broken server is wanted, its name, such as
     *     {@code AcceptsTtlNinetyOne}. {@code --list} alone prints the names of all broken servers
     * @throws java.util.NoSuchElementException when there is no such broken server
     */
    public static void main(String... arguments) {
        if (arguments.length == 1 && arguments[0].equals("--list")) {
            Faults.all().stream().map(Fault::name).forEach(System.out::println);
            return;
        }
        int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0;
        Behaviour behaviour = arguments.length > 1 ? Faults.named(arguments[1]).server() : Behaviour.conforming();
        System.out.println(MinimalTarget.start(behaviour, Setting.demo(), port).url());
    }
}
