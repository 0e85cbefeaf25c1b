package org.reprint.newsroom.deeds.press;

/// The gate's answer for an article's place in a list.
public sealed interface Listed permits Card, Withheld {}
