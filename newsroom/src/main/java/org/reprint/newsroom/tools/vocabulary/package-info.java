/// Reads the shipped vocabularies of regions and themes, and puts the names of countries to them from the CLDR data of
/// the
/// JDK.
@NullMarked
package org.reprint.newsroom.tools.vocabulary;

import org.jspecify.annotations.NullMarked;
