package org.faktenspur.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Cuts a sentence into tokens and tags them with universal parts of speech, by OpenNLP's models that were trained on
 * Universal Dependencies (German GSD, English EWT). Safe for concurrent use: the taggers, which are not, are one per thread.
 */
public final class Tagger {

    /** Words with inner hyphens, apostrophes and stops (z.B.), numbers with separators; else every mark by itself. */
    private static final Pattern TOKEN = Pattern
            .compile("\\p{N}+(?:-\\p{L}+){1,20}|\\p{N}+(?:[.,:]\\p{N}+){0,20}(?:\\.(?=\\s+\\p{L}))?"
                    + "|[\\p{L}\\p{M}\\p{N}]+(?:[-'’./&][\\p{L}\\p{M}\\p{N}]+){0,20}\\.?(?<=(?:\\b\\p{L}|\\bDr|\\bProf|\\bMr|\\bMrs|\\bSt)\\.|[\\p{L}\\p{M}\\p{N}])"
                    + "|\\.{2,}|[^\\s]");
    /** German adverbs that the model takes for verbs. */
    private static final Pattern ADVERB = Pattern.compile("\\p{L}\\p{Ll}{2,}stens|[Aa]usgerechnet");
    private static final Pattern NUMBER_AND_STOP = Pattern.compile("[\\p{N}.,:]*\\p{N}\\.");
    /** A line that never ends must not keep the tagger's memory. */
    private static final int LONGEST_RUN = 400;
    private static final Map<Language, String> MODELS = Map.of(Language.DE, "opennlp-de-ud-gsd-pos-1.3-2.5.4.bin",
            Language.EN, "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin");
    private static final Map<Language, Tagger> LOADED = new EnumMap<>(Language.class);

    private final boolean english;
    private final ThreadLocal<POSTaggerME> tagger;

    private Tagger(Language language, POSModel model) {
        english = language == Language.EN;
        tagger = ThreadLocal.withInitial(() -> new POSTaggerME(model));
    }

    /** The tagger of a language; its model is loaded once. */
    public static synchronized Tagger of(Language language) {
        return LOADED.computeIfAbsent(language, wanted -> new Tagger(wanted, load(MODELS.get(wanted))));
    }

    private static POSModel load(String name) {
        try (InputStream in = Tagger.class.getResourceAsStream("/" + name)) {
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("A language model does not load: " + name, e);
        }
    }

    /** The tokens of a stretch of the text, in order, with offsets into the whole text. */
    public List<Token> tokens(String text, Span span) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(span.begin(), span.end()).useTransparentBounds(true);
        while (matcher.find()) {
            boolean stop = matcher.end() == span.end() && matcher.end() - matcher.start() > 1
                    && NUMBER_AND_STOP.matcher(matcher.group()).matches();
            spans.add(new Span(matcher.start(), stop ? matcher.end() - 1 : matcher.end()));
            if (stop)
                spans.add(new Span(matcher.end() - 1, matcher.end()));
        }
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int from = 0; from < spans.size(); from += LONGEST_RUN)
            tag(text, spans.subList(from, Math.min(spans.size(), from + LONGEST_RUN)), tokens);
        return tokens;
    }

    private void tag(String text, List<Span> spans, List<Token> into) {
        String[] words = spans.stream().map(span -> span.in(text)).toArray(String[]::new);
        String[] tags = tagger.get().tag(words);
        for (int i = 1; english && i + 1 < words.length; i++)
            if (isFirstName(words, tags, i)) {
                tags[i] = "PROPN";
                tags[i + 1] = "PROPN";
            }
        for (int i = 2; english && i + 1 < words.length; i++)
            if (tags[i - 1].equals("PROPN") && (tags[i].equals("ADV") || tags[i].equals("ADJ") || tags[i].equals("X"))
                    && Character.isUpperCase(words[i].charAt(0)) && tags[i + 1].equals("VERB"))
                tags[i] = "PROPN";
        if (english && words.length > 2 && tags[0].equals("VERB") && tags[1].equals("PROPN")
                && (words[2].equals(",") || tags[2].equals("VERB") || tags[2].equals("AUX")))
            tags[0] = "PROPN";
        for (int i = 0; !english && i < words.length; i++)
            if (tags[i].equals("VERB") && ADVERB.matcher(words[i]).matches())
                tags[i] = "ADV";
        for (int i = 0; i < words.length; i++)
            into.add(new Token(spans.get(i).begin(), spans.get(i).end(), words[i], tags[i]));
    }

    /** "police officer Ann Garvie", "his neighbour Ines Duarte": a capital inside an English sentence, before a name. */
    private static boolean isFirstName(String[] words, String[] tags, int i) {
        return isTaken(words, tags, i) && (tags[i + 1].equals("PROPN") || isTaken(words, tags, i + 1))
                && Character.isLowerCase(words[i - 1].charAt(0));
    }

    private static boolean isTaken(String[] words, String[] tags, int i) {
        return (tags[i].equals("VERB") || tags[i].equals("NOUN")) && Character.isUpperCase(words[i].charAt(0));
    }
}
