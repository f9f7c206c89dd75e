/** The local preview: an HTTP server on loopback, a watcher, live reload. It knows a folder and a task, nothing of articles. */
@NullMarked
package dev.dateline.preview;

import org.jspecify.annotations.NullMarked;
