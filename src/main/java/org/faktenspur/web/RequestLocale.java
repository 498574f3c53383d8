package org.faktenspur.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.HttpServerRequest;

/**
 * The language that a request is answered in: what its <code>lang</code> parameter asks for, else what the account prefers,
 * else what the browser prefers, else the newsroom's first. Readers get what the newsroom offers; whoever works there may use
 * all of them.
 */
@Named("locale")
@RequestScoped
public class RequestLocale {

    static final List<Locale> SPOKEN = List.of(Locale.GERMAN, Locale.ENGLISH);

    private final HttpServerRequest request;
    private final House house;
    private List<Locale> offered;
    private List<Locale> spoken;
    private Locale preferred;

    RequestLocale(HttpServerRequest request, House house) {
        this.request = request;
        this.house = house;
        this.offered = house.offered();
        this.spoken = offered;
    }

    /** What the newsroom offers its readers, the first one first. */
    public void offer(List<Locale> languages) {
        offered = languages;
        spoken = languages;
        house.offers(languages);
    }

    /** Somebody of the newsroom asks. @param locale what their account prefers; null for nothing */
    public void prefer(Locale locale) {
        preferred = locale;
        spoken = SPOKEN;
    }

    public Locale current() {
        return asked().or(() -> Optional.ofNullable(preferred)).or(() -> accepted(request, spoken)).orElse(offered.get(0));
    }

    /** The language of somebody who has no account. */
    static Locale readersOf(HttpServerRequest request, House house) {
        List<Locale> offered = house.offered();
        return asked(request, offered).or(() -> accepted(request, offered)).orElse(offered.get(0));
    }

    /** The codes of what readers can choose from. */
    public List<String> offered() {
        return offered.stream().map(Locale::getLanguage).toList();
    }

    /** The same without what this page speaks. */
    public List<String> others() {
        return offered().stream().filter(code -> !code.equals(code())).toList();
    }

    /** What a language calls itself. */
    public String nameOf(String code) {
        Locale locale = Locale.forLanguageTag(code);
        return locale.getDisplayLanguage(locale);
    }

    /** As the <code>lang</code> attribute has it. */
    public String code() {
        return current().getLanguage();
    }

    public boolean isGerman() {
        return current().equals(Locale.GERMAN);
    }

    /** The texts of a message bundle in this language. */
    public <T> T texts(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(code()));
    }

    public boolean isEnglish() {
        return current().equals(Locale.ENGLISH);
    }

    /** Whether the address says which language to speak. */
    public boolean isAsked() {
        return asked().isPresent();
    }

    /** The address of a page of ours that keeps speaking the language that was asked for. */
    public String in(String path) {
        return asked().map(locale -> path + "?lang=" + locale.getLanguage()).orElse(path);
    }

    /** The same of a page that takes one parameter. */
    public String page(String path, String parameter, Object value) {
        String address = path + "?" + parameter + "=" + encoded(value.toString());
        return asked().map(locale -> address + "&lang=" + locale.getLanguage()).orElse(address);
    }

    /** This very page with another value of one of its parameters. */
    public String here(String parameter, Object value) {
        String others = request.params().entries().stream()
                .filter(entry -> !entry.getKey().equals(parameter) && inQuery(entry.getKey()))
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()) + "&").collect(Collectors.joining());
        return request.path() + "?" + others + parameter + "=" + encoded(value.toString());
    }

    private boolean inQuery(String parameter) {
        return request.query() != null && ("&" + request.query()).contains("&" + parameter + "=");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Optional<Locale> asked() {
        return asked(request, spoken);
    }

    private static Optional<Locale> asked(HttpServerRequest request, List<Locale> spoken) {
        String lang = request.getParam("lang");
        return spoken.stream().filter(locale -> locale.getLanguage().equals(lang)).findFirst();
    }

    private static Optional<Locale> accepted(HttpServerRequest request, List<Locale> spoken) {
        String header = request.getHeader("Accept-Language");
        try {
            return header == null ? Optional.empty()
                    : Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), spoken));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
