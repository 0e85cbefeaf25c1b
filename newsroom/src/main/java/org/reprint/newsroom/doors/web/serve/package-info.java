/// The server. One filter ([FrontDoor]) stands ahead of everything and answers from [ReadyPages], ready
/// bytes in each encoding a reader takes. On a miss the request goes down to Spring's dispatcher and from
/// there to the one list of [Routes], whose handlers each make a page. The [Follower] reads
/// the log of changes and drops exactly the pages that show what changed; a page made from an older state
/// than the log has told of is never kept. Beans are wired by hand in [Beans], nothing is scanned and
/// nothing configures itself.
@NullMarked
package org.reprint.newsroom.doors.web.serve;

import org.jspecify.annotations.NullMarked;
