package org.faktenspur.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.article.Article;
import org.faktenspur.claim.Rating;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.Days;
import org.faktenspur.workflow.Labels;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How much of what was suggested was checked, and what was found, by claimant, publisher or topic. It gives nobody a mark. */
@Path("/desk/dashboard")
@RolesAllowed("EDITOR")
@Produces("text/html;charset=UTF-8")
public class BalanceDesk {

    private final Clock clock;
    private final RequestLocale locale;

    BalanceDesk(Clock clock, RequestLocale locale) {
        this.clock = clock;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance balance(Page page);
    }

    /** @param nobody what the row is called of that which belongs to none */
    record Page(BalanceBy by, Period period, Article article, List<Article> articles, List<BalanceRow> rows, String nobody) {

        public BalanceBy[] ways() {
            return BalanceBy.values();
        }

        public boolean isFull() {
            return rows.stream().filter(row -> row.label() != null).count() >= Balance.MOST;
        }

        public UUID chosen() {
            return article == null ? null : article.id;
        }

        public String query() {
            return "?" + period.query() + (article == null ? "" : "&article=" + article.id);
        }
    }

    @GET
    @Path("balance")
    public TemplateInstance show(@BeanParam NumbersQuery query) {
        return Templates.balance(page(query));
    }

    private Page page(NumbersQuery query) {
        Article article = query.article();
        Period period = query.period(LocalDate.ofInstant(clock.instant(), Days.ZONE));
        return new Page(query.by(), period, article, Dashboard.choices(article),
                new Balance(query.by(), period.days(), article == null ? null : article.id).rows(),
                query.by().nobody(locale.texts(NumbersMessages.class)));
    }

    @GET
    @Path("balance.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response export(@BeanParam NumbersQuery query) throws IOException {
        Page page = page(query);
        NumbersMessages texts = locale.texts(NumbersMessages.class);
        Labels labels = locale.texts(Labels.class);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QueueCsv csv = new QueueCsv(out, labels, null);
        List<String> head = new ArrayList<>(List.of(texts.by(), texts.suggested(), texts.published(), texts.stillOpen(),
                texts.putAway(), texts.retracted()));
        for (Rating rating : Rating.values())
            head.add(labels.rating(rating));
        csv.line(head.toArray(String[]::new));
        for (BalanceRow row : page.rows())
            csv.line(cells(row, page.nobody()));
        csv.flush();
        return Response.ok(out.toByteArray()).header("Content-Disposition", "attachment; filename=\"faktenspur.csv\"").build();
    }

    private static String[] cells(BalanceRow row, String nobody) {
        List<String> cells = new ArrayList<>(List.of(row.label() == null ? nobody : row.label()));
        for (Chart.Value value : List.of(row.suggested(), row.published(), row.open(), row.putAway(), row.retracted()))
            cells.add(Long.toString(value.count()));
        for (Rating rating : Rating.values())
            cells.add(Long.toString(row.verdicts(rating)));
        return cells.toArray(String[]::new);
    }
}
