package org.faktenspur.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.faktenspur.claim.FactCheck;
import org.faktenspur.search.Highlights;
import org.faktenspur.search.Question;
import org.faktenspur.text.Language;
import org.faktenspur.web.ForReaders;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What was checked of something that a reader has heard. Never kept: what is published now is found now. */
@Path("/search")
@Produces("text/html;charset=UTF-8")
@ForReaders
public class SearchPages {

    private static final int SIZE = 12;
    private static final int LONGEST_QUERY = 200;

    private final ReadersSearch search;

    SearchPages(ReadersSearch search) {
        this.search = search;
    }

    @CheckedTemplate(basePath = "publication")
    static class Templates {
        static native TemplateInstance search(Page page);
    }

    /**
     * @param language null for all
     * @param next number of the next page; null where there is none
     */
    record Page(String query, Language language, List<Hit> hits, boolean tolerant, Integer previous, Integer next) {

        public Language[] languages() {
            return Language.values();
        }

        public boolean isIn(Language one) {
            return one == language;
        }
    }

    /** A fact-check, with what was looked for in its text and its short answer. */
    record Hit(FactCheck check, List<Highlights.Run> text, List<Highlights.Run> answer) {

        static Hit of(FactCheck check, Highlights highlights) {
            return highlights == null
                    ? new Hit(check, List.of(new Highlights.Run(check.text, false)),
                            List.of(new Highlights.Run(check.summary, false)))
                    : new Hit(check, highlights.whole(check.text, check.language),
                            highlights.whole(check.summary, check.language));
        }
    }

    @GET
    public TemplateInstance search(@RestQuery("q") String query, @RestQuery("in") String in, @RestQuery String page) {
        String asked = query == null ? "" : query.strip();
        String words = asked.length() > LONGEST_QUERY ? asked.substring(0, LONGEST_QUERY) : asked;
        Optional<Language> language = Language.find(in);
        int number = number(page);
        ReadersSearch.Answer answer = words.isEmpty() ? new ReadersSearch.Answer(List.of(), false, null)
                : search.find(words, language, Instant.EPOCH, (number - 1) * SIZE, SIZE);
        List<Hit> hits = answer.checks().stream().limit(SIZE).map(check -> Hit.of(check, answer.highlights())).toList();
        return Templates.search(new Page(words, language.orElse(null), hits, answer.tolerant(),
                number > 1 ? number - 1 : null, answer.checks().size() > SIZE ? number + 1 : null));
    }

    /** What is no number of a page is the first one. */
    private static int number(String page) {
        boolean number = page != null && page.matches("[1-9][0-9]{0,3}");
        return number ? Math.min(Integer.parseInt(page), Question.FARTHEST / SIZE) : 1;
    }
}
