package org.reprint.newsroom.words.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Documents one setting where it is declared.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {

    /// What it sets and in which unit, one sentence.
    String value();

    /// Its value when nobody says otherwise, as somebody would write it.
    String standard();

    /// The smallest number (for a time: of milliseconds) that makes sense.
    long least() default 0;

    /// The largest number (for a time: of milliseconds) that makes sense.
    long most() default Integer.MAX_VALUE;

    /// Whether it must not be shown.
    boolean secret() default false;
}
