/** The timeline in formats for programs. */
@NullMarked
package dev.dateline.export;

import org.jspecify.annotations.NullMarked;
