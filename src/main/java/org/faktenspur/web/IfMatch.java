package org.faktenspur.web;

import java.util.regex.Pattern;

/** What a header If-Match says (RFC 9110, 13.1.1): any version, or one of those in a list; a weak tag matches none. */
public final class IfMatch {

    private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"";
    private static final Pattern LIST = Pattern.compile("[ \\t,]*" + TAG + "(?:[ \\t]*,[ \\t,]*" + TAG + ")*[ \\t,]*");

    private IfMatch() {
    }

    /** @param etag of what is there, strong, in its quotation marks */
    public static boolean allows(String header, String etag) {
        String said = header.strip();
        if (said.equals("*"))
            return true;
        return LIST.matcher(said).matches()
                && Pattern.compile(TAG).matcher(said).results().anyMatch(tag -> tag.group().equals(etag));
    }
}
