/// Reads the settings. Names, units and defaults all come from the one record tree
/// ([org.reprint.newsroom.words.settings.Settings]): a setting added there is known here, in `reprint settings`
/// and in the error messages without another line. Four sources are asked, a later one wins: the default, the
/// data folder's `reprint.properties`, the environment (`serve.port` is `REPRINT_SERVE_PORT`), the command line.
/// Whatever is unknown or impossible is reported at once and together, each in a sentence that says what to do.
@NullMarked
package org.reprint.newsroom.tools.settings;

import org.jspecify.annotations.NullMarked;
