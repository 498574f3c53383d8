package org.faktenspur.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes an element of a page as plain text that a person could have pasted: paragraphs with a blank line between them,
 * headings on their own line, list items with "- " or their number, the rows of a table as list items.
 */
final class TextBlocks implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "main", "header", "h1", "h2", "h3", "h4",
            "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "figure", "figcaption", "table", "tbody",
            "thead",
            "tfoot", "tr", "caption", "address", "details", "summary", "hr", "body", "center");
    private static final Set<String> CELLS = Set.of("td", "th");

    /** A paragraph in the making, and whether the next one follows it without a blank line. */
    private record Block(String text, boolean listItem) {
    }

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String bullet = "";
    private int breaks;

    static String of(Element root) {
        TextBlocks writer = new TextBlocks();
        root.traverse(writer);
        writer.end();
        return writer.joined();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text)
            append(text.getWholeText());
        else if (node instanceof Element element)
            open(element);
    }

    private void open(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            if (++breaks == 2)
                end();
            append(" ");
        } else if (BLOCKS.contains(name)) {
            end();
            if (name.equals("li"))
                bullet = "ol".equals(parentName(element)) ? number(element) + ". " : "- ";
            else if (name.equals("tr"))
                bullet = "- ";
        } else if (CELLS.contains(name) && !words.isEmpty())
            words.append(words.charAt(words.length() - 1) == ' ' ? "| " : " | ");
    }

    private static String parentName(Element element) {
        return element.parent() == null ? "" : element.parent().normalName();
    }

    private static int number(Element item) {
        return (int) item.parent().children().stream().takeWhile(other -> other != item)
                .filter(other -> other.normalName().equals("li")).count() + 1;
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(element.normalName()))
            end();
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c);
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF')
                continue;
            if (!space)
                breaks = 0;
            if (!space)
                words.append(c);
            else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ')
                words.append(' ');
        }
    }

    private void end() {
        String text = words.toString().strip();
        words.setLength(0);
        breaks = 0;
        if (text.isEmpty())
            return;
        blocks.add(new Block(bullet + text, !bullet.isEmpty()));
        bullet = "";
    }

    private String joined() {
        StringBuilder text = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            if (before != null)
                text.append(before.listItem() && block.listItem() ? "\n" : "\n\n");
            text.append(block.text());
            before = block;
        }
        return text.toString();
    }
}
