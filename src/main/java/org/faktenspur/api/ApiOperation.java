package org.faktenspur.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * One thing that the API does, as its page shows it.
 *
 * @param role who may; null for everybody
 * @param query names of the parameters in the query
 */
public record ApiOperation(String method, String path, String summary, String role, List<String> query, List<Field> fields) {

    /** A field of the body; "required" as the document has it. */
    public record Field(String name, String type, boolean required) {
    }

    static List<ApiOperation> of(OpenAPI api) {
        List<ApiOperation> operations = new ArrayList<>();
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> operations
                        .add(of(api, method.name().toUpperCase(Locale.ROOT), path, operation))));
        operations.sort((one, other) -> one.path.compareTo(other.path));
        return operations;
    }

    private static ApiOperation of(OpenAPI api, String method, String path, Operation operation) {
        String role = operation.getSecurity() == null ? null
                : operation.getSecurity().stream().flatMap(needed -> needed.getSchemes().values().stream())
                        .flatMap(List::stream)
                        .collect(Collectors.joining(", "));
        List<String> query = operation.getParameters() == null ? List.of()
                : operation.getParameters().stream().filter(parameter -> parameter.getIn() == Parameter.In.QUERY)
                        .map(Parameter::getName).toList();
        return new ApiOperation(method, path, operation.getSummary(), role, query, fields(api, operation));
    }

    private static List<Field> fields(OpenAPI api, Operation operation) {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null)
            return List.of();
        MediaType body = operation.getRequestBody().getContent().getMediaType("application/json");
        Schema schema = body == null ? null : resolved(api, body.getSchema());
        if (schema == null || schema.getProperties() == null)
            return List.of();
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        return schema.getProperties().entrySet().stream().map(property -> field(api, property, required)).toList();
    }

    private static Field field(OpenAPI api, Map.Entry<String, Schema> property, List<String> required) {
        return new Field(property.getKey(), type(api, property.getValue()), required.contains(property.getKey()));
    }

    private static String type(OpenAPI api, Schema schema) {
        Schema known = resolved(api, schema);
        if (known == null)
            return "";
        if (known.getEnumeration() != null)
            return known.getEnumeration().stream().map(String::valueOf).collect(Collectors.joining(" | "));
        if (known.getProperties() != null)
            return known.getProperties().entrySet().stream()
                    .map(inner -> inner.getKey() + ": " + type(api, inner.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        String type = known.getType() == null ? ""
                : known.getType().stream().map(Object::toString).collect(Collectors.joining("/"));
        return known.getFormat() == null ? type : type + " (" + known.getFormat() + ")";
    }

    private static Schema resolved(OpenAPI api, Schema schema) {
        if (schema == null || schema.getRef() == null)
            return schema;
        String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
        return api.getComponents().getSchemas().get(name);
    }
}
