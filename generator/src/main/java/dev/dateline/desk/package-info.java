/** The editor's desk: what is to be looked at, what an editor has decided, and the addresses that last. */
@NullMarked
package dev.dateline.desk;

import org.jspecify.annotations.NullMarked;
