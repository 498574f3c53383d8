package org.faktenspur.scale;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.jboss.jandex.MethodInfo;

/**
 * Which pages and calls the program has, as its classes declare them, and which of them were never asked for: so a table knows by
 * itself what it leaves out.
 */
final class Routes {

    private static final String ANNOTATIONS = "jakarta.ws.rs.";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    /** With the expression that it has to match, where it has one. */
    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+(?::((?:[^{}]|\\{[^}]*})*))?}");

    /** What each route's method and path look like, by how the classes write them. */
    private final Map<String, Pattern> routes = new TreeMap<>();
    private final Set<String> asked = new HashSet<>();

    /** @param classes the folder of the program's classes */
    Routes(Path classes) throws IOException {
        Index index = index(classes);
        for (AnnotationInstance path : index.getAnnotations(ANNOTATIONS + "Path"))
            if (path.target().kind() == AnnotationTarget.Kind.CLASS)
                add(path.target().asClass(), path.value().asString());
    }

    private static Index index(Path classes) throws IOException {
        Indexer indexer = new Indexer();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(name -> name.toString().endsWith(".class"))::iterator)
                try (InputStream bytes = Files.newInputStream(file)) {
                    indexer.index(bytes);
                }
        }
        return indexer.complete();
    }

    private void add(ClassInfo resource, String before) {
        for (MethodInfo method : resource.methods()) {
            AnnotationInstance path = method.annotation(ANNOTATIONS + "Path");
            method.annotations().stream().map(annotation -> annotation.name().withoutPackagePrefix()).filter(METHODS::contains)
                    .forEach(verb -> add(verb, before + "/" + (path == null ? "" : path.value().asString())));
        }
    }

    private void add(String verb, String path) {
        String route = verb + " /" + path.replaceAll("/+(?![^{]*})", "/").replaceAll("^/|/$", "");
        StringBuilder pattern = new StringBuilder();
        Matcher parameter = PARAMETER.matcher(route);
        int from = 0;
        for (; parameter.find(); from = parameter.end())
            pattern.append(Pattern.quote(route.substring(from, parameter.start())))
                    .append(parameter.group(1) == null ? "[^/]+" : parameter.group(1));
        routes.put(route, Pattern.compile(pattern + Pattern.quote(route.substring(from))));
    }

    /** @param path may have a query */
    void asked(String method, String path) {
        String request = method + " " + path.replaceFirst("[?#].*", "");
        routes.keySet().stream().filter(route -> routes.get(route).matcher(request).matches())
                .max(Comparator.comparingInt(Routes::literal)).ifPresent(asked::add);
    }

    /** How much of it is given: of several that match, the one with most of it answers. */
    private static int literal(String route) {
        return PARAMETER.matcher(route).replaceAll("").length();
    }

    List<String> neverAsked() {
        return routes.keySet().stream().filter(route -> !asked.contains(route)).toList();
    }
}
