package org.faktenspur.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.claim.FactCheck;
import org.faktenspur.search.Found;
import org.faktenspur.search.Highlights;
import org.faktenspur.search.Kind;
import org.faktenspur.search.Question;
import org.faktenspur.search.Searching;
import org.faktenspur.text.Language;

/**
 * Looks among what is published. The index says which, the database says what: nothing is shown that is not published now.
 * While the index does not have everything that was published before the question, the database looks by itself.
 */
@ApplicationScoped
public class ReadersSearch {

    private final Searching searching;

    ReadersSearch(Searching searching) {
        this.searching = searching;
    }

    /**
     * @param checks as many as were asked for, and one more if there are more
     * @param tolerant whether also what is merely spelled alike was taken
     * @param highlights null where nobody can say where the words stand
     */
    public record Answer(List<FactCheck> checks, boolean tolerant, Highlights highlights) {
    }

    /** @param words blank for everything, the newest first; else the best comes first */
    public Answer find(String words, Optional<Language> language, Instant since, int from, int size) {
        if (words == null || words.isBlank())
            return byDatabase("", language, since, from, size);
        return searching.surely(Question.ofReaders(words, language.orElse(null), since, from, size + 1))
                .map(ReadersSearch::published).orElseGet(() -> byDatabase(words, language, since, from, size));
    }

    private static Answer byDatabase(String words, Optional<Language> language, Instant since, int from, int size) {
        return new Answer(PublicSearch.all().since(since).in(language).saying(words).from(from, size + 1), false, null);
    }

    private static Answer published(Found found) {
        Map<UUID, FactCheck> checks = PublicSearch.all().of(found.of(Kind.FACT_CHECK)).stream()
                .collect(Collectors.toMap(check -> check.claim.id, Function.identity()));
        return new Answer(found.of(Kind.FACT_CHECK).stream().map(checks::get).filter(Objects::nonNull).toList(),
                found.tolerant(), found.highlights());
    }
}
