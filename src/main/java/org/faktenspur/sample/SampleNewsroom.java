package org.faktenspur.sample;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Newsroom;
import org.faktenspur.account.Role;
import org.faktenspur.account.SampleCredentials;
import org.faktenspur.article.Article;
import org.faktenspur.claim.Claim;
import org.faktenspur.workflow.TopicNames;
import org.faktenspur.workflow.Topics;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;

/**
 * Fills an empty database with a newsroom to try things out in: four people, four articles, claims in every status, and a past.
 */
@ApplicationScoped
class SampleNewsroom {

    private final SampleCredentials credentials;
    private final SampleArticles articles;
    private final SampleWork work;
    private final SampleHistory history;
    private final Topics topics;
    private final Clock clock;

    SampleNewsroom(SampleCredentials credentials, SampleArticles articles, SampleWork work,
            SampleHistory history, Topics topics, Clock clock) {
        this.credentials = credentials;
        this.articles = articles;
        this.work = work;
        this.history = history;
        this.topics = topics;
        this.clock = clock;
    }

    @Transactional
    // A busy machine may need longer than a transaction of somebody who waits is given.
    @TransactionConfiguration(timeout = 900)
    void fill(@Observes StartupEvent start) {
        if (!credentials.isOn() || AppUser.count() > 0)
            return;
        new Newsroom("Hafenpost").persist();
        AppUser erika = person("erika", "Erika Brandt", Role.EDITOR);
        erika.mayPublishUnreviewed = true;
        AppUser fabian = person("fabian", "Fabian Kaya", Role.CHECKER);
        AppUser frieda = person("frieda", "Frieda Lindner", Role.CHECKER);
        AppUser ada = person("ada", "Ada Petersen", Role.ADMIN);
        history.tell(fabian, frieda, erika);
        Article ferry = articles.ferry(fabian, clock.instant().plus(Duration.ofHours(6)));
        Article alliance = articles.alliance(frieda, clock.instant().plus(Duration.ofDays(1)));
        articles.harbour(erika);
        topics.of(ferry, new TopicNames(List.of("Verkehr", "Sandholm")), fabian);
        topics.of(alliance, new TopicNames(List.of("Außenpolitik")), frieda);
        work.on(Claim.of(ferry), fabian, frieda, erika, ada);
        work.begin(Claim.of(alliance), frieda, fabian);
    }

    private AppUser person(String username, String name, Role role) {
        AppUser user = new AppUser(username, name, role, credentials.passwordOf(username), clock.instant());
        user.persist();
        return user;
    }
}
