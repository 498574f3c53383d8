package org.faktenspur.claim;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.faktenspur.text.Language;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What the newsroom calls a rating in one language, where it has a word of its own. What the rating means stays the same. */
@Entity
public class RatingWord extends PanacheEntityBase {

    public static final int LONGEST = 60;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Enumerated(EnumType.STRING)
    public Rating rating;

    @Enumerated(EnumType.STRING)
    public Language language;

    public String word;

    protected RatingWord() {
    }

    public RatingWord(Rating rating, Language language, String word) {
        this.rating = rating;
        this.language = language;
        this.word = word;
    }

    /** In place of all that there were. */
    public static void become(List<RatingWord> words) {
        deleteAll();
        persist(words);
    }
}
