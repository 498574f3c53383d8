package org.faktenspur.account;

/** Lets tests of other packages guess as often as they like. */
public final class Forget {

    private Forget() {
    }

    public static void guesses() {
        FailedSignIn.deleteAll();
    }
}
