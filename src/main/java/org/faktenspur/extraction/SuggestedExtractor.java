package org.faktenspur.extraction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;

import org.faktenspur.text.Language;
import org.faktenspur.text.Span;

/**
 * Lets somebody outside suggest claims and keeps those that hold before the text. Sentences, attributions and the account of
 * every sentence are those of the rules, and so are the claims wherever no suggestion holds, comes in time, or comes at all.
 */
public final class SuggestedExtractor implements Extractor {

    private static final Logger LOG = Logger.getLogger(SuggestedExtractor.class.getName());
    /** What is asked about at once, in UTF-16 code units: some two pages, so that an answer stays short. */
    private static final int PASSAGE = 4_000;
    private static final ExecutorService ASKING = Executors.newCachedThreadPool(SuggestedExtractor::daemon);

    private final Extractor rules;
    private final Suggester suggester;
    private final Duration atMost;

    /** @param atMost how long all suggestions for one text may take together */
    public SuggestedExtractor(Extractor rules, Suggester suggester, Duration atMost) {
        this.rules = rules;
        this.suggester = suggester;
        this.atMost = atMost;
    }

    @Override
    public Extraction extract(String text, Language language, String title) {
        Extraction byRules = rules.extract(text, language, title);
        SuggestedClaims claims = new SuggestedClaims(text, byRules);
        long deadline = System.nanoTime() + atMost.toNanos();
        for (Span passage : passages(byRules.sentences()))
            if (!ask(passage, text, byRules.language(), deadline, claims))
                break;
        return claims.merged();
    }

    /** @return whether it is worth asking on */
    private boolean ask(Span passage, String text, Language language, long deadline, SuggestedClaims claims) {
        Future<List<Suggestion>> asked = ASKING.submit(() -> suggester.suggest(passage.in(text), language));
        try {
            for (Suggestion suggestion : asked.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS))
                claims.consider(suggestion, passage);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            LOG.warning(
                    "The rules go on alone: " + (e.getCause() == null ? "no suggestions in time" : e.getCause().toString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            asked.cancel(true);
        }
        return false;
    }

    /** Neighbouring sentences together; what is no language but a single endless line is not asked about. */
    private static List<Span> passages(List<ExtractedSentence> sentences) {
        List<Span> passages = new ArrayList<>();
        int begin = -1;
        int end = -1;
        for (ExtractedSentence sentence : sentences) {
            if (begin >= 0 && sentence.span().end() - begin > PASSAGE) {
                passages.add(new Span(begin, end));
                begin = -1;
            }
            begin = begin < 0 ? sentence.span().begin() : begin;
            end = sentence.span().end();
        }
        if (begin >= 0)
            passages.add(new Span(begin, end));
        return passages.stream().filter(passage -> passage.length() <= PASSAGE).toList();
    }

    private static Thread daemon(Runnable asking) {
        Thread thread = new Thread(asking, "asking for suggestions");
        thread.setDaemon(true);
        return thread;
    }
}
