/// The door through which readers and their machines come in. A [Page] is what every handler gives,
/// whether it was written for people or for machines; the server keeps it ready as bytes and drops it
/// when something that it shows changes.
@NullMarked
package org.reprint.newsroom.doors.web;

import org.jspecify.annotations.NullMarked;
