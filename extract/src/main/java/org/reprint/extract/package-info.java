/// Finds the article in a web page. One front door, [org.reprint.extract.Extractor]: a
/// [org.reprint.extract.Page] goes in, an [org.reprint.extract.Article] comes out, records all the way down and no
/// markup in any of them.
///
/// Behind the door the page is decoded and parsed within bounds, its declarations (JSON-LD, meta, microdata) are read,
/// its text is cut into blocks, each block is described by signals and judged by a small learned model, the kept blocks
/// are cleaned and rendered, and what surrounds them tells authors, dates, topics, terms and the chain of
/// publications. Words that a language brings along are data files under `lexicon/`. Everything but the records, the
/// front door and the JSON shape is package-private.
@NullMarked
package org.reprint.extract;

import org.jspecify.annotations.NullMarked;
