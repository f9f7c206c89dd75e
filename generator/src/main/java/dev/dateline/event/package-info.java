/** From tagged sentences to a timeline: mentions, merging, names, titles, salience. */
@NullMarked
package dev.dateline.event;

import org.jspecify.annotations.NullMarked;
