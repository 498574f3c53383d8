package org.faktenspur.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Everything that is known about an account, for its owner to take along (GDPR, article 15); never a secret. */
@Path("/desk/account/data")
@RolesAllowed("CHECKER")
public class OwnDataDesk {

    private static final Map<String, String> SECTIONS = sections();

    private final CurrentUser user;
    private final EntityManager database;
    private final ObjectMapper json;

    OwnDataDesk(CurrentUser user, EntityManager database, ObjectMapper json) {
        this.user = user;
        this.database = database;
        this.json = json;
    }

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("account",
                "x.id as id, x.username as username, x.displayName as name, x.role as role, x.language as language,"
                        + " x.theme as theme, x.mayPublishUnreviewed as mayPublishUnreviewed, x.createdAt as createdAt)"
                        + " from AppUser x where x.id");
        sections.put("secondFactor", "x.confirmedAt as since) from SecondFactor x where x.account.id");
        sections.put("sessions", "x.browser as browser, x.createdAt as createdAt, x.lastSeenAt as lastSeenAt,"
                + " x.expiresAt as expiresAt) from UserSession x where x.owner.id");
        sections.put("knownBrowsers", "x.expiresAt as expiresAt) from KnownBrowser x where x.account.id");
        sections.put("tokens", "x.name as name, x.scope as scope, x.createdAt as createdAt, x.expiresAt as expiresAt,"
                + " x.lastUsedAt as lastUsedAt, x.revokedAt as revokedAt) from ApiToken x where x.owner.id");
        sections.put("invitations", "x.createdAt as createdAt, x.usedAt as usedAt) from Invitation x where x.account.id");
        sections.put("comments", "x.claim.id as claim, x.text as text, x.createdAt as at) from Comment x where x.author.id");
        sections.put("mentions", "x.comment.id as comment, x.at as at) from Mention x where x.mentioned.id");
        sections.put("verdicts", "x.claim.id as claim, x.rating as rating, x.at as at) from Verdict x where x.checker.id");
        sections.put("reviews", "x.claim.id as claim, x.blindRating as rating, x.decision as decision, x.comment as comment,"
                + " x.ratedAt as at) from Review x where x.reviewer.id");
        sections.put("notifications", "x.occasion as occasion, x.at as at, x.readAt as readAt) from Notification x"
                + " where x.recipient.id");
        sections.put("mail", "x.address as address, x.confirmedAt as confirmedAt, x.stoppedAt as stoppedAt) from Mailbox x"
                + " where x.owner.id");
        sections.put("views", "x.name as name, x.query as query) from SavedView x where x.owner.id");
        sections.put("deeds", "x.number as number, x.at as at, x.verb as verb, x.subject as subject, x.subjectId as about)"
                + " from AuditEntry x where x.actor.id");
        return sections;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response take() {
        AppUser owner = user.required();
        UUID id = owner.id;
        StreamingOutput output = out -> QuarkusTransaction.requiringNew().run(() -> write(id, out));
        return Response.ok(output)
                .header("Content-Disposition", "attachment; filename=\"faktenspur-" + owner.username + ".json\"")
                .build();
    }

    private void write(UUID owner, OutputStream out) {
        try (JsonGenerator to = json.getFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            to.writeStartObject();
            for (Map.Entry<String, String> section : SECTIONS.entrySet())
                write(section.getKey(), "select new map(" + section.getValue() + " = ?1", owner, to);
            to.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row after the other: whoever has worked here for years has done much. */
    private void write(String name, String query, UUID owner, JsonGenerator to) throws IOException {
        to.writeArrayFieldStart(name);
        try (Stream<?> rows = database.createQuery(query, Map.class).setParameter(1, owner).getResultStream()) {
            for (Iterator<?> row = rows.iterator(); row.hasNext();)
                to.writeObject(row.next());
        }
        to.writeEndArray();
    }
}
