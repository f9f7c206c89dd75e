/** Small drawings as PNG, the same bytes on every machine: no fonts, no graphics and no compression of the platform. */
@NullMarked
package dev.dateline.picture;

import org.jspecify.annotations.NullMarked;
