/** From what the articles tell to a timeline: read, merged, weighed, headed. */
@NullMarked
package dev.dateline.event;

import org.jspecify.annotations.NullMarked;
