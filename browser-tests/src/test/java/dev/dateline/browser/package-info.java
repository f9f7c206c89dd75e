/** Built sites, opened in a real Chromium as a reader would. Skipped where none is installed. */
@NullMarked
package dev.dateline.browser;

import org.jspecify.annotations.NullMarked;
