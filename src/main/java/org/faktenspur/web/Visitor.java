package org.faktenspur.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import io.vertx.core.http.HttpServerRequest;

/** Whoever looks at a page, and where they are, as its frame says it; filled in before the page is made. */
@Named("visitor")
@RequestScoped
public class Visitor {

    private final HttpServerRequest request;
    private final House house;
    private String name;
    private String role;
    private String theme;
    private String newsroom;

    Visitor(HttpServerRequest request, House house) {
        this.request = request;
        this.house = house;
    }

    /**
     * @param role what they are in the newsroom, by the name of the role
     * @param theme "light", "dark" or null for what their system prefers
     */
    public void is(String displayName, String role, String theme) {
        this.name = displayName;
        this.role = role;
        this.theme = theme;
    }

    public void isAt(String newsroomName) {
        newsroom = newsroomName;
        house.isCalled(newsroomName);
    }

    public boolean isSignedIn() {
        return name != null;
    }

    /** Whether the page belongs to the newsroom's side of the house. */
    public boolean isAtDesk() {
        return isSignedIn() && request.path().matches("/(desk|admin)(/.*)?");
    }

    /** Whether other sites show the page in a frame of theirs. */
    public boolean isFramed() {
        return request.path().startsWith("/embed/");
    }

    /** Whether this very page is looked at. */
    public boolean sees(String path) {
        return request.path().equals(path);
    }

    /** Whether this page or one below it is looked at. */
    public boolean within(String path) {
        return sees(path) || request.path().startsWith(path + "/");
    }

    public String getName() {
        return name;
    }

    public String getRole() {
        return role;
    }

    /** Whether they may do what editors do. */
    public boolean isEditor() {
        return isAdministrator() || "EDITOR".equals(role);
    }

    public boolean isAdministrator() {
        return "ADMIN".equals(role);
    }

    public String getTheme() {
        return theme;
    }

    /** "auto" is what an account prefers that never chose. */
    public boolean prefers(String wanted) {
        return wanted.equals(theme == null ? "auto" : theme);
    }

    public String getNewsroom() {
        return newsroom == null ? house.name() : newsroom;
    }
}
