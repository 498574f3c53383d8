package org.faktenspur.publication;

import java.util.EnumMap;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.faktenspur.account.Newsroom;
import org.faktenspur.claim.Rating;
import org.faktenspur.text.Language;
import org.faktenspur.web.ForReaders;
import org.faktenspur.web.RequestLocale;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How the newsroom works, and who it is. */
@Path("/")
@Produces("text/html;charset=UTF-8")
@ForReaders
public class HousePages {

    private final RequestLocale locale;

    HousePages(RequestLocale locale) {
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "publication")
    static class Templates {
        static native TemplateInstance methodology(Rating[] ratings, Texts texts);

        static native TemplateInstance about(String newsroom, Texts texts);
    }

    /** What the newsroom says of itself, by topic. */
    record Texts(Map<PolicyTopic, String> all) {

        public String of(String topic) {
            return all.get(PolicyTopic.valueOf(topic));
        }
    }

    @GET
    @Path("methodology")
    public TemplateInstance methodology() {
        return Templates.methodology(Rating.values(),
                texts(PolicyTopic.METHODOLOGY, PolicyTopic.SOURCES, PolicyTopic.CORRECTIONS));
    }

    @GET
    @Path("about")
    public TemplateInstance about() {
        return Templates.about(Newsroom.currentName(), texts(PolicyTopic.ABOUT, PolicyTopic.IMPRINT, PolicyTopic.PRIVACY));
    }

    private Texts texts(PolicyTopic... topics) {
        Map<PolicyTopic, String> texts = new EnumMap<>(PolicyTopic.class);
        for (PolicyTopic topic : topics)
            texts.put(topic, Policy.text(topic, Language.of(locale.code())));
        return new Texts(texts);
    }
}
