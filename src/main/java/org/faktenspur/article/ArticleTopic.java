package org.faktenspur.article;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.topic.Topic;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That an article is about something. */
@Entity
public class ArticleTopic extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    public Topic topic;

    /** In the order of their names. */
    public static List<Topic> of(Article article) {
        return of(List.of(article.id)).getOrDefault(article.id, List.of());
    }

    /** Of many articles in one query; those without any are missing. */
    public static Map<UUID, List<Topic>> of(Collection<UUID> articles) {
        if (articles.isEmpty())
            return new HashMap<>();
        List<ArticleTopic> found = list("from ArticleTopic a join fetch a.topic t where a.article.id in ?1 order by t.folded",
                articles);
        return found.stream().collect(Collectors.groupingBy(about -> about.article.id,
                Collectors.mapping(about -> about.topic, Collectors.toList())));
    }

    /** These, and no others. */
    public static void put(Article article, Collection<Topic> topics) {
        delete("article", article);
        for (Topic topic : topics) {
            ArticleTopic about = new ArticleTopic();
            about.article = article;
            about.topic = topic;
            about.persist();
        }
    }

    /** Whatever is about the one is about the other from now on. */
    public static void merge(Topic from, Topic into) {
        delete("topic = ?1 and article in (select o.article from ArticleTopic o where o.topic = ?2)", from, into);
        update("topic = ?2 where topic = ?1", from, into);
    }
}
