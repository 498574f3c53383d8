package org.faktenspur.search;

import java.util.List;

import org.tartarus.snowball.ext.EnglishStemmer;

/** English: Porter's second stemmer, and what it does not know. */
final class EnglishForms extends Forms {

    private final ThreadLocal<EnglishStemmer> stemmer = ThreadLocal.withInitial(EnglishStemmer::new);

    EnglishForms() {
        read("/org/faktenspur/search/en.forms");
    }

    @Override
    String written(String lower) {
        String plain = withoutAccents(lower);
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }

    @Override
    String stem(String written) {
        EnglishStemmer porter = stemmer.get();
        porter.setCurrent(written);
        porter.stem();
        return porter.getCurrent();
    }

    @Override
    List<String> parts(String lower) {
        return List.of();
    }
}
