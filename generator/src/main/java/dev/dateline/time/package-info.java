/** Spans of days that never claim more than is known, their EDTF form and their labels for people. */
@NullMarked
package dev.dateline.time;

import org.jspecify.annotations.NullMarked;
