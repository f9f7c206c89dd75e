/** Reading articles: front matter, Markdown, plain text and HTML. The only user of flexmark, Jackson YAML and jsoup. */
@NullMarked
package dev.dateline.article;

import org.jspecify.annotations.NullMarked;
