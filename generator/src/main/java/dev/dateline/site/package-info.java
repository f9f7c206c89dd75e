/** Page views, theme and links. The only user of FreeMarker. */
@NullMarked
package dev.dateline.site;

import org.jspecify.annotations.NullMarked;
