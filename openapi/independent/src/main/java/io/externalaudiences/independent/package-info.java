/** What is needed to have tools that we did not write judge the contract, and play its flows. */
@NullMarked
package io.externalaudiences.independent;

import org.jspecify.annotations.NullMarked;
