/**
 * The disks that data is kept on: whether there is room left.
 *
 * <p>Knows no other room.
 */
@NullMarked
package io.externalaudiences.server.disk;

import org.jspecify.annotations.NullMarked;
