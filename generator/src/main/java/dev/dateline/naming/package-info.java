/** Who is who: the names of a folder settled across its articles, and what part each plays in a clause. */
@NullMarked
package dev.dateline.naming;

import org.jspecify.annotations.NullMarked;
