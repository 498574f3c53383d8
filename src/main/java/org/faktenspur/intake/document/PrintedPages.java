package org.faktenspur.intake.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes out of a printed document what the page made of the text: running heads, page numbers, lines. */
final class PrintedPages {

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)(?:seite|page|s\\.|p\\.)?\\s*[-–]?\\s*\\d{1,4}"
            + "(?:\\s*(?:von|of|/)\\s*\\d{1,4})?\\s*[-–]?");
    /** A hyphen at the end of a line; not the one that stands for a second half: "Nord- und Ostsee". */
    private static final Pattern HYPHEN = Pattern
            .compile("(?<=\\p{Ll})[-\u00AD\u2010]\\s*\\n\\s*(?!(?:und|oder|bzw|sowie|and|or)\\b)(?=\\p{Ll})");
    private static final int OFTEN = 3;
    /** Of the usual length of a line. */
    private static final double SHORT = 0.6;

    private PrintedPages() {
    }

    static void tidy(Document document) {
        List<Element> pages = document.select("div.page");
        Map<String, Integer> edges = new HashMap<>();
        for (Element page : pages)
            for (boolean first : new boolean[] { true, false })
                edges.merge(shape(edge(page, first)), 1, Integer::sum);
        for (Element page : pages)
            for (boolean first : new boolean[] { true, false })
                if (isOfThePage(edge(page, first), edges))
                    cutEdge(page, first);
        pages.forEach(PrintedPages::endParagraphsAtShortLines);
        document.nodeStream(TextNode.class)
                .forEach(text -> text.text(HYPHEN.matcher(text.getWholeText()).replaceAll("")));
    }

    private static boolean isOfThePage(String edge, Map<String, Integer> edges) {
        return PAGE_NUMBER.matcher(edge).matches() || !edge.isEmpty() && edges.get(shape(edge)) >= OFTEN;
    }

    /** The first or last line of a page that has words. */
    private static String edge(Element page, boolean first) {
        Element paragraph = edgeParagraph(page, first);
        if (paragraph == null)
            return "";
        List<String> lines = lines(paragraph);
        return lines.get(first ? 0 : lines.size() - 1);
    }

    private static Element edgeParagraph(Element page, boolean first) {
        List<Element> paragraphs = page.select("p").stream().filter(Element::hasText).toList();
        return paragraphs.isEmpty() ? null : paragraphs.get(first ? 0 : paragraphs.size() - 1);
    }

    private static List<String> lines(Element paragraph) {
        return paragraph.wholeText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static void cutEdge(Element page, boolean first) {
        Element paragraph = edgeParagraph(page, first);
        List<String> lines = lines(paragraph);
        List<String> rest = first ? lines.subList(1, lines.size()) : lines.subList(0, lines.size() - 1);
        paragraph.text(String.join("\n", rest));
    }

    /** Headings and list items often follow without a gap; then their line is short and the next one begins anew. */
    private static void endParagraphsAtShortLines(Element page) {
        List<Element> paragraphs = page.select("p");
        int[] lengths = paragraphs.stream().flatMap(paragraph -> lines(paragraph).stream()).mapToInt(String::length).sorted()
                .toArray();
        double enough = lengths.length == 0 ? 0 : lengths[lengths.length * 3 / 4] * SHORT;
        for (Element paragraph : paragraphs) {
            List<String> lines = lines(paragraph);
            paragraph.empty();
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                words.append(lines.get(i)).append('\n');
                if (i + 1 == lines.size() || lines.get(i).length() < enough && beginsAnew(lines.get(i + 1))) {
                    paragraph.appendText(words.toString()).appendElement("br");
                    paragraph.appendElement("br");
                    words.setLength(0);
                }
            }
        }
    }

    private static boolean beginsAnew(String line) {
        return !Character.isLowerCase(line.charAt(0));
    }

    private static String shape(String edge) {
        return edge.replaceAll("\\d+", "0");
    }
}
