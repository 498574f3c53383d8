package org.faktenspur.testing;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;

/** The endpoints that the running application really has, whether anybody described them or not. */
public final class RunningRoutes {

    private RunningRoutes() {
    }

    /**
     * One endpoint.
     *
     * @param path with its parameters in braces: "/claims/{id}"
     * @param consumes the first media type that it takes; null for any
     */
    public record Route(String method, String path, String consumes) implements Comparable<Route> {

        @Override
        public int compareTo(Route other) {
            return Comparator.comparing(Route::path).thenComparing(Route::method).compare(this, other);
        }

        /** With this in place of each parameter. */
        public String at(String value) {
            return path.replaceAll("\\{[^}]+}", value);
        }

        public boolean changes() {
            return !List.of("GET", "HEAD", "OPTIONS").contains(method);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public static TreeSet<Route> all() {
        TreeSet<Route> routes = new TreeSet<>();
        RuntimeResourceVisitor.visitRuntimeResources("", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(),
                new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        if (method != null)
                            routes.add(new Route(method, plain(path), consumes(resource)));
                    }
                });
        return routes;
    }

    /** Parameters without their patterns, one slash between parts, none at the end. */
    private static String plain(String path) {
        String single = ("/" + path).replaceAll("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^}]*})*}", "{$1}").replaceAll("/+", "/");
        return single.length() > 1 ? single.replaceAll("/$", "") : single;
    }

    private static String consumes(RuntimeResource resource) {
        return resource.getConsumes().isEmpty() ? null : resource.getConsumes().get(0).toString();
    }
}
