package org.faktenspur.web;

import java.util.Locale;
import java.util.Map;

/** What the HTTP errors are called, in the user's language. */
public final class ErrorTexts {

    private static final Map<Integer, String[]> TEXTS = Map.of(
            400, new String[] { "Die Anfrage ist unverständlich", "The request makes no sense" },
            401, new String[] { "Bitte anmelden", "Please sign in" },
            403, new String[] { "Das darf dieses Konto nicht", "This account may not do that" },
            404, new String[] { "Hier ist nichts", "There is nothing here" },
            405, new String[] { "Das geht hier nicht", "That can't be done here" },
            409, new String[] { "Das geht gerade nicht", "That can't be done now" },
            412, new String[] { "Jemand anderes war schneller", "Somebody else was faster" },
            413, new String[] { "Der Text ist zu lang", "The text is too long" },
            415, new String[] { "Dieses Format wird nicht verstanden", "This format is not understood" },
            428, new String[] { "Es fehlt If-Match", "If-Match is missing" });
    private static final String[] OTHER = { "Etwas ist schiefgegangen", "Something went wrong" };

    private ErrorTexts() {
    }

    public static String title(int status, Locale locale) {
        return TEXTS.getOrDefault(status, OTHER)[locale.equals(Locale.ENGLISH) ? 1 : 0];
    }
}
