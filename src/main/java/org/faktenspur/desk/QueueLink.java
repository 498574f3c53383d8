package org.faktenspur.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;

import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.workflow.Days;
import org.faktenspur.workflow.Happening;

/** The address of exactly those claims that a figure counts. */
final class QueueLink {

    private final StringJoiner query = new StringJoiner("&", "/desk/claims?", "");

    private QueueLink(String statuses) {
        with("status", statuses);
    }

    static QueueLink all() {
        return new QueueLink("all");
    }

    static QueueLink in(Collection<ClaimStatus> statuses) {
        return new QueueLink(statuses.stream().sorted().map(ClaimStatus::name).collect(Collectors.joining(",")));
    }

    /** What is null asks for nothing. */
    QueueLink with(String name, Object value) {
        if (value != null)
            query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        return this;
    }

    QueueLink to(Happening event, Days days) {
        return with("event", event.key()).with("from", days.from()).with("to", days.to());
    }

    String of(UUID article) {
        return with("article", article).query.toString();
    }

    @Override
    public String toString() {
        return query.toString();
    }
}
