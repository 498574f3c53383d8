package org.faktenspur.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What an account wants to see of the queue again and again, under a name. It is an address, and nobody else's business. */
@Entity
public class SavedView extends PanacheEntityBase {

    public static final int LONGEST_NAME = 80;
    private static final int MOST = 30;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser owner;

    public String name;

    /** With its question mark. */
    public String query;

    /** Whether the queue opens with it; one at most does. */
    public boolean opensFirst;

    public Instant savedAt;

    /** Under a name that the account has used already, the new view stands in the old one's place. */
    public static SavedView save(AppUser owner, String name, String query, Instant at) {
        AppUser.findById(owner.id, LockModeType.PESSIMISTIC_WRITE);
        SavedView view = find("owner = ?1 and name = ?2", owner, name).<SavedView> firstResultOptional()
                .orElseGet(SavedView::new);
        view.owner = owner;
        view.name = name;
        view.query = query;
        view.savedAt = at;
        view.persist();
        return view;
    }

    public static boolean isFull(AppUser owner) {
        return count("owner", owner) >= MOST;
    }

    public void openFirst(boolean wanted) {
        if (wanted)
            update("opensFirst = false where owner = ?1 and id <> ?2", owner, id);
        opensFirst = wanted;
    }

    /** Whoever looks for the work of somebody finds it under another name from now on. */
    public static void rename(String from, String to) {
        String asked = "([?&](?:assignee|responsible)=)" + Pattern.quote(from) + "(?=&|$)";
        SavedView.<SavedView> list("query like ?1", "%=" + from + "%")
                .forEach(view -> view.query = view.query.replaceAll(asked, "$1" + to));
    }

    /** In the order of their names. */
    public static List<SavedView> of(AppUser owner) {
        return list("owner = ?1 order by lower(name), id", owner);
    }

    public static Optional<SavedView> of(AppUser owner, UUID id) {
        return find("owner = ?1 and id = ?2", owner, id).firstResultOptional();
    }

    public static Optional<SavedView> openingFirst(AppUser owner) {
        return find("owner = ?1 and opensFirst", owner).firstResultOptional();
    }
}
