/// What may be done with a text and what duties come with it: [Terms] say on which basis we hold an
/// article and by which rules, a [Use] is what a deed wants to do, [Judge] answers with a sealed
/// [Ruling]. Pure functions over records; every deed that shows or sends an article asks here.
@NullMarked
package org.reprint.newsroom.words.rights;

import org.jspecify.annotations.NullMarked;
