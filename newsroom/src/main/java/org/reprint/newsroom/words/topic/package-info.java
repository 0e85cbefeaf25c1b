/// The three vocabularies an article is filed under: region, theme and in-depth report.
@NullMarked
package org.reprint.newsroom.words.topic;

import org.jspecify.annotations.NullMarked;
