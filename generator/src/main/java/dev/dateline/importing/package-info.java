/** Raw pages, mails, texts and feeds to clean articles, with what each field rests on. */
@NullMarked
package dev.dateline.importing;

import org.jspecify.annotations.NullMarked;
