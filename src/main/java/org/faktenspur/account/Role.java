package org.faktenspur.account;

/** What an account may do. Roles include one another: an editor may all that a checker may, an administrator everything. */
public enum Role {
    CHECKER,
    EDITOR,
    ADMIN;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
