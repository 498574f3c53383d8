package org.faktenspur.scale;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.faktenspur.audit.GeneratedChain;

/** What comes back once something is done: people are told of it, readers report errors, and the same is claimed again elsewhere. */
final class GeneratedEcho {

    private static final Duration READ_IS_KEPT_FOR = Duration.ofDays(90);
    private static final double REPORTED_PERCENT = 2;
    private static final double SAME_PERCENT = 3;
    private static final double OTHER_PERCENT = 1;
    private static final double NEVER_READ_PERCENT = 1;
    private static final int REMEMBERED = 2000;

    private final Chance chance;
    private final GeneratedChain chain;
    private final List<UUID> editors;
    private final List<UUID> checkers;
    private final Instant end;
    private final List<UUID> published = new ArrayList<>();
    private final Table notifications;
    private final Table reports;
    private final Table matches;

    GeneratedEcho(Connection connection, Chance chance, GeneratedChain chain, List<UUID> editors, List<UUID> checkers, Instant end)
            throws SQLException {
        this.chance = chance;
        this.chain = chain;
        this.editors = editors;
        this.checkers = checkers;
        this.end = end;
        notifications = new Table(connection, "notification",
                "id, recipient_id, occasion, claim_id, thing, actor_id, entry, at, read_at");
        reports = new Table(connection, "error_report",
                "id, claim_id, fact_check_id, text, received_at, state, note, handled_at, handled_by_id");
        matches = new Table(connection, "claim_match", "id, one_id, other_id, is_same, decided_by_id, decided_at");
    }

    /** Everybody else may review it, and is told so until somebody has. */
    void submitted(UUID claim, UUID checker, long entry, Instant at) throws SQLException {
        for (UUID person : checkers)
            if (!person.equals(checker))
                tell(person, "REVIEW_WANTED", claim, null, checker, entry, at, false);
    }

    void published(UUID claim, UUID factCheck, UUID checker, UUID editor, long entry, Instant at) throws SQLException {
        tell(checker, "PUBLISHED", claim, null, editor, entry, at, true);
        if (chance.inPercent(REPORTED_PERCENT))
            report(claim, factCheck, at.plus(Duration.ofDays(1 + chance.below(20))));
        if (published.size() == REMEMBERED)
            published.set(chance.below(REMEMBERED), claim);
        else
            published.add(claim);
    }

    /** A claim that was made before; asked before it is published itself. */
    void claimed(UUID claim, UUID checker, Instant at) throws SQLException {
        boolean same = chance.inPercent(SAME_PERCENT);
        if (published.isEmpty() || !same && !chance.inPercent(OTHER_PERCENT))
            return;
        UUID earlier = chance.of(published);
        boolean inOrder = earlier.toString().compareTo(claim.toString()) < 0;
        matches.add(chance.id(at), inOrder ? earlier : claim, inOrder ? claim : earlier, same, checker, at);
    }

    private void report(UUID claim, UUID factCheck, Instant at) throws SQLException {
        UUID report = chance.id(at);
        boolean open = at.isAfter(end.minus(Duration.ofDays(5)));
        UUID handler = chance.of(editors);
        reports.add(report, claim, factCheck, "Die Zahl stimmt nicht.", at, open ? "NEW" : "ANSWERED", open ? null : "Sie stimmt.",
                open ? null : at.plus(Duration.ofDays(3)), open ? null : handler);
        long entry = chain.append(at, null, "report-error", "claim", claim, Map.of("report", report.toString(), "state", "NEW"));
        for (UUID editor : editors)
            tell(editor, "ERROR_REPORTED", claim, report, null, entry, at, !open);
    }

    /** What was read long ago is forgotten. */
    private void tell(UUID whom, String occasion, UUID claim, UUID thing, UUID actor, long entry, Instant at, boolean old)
            throws SQLException {
        boolean read = old && !chance.inPercent(NEVER_READ_PERCENT);
        if (!read || at.isAfter(end.minus(READ_IS_KEPT_FOR)))
            notifications.add(chance.id(at), whom, occasion, claim, thing, actor, entry, at, read ? at.plus(Duration.ofHours(9)) : null);
    }

    void flush() throws SQLException {
        notifications.flush();
        reports.flush();
        matches.flush();
    }
}
