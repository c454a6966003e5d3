/** Whatever may answer under a wrong address, or in bad faith: the kit against servers that are no implementation. */
@NullMarked
package io.externalaudiences.conformance.selftest.kit.hostile;

import org.jspecify.annotations.NullMarked;
