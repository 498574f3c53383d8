package org.faktenspur.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Named;

import org.faktenspur.audit.AuditEntry;
import org.faktenspur.audit.AuditTail;
import org.faktenspur.claim.Rating;
import org.faktenspur.claim.RatingWord;
import org.faktenspur.text.Language;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/**
 * What ratings are called: the newsroom's own word where it has one, else the product's. Read once and again when somebody
 * changed something, here or on another node.
 */
@Named("ratingWords")
@ApplicationScoped
public class RatingWords {

    /** The verb under which the audit chain has a change of them. */
    public static final String CHANGE = "name-ratings";

    private volatile Map<String, String> own;

    /** @param language as the message bundles have it: "de" */
    public String of(Rating rating, String language) {
        Map<String, String> known = own == null ? read() : own;
        String word = known.get(key(rating, language));
        return word == null ? usual(rating, language) : word;
    }

    /** The product's own word. */
    public String usual(Rating rating, String language) {
        return MessageBundles.get(Labels.class, Localized.Literal.of(language)).usualRating(rating);
    }

    /** The newsroom's word; empty where it has none. */
    public String chosen(Rating rating, String language) {
        return read().getOrDefault(key(rating, language), "");
    }

    /** What is remembered comes from the database itself: a replica may not know the newest yet. */
    Map<String, String> read() {
        List<RatingWord> words = QuarkusTransaction.joiningExisting().call(() -> RatingWord.listAll());
        Map<String, String> found = words.stream()
                .collect(Collectors.toMap(word -> key(word.rating, word.language.code()), word -> word.word));
        own = found;
        return found;
    }

    private static String key(Rating rating, String language) {
        return language + " " + rating;
    }

    void changedHere(@Observes(during = TransactionPhase.AFTER_SUCCESS) AuditEntry entry) {
        if (entry.verb.equals(CHANGE))
            own = null;
    }

    void changedSomewhere(@ObservesAsync AuditTail.Grown grown) {
        own = null;
    }

    void takenBack(@ObservesAsync AuditTail.TakenBack back) {
        own = null;
    }

    /** Words that more than one rating would have; nobody could tell these apart. */
    public static List<String> repeated(List<RatingWord> words, Language language, Function<Rating, String> usual) {
        Map<Rating, String> named = words.stream().filter(word -> word.language == language)
                .collect(Collectors.toMap(word -> word.rating, word -> word.word));
        return Arrays.stream(Rating.values()).map(rating -> named.getOrDefault(rating, usual.apply(rating)).toLowerCase())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > 1).map(Map.Entry::getKey).toList();
    }
}
