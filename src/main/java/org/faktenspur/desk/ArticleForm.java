package org.faktenspur.desk;

import org.jboss.resteasy.reactive.RestForm;

/** The form that takes an article in, as it was typed. */
public class ArticleForm {

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
}
