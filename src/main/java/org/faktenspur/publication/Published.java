package org.faktenspur.publication;

import java.util.UUID;

import jakarta.ws.rs.NotFoundException;

import org.faktenspur.article.Article;
import org.faktenspur.claim.FactCheck;

/** Finds what readers may see by the ids in addresses. What is not published does not exist, nor does what is no id. */
public final class Published {

    private Published() {
    }

    /** The newest of a claim, retracted or not, with the claim and its article. */
    public static FactCheck check(String claim) {
        return FactCheck.shown(id(claim)).orElseThrow(NotFoundException::new);
    }

    public static Article article(String id) {
        return Article.<Article> findByIdOptional(id(id)).filter(FactCheck::isPublic).orElseThrow(NotFoundException::new);
    }

    /** Where the next part of a list begins; null where the list itself does. */
    static UUID cursor(String after) {
        return after == null || after.isEmpty() ? null : id(after);
    }

    private static UUID id(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }
}
