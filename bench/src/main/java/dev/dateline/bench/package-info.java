/** Measures: the tagger's accuracy on TimeML corpora, which stay outside the project, and its speed. */
@NullMarked
package dev.dateline.bench;

import org.jspecify.annotations.NullMarked;
