/** The temporal tagger: the rule book (data), the matcher and the resolver. */
@NullMarked
package dev.dateline.tagging;

import org.jspecify.annotations.NullMarked;
