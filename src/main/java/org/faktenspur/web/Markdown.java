package org.faktenspur.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import io.quarkus.qute.RawString;

/**
 * What people write, as HTML that cannot harm whoever reads it: no raw HTML, no pictures from elsewhere, no script, and
 * links that say nothing of where they were followed from. Headings begin below those of the page.
 */
@Named("markdown")
@ApplicationScoped
public class Markdown {

    private static final List<String> PLAIN = List.of("p", "br", "hr", "em", "strong", "ul", "ol", "li", "blockquote", "code",
            "pre");

    /** Nobody quotes a quotation of a quotation more often. */
    private static final int DEEPEST = 40;
    static final Parser PARSER = Parser.builder().maxOpenBlockParsers(DEEPEST).postProcessor(new PicturesAsLinks()).build();

    private final HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private final PolicyFactory harmless = new HtmlPolicyBuilder().allowElements(PLAIN.toArray(String[]::new))
            .allowElements((name, attributes) -> name.compareTo("h2") <= 0 ? "h3" : "h4", "h1", "h2", "h3", "h4", "h5", "h6")
            .allowElements("a").allowAttributes("href").onElements("a").allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("noopener", "nofollow", "noreferrer").toFactory();

    /** For templates: goes into the page as it is. */
    public RawString html(String text) {
        return html(text, name -> Optional.empty());
    }

    /**
     * With a link for everybody who is mentioned.
     *
     * @param addressOf where a mention of this name leads, in lower case; empty for a name that nobody has
     */
    public RawString html(String text, Function<String, Optional<String>> addressOf) {
        try {
            Node document = PARSER.parse(text == null ? "" : text);
            document.accept(new Mentions(addressOf));
            return rendered(document);
        } catch (StackOverflowError e) {
            // Emphasis nested thousands of times deep: no text, but somebody's attempt. It is shown as it was typed.
            Node plain = new Paragraph();
            plain.appendChild(new Text(text));
            return rendered(plain);
        }
    }

    private RawString rendered(Node document) {
        return new RawString(harmless.sanitize(renderer.render(document)));
    }
}
