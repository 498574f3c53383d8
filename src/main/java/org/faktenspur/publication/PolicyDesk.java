package org.faktenspur.publication;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.CurrentUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.text.Language;
import org.faktenspur.text.WordDiff;
import org.faktenspur.web.Flash;
import org.faktenspur.web.PublicVersion;
import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Where an administrator writes what readers learn about the newsroom. */
@Path("/admin/policies")
@Produces("text/html;charset=UTF-8")
@RolesAllowed("ADMIN")
public class PolicyDesk {

    private static final int LONGEST = 50_000;

    private final CurrentUser user;
    private final Clock clock;
    private final Flash flash;
    private final RequestLocale locale;

    PolicyDesk(CurrentUser user, Clock clock, Flash flash, RequestLocale locale) {
        this.user = user;
        this.clock = clock;
        this.flash = flash;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "publication")
    static class Templates {
        static native TemplateInstance policies(PolicyTopic[] topics, Language[] languages);

        static native TemplateInstance policy(PolicyTopic topic, Language language, Draft draft, List<Rewording> history);
    }

    /** @param problem what is wrong with the text as it was typed; null for nothing */
    record Draft(String text, String problem) {
    }

    /** A wording, and what it changed of the one before. */
    record Rewording(Policy policy, List<WordDiff.Run> pieces) {
    }

    @GET
    public TemplateInstance policies() {
        return Templates.policies(PolicyTopic.values(), Language.values());
    }

    @GET
    @Path("{topic}/{language}")
    public TemplateInstance policy(@RestPath String topic, @RestPath String language) {
        PolicyTopic found = topic(topic);
        return page(found, language(language), new Draft(Policy.text(found, language(language)), null));
    }

    @POST
    @Path("{topic}/{language}")
    @Transactional
    public Response write(@RestPath String topic, @RestPath String language, @RestForm String text) {
        PolicyTopic about = topic(topic);
        Language in = language(language);
        String written = text == null ? "" : text.strip();
        if (written.isEmpty() || written.length() > LONGEST)
            return Response.status(422)
                    .entity(page(about, in, new Draft(written, locale.texts(PolicyMessages.class).policyProblem())))
                    .build();
        if (!written.equals(Policy.text(about, in)))
            keep(about, in, written);
        flash.say(locale.texts(PolicyMessages.class).policySaved());
        return Response.seeOther(URI.create("/admin/policies/" + topic + "/" + language)).build();
    }

    private void keep(PolicyTopic topic, Language language, String text) {
        Policy policy = new Policy(topic, language, Policy.all(topic, language).size() + 1, text, user.required(),
                clock.instant());
        policy.persist();
        AuditEntry.append(clock.instant(), user.required(), "write-policy", "policy", policy.id,
                Map.of("topic", topic.name(), "language", language.code()));
        PublicVersion.bump(clock.instant());
    }

    private TemplateInstance page(PolicyTopic topic, Language language, Draft draft) {
        List<Policy> all = Policy.all(topic, language);
        List<Rewording> history = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String before = i + 1 < all.size() ? all.get(i + 1).text : topic.draft(language);
            history.add(new Rewording(all.get(i), WordDiff.between(before, all.get(i).text)));
        }
        return Templates.policy(topic, language, draft, history);
    }

    private static PolicyTopic topic(String key) {
        return PolicyTopic.of(key).orElseThrow(NotFoundException::new);
    }

    private static Language language(String code) {
        try {
            return Language.of(code);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }
}
