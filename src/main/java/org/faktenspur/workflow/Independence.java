package org.faktenspur.workflow;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.faktenspur.article.Article;
import org.faktenspur.claim.Evidence;
import org.faktenspur.source.Source;

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
        Set<String> heard = new HashSet<>();
        for (Evidence item : evidence) {
            if (isFrom(article, item.source))
                weights.put(item, Weight.ARTICLE_ITSELF);
            else
                weights.put(item, heard.add(item.source.voice()) ? Weight.COUNTS : Weight.SAME_VOICE_AS_ANOTHER);
        }
        return weights;
    }

    static int count(List<Evidence> evidence, Article article) {
        return (int) weigh(evidence, article).values().stream().filter(Weight.COUNTS::equals).count();
    }

    private static boolean isFrom(Article article, Source source) {
        boolean samePublisher = article.publisher != null
                && article.publisher.strip().toLowerCase(Locale.ROOT).equals(source.voice());
        boolean sameHost = Source.host(article.sourceUrl).isPresent()
                && Source.host(article.sourceUrl).equals(Source.host(source.url));
        return samePublisher || sameHost;
    }
}
