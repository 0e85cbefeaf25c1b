package org.reprint.newsroom.doors.web.serve;

import org.reprint.newsroom.doors.web.Page;

/// The pages that say why there is no page. The site writes them for readers, the API for machines.
public interface Apologies {

    /// Status 404.
    ///
    /// @param path the decoded path that was asked for, untrusted
    Page notFound(String path);

    /// Status 400: the request cannot be understood.
    ///
    /// @param why a sentence
    Page unreadable(String path, String why);

    /// Status 405 with `Allow`.
    Page wrongMethod(String path);

    /// Status 500.
    ///
    /// @param number by which the operator finds the error in the log
    Page broken(String path, String number);
}
