package org.faktenspur.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.Function;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

/** A number in an address that is none is a bad request; the standard would say that the page isn't there. */
@Provider
public class WholeNumbers implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(Integer.class, Integer::valueOf, Long.class,
            Long::valueOf);

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, Object> reader = READERS.get(type);
        return reader == null ? null : (ParamConverter<T>) new Converter(reader);
    }

    private record Converter(Function<String, Object> reader) implements ParamConverter<Object> {

        @Override
        public Object fromString(String text) {
            try {
                return text == null || text.isBlank() ? null : reader.apply(text.strip());
            } catch (NumberFormatException e) {
                throw new BadRequestException(e);
            }
        }

        @Override
        public String toString(Object number) {
            return number.toString();
        }
    }
}
