package org.faktenspur.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.claim.Claim;
import org.faktenspur.fetch.FetchFailed;
import org.faktenspur.text.Span;
import org.faktenspur.web.Answered;
import org.faktenspur.web.ErrorMessages;
import org.faktenspur.web.Problem;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.TopicNames;

import com.fasterxml.jackson.databind.JsonNode;

/** What a request of the API asks for: found and valid, or answered with the problem that it has. */
@RequestScoped
class Asked {

    private final CurrentUser user;
    private final RequestLocale locale;
    private final Validator validator;

    Asked(CurrentUser user, RequestLocale locale, Validator validator) {
        this.user = user;
        this.locale = locale;
        this.validator = validator;
    }

    AppUser user() {
        return user.required();
    }

    Optional<AppUser> anybody() {
        if (user.cameWithABadToken())
            throw problem(401);
        return user.user();
    }

    Article article(String id) {
        return Article.<Article> findByIdOptional(uuid(id)).orElseThrow(NotFoundException::new);
    }

    /** For changing it, or what stands on its text. */
    Article lockedArticle(String id) {
        return Article.locked(uuid(id)).orElseThrow(NotFoundException::new);
    }

    /** For reading. */
    Claim claim(String id) {
        return Claim.withArticle(uuid(id)).orElseThrow(NotFoundException::new);
    }

    /** For changing. */
    Claim locked(String id) {
        return Claim.locked(uuid(id)).orElseThrow(NotFoundException::new);
    }

    /** For making it part of another one, which must not become something else meanwhile. */
    Claim lockedWith(String id, String other) {
        Claim.lockedInOrder(List.of(uuid(id), uuid(other)));
        return locked(id);
    }

    /**
     * For changing what it stands on, or is published under: its article first, so that two who do so never wait for each
     * other.
     */
    Claim lockedWithArticle(String id) {
        Article.locked(Claim.articleOf(uuid(id)).orElseThrow(NotFoundException::new));
        return locked(id);
    }

    /** A stretch of an article's current text. */
    Span span(Article article, Integer begin, Integer end) {
        if (begin == null || end == null || begin < 0 || end <= begin
                || end > ArticleRevision.current(article).text.length())
            throw problem(400);
        return new Span(begin, end);
    }

    <T> T valid(T body) {
        if (body == null)
            throw problem(400);
        Set<ConstraintViolation<T>> violations = validator.validate(body);
        if (!violations.isEmpty())
            throw new ConstraintViolationException(violations);
        return body;
    }

    /** What a JSON object says that something is about; empty where it says nothing of it, none for null. */
    Optional<TopicNames> topics(JsonNode body) {
        JsonNode given = body.get("topics");
        if (given == null)
            return Optional.empty();
        List<String> names = new ArrayList<>();
        given.forEach(name -> names.add(name.isTextual() ? name.textValue() : null));
        if (!given.isArray() && !given.isNull() || names.contains(null))
            throw problem(400);
        return Optional.of(valid(new TopicNames(names)));
    }

    Answered problem(int status) {
        String title = locale.texts(ErrorMessages.class).title(status);
        return new Answered(Problem.of(status, title, title));
    }

    Answered notFetched(FetchFailed e) {
        String title = locale.texts(ErrorMessages.class).title(422);
        return new Answered(Problem.named("not-fetched", 422, title, e.in(locale.current())));
    }

    /** The place in a list that a cursor names, or the thing that a list is filtered by; null for the whole list. */
    static UUID place(String given) {
        try {
            return given == null ? null : UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    /** A string that is no id is an id that nobody has. */
    static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
