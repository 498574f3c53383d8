package org.faktenspur.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What every page may say, in German and English; the texts are in <code>messages/msg_*.properties</code>. */
@MessageBundle("msg")
public interface Messages {

    @Message
    String skip();

    @Message
    String factChecks();

    @Message
    String articles();

    @Message
    String topics();

    @Message
    String corrections();

    @Message
    String methodology();

    @Message
    String queue();

    @Message
    String signIn();

    @Message
    String signOut();

    @Message
    String verbatim(String quote);

    @Message
    String evidence();

    @Message
    String rightOfReply();

    @Message
    String validAsOf();

    @Message
    String recheckOn();

    @Message
    String newArticle();

    @Message
    String title();

    @Message
    String kind();

    @Message
    String publisher();

    @Message
    String link();

    @Message
    String deadline();

    @Message
    String claimsOf();

    @Message
    String status();

    @Message
    String claim();

    @Message
    String articleItself();

    @Message
    String worthiness();

    @Message
    String desk();

    @Message
    String myWork();

    @Message
    String find();

    @Message
    String myAccount();

    @Message
    String tokens();

    @Message
    String publicPages();

    @Message
    String colours();

    @Message
    String colours_auto();

    @Message
    String colours_light();

    @Message
    String colours_dark();

    @Message
    String language();

    @Message
    String toHome();

    @Message
    String tagline(String newsroom);

    @Message
    String mainMenu();

    @Message
    String toDesk();

    @Message
    String forNewsroom();

    @Message
    String referenceHint();

    @Message
    String task(String role);

    @Message
    String accounts();

    @Message
    String newsroom();

    @Message
    String backups();

    @Message
    String about();

    @Message
    String imprint();

    @Message
    String privacy();

    @Message
    String feedsAndApi();

    @Message
    String policies();

    @Message
    String nothingHere();

    @Message
    String notAllowed();

    @Message
    String reference();

    @Message
    String allFactChecks();
}
