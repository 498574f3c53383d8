package org.faktenspur.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.faktenspur.extraction.ReportingVerb.Form;
import org.faktenspur.extraction.ReportingVerb.Kind;
import org.faktenspur.extraction.ReportingVerb.Shape;
import org.faktenspur.text.Language;

/**
 * The reporting verbs of a language by every form that they take; the verbs are in <code>de.verbs</code> and
 * <code>en.verbs</code>.
 */
final class ReportingVerbs {

    private final Map<String, List<Form>> forms = new HashMap<>();

    private ReportingVerbs() {
    }

    static ReportingVerbs read(Language language) {
        ReportingVerbs verbs = new ReportingVerbs();
        String resource = "/org/faktenspur/extraction/" + language.code() + ".verbs";
        try (InputStream in = ReportingVerbs.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Kind kind = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine())
                if (line.startsWith("["))
                    kind = Kind.valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
                else if (!line.startsWith("#") && !line.isBlank())
                    verbs.add(kind, line.strip().split("\\s+"), language);
        } catch (IOException e) {
            throw new UncheckedIOException("A list of verbs is missing: " + resource, e);
        }
        return verbs;
    }

    /** What a word in lower case can be; empty where it is no reporting verb. */
    List<Form> of(String word) {
        return forms.getOrDefault(word, List.of());
    }

    private void add(Kind kind, String[] line, Language language) {
        int bar = line[0].indexOf('|');
        String particle = bar < 0 ? "" : line[0].substring(0, bar);
        ReportingVerb verb = new ReportingVerb(line[0].replace("|", ""), particle, kind);
        String base = line[0].substring(bar + 1);
        if (language == Language.DE)
            german(verb, base, line.length > 3 ? line : GermanVerb.regular(base));
        else
            english(verb, line.length > 3 ? line : EnglishVerb.regular(base));
    }

    /** @param parts whatever, the third persons of present and preterite, and the participle */
    private void german(ReportingVerb verb, String base, String[] parts) {
        String particle = verb.particle();
        String preterites = parts[2].endsWith("e") ? parts[2] + "n" : parts[2] + "en";
        for (String finite : List.of(parts[1], base, parts[2], preterites)) {
            put(finite, verb, Shape.FINITE);
            if (!particle.isEmpty())
                put(particle + finite, verb, Shape.FINITE_JOINED);
        }
        put(particle + parts[3], verb, Shape.PARTICIPLE);
        put(particle + base, verb, Shape.INFINITIVE);
        if (!particle.isEmpty())
            put(particle + "zu" + base, verb, Shape.INFINITIVE);
    }

    private void english(ReportingVerb verb, String[] parts) {
        put(parts[0], verb, Shape.FINITE);
        put(parts[1], verb, Shape.FINITE);
        put(parts[2], verb, Shape.FINITE);
        put(parts[3], verb, Shape.PARTICIPLE);
        put(parts[0], verb, Shape.INFINITIVE);
        put((parts[0].endsWith("e") ? parts[0].substring(0, parts[0].length() - 1) : parts[0]) + "ing", verb, Shape.JOINED_ON);
    }

    private void put(String word, ReportingVerb verb, Shape shape) {
        List<Form> known = forms.computeIfAbsent(word, any -> new ArrayList<>(2));
        Form form = new Form(verb, shape);
        if (!known.contains(form))
            known.add(form);
    }

    /** The regular forms of weak German verbs. */
    private static final class GermanVerb {

        static String[] regular(String infinitive) {
            boolean syllabic = infinitive.endsWith("ern") || infinitive.endsWith("eln");
            String stem = infinitive.substring(0, infinitive.length() - (syllabic ? 1 : 2));
            String t = stem.endsWith("t") || stem.endsWith("d") || stem.matches(".*([^lrmnhaeiouäöü]|ch)[mn]") ? "et" : "t";
            boolean bare = infinitive.endsWith("ieren")
                    || infinitive.matches("(be|ver|er|ent|zer|emp|miss|unter|hinter|wider).*");
            return new String[] { infinitive, stem + t, stem + t + "e", (bare ? "" : "ge") + stem + t };
        }
    }

    /** The regular forms of English verbs. */
    private static final class EnglishVerb {

        static String[] regular(String infinitive) {
            boolean y = infinitive.matches(".*[^aeiou]y");
            String stem = y ? infinitive.substring(0, infinitive.length() - 1) + "i" : infinitive;
            String third = y || infinitive.matches(".*(s|sh|ch|x)") ? stem + "es" : stem + "s";
            String past = infinitive.endsWith("e") ? infinitive + "d" : stem + "ed";
            return new String[] { infinitive, third, past, past };
        }
    }
}
