/// The pages that readers see. One method of [Site] makes one page: it asks the press for a model, gives
/// it to a template (`src/main/jte/site`), and hands back bytes with what they show. The site's own
/// words come from one messages file per language, its looks from one stylesheet; neither needs a script.
@NullMarked
package org.reprint.newsroom.doors.web.site;

import org.jspecify.annotations.NullMarked;
