package org.faktenspur.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.faktenspur.text.Language;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A person of the newsroom who signs in. Never deleted, only deactivated: what others published refers to them. */
@Entity
@Table(name = "app_user")
public class AppUser extends PanacheEntityBase {

    /** 2 to this power rounds; a tenth of a second on a machine of today. */
    static final int COST = 12;
    private static final String NOBODYS_HASH = BcryptUtil.bcryptHash("nobody", COST);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public int version;

    /** Unique, lower case; what others mention them by. */
    @Column(unique = true)
    public String username;

    public String displayName;

    public String passwordHash;

    @Enumerated(EnumType.STRING)
    public Role role;

    /** Of the interface; null follows the browser. */
    @Enumerated(EnumType.STRING)
    public Language language;

    /** Of the interface, "light" or "dark"; null follows the system. */
    public String theme;

    /** The separate right to publish before the second pair of eyes has looked. */
    public boolean mayPublishUnreviewed;

    public Instant createdAt;

    /** Null while the account can be used. */
    public Instant deactivatedAt;

    /** Issuer and subject at the newsroom's identity provider; null for whoever signs in with a password. */
    public String externalId;

    /** Counts those who were forgotten; null for everybody else. */
    public Integer formerNumber;

    protected AppUser() {
    }

    public AppUser(String username, String displayName, Role role, String password, Instant at) {
        this.username = username;
        this.displayName = displayName;
        this.role = role;
        this.passwordHash = BcryptUtil.bcryptHash(password, COST);
        this.createdAt = at;
    }

    /** Somebody new who has yet to choose a password, by the link of an invitation. */
    public static AppUser invited(String username, String displayName, Role role, Instant at) {
        return new AppUser(username, displayName, role, UUID.randomUUID().toString(), at);
    }

    /** Whether this can be what somebody signs in as. */
    public static boolean isUsername(String text) {
        return text.matches("[a-z0-9._-]{2,64}");
    }

    public boolean hasPassword(String password) {
        return BcryptUtil.matches(password, passwordHash);
    }

    /** Whether the hash costs a guesser less than a new one would. */
    boolean hasCheapHash() {
        return Integer.parseInt(passwordHash.split("\\$")[2]) < COST;
    }

    /** @param colours "light", "dark", or anything else for what the system prefers */
    void prefer(Language spoken, String colours) {
        language = spoken;
        theme = "light".equals(colours) || "dark".equals(colours) ? colours : null;
    }

    public boolean prefersColours(String wanted) {
        return wanted.equals(theme == null ? "auto" : theme);
    }

    void choosePassword(String password) {
        passwordHash = BcryptUtil.bcryptHash(password, COST);
    }

    /** Takes the time that checking a password takes, for a name that nobody has; never right. */
    static boolean checkNobodysPassword(String password) {
        BcryptUtil.matches(password, NOBODYS_HASH);
        return false;
    }

    public boolean is(Role wanted) {
        return role.includes(wanted);
    }

    public boolean isActive() {
        return deactivatedAt == null;
    }

    /** Ends whatever the account has open. */
    public void deactivate(Instant at) {
        deactivatedAt = at;
        signOutEverywhere();
    }

    /** Every browser has to come in by the door again. */
    public void signOutEverywhere() {
        UserSession.closeAll(this);
        HalfSignIn.closeAll(this);
        KnownBrowser.forgetAll(this);
    }

    public void activate() {
        deactivatedAt = null;
    }

    public boolean isForgotten() {
        return formerNumber != null;
    }

    /**
     * Leaves of somebody who has left only that there was somebody: the account, for the work of others refers to it.
     *
     * @param name what is to stand under their work from now on, for the number that it is given
     */
    public void forget(IntFunction<String> name) {
        formerNumber = (int) count("formerNumber is not null") + 1;
        RetiredName.retire(username);
        AnsweredOnce.forgetNames(username, displayName);
        username = "former-" + formerNumber;
        displayName = name.apply(formerNumber);
        externalId = null;
        passwordHash = BcryptUtil.bcryptHash(UUID.randomUUID().toString(), COST);
        language = null;
        theme = null;
        signOutEverywhere();
        SecondFactor.remove(this);
        ApiToken.delete("owner", this);
        Invitation.delete("account", this);
        AnsweredOnce.delete("account", this);
    }

    /** Whether nobody could administer the newsroom without this account; of two who leave at once, the second waits. */
    public boolean isLastAdministrator() {
        return is(Role.ADMIN) && isActive()
                && AppUser.<AppUser> find("role = ?1 and deactivatedAt is null order by id", Role.ADMIN)
                        .withLock(LockModeType.PESSIMISTIC_WRITE).list().stream().allMatch(this::equals);
    }

    public static Optional<AppUser> named(String username) {
        return find("username", username).firstResultOptional();
    }

    static Optional<AppUser> linkedTo(String externalId) {
        return find("externalId", externalId).firstResultOptional();
    }

    /** Where single sign-on decides who comes in, a password opens the administrators' accounts only. */
    boolean mayUsePassword() {
        return externalId == null || role == Role.ADMIN;
    }

    /** Those who left come last. */
    public static List<AppUser> everybody() {
        return list("order by case when deactivatedAt is null then 0 else 1 end, displayName, id");
    }

    public static List<AppUser> active() {
        return list("deactivatedAt is null order by displayName");
    }
}
