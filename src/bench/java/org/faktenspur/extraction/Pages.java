package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.faktenspur.text.Language;

/**
 * Texts of any length, made of the annotated articles: their paragraphs in a fixed random order, over and over, the people in
 * each round with surnames of their own, so that a long text has as many names as a book has.
 */
final class Pages {

    /** A printed page, in characters; 200 of them are a book. */
    private static final int PAGE = 2_000;
    private static final List<String> ENDINGS = List.of("", "berg", "feld", "son", "mann", "brook", "stein", "dale");

    private Pages() {
    }

    static String of(Language language, int pages) {
        List<GoldArticle> articles = GoldArticle.all().stream().filter(article -> article.language() == language).toList();
        Random random = new Random(pages);
        StringBuilder text = new StringBuilder();
        for (int round = 0; text.length() < pages * PAGE; round++)
            for (String paragraph : shuffled(articles, round, random))
                if (text.length() < pages * PAGE)
                    text.append(paragraph).append("\n\n");
        return text.toString();
    }

    private static List<String> shuffled(List<GoldArticle> articles, int round, Random random) {
        List<String> paragraphs = new ArrayList<>();
        for (GoldArticle article : articles)
            renamed(article, round).lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
        Collections.shuffle(paragraphs, random);
        return paragraphs;
    }

    private static String renamed(GoldArticle article, int round) {
        String text = article.text();
        for (String name : surnames(article))
            text = text.replaceAll("\\b" + name + "\\b", name + ENDINGS.get(round % ENDINGS.size())
                    + ENDINGS.get(round / ENDINGS.size() % ENDINGS.size()));
        return text;
    }

    private static Set<String> surnames(GoldArticle article) {
        return article.claims().stream().map(GoldArticle.GoldClaim::speaker).filter(label -> label != null)
                .map(label -> label.substring(label.lastIndexOf(' ') + 1)).filter(name -> name.matches("\\p{Lu}\\p{Ll}{3,}"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
