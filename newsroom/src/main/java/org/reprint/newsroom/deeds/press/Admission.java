package org.reprint.newsroom.deeds.press;

/// The gate's answer for one whole article.
public sealed interface Admission permits Printed, Withheld {}
