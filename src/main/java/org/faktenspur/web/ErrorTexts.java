package org.faktenspur.web;

import java.util.Locale;
import java.util.Map;

/** What the HTTP errors are called, in the user's language. */
public final class ErrorTexts {

    private static final Map<Integer, String[]> TEXTS = Map.ofEntries(
            text(400, "Die Anfrage ist unverständlich", "The request makes no sense"),
            text(401, "Bitte anmelden", "Please sign in"),
            text(403, "Das darf dieses Konto nicht", "This account may not do that"),
            text(404, "Hier ist nichts", "There is nothing here"),
            text(405, "Das geht hier nicht", "That can't be done here"),
            text(409, "Das geht gerade nicht", "That can't be done now"),
            text(412, "Jemand anderes war schneller", "Somebody else was faster"),
            text(413, "Das ist zu groß", "That is too large"),
            text(415, "Dieses Format wird nicht verstanden", "This format is not understood"),
            text(422, "So geht es noch nicht", "This does not work yet"),
            text(428, "Es fehlt If-Match", "If-Match is missing"),
            text(429, "Das war zu oft; bitte später wieder", "That was too often; please come back later"));
    private static final String[] OTHER = { "Etwas ist schiefgegangen", "Something went wrong" };

    private ErrorTexts() {
    }

    private static Map.Entry<Integer, String[]> text(int status, String german, String english) {
        return Map.entry(status, new String[] { german, english });
    }

    public static String title(int status, Locale locale) {
        return TEXTS.getOrDefault(status, OTHER)[locale.equals(Locale.ENGLISH) ? 1 : 0];
    }
}
