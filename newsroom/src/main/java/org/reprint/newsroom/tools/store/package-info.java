/// The store: everything the newsroom remembers, on SQLite or PostgreSQL. [Store] is the front; it opens
/// the database that a [Place] names, brings its schema up to date and gives out the ports of `words`.
///
/// The SQL stands in named files beside the migrations (`/org/reprint/newsroom/store`), one text for both
/// databases. Writers run one after the other on either: on SQLite through a pool of one connection that
/// begins every transaction IMMEDIATE, on PostgreSQL behind an advisory lock; so the log of changes is
/// numbered in the order of commits, and a deed that looked before it wrote has seen the latest.
/// What lists show ([org.reprint.newsroom.words.press.Listings]) is written with every deed and never
/// computed by a page.
@NullMarked
package org.reprint.newsroom.tools.store;

import org.jspecify.annotations.NullMarked;
