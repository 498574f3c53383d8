package org.faktenspur.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a robots.txt says to one robot, after RFC 9309: the longest rule that fits decides, and "allow" wins a draw. */
final class RobotsTxt {

    static final RobotsTxt EVERYTHING_ALLOWED = new RobotsTxt(List.of());

    private final List<Rule> rules;

    private record Rule(boolean allows, String pattern) {
    }

    private RobotsTxt(List<Rule> rules) {
        this.rules = rules;
    }

    /** @param robot its product token, matched without regard to case; where no group names it, those for "*" count */
    static RobotsTxt parse(String text, String robot) {
        Reading reading = new Reading(robot.toLowerCase(Locale.ROOT));
        text.lines().forEach(reading::line);
        return new RobotsTxt(reading.named ? reading.own : reading.everybody);
    }

    /** Goes down the lines; several groups for one robot are one. */
    private static final class Reading {

        private final String robot;
        private final List<Rule> own = new ArrayList<>();
        private final List<Rule> everybody = new ArrayList<>();
        private boolean named;
        private boolean inOwn;
        private boolean inEverybody;
        private boolean inRules;

        Reading(String robot) {
            this.robot = robot;
        }

        void line(String raw) {
            String line = raw.replaceFirst("#.*", "").replace("\uFEFF", "").strip();
            int colon = line.indexOf(':');
            if (colon < 0)
                return;
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
                case "user-agent" -> agent(value.toLowerCase(Locale.ROOT));
                case "allow" -> rule(new Rule(true, value));
                case "disallow" -> rule(new Rule(false, value));
                default -> {
                    // Sitemaps and the like say nothing about what may be fetched.
                }
            }
        }

        private void agent(String token) {
            if (inRules)
                inOwn = inEverybody = inRules = false;
            boolean ours = token.replaceFirst("[^a-z_-].*", "").equals(robot);
            named |= ours;
            inOwn |= ours;
            inEverybody |= token.equals("*");
        }

        private void rule(Rule rule) {
            inRules = true;
            if (rule.pattern().isEmpty())
                return;
            if (inOwn)
                own.add(rule);
            if (inEverybody)
                everybody.add(rule);
        }
    }

    /** @param target path and query */
    boolean allows(String target) {
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules)
            if (rule.pattern().length() >= longest && matches(rule.pattern(), target)) {
                allowed = rule.allows() || rule.pattern().length() == longest && allowed;
                longest = rule.pattern().length();
            }
        return allowed;
    }

    /** Piece by piece between the stars, each at its first place: linear, whatever the pattern. */
    private static boolean matches(String pattern, String target) {
        boolean toTheEnd = pattern.endsWith("$");
        String[] pieces = (toTheEnd ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        if (!target.startsWith(pieces[0]))
            return false;
        int at = pieces[0].length();
        for (int i = 1; i < pieces.length; i++) {
            boolean last = i == pieces.length - 1;
            int found = last && toTheEnd ? target.length() - pieces[i].length() : target.indexOf(pieces[i], at);
            if (found < at || !target.startsWith(pieces[i], found))
                return false;
            at = found + pieces[i].length();
        }
        return !toTheEnd || at == target.length();
    }
}
