package org.faktenspur.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.faktenspur.claim.Claim;
import org.faktenspur.workflow.Labels;

/**
 * Claims as comma-separated values (RFC 4180), without verdicts: a draft is not everybody's to know. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe; the mark at the beginning tells spreadsheets that umlauts
 * are written in UTF-8.
 */
final class QueueCsv {

    private static final String MARK = "\uFEFF";

    private final Writer out;
    private final Labels labels;
    private final String publicUrl;

    QueueCsv(OutputStream out, Labels labels, String publicUrl) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.labels = labels;
        this.publicUrl = publicUrl;
        write(MARK);
    }

    void head(QueueMessages texts) {
        line(texts.claim(), texts.claimant(), texts.article(), texts.status(), texts.since(), texts.assignee(), texts.flags(),
                texts.worthiness(), texts.address());
    }

    void write(List<QueueRow> rows) {
        for (QueueRow row : rows) {
            Claim claim = row.claim();
            line(claim.text, claim.claimant, claim.article.title, labels.status(claim.status), claim.statusSince.toString(),
                    claim.assignee == null ? "" : claim.assignee.username,
                    row.flags().stream().sorted().map(labels::flag).collect(Collectors.joining(", ")),
                    Double.toString(claim.checkWorthiness), publicUrl + "/desk/claims/" + claim.id);
        }
    }

    void flush() throws IOException {
        out.flush();
    }

    void line(String... cells) {
        write(Arrays.stream(cells).map(QueueCsv::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String cell(String text) {
        String safe = text == null ? "" : text;
        if (!safe.isEmpty() && "=+-@\t\r".indexOf(safe.charAt(0)) >= 0)
            safe = "'" + safe;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
