/// What stands on each page that readers see. [Press] looks at the store once, in one transaction, puts
/// every article before the gate, and hands out a model that a template prints without asking further.
/// Each model says what it shows and how long it holds ([Ties]), so that a ready page is dropped exactly
/// when one of these changes.
@NullMarked
package org.reprint.newsroom.deeds.press.pages;

import org.jspecify.annotations.NullMarked;
