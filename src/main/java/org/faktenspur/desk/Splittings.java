package org.faktenspur.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.faktenspur.article.Article;
import org.faktenspur.intake.Splitting;

/** What pages about an article need to know when its text is not split to the end yet. */
@Named("splittings")
@ApplicationScoped
public class Splittings {

    /** Null when there is nothing to wait for. */
    public Splitting of(Article article) {
        return Splitting.of(article).filter(splitting -> !splitting.isDone()).orElse(null);
    }
}
