package org.faktenspur.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.MultiMap;
import io.vertx.ext.mail.MailMessage;

/**
 * What is sent to one mailbox at one time.
 *
 * @param items what it tells; empty in the one that asks for a confirmation of the address
 * @param confirmation the link for that, or null
 * @param desk the address of the list at the desk
 * @param settings where its reader chooses what comes by mail
 * @param stop the link by which its reader ends all mail
 */
record Letter(String to, Locale locale, String name, List<Item> items, String confirmation, String desk, String settings,
        String stop) {

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance letterText(Letter letter);

        static native TemplateInstance letterHtml(Letter letter);
    }

    /** @param who did it; null where nobody of the newsroom did */
    record Item(Occasion occasion, String who, String when, String about, String language, String url) {

        static Item of(Notification told, String base, Locale locale, ZoneId zone) {
            return new Item(told.occasion, told.actor == null ? null : told.actor.displayName, time(told.at, locale, zone),
                    told.claim.text, told.claim.language.code(), base + "/desk/notifications/" + told.id);
        }

        private static String time(Instant at, Locale locale, ZoneId zone) {
            return DateTimeFormatter.ofPattern(locale.equals(Locale.GERMAN) ? "d. MMMM, HH:mm" : "d MMMM, HH:mm", locale)
                    .format(at.atZone(zone));
        }
    }

    static Letter telling(Mailbox mailbox, List<Notification> told, String base, ZoneId zone) {
        Locale locale = mailbox.language();
        return new Letter(mailbox.address, locale, mailbox.owner.displayName,
                told.stream().map(each -> Item.of(each, base, locale, zone)).toList(), null, base + "/desk/notifications",
                base + "/desk/account/notifications", base + "/mail/stop/" + MailLink.STOP.token(mailbox));
    }

    static Letter confirming(Mailbox mailbox, String base) {
        return new Letter(mailbox.address, mailbox.language(), mailbox.owner.displayName, List.of(),
                base + "/mail/confirm/" + MailLink.CONFIRM.token(mailbox), base + "/desk/notifications",
                base + "/desk/account/notifications", null);
    }

    /** Made of our own words and a number alone: nothing that anybody typed is in a header. */
    String subject() {
        NoticeMessages texts = MessageBundles.get(NoticeMessages.class, Localized.Literal.of(locale.getLanguage()));
        if (confirmation != null)
            return texts.confirmSubject();
        return items.size() == 1 ? texts.oneSubject(texts.occasion(items.get(0).occasion)) : texts.subject(items.size());
    }

    /** To be handed over as it is: the platform's own letters have an empty header for copies, which no standard knows. */
    MailMessage mail(String from, String messageId) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("Message-ID", messageId)
                .add("Auto-Submitted", "auto-generated");
        if (stop != null)
            headers.add("List-Unsubscribe", "<" + stop + ">").add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        return new MailMessage().setFrom(from).setTo(to).setSubject(subject()).setHeaders(headers)
                .setText(Templates.letterText(this).setLocale(locale).render())
                .setHtml(Templates.letterHtml(this).setLocale(locale).render());
    }
}
