package org.reprint.newsroom.tools.archive;

import java.util.Map;
import org.reprint.newsroom.words.archive.JsonText;
import tools.jackson.databind.json.JsonMapper;

/// JSON by Jackson.
public final class JacksonText implements JsonText {

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public String text(Map<String, ?> tree) {
        return json.writeValueAsString(tree);
    }
}
