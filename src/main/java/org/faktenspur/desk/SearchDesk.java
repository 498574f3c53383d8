package org.faktenspur.desk;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.faktenspur.search.Found;
import org.faktenspur.search.Kind;
import org.faktenspur.search.LiveIndex;
import org.faktenspur.search.Question;
import org.faktenspur.search.Searching;
import org.faktenspur.text.Language;
import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Claims, articles, sources and comments by what stands in them. */
@Path("/desk/search")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class SearchDesk {

    private static final int SIZE = 20;
    private static final int LONGEST_QUERY = 200;

    private final Searching searching;
    private final LiveIndex index;
    private final RequestLocale locale;

    SearchDesk(Searching searching, LiveIndex index, RequestLocale locale) {
        this.searching = searching;
        this.index = index;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance search(Page page);
    }

    /**
     * @param kind null for all
     * @param language null for both
     * @param found null where nothing was looked for, or nobody can look now
     * @param number of the page, from 1
     */
    record Page(String query, Kind kind, Language language, Found found, List<SearchRow> rows, int number,
            LiveIndex.Progress index) {

        public List<Kind> kinds() {
            return List.of(Kind.CLAIM, Kind.ARTICLE, Kind.SOURCE, Kind.COMMENT);
        }

        public boolean isOf(Kind one) {
            return one == kind;
        }

        public boolean isIn(String code) {
            return language != null && language.code().equals(code);
        }

        public boolean blind() {
            return found == null && !query.isEmpty();
        }

        public Integer previous() {
            return number > 1 ? number - 1 : null;
        }

        public Integer next() {
            boolean more = found != null && found.all() > (long) number * SIZE;
            return more && (number + 1) * SIZE <= Question.FARTHEST ? number + 1 : null;
        }
    }

    @GET
    public TemplateInstance search(@RestQuery("q") String query, @RestQuery("kind") String kind,
            @RestQuery("language") String language, @RestQuery("page") String page) {
        String asked = query == null ? "" : query.strip();
        String words = asked.length() > LONGEST_QUERY ? asked.substring(0, LONGEST_QUERY) : asked;
        Kind of = Arrays.stream(Kind.values()).filter(each -> each != Kind.FACT_CHECK && each.key().equals(kind)).findFirst()
                .orElse(null);
        Language in = Language.find(language).orElse(null);
        int number = number(page);
        Found found = words.isEmpty() ? null
                : searching.asFarAsKnown(Question.ofTheDesk(words, of, in, (number - 1) * SIZE, SIZE)).orElse(null);
        List<SearchRow> rows = found == null ? List.of() : SearchRows.of(found, Language.of(locale.code()));
        return Templates.search(new Page(words, of, in, found, rows, number, index.progress()));
    }

    /** What is no number of a page is the first one. */
    private static int number(String page) {
        boolean number = page != null && page.matches("[1-9][0-9]{0,3}");
        return number ? Math.min(Integer.parseInt(page), Question.FARTHEST / SIZE) : 1;
    }
}
