package org.faktenspur.intake.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article on a page. What is plainly something else goes first: menus, forms, dialogs, whatever is named after
 * cookies or comments. Then every paragraph weighs as much as it has words outside of links, and the smallest element that
 * holds nearly all of the weight is the article.
 */
final class MainContent {

    private static final String NEVER = "script, style, noscript, template, iframe, object, svg, canvas, video, audio, nav, footer,"
            + " aside, form, button, select, textarea, dialog, menu, [hidden], [aria-hidden=true], [role=navigation],"
            + " [role=banner], [role=contentinfo], [role=complementary], [role=dialog], [role=alertdialog], [role=search],"
            + " [role=alert], [style*=display:none], [style*=display: none]";
    private static final Pattern NAMED_OTHERWISE = Pattern
            .compile("(?i)(?:^|[\\s_-])(?:cookies?|consent|gdpr|cmp|newsletter|promo"
                    + "|related|recommend\\w*|teasers?|sidebar|comments?|disqus|shar(?:e|ing)|social|breadcrumbs?|advert\\w*|ads?|banner|paywall"
                    + "|subscri\\w+|footer|menu|navi?|navigation|pagination|toolbar|outbrain|taboola|mehr-zum-thema|lesen-sie-auch|skip)"
                    + "(?:$|[\\s_-])");
    private static final String PARAGRAPHS = "p, blockquote, li, dd, pre, h2, h3, div, section, td";
    /** A link list has most of its words in links. */
    private static final double MOST_IN_LINKS = 0.5;
    private static final double NEARLY_ALL = 0.8;
    private static final int SHORTEST_PARAGRAPH = 25;
    private static final int MOST_OF_THE_PAGE = 2;

    private final Element body;
    private final Map<Element, Integer> weights = new HashMap<>();

    private MainContent(Document page) {
        body = page.body();
    }

    /** @return the element that holds the article; the page is cleaned in place */
    static Element of(Document page) {
        MainContent content = new MainContent(page);
        content.clean();
        Element root = content.smallestHeavy();
        content.dropLinkLists(root);
        return root;
    }

    private void clean() {
        int most = body.text().length() / MOST_OF_THE_PAGE;
        body.select(NEVER).forEach(Element::remove);
        for (Element element : body.select("[class], [id]"))
            if (element != body && isNamedOtherwise(element) && element.text().length() <= most
                    && element.selectFirst("[itemprop=articleBody], main, h1") == null)
                element.remove();
    }

    private static boolean isNamedOtherwise(Element element) {
        return NAMED_OTHERWISE.matcher(element.className()).find() || NAMED_OTHERWISE.matcher(element.id()).find();
    }

    private Element smallestHeavy() {
        for (Element paragraph : body.select(PARAGRAPHS))
            weigh(paragraph);
        Element root = body.selectFirst("[itemprop=articleBody]");
        if (root == null || weight(root) < weight(body) / MOST_OF_THE_PAGE)
            root = body;
        int enough = (int) (weight(root) * NEARLY_ALL);
        while (weight(root) > 0) {
            Element heaviest = root.children().stream().max(Comparator.comparingInt(this::weight)).orElse(null);
            if (heaviest == null || weight(heaviest) < enough || heaviest.is(PARAGRAPHS) && isParagraph(heaviest))
                return root;
            root = heaviest;
        }
        return root;
    }

    private void weigh(Element paragraph) {
        if (!isParagraph(paragraph))
            return;
        int weight = (int) (ownText(paragraph) * (1 - linkDensity(paragraph)));
        if (weight < SHORTEST_PARAGRAPH)
            return;
        for (Element around = paragraph; around != null; around = around.parent())
            weights.merge(around, weight, Integer::sum);
    }

    /** A container has no words of its own. */
    private static boolean isParagraph(Element element) {
        return !element.ownText().isBlank();
    }

    private static int ownText(Element element) {
        return element.normalName().equals("div") || element.normalName().equals("section") ? element.ownText().length()
                : element.text().length();
    }

    private int weight(Element element) {
        return weights.getOrDefault(element, 0);
    }

    private static double linkDensity(Element element) {
        int all = element.text().length();
        return all == 0 ? 0 : (double) element.select("a").text().length() / all;
    }

    private void dropLinkLists(Element root) {
        for (Element list : List.copyOf(root.select("ul, ol, dl, div, section")))
            if (list != root && linkDensity(list) > MOST_IN_LINKS && weight(list) < SHORTEST_PARAGRAPH)
                list.remove();
    }
}
