/** The Maven plugin: goals that turn a build's parameters into Settings, call the facade and log the Report. */
@NullMarked
package dev.dateline.maven;

import org.jspecify.annotations.NullMarked;
