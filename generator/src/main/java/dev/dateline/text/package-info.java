/** Sentences, tokens and names of running text. */
@NullMarked
package dev.dateline.text;

import org.jspecify.annotations.NullMarked;
