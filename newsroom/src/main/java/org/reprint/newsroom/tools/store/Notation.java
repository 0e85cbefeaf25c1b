package org.reprint.newsroom.tools.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reprint.newsroom.words.article.Content.Copyright;
import org.reprint.newsroom.words.picture.PictureUse;
import org.reprint.newsroom.words.rights.Basis;
import org.reprint.newsroom.words.rights.Terms;
import org.reprint.newsroom.words.statement.Saying;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/// How trees stand in a column: JSON, with the kinds of a sealed type by a name that outlives the class's.
final class Notation {

    /// Outlets' terms are few and stand in every row; an article's own are rare.
    private static final int TERMS_KEPT = 512;

    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Named {}

    private final JsonMapper json = JsonMapper.builder()
            .addMixIn(Basis.class, Named.class)
            .registerSubtypes(
                    new NamedType(Basis.OwnWork.class, "own-work"),
                    new NamedType(Basis.Licensed.class, "licensed"),
                    new NamedType(Basis.Permission.class, "permission"),
                    new NamedType(Basis.Agreement.class, "agreement"),
                    new NamedType(Basis.FairUse.class, "fair-use"),
                    new NamedType(Basis.Quotation.class, "quotation"),
                    new NamedType(Basis.PublicDomain.class, "public-domain"),
                    new NamedType(Basis.Reserved.class, "reserved"),
                    new NamedType(Basis.None.class, "none"))
            .build();

    private final Cache<String, Terms> terms = Caffeine.newBuilder()
            .maximumSize(TERMS_KEPT)
            .executor(Runnable::run)
            .build();

    String write(Object tree) {
        return json.writeValueAsString(tree);
    }

    @Nullable
    String writeIfAny(Optional<?> tree) {
        return tree.map(this::write).orElse(null);
    }

    List<String> strings(String text) {
        return json.readValue(text, STRINGS);
    }

    Map<String, List<String>> headers(String text) {
        return json.readValue(text, HEADERS);
    }

    /// Read once a text: records can be shared.
    Optional<Terms> terms(@Nullable String text) {
        return Optional.ofNullable(text).map(t -> terms.get(t, written -> json.readValue(written, Terms.class)));
    }

    Optional<PictureUse> picture(@Nullable String text) {
        return Optional.ofNullable(text).map(t -> json.readValue(t, PictureUse.class));
    }

    Saying saying(String text) {
        return json.readValue(text, Saying.class);
    }

    Optional<Copyright> copyright(@Nullable String text) {
        return Optional.ofNullable(text).map(t -> json.readValue(t, Copyright.class));
    }
}
