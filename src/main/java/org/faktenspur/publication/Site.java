package org.faktenspur.publication;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where readers find us. Every absolute address is made here, never from the Host header that a stranger sends. */
@Named("site")
@ApplicationScoped
public class Site {

    private final String root;

    Site(@ConfigProperty(name = "faktenspur.public-url") String publicUrl) {
        this.root = publicUrl.replaceAll("/+$", "");
    }

    /** @param path from the root, with its slash */
    public String url(String path) {
        return root + path;
    }

    /** Where other sites learn how to show this page. */
    public String oembed(String format, String path) {
        return url("/oembed?format=" + format + "&url=" + URLEncoder.encode(url(path), StandardCharsets.UTF_8));
    }

    public String host() {
        return URI.create(root).getHost();
    }
}
