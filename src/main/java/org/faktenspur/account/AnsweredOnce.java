package org.faktenspur.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * That an account asked for something under a name of its own choice and was answered, so that asking again under the same
 * name does nothing twice. Written in the transaction of the change itself; forgotten after a day.
 */
@Entity
public class AnsweredOnce extends PanacheEntityBase {

    static final Duration REMEMBERED = Duration.ofHours(24);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser account;

    /** The name that the account gave its request; unique for the account. */
    public String sentAs;

    /** Of what was asked: the same name for something else is a mistake. */
    public String requestHash;

    /** Null until it is answered. */
    public Integer status;

    public String headers;

    public String body;

    public Instant at;

    /** @throws jakarta.persistence.PersistenceException when another transaction took the same name first */
    public static AnsweredOnce reserve(AppUser account, String sentAs, String requestHash, Instant at) {
        delete("account = ?1 and at < ?2", account, at.minus(REMEMBERED));
        AnsweredOnce answer = new AnsweredOnce();
        answer.account = account;
        answer.sentAs = sentAs;
        answer.requestHash = requestHash;
        answer.at = at;
        answer.persistAndFlush();
        return answer;
    }

    /** Answers that name somebody are not given again in full; that they were given stays known. */
    static void forgetNames(String username, String displayName) {
        for (String name : List.of("\"" + username + "\"", "@" + username, "\"" + displayName + "\""))
            update("body = null where body like ?1", "%" + name + "%");
    }

    static void forgetOld(Instant now) {
        delete("at < ?1", now.minus(REMEMBERED));
    }

    public static Optional<AnsweredOnce> to(AppUser account, String sentAs, Instant now) {
        return find("account = ?1 and sentAs = ?2 and at >= ?3", account, sentAs, now.minus(REMEMBERED)).firstResultOptional();
    }
}
