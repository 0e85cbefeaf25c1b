/// What may be printed. The [Gate] is the one place that every deed asks before it shows or sends an
/// article: it puts the article's terms before the judge, once for each use that a page makes of it, and
/// hands out a [Printed] or a [Card] with the duties already resolved into things to show, or says why
/// not. Neither has a constructor that anybody else can reach, so what the gate refused cannot get onto a
/// page, into a feed or into an answer of the API: there is no type to carry it there. The pages that
/// readers see are put together from these in the package `pages`.
@NullMarked
package org.reprint.newsroom.deeds.press;

import org.jspecify.annotations.NullMarked;
