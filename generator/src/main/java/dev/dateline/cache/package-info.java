/** What earlier runs worked out, kept in a file by what it was worked out from. */
@org.jspecify.annotations.NullMarked
package dev.dateline.cache;
