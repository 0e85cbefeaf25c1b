/// Everything on file, out of the house and back: [Backup] into one file while the server runs, [Restore]
/// from it into a store of either kind, [Move] to another database, [Export] in forms that other programs
/// read (ninjs and WARC). A backup is a zip: a manifest of counts and hashes that people can read, a copy
/// of the database that is the same whatever it was made from, and the site's own texts.
@NullMarked
package org.reprint.newsroom.deeds.archive;

import org.jspecify.annotations.NullMarked;
