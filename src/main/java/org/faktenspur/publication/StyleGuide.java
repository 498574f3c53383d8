package org.faktenspur.publication;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.faktenspur.claim.Rating;
import org.faktenspur.claim.SentenceState;
import org.faktenspur.claim.Stance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Every component that pages are made of, beside one another. Only in the sample newsroom. */
@Path("/styleguide")
@Produces("text/html;charset=UTF-8")
public class StyleGuide {

    private final boolean sample;

    StyleGuide(@ConfigProperty(name = "faktenspur.sample") boolean sample) {
        this.sample = sample;
    }

    @CheckedTemplate(basePath = "publication")
    static class Templates {
        static native TemplateInstance styleguide(Rating[] ratings, SentenceState[] states, Stance[] stances);
    }

    @GET
    public TemplateInstance guide() {
        if (!sample)
            throw new NotFoundException();
        return Templates.styleguide(Rating.values(), SentenceState.values(), Stance.values());
    }
}
