package org.faktenspur.workflow;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.faktenspur.topic.Topic;

/** What somebody says that a claim or an article is about. */
public record TopicNames(@NotNull @Size(max = 20) List<@NotBlank @Size(max = Topic.LONGEST_NAME) String> topics) {

    /** As people type them: with commas between them. */
    public static TopicNames typed(Collection<String> texts) {
        return new TopicNames(texts.stream().flatMap(text -> Arrays.stream(text.split("[,;\\n]"))).map(Topic::tidy)
                .filter(name -> !name.isEmpty()).toList());
    }

    /** Each once, tidied, by the name as names are compared. */
    Map<String, String> distinct() {
        Map<String, String> names = new LinkedHashMap<>();
        topics.forEach(name -> names.putIfAbsent(Topic.folded(name), Topic.tidy(name)));
        return names;
    }

    boolean are(Collection<Topic> others) {
        Set<String> folded = others.stream().map(topic -> topic.folded).collect(Collectors.toSet());
        return folded.equals(distinct().keySet());
    }
}
