package org.faktenspur.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells an article that says of itself, in its head, that it argues: "Kommentar: …", "Meinung", "Opinion | …". */
public final class Commentary {

    private static final Pattern LABEL = Pattern.compile(
            "(\\p{L}+(?:[- ]\\p{L}+){0,2}?)\\s*(?:[:|–—+-]+(?:\\s.*)?|$|\\s+(?i:von|by)\\s.*)",
            Pattern.DOTALL);
    /** So many lines are its head. */
    private static final int HEAD = 3;

    private Commentary() {
    }

    /** @param title where it is known, else null */
    public static boolean is(String text, String title, List<Block> blocks) {
        if (title != null && isLabelled(title.strip()))
            return true;
        for (Block block : blocks.subList(0, Math.min(HEAD, blocks.size())))
            if (block.kind() != Block.Kind.PARAGRAPH && isLabelled(block.span().in(text)))
                return true;
        return false;
    }

    private static boolean isLabelled(String line) {
        Matcher label = LABEL.matcher(line);
        return label.matches() && WordLists.layout().has("commentaries", label.group(1).toLowerCase(Locale.ROOT));
    }
}
