package org.faktenspur.web;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The people that a text speaks to: "@frieda". What is in code, in a link or part of an address is no mention. */
public final class Mentions extends AbstractVisitor {

    private static final Pattern MENTION = Pattern
            .compile("(?<![\\p{L}\\p{N}._%+@/-])@([\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]*[\\p{L}\\p{N}])?)");

    private final Function<String, Optional<String>> addressOf;

    Mentions(Function<String, Optional<String>> addressOf) {
        this.addressOf = addressOf;
    }

    /** The names that a text mentions, in lower case, in the order in which it does; nobody needs to have them. */
    public static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        try {
            Markdown.PARSER.parse(text).accept(new Mentions(name -> {
                names.add(name);
                return Optional.empty();
            }));
        } catch (StackOverflowError e) {
            names.clear();
        }
        return names;
    }

    /** The text with another name wherever it mentions somebody, in code too. */
    public static String renamed(String text, String from, String to) {
        return MENTION.matcher(text).replaceAll(found -> Matcher
                .quoteReplacement(found.group(1).toLowerCase(Locale.ROOT).equals(from) ? "@" + to : found.group()));
    }

    @Override
    public void visit(Link link) {
        // A link within a link is none.
    }

    @Override
    public void visit(Text text) {
        String words = text.getLiteral();
        Matcher matcher = MENTION.matcher(words);
        Node last = text;
        int done = 0;
        while (matcher.find()) {
            Optional<String> address = addressOf.apply(matcher.group(1).toLowerCase(Locale.ROOT));
            if (address.isEmpty())
                continue;
            last = after(last, new Text(words.substring(done, matcher.start())));
            Link link = new Link(address.get(), null);
            link.appendChild(new Text(matcher.group()));
            last = after(last, link);
            done = matcher.end();
        }
        if (done > 0) {
            after(last, new Text(words.substring(done)));
            text.unlink();
        }
    }

    private static Node after(Node last, Node next) {
        last.insertAfter(next);
        return next;
    }
}
