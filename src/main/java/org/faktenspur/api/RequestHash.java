package org.faktenspur.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.faktenspur.audit.Hash;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** What a request asks for, as far as it makes two requests the same: method, address and body. */
final class RequestHash {

    private final ByteArrayOutputStream asked = new ByteArrayOutputStream();

    private RequestHash() {
    }

    static String of(ResteasyReactiveContainerRequestContext request) throws IOException {
        RequestHash hash = new RequestHash();
        URI address = request.getUriInfo().getRequestUri();
        // Not the host: the next node may be called something else.
        hash.add(request.getMethod() + " " + address.getRawPath() + "?" + address.getRawQuery());
        FormData form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        if (form != null)
            hash.add(form);
        else if (request.hasEntity()) {
            byte[] body = request.getEntityStream().readAllBytes();
            request.setEntityStream(new ByteArrayInputStream(body));
            hash.asked.writeBytes(body);
        }
        return Hash.of(hash.asked.toByteArray());
    }

    /** Each part by its name, what its file is called and what is in it; what is drawn between the parts is anew each time. */
    private void add(FormData form) throws IOException {
        for (String name : form)
            for (FormValue part : form.get(name)) {
                add(name);
                add(String.valueOf(part.getFileName()));
                add(part.isFileItem() ? Hash.of(part.getFileItem().getInputStream().readAllBytes()) : Hash.of(part.getValue()));
            }
    }

    private void add(String line) {
        asked.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
