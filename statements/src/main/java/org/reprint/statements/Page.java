package org.reprint.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text taken apart: paragraphs, tokens, quoted passages, sentences.
final class Page {
    final Text source;
    final String text;
    final Tongue tongue;
    final List<Span> paragraphs;
    final List<Passages.Passage> passages;
    final Tokens tokens;
    final List<Sentences.Sentence> sentences;

    private Page(Text source, Tongue tongue) {
        this.source = source;
        this.text = source.words();
        this.tongue = tongue;
        this.paragraphs = paragraphs(source);
        this.passages = Passages.of(source, paragraphs, tongue);
        this.tokens = Tokens.of(text, tongue);
        int token = 0;
        for (int p = 0; p < passages.size(); p++) {
            while (token < tokens.count && tokens.start[token] < passages.get(p).start()) {
                token++;
            }
            while (token < tokens.count && tokens.start[token] < passages.get(p).end()) {
                tokens.passage[token++] = p;
            }
        }
        this.sentences = Sentences.of(tokens, passages, paragraphs);
    }

    static Page of(Text source, Tongue tongue) {
        return new Page(source, tongue);
    }

    private static List<Span> paragraphs(Text source) {
        List<Span> all = new ArrayList<>();
        if (!source.blocks().isEmpty()) {
            source.blocks().forEach(block -> lines(source.words(), block.span(), all));
            return all;
        }
        lines(source.words(), new Span(0, source.words().length()), all);
        return all;
    }

    private static void lines(String words, Span block, List<Span> all) {
        int from = block.start();
        for (int i = block.start(); i <= block.end(); i++) {
            if (i == block.end() || words.charAt(i) == '\n') {
                if (i > from) {
                    all.add(new Span(from, i));
                }
                from = i + 1;
            }
        }
    }

    /// What the block is that an offset of the text stands in.
    Block.Kind kind(int offset) {
        return source.blocks().stream()
                .filter(block ->
                        block.span().start() <= offset && offset < block.span().end())
                .findFirst()
                .map(Block::kind)
                .orElse(Block.Kind.PARAGRAPH);
    }

    /// The passage a token stands in.
    Optional<Passages.Passage> passageAt(int token) {
        int p = token < 0 || token >= tokens.count ? -1 : tokens.passage[token];
        return p < 0 ? Optional.empty() : Optional.of(passages.get(p));
    }

    boolean quoted(int token) {
        return token >= 0 && token < tokens.count && tokens.passage[token] >= 0;
    }

    /// The first token after the passage that `token` stands in, or the next token.
    int after(int token) {
        int p = tokens.passage[token];
        int i = token + 1;
        while (p >= 0 && i < tokens.count && tokens.passage[i] == p) {
            i++;
        }
        return i;
    }

    /// The first token of the passage that `token` stands in, or the token itself.
    int before(int token) {
        int p = tokens.passage[token];
        int i = token;
        while (p >= 0 && i > 0 && tokens.passage[i - 1] == p) {
            i--;
        }
        return i;
    }

    /// The stretch of tokens `from` to `to` (exclusive) in the text.
    Span span(int from, int to) {
        return new Span(tokens.start[from], tokens.end[to - 1]);
    }
}
