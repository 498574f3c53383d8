package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;

import org.faktenspur.text.Span;

/** A claim's sentence while it is being worded: the words, each change on the way, and the words elsewhere that it needs. */
final class Wording {

    private final List<Edit> edits = new ArrayList<>();
    private final List<Span> context = new ArrayList<>();
    private boolean needsContext;
    private String words = "";

    Wording say(String sentence) {
        words = sentence;
        return this;
    }

    Wording edit(EditKind kind, String from, String to) {
        edits.add(new Edit(kind, from, to));
        return this;
    }

    Wording from(List<Span> spans) {
        context.addAll(spans);
        return this;
    }

    Wording unsure() {
        needsContext = true;
        return this;
    }

    String words() {
        return words;
    }

    List<Edit> edits() {
        return List.copyOf(edits);
    }

    List<Span> context() {
        return List.copyOf(context);
    }

    /** Whether a subject was said again together with this auxiliary. */
    boolean hasCopied(String auxiliary) {
        return edits.stream().anyMatch(edit -> edit.kind() == EditKind.SUBJECT_COPIED && edit.to().endsWith(auxiliary));
    }

    /** Whether "es" was put before words that had none; it stands for nothing. */
    boolean isImpersonal() {
        return edits.stream().anyMatch(edit -> edit.kind() == EditKind.MAIN_CLAUSE && edit.to().equals("es " + edit.from()));
    }

    boolean needsContext() {
        return needsContext;
    }
}
