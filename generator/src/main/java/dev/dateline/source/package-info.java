/** Where something stands in a file, and what is wrong with it: spans, problems, slugs. */
@NullMarked
package dev.dateline.source;

import org.jspecify.annotations.NullMarked;
