package org.faktenspur.workflow;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.ws.rs.QueryParam;

import org.faktenspur.text.Language;
import org.faktenspur.topic.Topic;

/** What an address asks of the claims in the queue besides where the work on them is: the same on pages and in the API. */
public class Circumstances {

    /** Stands for what is said of nobody. */
    public static final String NONE = "none";

    @QueryParam("language")
    public String language;

    /** Days that it has at least waited in its status. */
    @QueryParam("age")
    public String age;

    /** Days that it has waited less than. */
    @QueryParam("younger")
    public String younger;

    /** Of a hundred. */
    @QueryParam("worth")
    public String worth;

    /** The end of a topic's address, or its name. */
    @QueryParam("topic")
    public String topic;

    @QueryParam("claimant")
    public String claimant;

    @QueryParam("publisher")
    public String publisher;

    /** The user name of whoever answers for the article. */
    @QueryParam("responsible")
    public String responsible;

    @QueryParam("event")
    public String event;

    @QueryParam("from")
    public String from;

    @QueryParam("to")
    public String to;

    /** @param unreadable told what cannot be read, which then asks for nothing */
    public void narrow(Queue queue, Instant now, Consumer<RuntimeException> unreadable) {
        given(language, code -> queue.speaking(Language.find(code).orElseThrow(IllegalArgumentException::new)), unreadable);
        given(age, days -> queue.waitingSince(now.minus(Duration.ofDays(number(days)))), unreadable);
        given(younger, days -> queue.notWaitingSince(now.minus(Duration.ofDays(number(days)))), unreadable);
        given(worth, percent -> queue.worthAtLeast(number(percent) / 100.0), unreadable);
        given(topic, name -> queue.about(topic(name)), unreadable);
        given(claimant, name -> queue.claimedBy(NONE.equals(name) ? null : name), unreadable);
        given(publisher, name -> queue.publishedBy(NONE.equals(name) ? null : name), unreadable);
        given(responsible, name -> queue.answeredForBy(NONE.equals(name) ? null : name), unreadable);
        given(event, name -> queue.to(Happening.valueOf(name.toUpperCase(Locale.ROOT)), Days.between(day(from), day(to))),
                unreadable);
    }

    private static void given(String value, Consumer<String> use, Consumer<RuntimeException> unreadable) {
        if (value == null || value.isBlank())
            return;
        try {
            use.accept(value.strip());
        } catch (IllegalArgumentException | DateTimeException e) {
            unreadable.accept(e);
        }
    }

    private static UUID topic(String name) {
        return NONE.equals(name) ? null : Topic.known(name).map(found -> found.id).orElse(Queue.NOTHING);
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,5}"))
            throw new IllegalArgumentException(text);
        return Integer.parseInt(text);
    }

    private static LocalDate day(String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    }

    /** What to choose from, with what was chosen. */
    public Collection<Integer> ages() {
        return choices(age, 1, 3, 7, 14);
    }

    public Collection<Integer> worths() {
        return choices(worth, 50, 70);
    }

    private static Collection<Integer> choices(String chosen, Integer... usual) {
        SortedSet<Integer> choices = new TreeSet<>(List.of(usual));
        given(chosen, value -> choices.add(number(value)), unreadable -> {
            // Nothing was chosen.
        });
        return choices;
    }

    /** Whether one of those is asked for that are rarely. */
    public boolean isParticular() {
        return parameters().keySet().stream().anyMatch(name -> !name.matches("language|age|worth|topic"));
    }

    /** What the address says, in an order that is always the same. */
    public Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("topic", topic);
        all.put("language", language);
        all.put("age", age);
        all.put("younger", younger);
        all.put("worth", worth);
        all.put("claimant", claimant);
        all.put("publisher", publisher);
        all.put("responsible", responsible);
        all.put("event", event);
        all.put("from", from);
        all.put("to", to);
        all.values().removeIf(value -> value == null || value.isBlank());
        return all;
    }
}
