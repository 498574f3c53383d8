package org.faktenspur.desk;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.faktenspur.article.Article;
import org.faktenspur.claim.SentenceState;

/**
 * What the dashboard shows.
 *
 * @param article that alone is counted; null for all
 * @param articles to choose from
 */
record DashboardPage(Period period, UUID article, List<Article> articles, Figures figures, Pictures charts,
        List<Standing> byArticle,
        List<Standing> byEditor) {

    record Pictures(Chart ageing, Chart loads, Chart throughput, Chart due) {
    }

    /** @param old open claims that have waited for more than a week */
    record Figures(long open, long old, Chart.Value published, WorkDone.Pace pace, Chart.Value reviewed, Chart.Value disagreed,
            Chart.Value corrected, Chart.Value substantially, Chart.Value retracted) {

        /** Of a hundred, or null where there is nothing to take a share of. */
        public String disagreement(Locale locale) {
            return share(disagreed, reviewed, locale);
        }

        public String corrections(Locale locale) {
            return share(corrected, published, locale);
        }

        private static String share(Chart.Value part, Chart.Value whole, Locale locale) {
            return whole.count() == 0 ? null : String.format(locale, "%.1f", 100.0 * part.count() / whole.count());
        }
    }

    public List<SentenceState> states() {
        return Standing.order();
    }

    public boolean chosen(Article other) {
        return other.id.equals(article);
    }

    /** The same numbers of so many weeks. */
    public String weeks(int weeks) {
        return "?weeks=" + weeks + (article == null ? "" : "&article=" + article);
    }

    public String query() {
        return "?" + period.query() + (article == null ? "" : "&article=" + article);
    }
}
