package org.faktenspur.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells that lines are said in turn, by the names in front of them. One name with a colon is no interview; names that come
 * back are.
 */
final class Interview {

    private static final Pattern NAME = Pattern
            .compile("((?:\\p{Lu}[\\p{L}.'’-]{0,40}+\\s?+){1,4}+(?:\\([^)]{1,30}\\))?)\\s*:\\s+(?=\\S)");
    private static final int LINES_OF_AN_INTERVIEW = 3;

    private Interview() {
    }

    /** Gives the lines of an interview their speaker as label. */
    static void label(String text, List<Block> blocks) {
        Map<String, Integer> lines = new HashMap<>();
        Map<String, Integer> questions = new HashMap<>();
        for (Block block : blocks) {
            String name = name(text, block);
            if (name != null) {
                lines.merge(name, 1, Integer::sum);
                questions.merge(name, text.charAt(block.span().end() - 1) == '?' ? 1 : 0, Integer::sum);
            }
        }
        int turns = lines.values().stream().mapToInt(Integer::intValue).sum();
        boolean roles = lines.keySet().stream().anyMatch(Interview::isRole);
        boolean comesBack = lines.values().stream().anyMatch(count -> count > 1);
        if (!roles && (turns < LINES_OF_AN_INTERVIEW || !comesBack))
            return;
        for (int i = 0; i < blocks.size(); i++) {
            String name = name(text, blocks.get(i));
            boolean turn = name != null && (isRole(name) || comesBack && turns >= LINES_OF_AN_INTERVIEW);
            boolean asks = turn && (isRole(name) || questions.get(name) * 2 > lines.get(name));
            if (turn)
                blocks.set(i, said(text, blocks.get(i),
                        answers(name) ? Block.LabelKind.ANSWER : asks ? Block.LabelKind.ROLE : Block.LabelKind.SPEAKER));
        }
    }

    private static boolean isRole(String name) {
        return WordLists.layout().has("asking", name.toLowerCase(Locale.ROOT)) || answers(name);
    }

    private static boolean answers(String name) {
        return WordLists.layout().has("answering", name.toLowerCase(Locale.ROOT));
    }

    private static String name(String text, Block block) {
        Matcher matcher = matcher(text, block);
        return (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING) && block.label() == null
                && matcher.lookingAt()
                        ? matcher.group(1).strip()
                        : null;
    }

    private static Matcher matcher(String text, Block block) {
        return NAME.matcher(text).region(block.span().begin(), block.span().end());
    }

    private static Block said(String text, Block block, Block.LabelKind kind) {
        Matcher matcher = matcher(text, block);
        matcher.lookingAt();
        int end = matcher.start(1) + matcher.group(1).stripTrailing().length();
        return new Block(block.span(), Block.Kind.PARAGRAPH,
                new Block.Label(new Span(matcher.start(1), end), kind, matcher.end()));
    }
}
