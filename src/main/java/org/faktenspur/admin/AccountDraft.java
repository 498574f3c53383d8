package org.faktenspur.admin;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.RetiredName;
import org.faktenspur.account.Role;

/** Somebody new, as an administrator writes them down. */
record AccountDraft(String username, String displayName, Role role) {

    static final AccountDraft EMPTY = new AccountDraft("", "", Role.CHECKER);
    private static final int LONGEST_NAME = 200;

    static AccountDraft typed(String username, String displayName, String role) {
        return new AccountDraft(given(username).toLowerCase(Locale.ROOT), given(displayName),
                Arrays.stream(Role.values()).filter(value -> value.name().equals(role)).findFirst().orElse(Role.CHECKER));
    }

    Map<String, String> problems(AdminMessages texts) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (displayName.isBlank() || displayName.length() > LONGEST_NAME)
            problems.put("displayName", texts.nameMissing());
        if (!AppUser.isUsername(username))
            problems.put("username", texts.usernameInvalid());
        else if (AppUser.named(username).isPresent() || RetiredName.is(username))
            problems.put("username", texts.usernameTaken());
        return problems;
    }

    private static String given(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
