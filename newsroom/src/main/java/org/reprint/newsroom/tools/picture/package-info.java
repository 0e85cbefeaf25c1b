/// Develops prints of pictures that strangers sent. A picture's size is read from its head before a pixel is decoded,
/// large ones are thinned while they are decoded, and nothing of the original file but its pixels comes through: no
/// location, no camera, no hidden text. Thumbnailator scales, TwelveMonkeys reads what the JDK does not.
@NullMarked
package org.reprint.newsroom.tools.picture;

import org.jspecify.annotations.NullMarked;
