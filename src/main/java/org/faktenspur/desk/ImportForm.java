package org.faktenspur.desk;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.faktenspur.article.ArticleKind;
import org.faktenspur.audit.Hash;
import org.faktenspur.audit.JsonColumn;
import org.faktenspur.intake.ArticleDraft;
import org.faktenspur.intake.IntakeMessages;
import org.faktenspur.intake.document.FoundArticle;
import org.faktenspur.text.Language;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The form that takes an article in, as it was typed. */
public class ImportForm {

    @RestForm
    public FileUpload file;

    @RestForm
    public String title;

    @RestForm
    public String text;

    @RestForm
    public String kind;

    @RestForm
    public String publisher;

    @RestForm
    public String author;

    @RestForm
    public String url;

    @RestForm
    public String publishedOn;

    @RestForm
    public String language;

    @RestForm
    public String deadline;

    /** Tells one showing of the form from another, so that one sent twice makes one article. */
    @RestForm
    public String once;

    /** Whether somebody has looked over what was found. */
    @RestForm
    public boolean checked;

    static ImportForm empty() {
        ImportForm form = new ImportForm();
        form.once = UUID.randomUUID().toString();
        return form;
    }

    /** This showing of the form, filled in like this. */
    String sent(ArticleDraft draft) {
        return Hash.of((once == null || once.isBlank() ? UUID.randomUUID().toString() : once) + JsonColumn.canonical(draft));
    }

    public boolean isOwn() {
        return ArticleKind.OWN.name().equals(kind);
    }

    public boolean isGerman() {
        return "de".equals(language);
    }

    public boolean isEnglish() {
        return "en".equals(language);
    }

    boolean hasText() {
        return text != null && !text.isBlank();
    }

    boolean hasLink() {
        return url != null && !url.isBlank();
    }

    /** Browsers send a part without a name where no file was chosen. */
    boolean hasFile() {
        return file != null && file.fileName() != null && !file.fileName().isBlank();
    }

    ArticleDraft draft() {
        return new ArticleDraft(title, text, Forms.choice(ArticleKind.class, kind), publisher, author, url,
                Forms.day(publishedOn), Forms.choice(Language.class, language), Forms.moment(deadline));
    }

    /** What cannot be read as what it should be, or is missing, by field. */
    Map<String, String> problems(IntakeMessages texts) {
        Map<String, String> problems = new TreeMap<>();
        if (hasText() && hasFile())
            problems.put("file", texts.eitherTextOrFile());
        else if (!hasText() && !hasFile() && !hasLink())
            problems.put("text", texts.oneOfThree());
        if (hasText() && text.length() > ArticleDraft.LONGEST_TEXT)
            problems.put("text", texts.tooLong());
        if (isOdd(publishedOn, Forms.day(publishedOn)))
            problems.put("publishedOn", texts.noDay());
        if (isOdd(deadline, Forms.moment(deadline)))
            problems.put("deadline", texts.noMoment());
        return problems;
    }

    private static boolean isOdd(String typed, Object read) {
        return typed != null && !typed.isBlank() && read == null;
    }

    /** Puts what was found where nothing was typed. */
    void take(FoundArticle found) {
        ArticleDraft filled = draft().filledFrom(found);
        text = filled.text();
        title = filled.title();
        publisher = filled.publisher();
        author = filled.author();
        url = filled.url();
        publishedOn = filled.publishedOn() == null ? publishedOn : filled.publishedOn().toString();
        language = filled.language() == null ? language : filled.language().code();
    }
}
