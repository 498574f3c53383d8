package org.faktenspur.admin;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.account.Invitation;
import org.faktenspur.account.Role;
import org.faktenspur.account.SecondFactor;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The newsroom's accounts: who is invited, what they may do, who has left. Nothing is deleted that others' work refers to. */
@Path("/admin/accounts")
@RolesAllowed("ADMIN")
@Produces("text/html;charset=UTF-8")
public class AccountsResource {

    private static final String SUBJECT = "account";

    private final CurrentUser user;
    private final Clock clock;
    private final Flash flash;
    private final RequestLocale locale;
    private final String publicUrl;

    AccountsResource(CurrentUser user, Clock clock, Flash flash, RequestLocale locale,
            @ConfigProperty(name = "faktenspur.public-url") String publicUrl) {
        this.user = user;
        this.clock = clock;
        this.flash = flash;
        this.locale = locale;
        this.publicUrl = publicUrl;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance accounts(Page page, AccountDraft typed, Map<String, String> problems, Link link);
    }

    /** @param guarded the ids of those who have a second factor */
    record Page(List<AppUser> people, Set<UUID> guarded) {
    }

    /** A one-time link, shown once. */
    record Link(AppUser account, String url) {
    }

    @GET
    public TemplateInstance list() {
        return page(AccountDraft.EMPTY, Map.of(), null);
    }

    private TemplateInstance page(AccountDraft typed, Map<String, String> problems, Link link) {
        return Templates.accounts(new Page(AppUser.everybody(), SecondFactor.accounts()), typed, problems, link);
    }

    @POST
    @Transactional
    public Response invite(@RestForm String username, @RestForm String displayName, @RestForm String role) {
        AccountDraft draft = AccountDraft.typed(username, displayName, role);
        Map<String, String> problems = draft.problems(texts());
        if (!problems.isEmpty())
            return Response.status(422).entity(page(draft, problems, null)).build();
        AppUser invited = AppUser.invited(draft.username(), draft.displayName(), draft.role(), clock.instant());
        invited.persist();
        record("invite-account", invited, Map.of("role", invited.role.name()));
        return Response.status(201).entity(page(AccountDraft.EMPTY, Map.of(), link(invited))).build();
    }

    /** For somebody who lost the first link or forgot the password. */
    @POST
    @Path("{id}/invitation")
    @Transactional
    public Response inviteAgain(@RestPath UUID id) {
        AppUser account = find(id);
        record("send-link", account, Map.of());
        return Response.status(201).entity(page(AccountDraft.EMPTY, Map.of(), link(account))).build();
    }

    @POST
    @Path("{id}/rights")
    @Transactional
    public Response changeRights(@RestPath UUID id, @RestForm Role role, @RestForm boolean mayPublishUnreviewed) {
        AppUser account = find(id);
        if (role == null || role != Role.ADMIN && account.isLastAdministrator())
            return refused(texts().lastAdministrator());
        account.role = role;
        account.mayPublishUnreviewed = mayPublishUnreviewed && role.includes(Role.EDITOR);
        record("change-rights", account,
                Map.of("role", role.name(), "mayPublishUnreviewed", account.mayPublishUnreviewed));
        return done(texts().rightsChanged(account.displayName));
    }

    @POST
    @Path("{id}/deactivation")
    @Transactional
    public Response deactivate(@RestPath UUID id) {
        AppUser account = find(id);
        if (account.isLastAdministrator())
            return refused(texts().lastAdministrator());
        account.deactivate(clock.instant());
        record("deactivate-account", account, Map.of());
        return done(texts().deactivated(account.displayName));
    }

    @POST
    @Path("{id}/activation")
    @Transactional
    public Response activate(@RestPath UUID id) {
        AppUser account = find(id);
        if (account.isForgotten())
            throw new NotFoundException();
        account.activate();
        record("activate-account", account, Map.of());
        return done(texts().activated(account.displayName));
    }

    /** For somebody who lost the telephone and the recovery codes; from then on the password alone opens the account. */
    @POST
    @Path("{id}/second-factor-removal")
    @Transactional
    public Response removeSecondFactor(@RestPath UUID id) {
        AppUser account = find(id);
        SecondFactor.remove(account);
        account.signOutEverywhere();
        record("reset-second-factor", account, Map.of());
        return done(texts().secondFactorRemoved(account.displayName));
    }

    private Link link(AppUser account) {
        return new Link(account, publicUrl + Invitation.send(account, user.required(), clock.instant()));
    }

    private void record(String verb, AppUser account, Map<String, Object> data) {
        AuditEntry.append(clock.instant(), user.required(), verb, SUBJECT, account.id, data);
    }

    private Response done(String text) {
        flash.say(text);
        return Response.seeOther(URI.create("/admin/accounts")).build();
    }

    private Response refused(String problem) {
        return Response.status(409).entity(page(AccountDraft.EMPTY, Map.of("", problem), null)).build();
    }

    private static AppUser find(UUID id) {
        return AppUser.<AppUser> findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    private AdminMessages texts() {
        return locale.texts(AdminMessages.class);
    }
}
