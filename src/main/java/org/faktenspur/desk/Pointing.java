package org.faktenspur.desk;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedMap;

import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.Passage;
import org.faktenspur.claim.Claim;
import org.faktenspur.intake.Words;
import org.faktenspur.text.Span;
import org.faktenspur.workflow.Refused;
import org.faktenspur.workflow.Rule;

/** What somebody points at: with the mouse, as a sentence and a place in it ("6:12"), or by typing the words. */
final class Pointing {

    private Pointing() {
    }

    /** A stretch of the current text; refused when the words are not there, or in several places, or of an older version. */
    static Span at(Article article, MultivaluedMap<String, String> form) {
        requireText(article, form);
        String start = form.getFirst("start");
        if (start == null || start.isBlank())
            return Words.quoted(ArticleRevision.current(article).text, form.getFirst("quote")).orElseThrow(Pointing::nowhere);
        int begin = offset(article, start);
        int end = offset(article, form.getFirst("end"));
        if (begin < 0 || end <= begin)
            throw nowhere();
        return new Span(begin, end);
    }

    /** Where a stretch begins. */
    static int from(Article article, MultivaluedMap<String, String> form) {
        requireText(article, form);
        String start = form.getFirst("start");
        return start == null || start.isBlank() ? (int) ReadingActs.number(form.getFirst("cut")) : offset(article, start);
    }

    private static void requireText(Article article, MultivaluedMap<String, String> form) {
        if (form.containsKey("revision") && ReadingActs.number(form.getFirst("revision")) != article.revision)
            throw new Refused(Rule.TEXT_CHANGED_MEANWHILE);
    }

    private static int offset(Article article, String place) {
        String[] parts = String.valueOf(place).split(":");
        int within = parts.length == 2 ? (int) ReadingActs.number(parts[1]) : -1;
        Passage passage = Passage.at(article, (int) ReadingActs.number(parts[0]) - 1).orElseThrow(Pointing::nowhere);
        if (within < 0 || within > passage.end - passage.begin)
            throw nowhere();
        return passage.begin + within;
    }

    private static Refused nowhere() {
        return new Refused(Rule.NOT_WORDS_OF_THE_TEXT);
    }

    /** The claim that another is to become part of: the one whose address was typed, else the one that was chosen. */
    static String target(MultivaluedMap<String, String> form) {
        String typed = form.getFirst("other");
        return typed == null || typed.isBlank() ? form.getFirst("into") : typed;
    }

    /** Whatever ends in the id of a claim, such as the address of its workbench; null for anything else. */
    static Claim claim(String typed) {
        UUID id = id(typed);
        return id == null ? null : Claim.findById(id);
    }

    /** Locks a claim and the one that it is to become part of, before either is loaded. */
    static void lock(UUID claim, String into) {
        Claim.lockedInOrder(Stream.of(claim, id(into)).filter(Objects::nonNull).toList());
    }

    private static UUID id(String typed) {
        try {
            return typed == null ? null : UUID.fromString(typed.strip().replaceFirst(".*/", ""));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
