/// What an editor decides about an article on file: publish, correct, withdraw, file under topics, set terms. Every
/// decision is one transaction, and asks [org.reprint.newsroom.deeds.press.Gate] where rights are touched.
@NullMarked
package org.reprint.newsroom.deeds.desk;

import org.jspecify.annotations.NullMarked;
