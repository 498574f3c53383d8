package org.faktenspur.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.Rating;
import org.faktenspur.web.ForReaders;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What was checked last. */
@Path("/")
@Produces("text/html;charset=UTF-8")
public class HomePage {

    private static final int SIZE = 13;
    private static final int CORRECTIONS = 4;

    @CheckedTemplate(basePath = "publication")
    static class Templates {
        static native TemplateInstance home(Listing<FactCheck> checks, Front front, List<LogEntry> corrections);
    }

    /**
     * How the front page is looked at.
     *
     * @param chosen null for all
     * @param first whether it begins with what is newest of all
     */
    record Front(Rating chosen, boolean first) {

        public Rating[] ratings() {
            return Rating.values();
        }

        public boolean isChosen(Rating rating) {
            return rating == chosen;
        }
    }

    @GET
    @ForReaders
    public TemplateInstance home(@RestQuery String rating, @RestQuery String after) {
        Optional<Rating> chosen = rating == null ? Optional.empty() : Optional.of(named(rating));
        List<FactCheck> found = PublicSearch.all().rated(chosen).after(Published.cursor(after)).first(SIZE + 1);
        return Templates.home(Listing.of(found, SIZE, check -> check.id),
                new Front(chosen.orElse(null), chosen.isEmpty() && after == null), LogEntry.latest(CORRECTIONS));
    }

    private static Rating named(String key) {
        return Arrays.stream(Rating.values()).filter(rating -> rating.key().equals(key)).findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
