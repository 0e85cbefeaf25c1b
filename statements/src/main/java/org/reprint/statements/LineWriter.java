package org.reprint.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes the statements of one text as one JSON line.
final class LineWriter {
    private final StringBuilder out = new StringBuilder();
    private final CodePoints points;

    private LineWriter(CodePoints points) {
        this.points = points;
    }

    static String write(Text text, List<Statement> statements) {
        LineWriter writer = new LineWriter(CodePoints.of(text.words()));
        writer.out.append("{\"id\":");
        writer.string(text.id());
        writer.out.append(",\"quotes\":[");
        for (int i = 0; i < statements.size(); i++) {
            writer.out.append(i == 0 ? "" : ",");
            writer.statement(statements.get(i));
        }
        return writer.out.append("]}").toString();
    }

    private void statement(Statement statement) {
        out.append('{');
        place("", Optional.of(new Span(statement.start(), statement.end())));
        out.append(",\"spans\":")
                .append(statement.spans().stream()
                        .map(span -> "[" + points.at(span.start()) + "," + points.at(span.end()) + "]")
                        .collect(Collectors.joining(",", "[", "]")));
        out.append(',');
        place("speaker_", statement.speaker().map(Mention::span));
        member("speaker_name", statement.people().isEmpty() ? Optional.empty() : Optional.of(statement.speakerName()));
        out.append(',');
        place("cue_", statement.cue().map(Cue::span));
        member("type", Optional.of(word(statement.kind())));
        member("lemma", statement.cue().map(Cue::lemma));
        member("act", Optional.of(word(statement.act())));
        member("polarity", Optional.of(word(statement.polarity())));
        out.append(",\"confidence\":").append(Math.round(statement.confidence() * 1000) / 1000.0);
        member("rule", Optional.of(statement.rule()));
        more(statement);
        out.append('}');
    }

    private void more(Statement statement) {
        statement.addressee().ifPresent(mention -> member("addressee", Optional.of(mention.words())));
        if (!statement.reportedBy().isEmpty()) {
            out.append(",\"reported_by\":[");
            for (int i = 0; i < statement.reportedBy().size(); i++) {
                out.append(i == 0 ? "" : ",");
                string(statement.reportedBy().get(i).name());
            }
            out.append(']');
        }
        statement.when().ifPresent(moment -> {
            member("when", Optional.of(moment.mention().words()));
            moment.from().ifPresent(day -> member("from", Optional.of(day.toString())));
            moment.to().ifPresent(day -> member("to", Optional.of(day.toString())));
        });
        statement.where().ifPresent(mention -> member("where", Optional.of(mention.words())));
        statement.evidence().ifPresent(link -> member("evidence", Optional.of(link.address())));
        if (!statement.people().isEmpty()) {
            statement.people().getFirst().role().ifPresent(role -> member("role", Optional.of(role)));
            statement.people().getFirst().affiliation().ifPresent(body -> member("affiliation", Optional.of(body)));
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void place(String prefix, Optional<Span> span) {
        out.append('"').append(prefix).append("start\":");
        out.append(span.map(s -> String.valueOf(points.at(s.start()))).orElse("null"));
        out.append(",\"").append(prefix).append("end\":");
        out.append(span.map(s -> String.valueOf(points.at(s.end()))).orElse("null"));
    }

    private void member(String name, Optional<String> value) {
        out.append(",\"").append(name).append("\":");
        value.ifPresentOrElse(this::string, () -> out.append("null"));
    }

    private void string(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean lone = Character.isSurrogate(c) && !paired(value, i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || lone) {
                out.append("\\u").append(String.format("%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean paired(String value, int i) {
        return Character.isHighSurrogate(value.charAt(i))
                ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }
}
