package org.faktenspur.desk;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.topic.Topic;
import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.SavedView;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The views of the queue that an account has kept: named, renamed, opened first, and thrown away. Those of others are none. */
@Path("/desk/views")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class ViewDesk {

    private final CurrentUser user;
    private final Clock clock;
    private final Flash flash;
    private final RequestLocale locale;

    ViewDesk(CurrentUser user, Clock clock, Flash flash, RequestLocale locale) {
        this.user = user;
        this.clock = clock;
        this.flash = flash;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance views(Page page);
    }

    /**
     * The views, and what was typed where it was refused.
     *
     * @param problem in words; null where there is none
     * @param query of a new view that was not saved; null where it is about one that there is
     */
    record Page(List<SavedView> views, String problem, String query, UUID changed, String typed) {

        public String name(SavedView view) {
            return view.id.equals(changed) ? typed : view.name;
        }
    }

    @GET
    public TemplateInstance list() {
        return Templates.views(new Page(SavedView.of(user.required()), null, null, null, null));
    }

    @POST
    @Transactional
    public Response save(@RestForm String name, @RestForm String query, @RestForm boolean first) {
        AppUser owner = user.required();
        if (query == null || query.length() > 2000 || !QueueFilter.isAddress(query))
            throw new BadRequestException();
        String problem = isName(name) ? SavedView.isFull(owner) ? texts().full() : null : texts().nameNeeded();
        if (problem != null)
            return refused(new Page(SavedView.of(owner), problem, query, null, name));
        SavedView view = SavedView.save(owner, Topic.tidy(name), query.equals("?") ? QueueFilter.UNFINISHED : query,
                clock.instant());
        view.openFirst(first);
        return said(texts().saved(view.name), "/desk/claims" + view.query);
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response change(@RestPath UUID id, @RestForm String name, @RestForm boolean first) {
        SavedView view = view(id);
        List<SavedView> all = SavedView.of(view.owner);
        if (!isName(name))
            return refused(new Page(all, texts().nameNeeded(), null, id, name));
        String wanted = Topic.tidy(name);
        if (all.stream().anyMatch(other -> other != view && other.name.equals(wanted)))
            return refused(new Page(all, texts().nameTaken(wanted), null, id, name));
        view.name = wanted;
        view.openFirst(first);
        return said(texts().saved(wanted), "/desk/views");
    }

    @POST
    @Path("{id}/removal")
    @Transactional
    public Response remove(@RestPath UUID id) {
        SavedView view = view(id);
        view.delete();
        return said(texts().removed(view.name), "/desk/views");
    }

    private SavedView view(UUID id) {
        return SavedView.of(user.required(), id).orElseThrow(NotFoundException::new);
    }

    private static boolean isName(String name) {
        return name != null && !name.isBlank() && Topic.tidy(name).length() <= SavedView.LONGEST_NAME;
    }

    private static Response refused(Page page) {
        return Response.status(422).entity(Templates.views(page)).build();
    }

    private Response said(String words, String path) {
        flash.say(words);
        return Response.seeOther(URI.create(path)).build();
    }

    private ViewMessages texts() {
        return locale.texts(ViewMessages.class);
    }
}
