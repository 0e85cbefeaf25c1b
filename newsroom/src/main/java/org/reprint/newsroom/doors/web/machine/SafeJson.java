package org.reprint.newsroom.doors.web.machine;

/// JSON that may stand inside a `script` element as a data block: the only type printed there.
///
/// In such a block HTML ends at `</script` and enters other states at `<!--` (HTML, section 13.2.5.4), and
/// U+2028 and U+2029 end lines in older scripts; in JSON all of these stand inside strings alone, where
/// an escape means the same.
public final class SafeJson {

    private final String json;

    private SafeJson(String json) {
        this.json = json;
    }

    /// The one way to get one.
    ///
    /// @param tree maps, lists, texts, numbers and booleans, untrusted
    public static SafeJson of(Object tree) {
        return new SafeJson(Json.text(tree)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029"));
    }

    /// The text, ready to print between the tags of a data block.
    public String json() {
        return json;
    }

    @Override
    public String toString() {
        return json;
    }
}
