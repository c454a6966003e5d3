/** The contract in the forms that are published: in one piece, and for a page of documentation. */
@NullMarked
package io.externalaudiences.contract.publish;

import org.jspecify.annotations.NullMarked;
