/**
 * Shows any text, whoever wrote it, in each form in which pages and reports are written.
 *
 * <p>What has no shape on a page, a control character or half of a surrogate pair, is shown by its number: <code>
 * &#92;u{1B}</code>. Templates get the escaping of their form by their name, so that no template can forget it.
 */
@NullMarked
package io.externalaudiences.text;

import org.jspecify.annotations.NullMarked;
