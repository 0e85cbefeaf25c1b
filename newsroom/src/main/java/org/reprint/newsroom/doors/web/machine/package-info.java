/// What machines read: feeds (RSS 2.0, Atom, JSON Feed), site maps, structured data (schema.org, Open
/// Graph), the read API with ninjs 3.1 and its OpenAPI document. Everything is made from what the gate
/// printed, so nothing that it refused can leave here, and carries its provenance: the original's
/// address, author, outlet and rights. Whole texts go out only where the terms let us pass them on.
@NullMarked
package org.reprint.newsroom.doors.web.machine;

import org.jspecify.annotations.NullMarked;
