package org.faktenspur.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** Says which field of a JSON body is wrong and what belongs there, without a word about our classes. */
class JsonErrors {

    @Inject
    RequestLocale locale;

    @ServerExceptionMapper
    Response broken(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String detail = at == null ? texts().title(400) : texts().brokenJson(at.getLineNr(), at.getColumnNr());
        return problem(detail, List.of());
    }

    /** The platform has a mapper of its own for this one, which says nothing outside of development. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        String field = e.getPath().stream().map(JsonErrors::step).collect(Collectors.joining("."));
        String message = message(e, e.getTargetType());
        return problem(field.isEmpty() ? message : field + ": " + message,
                field.isEmpty() ? List.of() : List.of(new Problem.FieldError(field, message)));
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() != null ? reference.getFieldName() : Integer.toString(reference.getIndex());
    }

    private String message(MismatchedInputException e, Class<?> wanted) {
        if (wanted != null && wanted.isEnum() && e instanceof InvalidFormatException)
            return texts().wrongValue(Arrays.stream(wanted.getEnumConstants()).map(value -> ((Enum<?>) value).name())
                    .collect(Collectors.joining(", ")));
        return texts().wrongType(expected(wanted));
    }

    private String expected(Class<?> wanted) {
        if (wanted == String.class || wanted != null && wanted.isEnum())
            return texts().text();
        if (wanted == boolean.class || wanted == Boolean.class)
            return texts().bool();
        if (wanted == int.class || wanted == Integer.class || wanted == long.class)
            return texts().number();
        if (wanted == LocalDate.class)
            return texts().date();
        return wanted == Instant.class ? texts().time() : texts().object();
    }

    private Response problem(String detail, List<Problem.FieldError> errors) {
        return new Problem("about:blank", texts().title(400), 400, detail, errors).response();
    }

    private ErrorMessages texts() {
        return locale.texts(ErrorMessages.class);
    }
}
