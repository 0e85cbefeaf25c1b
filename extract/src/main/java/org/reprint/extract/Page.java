package org.reprint.extract;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;

/// A page as it was fetched or saved, before anybody has understood it: its bytes or its decoded text, and what is
/// known about it from outside.
///
/// ```java
/// var page = Page.of(bytes).at(URI.create("https://example.org/story")).declaredAs(StandardCharsets.UTF_8);
/// ```
///
/// A page is a value: every `with`-like deed returns a new one. The array given to [#of(byte\[\])] is not copied and
/// must not be changed while the page is in use.
public final class Page {
    private final byte[] bytes;
    private final Optional<String> text;
    private final Optional<URI> address;
    private final Optional<Charset> charset;

    private Page(byte[] bytes, Optional<String> text, Optional<URI> address, Optional<Charset> charset) {
        this.bytes = bytes;
        this.text = text;
        this.address = address;
        this.charset = charset;
    }

    /// A page from its bytes. The charset is found by byte order mark, then the declared one, then the page's own
    /// `meta`, then by looking at the bytes (WHATWG Encoding Standard labels throughout).
    ///
    /// @param html the bytes of the response or file, of any length
    /// @return the page, with neither address nor declared charset
    public static Page of(byte[] html) {
        return new Page(html, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// A page from text that is decoded already.
    ///
    /// @param html the markup, of any length
    /// @return the page, without an address
    public static Page of(String html) {
        return new Page(new byte[0], Optional.of(html), Optional.empty(), Optional.empty());
    }

    /// The same page with the address it was fetched from, against which relative links are resolved.
    ///
    /// @param address an absolute http or https address; others are kept but help nothing
    /// @return the page with its address
    public Page at(URI address) {
        return new Page(bytes, text, Optional.of(address), charset);
    }

    /// The same page with the charset that its server declared in `Content-Type`.
    ///
    /// @param charset what the header said
    /// @return the page with its declared charset
    public Page declaredAs(Charset charset) {
        return new Page(bytes, text, address, Optional.of(charset));
    }

    /// The address the page was fetched from.
    ///
    /// @return the address, or empty when it is unknown
    public Optional<URI> address() {
        return address;
    }

    /// The same page with other bytes.
    Page holding(byte[] html) {
        return new Page(html, text, address, charset);
    }

    byte[] bytes() {
        return bytes;
    }

    Optional<String> text() {
        return text;
    }

    Optional<Charset> charset() {
        return charset;
    }
}
