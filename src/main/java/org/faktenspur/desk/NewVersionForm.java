package org.faktenspur.desk;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The form that brings the next version of a text: pasted, as a file, or from the article's link. */
public class NewVersionForm {

    @RestForm
    public String text;

    @RestForm
    public FileUpload file;

    /**
     * Which button was pressed: "file" and "link" read from there, "look" shows what would change, any other takes the text.
     */
    @RestForm
    public String how;

    boolean isFile() {
        return "file".equals(how);
    }

    boolean isLink() {
        return "link".equals(how);
    }

    /** Whether it is shown before it takes effect. */
    boolean isOnlyLookedAt() {
        return isFile() || isLink() || "look".equals(how);
    }

    /** Browsers send a part without a name where no file was chosen. */
    boolean lacksFile() {
        return file == null || file.fileName() == null || file.fileName().isBlank();
    }
}
