package org.faktenspur.fuzz;

import java.util.List;
import java.util.Random;

/** What nobody types and programs send: strings, JSON values and addresses that have broken something somewhere. */
final class Nasty {

    private static final List<String> STRINGS = List.of("", " ", "\t\r\n", "\0", "a\0b", "\u0001\u0008\u001b[31m",
            "\u202Eebalsrever\u202C",
            "\u200B\u200D\uFEFF", "ß\u0308\u0301\u0323", "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\uD800",
            "a\uDFFFb",
            "\uFFFF\uFFFE", "İıſK", "'", "''; drop table claim; --", "\" or \"\"=\"", "%' or 1=1 --", "\\", "_%_%",
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "<!--", "]]>", "&#0;&amp;", "{", "{{", "{}",
            "{inject:locale}",
            "{msg:skip}", "{#if true}", "{#include layout.html}", "${7*7}", "#{7*7}", "%{7*7}", "{user.passwordHash}", "=1+1",
            "+1", "-1",
            "@SUM(A1)", "\t=1", "x\r\nX-Injected: yes", "x%0d%0aX-Injected: yes", "x\r\n\r\n<html>", "\nINFO forged line",
            "../../etc/passwd",
            "..\\..\\", "/", "//evil.example", "https://evil.example/", "javascript:alert(1)", "file:///etc/passwd",
            "http://169.254.169.254/", "http://[::1]:8080/", "http://user:pw@host/", "data:text/html,x", "0", "-1",
            "2147483648",
            "9223372036854775808", "1e999", "NaN", "0x1F", "1,5", "true", "null", "undefined", "[]", "2026-02-30",
            "2026-13-45T99:99",
            "9999999999-01-01", "-0001-01-01", "0000-00-00", "2026-11-01T10:00:00+99:00",
            "00000000-0000-0000-0000-000000000000",
            "not-a-uuid", "de_DE@x", "ADMIN", "TRUE", "READ,WRITE", "*_[x](javascript:1)_*", "# ".repeat(300),
            "![x](http://x/y.png)",
            "@everybody @ada @", "a".repeat(300), "b".repeat(5_000), "ü".repeat(40_000), "(".repeat(3_000), "*a".repeat(4_000),
            "> ".repeat(2_000) + "x", "Der Rat tagte. ".repeat(400));
    /** What stands where JSON belongs. */
    static final List<String> BODIES = List.of("", "null", "[]", "[[]]", "\"text\"", "1", "true", "{", "{\"a\"", "{]",
            "nonsense", "\0",
            "{\"a\":1}{\"b\":2}", "{\"text\":}", "{\"text\":\"\\ud800\"}", "{\"text\":\"\\u0000\"}", "[".repeat(5_000),
            "{\"a\":".repeat(2_000), "{\"text\":\"a\",\"text\":\"b\"}", "{\"@class\":\"java.lang.Runtime\"}",
            "{\"__proto__\":{}}", "'x'",
            "<xml/>", "{\"text\":\"" + "x".repeat(100_000));
    private static final List<String> VALUES = List.of("null", "1", "-1", "1.5", "1e400", "true", "[]", "[null]", "[1,\"a\"]",
            "{}",
            "{\"a\":{}}", "[[1,2],[3]]", "[[-1,99999999]]", "12345678901234567890", "\"\"");
    /** In place of an id, encoded as addresses need it. */
    static final List<String> IDS = List.of("0", "-1", "null", "%00", "%0d%0aX-Injected:%20yes", "%7Binject:locale%7D",
            "..%2f..%2fx", "%2e%2e",
            "x".repeat(400), "%F0%9F%98%80", "%ED%A0%80", "%FF", "'", "%27%20or%201=1", "00000000-0000-0000-0000-000000000000",
            "00000000-0000-0000-0000-00000000000g", "1-1-1-1-1", "%3Cscript%3E", ";x=y", "%25", "*", "~", "+");

    private final Random random;

    Nasty(Random random) {
        this.random = random;
    }

    String string() {
        String one = pick(STRINGS);
        return random.nextInt(5) == 0 ? one + pick(STRINGS) : one;
    }

    String id() {
        return pick(IDS);
    }

    /** Of a wrong type, or of the right one and no sense. */
    String json() {
        return random.nextInt(3) == 0 ? pick(VALUES) : quoted(string());
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray())
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c))
                json.append("\\u%04x".formatted((int) c));
            else
                json.append(c);
        return json.append('"').toString();
    }
}
