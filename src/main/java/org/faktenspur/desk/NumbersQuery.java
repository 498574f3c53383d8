package org.faktenspur.desk;

import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.faktenspur.article.Article;

/** What somebody chose of the newsroom's numbers; the address says all of it. */
public class NumbersQuery {

    @QueryParam("by")
    String by;

    @QueryParam("weeks")
    String weeks;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("article")
    String article;

    BalanceBy by() {
        BalanceBy chosen = Forms.choice(BalanceBy.class, by);
        return chosen == null ? BalanceBy.CLAIMANT : chosen;
    }

    Period period(LocalDate today) {
        return Period.of(weeks, from, to, today);
    }

    /** Null for all. */
    Article article() {
        return article == null || article.isBlank() ? null : Dashboard.article(article);
    }
}
