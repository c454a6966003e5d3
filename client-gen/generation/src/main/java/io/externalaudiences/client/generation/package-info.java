/** Generates the clients of all languages by their recipes, and compares what comes of it. */
@NullMarked
package io.externalaudiences.client.generation;

import org.jspecify.annotations.NullMarked;
