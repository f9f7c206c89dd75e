/** What has to be measured from inside the room of events. */
@NullMarked
package dev.dateline.event;

import org.jspecify.annotations.NullMarked;
