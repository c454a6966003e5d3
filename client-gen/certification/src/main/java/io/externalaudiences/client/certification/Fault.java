package io.externalaudiences.client.certification;

import java.util.function.Consumer;

/**
 * One way to misbehave.
 *
 * @param id its id, such as {@code C-01}
 * @param title what the server does
 * @param action what the client does meanwhile
 * @param script how the server answers
 * @param judgement what a good client makes of it
 */
record Fault(String id, String title, String action, Consumer<Script> script, Consumer<Judge> judgement) {}
