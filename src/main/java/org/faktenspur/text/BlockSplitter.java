package org.faktenspur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an article into its lines: headings, paragraphs, list items, captions and what is not the article's own talk. Looks
 * at the form of a line and of its neighbours; what the words mean is for others.
 */
public final class BlockSplitter {

    private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u2028\\u2029\\u0085]+");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:;][\"“”«»’)\\]]*", Pattern.DOTALL);
    private static final Pattern ANY_STOP = Pattern.compile("\\p{Ll}{3}[.!?…]\\s+\\p{Lu}");
    private static final int LONGEST_HEADING = 140;
    private static final int WORDS_OF_A_SENTENCE = 6;
    /** So many lines without a stop may stand above the text that they head. */
    private static final int HEADINGS_IN_A_ROW = 4;

    private final String text;
    private final List<Block> blocks = new ArrayList<>();

    private BlockSplitter(String text) {
        this.text = text;
    }

    /** In order; lines with nothing but white space are left out. */
    public static List<Block> split(String text) {
        return split(text, null);
    }

    /** @param title of the article where it is known; a line that says the same is a heading whatever its marks */
    public static List<Block> split(String text, String title) {
        BlockSplitter splitter = new BlockSplitter(text);
        Matcher lines = LINE.matcher(text);
        while (lines.find()) {
            Span span = strip(text, lines.start(), lines.end());
            if (span.length() > 0)
                splitter.blocks.add(splitter.byItself(span, title));
        }
        Interview.label(text, splitter.blocks);
        for (int i = splitter.blocks.size() - 1; i >= 0; i--)
            splitter.among(i);
        splitter.listWithoutBullets();
        return splitter.blocks;
    }

    /** What a line is if its neighbours are not looked at. */
    private Block byItself(Span span, String title) {
        String line = span.in(text);
        if (title != null && plain(line).equals(plain(title)))
            return new Block(span, Block.Kind.HEADING);
        if (Boilerplate.is(line))
            return new Block(span, Block.Kind.BOILERPLATE);
        Block.Label label = LineLabel.of(text, span);
        if (label != null && label.kind() == Block.LabelKind.BULLET)
            return new Block(span, Block.Kind.LIST_ITEM, label);
        if (Boilerplate.isCaption(line))
            return new Block(span, Block.Kind.CAPTION);
        boolean heading = !line.endsWith(",") && line.length() <= LONGEST_HEADING && !SENTENCE_END.matcher(line).matches()
                && !ANY_STOP.matcher(line).find();
        return new Block(span, heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, label);
    }

    private static String plain(String line) {
        return line.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** A line without a stop is a heading only over something; in a chat or a ticker such lines are sentences. */
    private void among(int i) {
        Block block = blocks.get(i);
        if (block.kind() != Block.Kind.HEADING)
            return;
        boolean labelled = block.label() != null && block.label().kind() == Block.LabelKind.TIME
                && block.label().span().in(text).matches(".*\\d.*");
        boolean alone = blocks.size() == 1 || !headsSomething(i) && words(block) >= WORDS_OF_A_SENTENCE;
        boolean headsItsEntry = i + 1 < blocks.size() && blocks.get(i + 1).kind() == Block.Kind.PARAGRAPH
                && blocks.get(i + 1).label() == null;
        if (alone && block.label() == null || labelled && !headsItsEntry)
            blocks.set(i, block.as(Block.Kind.PARAGRAPH));
    }

    private boolean headsSomething(int i) {
        for (int next = i + 1; next < blocks.size() && next <= i + HEADINGS_IN_A_ROW; next++)
            if (blocks.get(next).kind() != Block.Kind.HEADING && !(i == 0 && isByLine(next)))
                return blocks.get(next).kind() != Block.Kind.BOILERPLATE;
        return i == 0;
    }

    /** What stands between a title and the text. */
    private boolean isByLine(int i) {
        return blocks.get(i).kind() == Block.Kind.BOILERPLATE && i + 1 < blocks.size();
    }

    private int words(Block block) {
        return block.words().in(text).split("\\s+").length;
    }

    /** Short lines without a stop below a line that ends in a colon are its list. */
    private void listWithoutBullets() {
        for (int i = 1; i < blocks.size(); i++) {
            Block before = blocks.get(i - 1);
            boolean leads = before.kind() == Block.Kind.PARAGRAPH && text.charAt(before.span().end() - 1) == ':';
            boolean goesOn = before.kind() == Block.Kind.LIST_ITEM && before.label() == null;
            if (blocks.get(i).kind() == Block.Kind.HEADING && (leads || goesOn))
                blocks.set(i, blocks.get(i).as(Block.Kind.LIST_ITEM));
        }
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
