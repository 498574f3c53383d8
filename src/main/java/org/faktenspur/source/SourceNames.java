package org.faktenspur.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.faktenspur.audit.Hash;
import org.faktenspur.audit.JsonColumn;

/**
 * What a source is called, and who answers for it.
 *
 * @param publisher null where nobody said
 * @param agency whose report the publisher passes on; null where it speaks for itself
 */
public record SourceNames(@NotBlank @Size(max = 1000) String title, @Size(max = 300) String publisher,
        @Size(max = 300) String agency) {

    public SourceNames {
        title = title == null ? null : title.strip();
        publisher = blankToNull(publisher);
        agency = blankToNull(agency);
    }

    public static SourceNames of(Source source) {
        return new SourceNames(source.title, source.publisher, source.agency);
    }

    /** Equal as long as nobody has changed them. */
    public String base() {
        return Hash.of(JsonColumn.canonical(fields()));
    }

    /** By their names; what is not given is null. */
    public Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("title", title);
        fields.put("publisher", publisher);
        fields.put("agency", agency);
        return fields;
    }

    /** The names of those that are others now. */
    public List<String> changedTo(SourceNames other) {
        List<String> changed = new ArrayList<>();
        Map<String, String> now = other.fields();
        fields().forEach((field, value) -> {
            if (!Objects.equals(value, now.get(field)))
                changed.add(field);
        });
        return changed;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
