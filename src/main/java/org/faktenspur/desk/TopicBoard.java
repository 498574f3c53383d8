package org.faktenspur.desk;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleTopic;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimAbout;
import org.faktenspur.topic.Topic;

/** What something is about, and what else it could be about, for the form that changes it. */
@Named("topicBoard")
@RequestScoped
public class TopicBoard {

    /** What the browser completes while somebody types. */
    private static final int KNOWN = 200;

    /** @param inherited whether these are the article's topics and the claim has none of its own */
    record Board(String action, List<Topic> rows, boolean inherited, List<String> known) {

        /** Null where there are none. */
        public String names() {
            return rows.isEmpty() ? null : rows.stream().map(topic -> topic.name).collect(Collectors.joining(", "));
        }
    }

    public Board of(Claim claim) {
        List<ClaimAbout.About> about = ClaimAbout.of(claim);
        boolean inherited = !about.isEmpty() && about.get(0).inherited();
        return new Board("/desk/claims/" + claim.id + "/topics", about.stream().map(ClaimAbout.About::topic).toList(),
                inherited,
                known());
    }

    public Board of(Article article) {
        return new Board("/desk/articles/" + article.id + "/topics", ArticleTopic.of(article), false, known());
    }

    private static List<String> known() {
        return Topic.<Topic> find("order by folded").page(0, KNOWN).list().stream().map(topic -> topic.name).toList();
    }
}
