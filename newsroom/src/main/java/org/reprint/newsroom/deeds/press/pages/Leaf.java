package org.reprint.newsroom.deeds.press.pages;

import java.util.function.Function;

/// What stands where a page of statements would be.
///
/// @param <T> the page
public sealed interface Leaf<T> {

    /// A page.
    record Full<T>(T page) implements Leaf<T> {}

    /// Nothing that readers may see, for now.
    ///
    /// @param ties what that hangs on
    record None<T>(Ties ties) implements Leaf<T> {}

    /// The same with another page; where there is none, there stays none.
    default <U> Leaf<U> map(Function<T, U> made) {
        return switch (this) {
            case Full<T>(T page) -> new Full<>(made.apply(page));
            case None<T>(Ties ties) -> new None<>(ties);
        };
    }
}
