package org.faktenspur.publication;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.Newsroom;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.web.ForReaders;
import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestQuery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Tells other sites how to show a fact-check of ours (oEmbed 1.0). Only our own addresses are read, and none is fetched. */
@Path("/oembed")
@ForReaders
public class OEmbed {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int CACHE_SECONDS = 300;
    private static final Pattern PATH = Pattern.compile("/claims/([0-9a-fA-F-]{36})(?:/[^/?#]*)?(?:[?#].*)?");

    private final Site site;
    private final RequestLocale locale;
    private final ObjectMapper json;

    OEmbed(Site site, RequestLocale locale, ObjectMapper json) {
        this.site = site;
        this.locale = locale;
        this.json = json;
    }

    @GET
    public Response embed(@RestQuery String url, @RestQuery String format, @RestQuery String maxwidth,
            @RestQuery String maxheight) throws JsonProcessingException {
        boolean xml = "xml".equals(format);
        if (format != null && !format.isEmpty() && !xml && !"json".equals(format))
            throw new WebApplicationException(501);
        if (url == null || url.isBlank())
            throw new WebApplicationException(400);
        Map<String, Object> answer = answer(claimAt(url), limit(maxwidth), limit(maxheight));
        return xml ? Response.ok(xml(answer), "text/xml;charset=UTF-8").build()
                : Response.ok(json.writeValueAsString(answer), "application/json;charset=UTF-8").build();
    }

    private FactCheck claimAt(String url) {
        String root = site.url("");
        Matcher path = PATH.matcher(url.startsWith(root) ? url.substring(root.length()) : "");
        if (!path.matches())
            throw new NotFoundException();
        return Published.check(path.group(1));
    }

    private static int limit(String value) {
        if (value == null || value.isEmpty())
            return Integer.MAX_VALUE;
        if (!value.matches("[1-9][0-9]{0,8}"))
            throw new WebApplicationException(400);
        return Integer.parseInt(value);
    }

    private Map<String, Object> answer(FactCheck check, int mostWidth, int mostHeight) {
        int width = Math.min(WIDTH, mostWidth);
        int height = Math.min(HEIGHT, mostHeight);
        String title = check.isRetracted() ? locale.texts(FactCheckMessages.class).retracted() : check.text;
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("version", "1.0");
        answer.put("type", "rich");
        answer.put("title", title);
        answer.put("author_name", Newsroom.currentName());
        answer.put("author_url", site.url("/"));
        answer.put("provider_name", Newsroom.currentName());
        answer.put("provider_url", site.url("/"));
        answer.put("cache_age", CACHE_SECONDS);
        answer.put("html", frame(check, title, width, height));
        answer.put("width", width);
        answer.put("height", height);
        if (!check.isRetracted() && mostWidth >= SharePicture.WIDTH && mostHeight >= SharePicture.HEIGHT) {
            answer.put("thumbnail_url", site.url(SharePicture.path(check)));
            answer.put("thumbnail_width", SharePicture.WIDTH);
            answer.put("thumbnail_height", SharePicture.HEIGHT);
        }
        return answer;
    }

    private String frame(FactCheck check, String title, int width, int height) {
        return "<iframe src=\"" + escaped(site.url(locale.in("/embed/claims/" + check.claim.id))) + "\" width=\"" + width
                + "\" height=\"" + height + "\" title=\"" + escaped(title)
                + "\" frameborder=\"0\" loading=\"lazy\"></iframe>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String xml(Map<String, Object> answer) {
        try {
            StringWriter text = new StringWriter();
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("oembed");
            for (Map.Entry<String, Object> field : answer.entrySet()) {
                xml.writeStartElement(field.getKey());
                xml.writeCharacters(Atom.harmless(field.getValue().toString()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
