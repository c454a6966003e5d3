/**
 * Where files come from: finds out whether a path names something, lists the files of a window, hands one over to be
 * read.
 *
 * <p>Knows folders and files. Must not know audiences, runs, or what stands in the files.
 */
@NullMarked
package io.externalaudiences.server.source;

import org.jspecify.annotations.NullMarked;
