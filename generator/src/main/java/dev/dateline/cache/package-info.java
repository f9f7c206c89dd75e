/** What earlier runs worked out, kept in a file by what it was worked out from. */
@NullMarked
package dev.dateline.cache;

import org.jspecify.annotations.NullMarked;
