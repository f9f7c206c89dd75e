/** The command line: picocli commands that build Settings, call the facade and print the Report. */
@NullMarked
package dev.dateline.cli;

import org.jspecify.annotations.NullMarked;
