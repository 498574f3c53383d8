package org.faktenspur.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.claim.ClaimAbout;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.Rating;
import org.faktenspur.correction.Retraction;
import org.faktenspur.topic.Topic;
import org.faktenspur.workflow.Labels;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** What feeds say of fact-checks and of what became of them, each in the language of the fact-check. */
@ApplicationScoped
class FeedEntries {

    private final Site site;

    FeedEntries(Site site) {
        this.site = site;
    }

    List<Atom.Entry> of(List<FactCheck> checks) {
        Map<UUID, Retraction> retractions = Retraction
                .of(checks.stream().filter(FactCheck::isRetracted).map(check -> check.claim).toList()).stream()
                .collect(Collectors.toMap(retraction -> retraction.claim.id, retraction -> retraction));
        Map<UUID, List<Topic>> topics = ClaimAbout.topics(checks.stream().map(check -> check.claim).toList());
        return checks.stream().map(check -> check.isRetracted() ? gone(check, retractions.get(check.claim.id))
                : of(check, topics.getOrDefault(check.claim.id, List.of()))).toList();
    }

    private Atom.Entry of(FactCheck check, List<Topic> topics) {
        List<Atom.Category> categories = new ArrayList<>(List.of(category(check)));
        topics.forEach(topic -> categories.add(new Atom.Category(site.url("/topics"), topic.slug, topic.name)));
        return new Atom.Entry(check.claim.id, check.text, check.language.code(), site.url(check.path()),
                check.claim.publishedAt, check.publishedAt, categories,
                labels(check).rating(check.rating) + ": " + check.summary);
    }

    private Atom.Entry gone(FactCheck check, Retraction retraction) {
        String retracted = texts(check).retracted();
        return new Atom.Entry(check.claim.id, retracted, check.language.code(), site.url(check.path()),
                check.claim.publishedAt, retraction.confirmedAt, List.of(), retracted);
    }

    Atom.Entry of(LogEntry entry) {
        FactCheck check = entry.check();
        boolean gone = entry.isRetraction() || check.isRetracted();
        String title = gone ? texts(check).retracted() : check.text;
        String kind = entry.isRetraction() ? texts(check).retractedShort()
                : labels(check).correctionClass(entry.correction().gravity);
        return new Atom.Entry(entry.id(), kind + ": " + title, check.language.code(), site.url(entry.path()), entry.at(),
                entry.at(), gone ? List.of() : List.of(category(entry.correction().toRating, check)),
                entry.reason());
    }

    private static Atom.Category category(FactCheck check) {
        return category(check.rating, check);
    }

    private static Atom.Category category(Rating rating, FactCheck check) {
        return new Atom.Category(null, rating.key(), labels(check).rating(rating));
    }

    private static Labels labels(FactCheck check) {
        return Spoken.labels(check.language);
    }

    private static FactCheckMessages texts(FactCheck check) {
        return MessageBundles.get(FactCheckMessages.class, Localized.Literal.of(check.language.code()));
    }
}
