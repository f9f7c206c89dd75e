/** What one article tells, clause by clause: what happened, on which day, to whom, and whether it did. */
@NullMarked
package dev.dateline.telling;

import org.jspecify.annotations.NullMarked;
