/** What a sentence of an article says: where it begins, its verbs and clauses, their subjects, the words that tell an event. */
@NullMarked
package dev.dateline.clause;

import org.jspecify.annotations.NullMarked;
