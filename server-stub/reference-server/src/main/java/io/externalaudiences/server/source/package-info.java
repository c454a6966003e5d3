/**
 * Where files come from: finds out whether a path names something, lists the files of a window, hands them over to be
 * read on this machine.
 *
 * <p>Knows folders and files, and alone knows OpenDAL and Apache MINA. Must not know audiences, runs, or what stands in
 * the files.
 */
@NullMarked
package io.externalaudiences.server.source;

import org.jspecify.annotations.NullMarked;
