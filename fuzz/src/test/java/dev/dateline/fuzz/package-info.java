/** Every reader against made-up input: with its seeds in each build, and for as long as wanted by {@code .ci/fuzz}. */
@NullMarked
package dev.dateline.fuzz;

import org.jspecify.annotations.NullMarked;
