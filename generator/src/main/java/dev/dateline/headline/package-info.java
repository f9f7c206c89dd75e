/** A clause as a headline: in the present, short, whole, or empty where its words make none that reads. */
@NullMarked
package dev.dateline.headline;

import org.jspecify.annotations.NullMarked;
