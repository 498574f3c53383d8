package org.faktenspur.desk;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.account.Role;
import org.faktenspur.article.Article;
import org.faktenspur.topic.Topic;
import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.Refused;
import org.faktenspur.workflow.Rule;
import org.faktenspur.workflow.TopicNames;
import org.faktenspur.workflow.Topics;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What claims and articles are about; editors also say what topics are called, and which two are one. */
@Path("/desk")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class TopicDesk {

    private final Topics topics;
    private final Workbench workbench;
    private final CurrentUser user;
    private final Flash flash;
    private final RequestLocale locale;

    TopicDesk(Topics topics, Workbench workbench, CurrentUser user, Flash flash, RequestLocale locale) {
        this.topics = topics;
        this.workbench = workbench;
        this.user = user;
        this.flash = flash;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance topics(Page page);
    }

    record Row(Topic topic, long articles, long claims) {
    }

    /**
     * @param merging the topic that is to become part of another; all others are offered for this one alone
     * @param refused why a topic could not be called what was typed; null where nothing was refused
     */
    record Page(List<Row> rows, boolean editor, UUID merging, Rule refused, UUID renamed, String typed) {

        public boolean isMerging(Topic topic) {
            return topic.id.equals(merging);
        }

        public String typed(Topic topic) {
            return topic.id.equals(renamed) ? typed : topic.name;
        }
    }

    @GET
    @Path("topics")
    public TemplateInstance list(@RestQuery UUID merge) {
        return list(merge, null, null, null);
    }

    private TemplateInstance list(UUID merging, Rule refused, UUID renamed, String typed) {
        List<Row> rows = Topic.getEntityManager().createQuery("select t,"
                + " (select count(*) from ArticleTopic a where a.topic = t), (select count(*) from ClaimTopic c where c.topic = t)"
                + " from Topic t order by t.folded", Row.class).getResultList();
        return Templates.topics(new Page(rows, user.required().is(Role.EDITOR), merging, refused, renamed, typed));
    }

    @POST
    @Path("articles/{id}/topics")
    public Response ofArticle(@RestPath UUID id, MultivaluedMap<String, String> form) {
        TopicNames names = workbench.fit(typed(form));
        UUID actor = user.required().id;
        QuarkusTransaction.requiringNew().run(() -> topics.of(Article.locked(id).orElseThrow(NotFoundException::new), names,
                AppUser.findById(actor)));
        return said(texts().saved(), "/desk/articles/" + id + "/facts");
    }

    static TopicNames typed(MultivaluedMap<String, String> form) {
        return TopicNames.typed(form.getOrDefault("topic", List.of()));
    }

    @POST
    @Path("topics/{id}/name")
    public Response rename(@RestPath UUID id, @RestForm String name) {
        UUID actor = user.required().id;
        try {
            String before = QuarkusTransaction.requiringNew().call(() -> {
                Topic topic = topic(id);
                String old = topic.name;
                topics.rename(topic, name == null ? "" : name, AppUser.findById(actor));
                return old;
            });
            return said(texts().renamed(before), "/desk/topics");
        } catch (Refused refused) {
            return Response.status(409).entity(list(null, refused.rule(), id, name)).build();
        }
    }

    @POST
    @Path("topics/{id}/merging")
    public Response merge(@RestPath UUID id, @RestForm String into) {
        UUID actor = user.required().id;
        String done = QuarkusTransaction.requiringNew().call(() -> {
            Topic topic = topic(id);
            Topic other = topic(uuid(into));
            topics.merge(topic, other, AppUser.findById(actor));
            return texts().merged(topic.name, other.name);
        });
        return said(done, "/desk/topics");
    }

    private static Topic topic(UUID id) {
        return Topic.<Topic> findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    private Response said(String words, String path) {
        flash.say(words);
        return Response.seeOther(URI.create(locale.in(path))).build();
    }

    private TopicMessages texts() {
        return locale.texts(TopicMessages.class);
    }
}
