package org.faktenspur.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import org.faktenspur.web.Dates;

/** Reads what people type into forms. What cannot be read is as if it had not been given. */
@ApplicationScoped
class Forms {

    private final Validator validator;

    Forms(Validator validator) {
        this.validator = validator;
    }

    /** What is wrong with a draft, by field; empty when nothing is. */
    Map<String, String> problems(Object draft) {
        Map<String, String> problems = new TreeMap<>();
        validator.validate(draft).forEach(violation -> problems.putIfAbsent(
                violation.getPropertyPath().toString().replaceAll("Given$", ""), violation.getMessage()));
        return problems;
    }

    static <E extends Enum<E>> E choice(Class<E> type, String value) {
        try {
            return value == null || value.isBlank() ? null : Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static LocalDate day(String value) {
        try {
            return value == null || value.isBlank() ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static Instant moment(String value) {
        try {
            return value == null || value.isBlank() ? null : LocalDateTime.parse(value).atZone(Dates.ZONE).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
