package org.faktenspur.account;

import java.util.Map;

/**
 * That somebody changed something about an account which others must be able to look up later; the audit chain listens, in
 * the same transaction.
 */
public record AccountChange(AppUser by, AppUser account, String verb, Map<String, ?> data) {

    static AccountChange own(AppUser account, String verb) {
        return new AccountChange(account, account, verb, Map.of());
    }
}
