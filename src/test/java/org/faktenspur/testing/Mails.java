package org.faktenspur.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A mail server for the tests, which keeps what it gets and can be down. */
public class Mails implements QuarkusTestResourceLifecycleManager {

    private static final long PATIENCE_MILLIS = 30_000;
    private static GreenMail server;

    @Override
    public Map<String, String> start() {
        // A port of its own, so that it is the same after a pause.
        ServerSetup setup = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(PATIENCE_MILLIS);
        server = new GreenMail(setup);
        server.start();
        return Map.of("faktenspur.mail.server", "127.0.0.1", "faktenspur.mail.from", "desk@faktenspur.example",
                "quarkus.mailer.port", Integer.toString(server.getSmtp().getPort()), "quarkus.mailer.mock", "false");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null)
            server.stop();
    }

    public static GreenMail server() {
        return server;
    }
}
