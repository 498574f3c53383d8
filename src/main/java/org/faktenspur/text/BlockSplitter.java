package org.faktenspur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an article into its lines: headings, paragraphs, list items, captions and what is not the article's own talk. Looks
 * at the form of a line only; what the words mean is for others.
 */
public final class BlockSplitter {

    private static final Pattern LINE = Pattern.compile("[^\\n\\u2028\\u2029\\u0085]+");
    private static final Pattern BULLET = Pattern.compile("(?:[-–—•*·▪◦]|\\p{N}{1,2}[.)])\\s+(?=\\S)");
    private static final Pattern BOILERPLATE = Pattern.compile("(?i)(?:(?:[-–•*]\\s*)?(?:themen|tags|schlagworte|topics)\\s*:.*"
            + "|(?:[-–•*]\\s*)?(?:#[\\p{L}\\p{N}_]+[\\s,]*)+"
            + "|(?:lesen sie auch|mehr zum thema|siehe auch|weiterlesen|newsletter|folgen sie uns|quellen?\\s*:|foto\\s*:|bild\\s*:"
            + "|read more|read also|related\\s*:|see also|follow us|source\\s*:|photo\\s*:|sign up for|subscribe).*"
            + "|(?:von|by)\\s+(?-i:\\p{Lu}[\\p{L}.'’-]+\\s*){2,4}(?:,.{0,60})?"
            + "|\\(?(?:dpa|afp|reuters|ap|epd|kna|sid)(?:[/, ]+\\p{L}{2,8})*\\)?|(?:stand|aktualisiert|updated|published)\\s*:?.{0,12}\\d.*)");
    private static final Pattern CAPTION = Pattern.compile(
            "(?i)(?:bildunterschrift|caption)\\s*:.*|.*\\((?:foto|bild|archivbild|symbolbild|photo)\\s*:?[^)]*\\)\\s*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:;][\"“”«»’)\\]]*", Pattern.DOTALL);
    private static final int LONGEST_HEADING = 140;

    private BlockSplitter() {
    }

    /** In order; lines with nothing but white space are left out. */
    public static List<Block> split(String text) {
        List<Block> blocks = new ArrayList<>();
        Matcher lines = LINE.matcher(text);
        while (lines.find()) {
            Span span = strip(text, lines.start(), lines.end());
            if (span.length() > 0)
                blocks.add(block(text, span));
        }
        return blocks.size() > 1 ? blocks : blocks.stream().map(BlockSplitter::notAHeading).toList();
    }

    /** A single line without a stop is somebody's sentence, not a heading over nothing. */
    private static Block notAHeading(Block only) {
        return only.kind() == Block.Kind.HEADING ? new Block(only.span(), Block.Kind.PARAGRAPH) : only;
    }

    private static Block block(String text, Span span) {
        String line = span.in(text);
        if (BOILERPLATE.matcher(line).matches() || line.codePoints().noneMatch(Character::isLetterOrDigit))
            return new Block(span, Block.Kind.BOILERPLATE);
        if (BULLET.matcher(line).lookingAt())
            return new Block(span, Block.Kind.LIST_ITEM);
        if (CAPTION.matcher(line).matches())
            return new Block(span, Block.Kind.CAPTION);
        boolean heading = line.length() <= LONGEST_HEADING && !SENTENCE_END.matcher(line).matches();
        return new Block(span, heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH);
    }

    /** Where a list item's words begin, behind its bullet. */
    public static int behindBullet(String text, Span item) {
        Matcher bullet = BULLET.matcher(text).region(item.begin(), item.end());
        return bullet.lookingAt() ? bullet.end() : item.begin();
    }

    private static Span strip(String text, int begin, int end) {
        while (begin < end && isSpace(text.charAt(begin)))
            begin++;
        while (end > begin && isSpace(text.charAt(end - 1)))
            end--;
        return new Span(begin, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
