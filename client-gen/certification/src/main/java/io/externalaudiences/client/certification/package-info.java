/**
 * Certifies a client: a scripted server misbehaves in one way after the other, a driver of the client carries out a
 * task against each, and the server's journal and what the driver says it met are judged. Stories are told to the
 * reference server and compared here as well.
 */
@NullMarked
package io.externalaudiences.client.certification;

import org.jspecify.annotations.NullMarked;
