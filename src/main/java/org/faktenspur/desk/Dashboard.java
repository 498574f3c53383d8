package org.faktenspur.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleShelf;
import org.faktenspur.article.ArticlesByDeadline;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.web.Dates;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.Circumstances;
import org.faktenspur.workflow.Days;
import org.faktenspur.workflow.Happening;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * How the newsroom's work goes, in numbers and pictures: as much of it as an address asks for, in as many queries for a
 * million claims as for one. What each number counts is written in <code>docs/dashboard.md</code>.
 */
@Path("/desk/dashboard")
@RolesAllowed("EDITOR")
@Produces("text/html;charset=UTF-8")
public class Dashboard {

    private static final int ARTICLES = 12;
    private static final int CHOICES = 50;
    private static final int A_WEEK = 7;

    private final Clock clock;
    private final Dates dates;
    private final RequestLocale locale;

    Dashboard(Clock clock, Dates dates, RequestLocale locale) {
        this.clock = clock;
        this.dates = dates;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance dashboard(DashboardPage page);
    }

    @GET
    public TemplateInstance show(@BeanParam NumbersQuery query) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Days.ZONE);
        Period period = query.period(today);
        Article only = query.article();
        UUID id = only == null ? null : only.id;
        WorkNow present = new WorkNow(id, now);
        WorkDone done = new WorkDone(id, period.days());
        Charts charts = new Charts(texts(), dates, id);
        List<WorkNow.Age> ages = Charts.ages(present);
        DashboardPage.Pictures drawn = new DashboardPage.Pictures(charts.ageing(ages), charts.loads(present.loads()),
                charts.throughput(period, done.publishedPerDay(), done.openedPerDay()), charts.due(present, today));
        return Templates.dashboard(new DashboardPage(period, id, choices(only), figures(done, ages), drawn,
                byArticle(present, only), byEditor(done)));
    }

    static Article article(String id) {
        try {
            return Article.<Article> findByIdOptional(UUID.fromString(id)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }

    static List<Article> choices(Article chosen) {
        List<Article> articles = new ArrayList<>(Article.newestFirst(null, CHOICES));
        if (chosen != null && !articles.contains(chosen))
            articles.add(0, chosen);
        return articles;
    }

    private static DashboardPage.Figures figures(WorkDone done, List<WorkNow.Age> ages) {
        WorkDone.Pace pace = done.pace();
        WorkDone.Reviews reviews = done.reviews();
        WorkDone.Corrections corrections = done.corrections();
        return new DashboardPage.Figures(ages.stream().mapToLong(WorkNow.Age::claims).sum(),
                ages.stream().filter(age -> age.from() >= A_WEEK).mapToLong(WorkNow.Age::claims).sum(),
                value(pace.claims(), Happening.PUBLISHED, done), pace, value(reviews.reviewed(), Happening.REVIEWED, done),
                value(reviews.disagreed(), Happening.DISAGREED, done),
                value(corrections.corrected(), Happening.CORRECTED, done),
                value(corrections.substantially(), Happening.SUBSTANTIAL, done),
                value(done.retractions(), Happening.RETRACTED, done));
    }

    private static Chart.Value value(long count, Happening event, WorkDone done) {
        return new Chart.Value(count, QueueLink.all().to(event, done.days()).of(done.article()));
    }

    private static List<Standing> byArticle(WorkNow present, Article only) {
        List<Article> articles = only != null ? List.of(only)
                : ArticlesByDeadline.on(ArticleShelf.IN_WORK, null, null, ARTICLES).articles();
        Map<UUID, Map<ClaimStatus, Long>> counts = present.of(articles.stream().map(article -> article.id).toList()).stream()
                .collect(Collectors.groupingBy(WorkNow.OfArticle::article,
                        Collectors.toMap(WorkNow.OfArticle::status, WorkNow.OfArticle::claims)));
        return articles.stream()
                .map(article -> Standing.of(article.title, article.language.code(), "/desk/articles/" + article.id,
                        counts.getOrDefault(article.id, Map.of()), link -> link.of(article.id)))
                .toList();
    }

    private List<Standing> byEditor(WorkDone done) {
        Map<String, List<WorkDone.OfEditor>> editors = done.byEditor().stream().collect(Collectors.groupingBy(
                row -> row.username() == null ? Circumstances.NONE : row.username(), LinkedHashMap::new, Collectors.toList()));
        return editors.entrySet().stream().map(editor -> {
            String name = editor.getValue().get(0).name();
            Function<QueueLink, String> link = queue -> queue.with("responsible", editor.getKey())
                    .to(Happening.IMPORTED, done.days()).of(done.article());
            return Standing.of(name == null ? texts().nobody() : name, null, null, editor.getValue().stream()
                    .collect(Collectors.toMap(WorkDone.OfEditor::status, WorkDone.OfEditor::claims)), link);
        }).toList();
    }

    private NumbersMessages texts() {
        return locale.texts(NumbersMessages.class);
    }
}
