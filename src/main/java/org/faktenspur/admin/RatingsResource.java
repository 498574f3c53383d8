package org.faktenspur.admin;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.CurrentUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Rating;
import org.faktenspur.claim.RatingWord;
import org.faktenspur.text.Language;
import org.faktenspur.web.Flash;
import org.faktenspur.web.PublicVersion;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.RatingWords;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What the newsroom calls its ratings; readers, feeds and search engines get these words. */
@Path("/admin/ratings")
@RolesAllowed("ADMIN")
@Produces("text/html;charset=UTF-8")
public class RatingsResource {

    /** There is one newsroom; its changes stand in the audit chain under this id. */
    private static final UUID THE_ONE = new UUID(0, 1);

    private final RatingWords words;
    private final CurrentUser user;
    private final Clock clock;
    private final Flash flash;
    private final RequestLocale locale;

    RatingsResource(RatingWords words, CurrentUser user, Clock clock, Flash flash, RequestLocale locale) {
        this.words = words;
        this.user = user;
        this.clock = clock;
        this.flash = flash;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance ratings(List<Row> rows, String problem);
    }

    /** @param usual what the product calls it */
    record Word(String field, Language language, String usual, String typed) {
    }

    record Row(Rating rating, List<Word> words) {
    }

    @GET
    public TemplateInstance show() {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Rating rating : Rating.values())
            for (Language language : Language.values())
                chosen.put(field(rating, language), words.chosen(rating, language.code()));
        return Templates.ratings(rows(chosen), null);
    }

    private List<Row> rows(Map<String, String> typed) {
        return Arrays.stream(Rating.values()).map(rating -> new Row(rating, Arrays.stream(Language.values())
                .map(language -> new Word(field(rating, language), language, words.usual(rating, language.code()),
                        typed.getOrDefault(field(rating, language), "")))
                .toList())).toList();
    }

    private static String field(Rating rating, Language language) {
        return rating.key() + "-" + language.code();
    }

    @POST
    @Transactional
    public Response name(MultivaluedMap<String, String> form) {
        Map<String, String> typed = new LinkedHashMap<>();
        form.forEach((field, values) -> typed.put(field, values.get(0).strip()));
        List<RatingWord> named = named(typed);
        String problem = problem(named);
        if (problem != null)
            return Response.status(422).entity(Templates.ratings(rows(typed), problem)).build();
        RatingWord.become(named);
        Map<String, String> data = new LinkedHashMap<>();
        named.forEach(word -> data.put(field(word.rating, word.language), word.word));
        AuditEntry.append(clock.instant(), user.required(), RatingWords.CHANGE, "newsroom", THE_ONE, data);
        PublicVersion.bump(clock.instant());
        flash.say(texts().ratingsNamed());
        return Response.seeOther(URI.create("/admin/ratings")).build();
    }

    private static List<RatingWord> named(Map<String, String> typed) {
        List<RatingWord> named = new ArrayList<>();
        for (Rating rating : Rating.values())
            for (Language language : Language.values())
                if (!typed.getOrDefault(field(rating, language), "").isEmpty())
                    named.add(new RatingWord(rating, language, typed.get(field(rating, language))));
        return named;
    }

    /** Null for none. */
    private String problem(List<RatingWord> named) {
        boolean unfit = named.stream().map(word -> word.word)
                .anyMatch(word -> word.length() > RatingWord.LONGEST || word.codePoints().anyMatch(Character::isISOControl));
        if (unfit)
            return texts().ratingTooLong();
        return Arrays.stream(Language.values())
                .flatMap(language -> RatingWords.repeated(named, language, rating -> words.usual(rating, language.code()))
                        .stream())
                .findFirst().map(texts()::ratingRepeated).orElse(null);
    }

    private AdminMessages texts() {
        return locale.texts(AdminMessages.class);
    }
}
