package org.faktenspur.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.faktenspur.article.Article;
import org.faktenspur.claim.Evidence;
import org.faktenspur.source.Address;
import org.faktenspur.source.Source;
import org.faktenspur.source.Voice;

/** How many voices the evidence really is: one publisher counts once, and the article cannot be its own witness. */
public final class Independence {

    /** How a piece of evidence counts. */
    public enum Weight {
        COUNTS,
        SAME_VOICE_AS_ANOTHER,
        ARTICLE_ITSELF
    }

    private Independence() {
    }

    /** What each item counts, in the order given. */
    public static Map<Evidence, Weight> weigh(List<Evidence> evidence, Article article) {
        Map<Evidence, Weight> weights = new LinkedHashMap<>();
        List<Source> heard = new ArrayList<>();
        for (Evidence item : evidence) {
            if (isFrom(article, item.source)) {
                weights.put(item, Weight.ARTICLE_ITSELF);
            } else if (heard.stream().anyMatch(other -> isSameVoice(other, item.source))) {
                weights.put(item, Weight.SAME_VOICE_AS_ANOTHER);
            } else {
                weights.put(item, Weight.COUNTS);
                heard.add(item.source);
            }
        }
        return weights;
    }

    static int count(List<Evidence> evidence, Article article) {
        return (int) weigh(evidence, article).values().stream().filter(Weight.COUNTS::equals).count();
    }

    /** Where one of the two does not say who answers for it, its site does. */
    private static boolean isSameVoice(Source one, Source other) {
        boolean unstated = one.publisher == null || other.publisher == null;
        return one.voice().equals(other.voice())
                || unstated && site(one.url).isPresent() && site(one.url).equals(site(other.url))
                        && one.agency == null && other.agency == null;
    }

    private static boolean isFrom(Article article, Source source) {
        boolean samePublisher = isGiven(article.publisher)
                && (isSame(article.publisher, source.publisher) || Voice.of(article.publisher).equals(source.voice()));
        return samePublisher || site(article.sourceUrl).isPresent() && site(article.sourceUrl).equals(site(source.url));
    }

    private static boolean isGiven(String name) {
        return name != null && !name.isBlank();
    }

    private static boolean isSame(String name, String other) {
        return other != null && Voice.of(name).equals(Voice.of(other));
    }

    /** The part of its address that somebody registered. */
    private static Optional<String> site(String url) {
        return Source.host(url).map(Address::registrable);
    }
}
