/// Durable work for later, kept in the store's own database by db-scheduler: scheduling joins the deed's
/// transaction, a job runs on one node, and again after a crash in its middle. Only the server polls; the
/// command line schedules and leaves.
@NullMarked
package org.reprint.newsroom.tools.job;

import org.jspecify.annotations.NullMarked;
