package org.faktenspur.publication;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.claim.FactCheck;
import org.faktenspur.topic.Topic;
import org.faktenspur.web.ForReaders;
import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What the newsroom checked, by what it is about. */
@Path("/topics")
@Produces("text/html;charset=UTF-8")
@ForReaders
public class TopicPages {

    private static final int SIZE = 20;

    private final RequestLocale locale;
    private final Site site;

    TopicPages(RequestLocale locale, Site site) {
        this.locale = locale;
        this.site = site;
    }

    @CheckedTemplate(basePath = "publication")
    static class Templates {
        static native TemplateInstance topics(List<PublicTopics.Entry> topics);

        static native TemplateInstance topic(Topic topic, Listing<FactCheck> checks);
    }

    @GET
    public TemplateInstance topics() {
        return Templates.topics(PublicTopics.all());
    }

    /** Former addresses lead to the one of today. */
    @GET
    @Path("{slug}")
    public Response topic(@RestPath String slug, @RestQuery String after) {
        Topic topic = PublicTopics.at(slug);
        if (!topic.slug.equals(slug))
            return Response.status(Response.Status.MOVED_PERMANENTLY).location(URI.create(site.url(locale.in(topic.path()))))
                    .build();
        List<FactCheck> found = PublicSearch.all().about(topic).after(Published.cursor(after)).first(SIZE + 1);
        return Response.ok(Templates.topic(topic, Listing.of(found, SIZE, check -> check.id)), "text/html;charset=UTF-8")
                .build();
    }
}
