/** The facade: settings in, report out. */
@NullMarked
package dev.dateline;

import org.jspecify.annotations.NullMarked;
