package org.faktenspur.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.SignOff;
import org.faktenspur.claim.Anchor;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimFlag;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Coverage;
import org.faktenspur.claim.Sentence;
import org.faktenspur.claim.SentenceState;
import org.faktenspur.intake.Splitting;
import org.faktenspur.search.SimilarClaims;

/** The reading desk: the text on the left, its claims on the right, and what somebody is about to do with one of them. */
record ReadingPage(Article article, ArticleRevision revision, Coverage coverage, Manuscript text, Tape tape, List<Card> cards,
        Card.Window window,
        List<Orphan> orphans, Optional<SignOff> signOff, Optional<Splitting> splitting, AppUser viewer, View view,
        CardBody body) {

    private static final Set<ClaimStatus> GONE = Set.of(ClaimStatus.MERGED, ClaimStatus.DISMISSED, ClaimStatus.RETRACTED);

    /**
     * Where somebody looks, and what they are about to do.
     *
     * @param at the number of a sentence, k that of a card; 0 for none
     * @param verb what a form is asked for, or null
     * @param act the number of the audit entry that can be undone, or 0
     */
    record View(int at, int k, String verb, UUID orphan, long act, String problem, Map<String, String> typed) {

        static final View PLAIN = new View(0, 0, null, null, 0, null, Map.of());
    }

    /** A claim that has lost its words in a new version of the text. */
    record Orphan(Claim claim, String quote) {
    }

    /** In as many queries for a book as for a line. */
    static ReadingPage of(Article article, AppUser viewer, View view, Function<SentenceState, String> label, Locale locale,
            SimilarClaims similar) {
        ArticleRevision revision = ArticleRevision.current(article);
        List<Anchor> anchors = Anchor.in(article);
        List<Sentence> sentences = Sentence.of(revision, anchors, new HashSet<>(ClaimFlag.disputedIn(article)));
        Card.Window window = Card.around(anchors, viewer, view.at, view.k);
        List<Card> cards = window.cards();
        Optional<Card> focus = cards.stream().filter(Card::focus).findFirst();
        int at = view.at > 0 && view.at <= sentences.size() ? view.at : focus.map(Card::sentence).orElse(0);
        Manuscript text = Manuscript.of(revision.text, sentences, at, focus.map(Card::spans).orElse(List.of()), label);
        return new ReadingPage(article, revision, Coverage.of(sentences), text, Tape.of(text, at), cards, window,
                orphans(revision),
                Optional.ofNullable(SignOff.latest(List.of(article.id)).get(article.id)),
                Splitting.of(article).filter(splitting -> !splitting.isDone()), viewer, view,
                focus.map(card -> CardBody.of(card, locale, similar)).orElse(null));
    }

    private static List<Orphan> orphans(ArticleRevision revision) {
        List<Claim> lost = Claim.without(revision, GONE);
        Map<UUID, String> quotes = new HashMap<>();
        Anchor.last(lost).forEach(anchor -> quotes.merge(anchor.claim.id, anchor.quote, (one, more) -> one + " … " + more));
        return lost.stream().map(claim -> new Orphan(claim, quotes.getOrDefault(claim.id, ""))).toList();
    }

    public boolean editor() {
        return viewer.is(Role.EDITOR);
    }

    public Map<SentenceState, Long> counts() {
        return Tape.counts(coverage);
    }

    /** Where to go on from the sentence in focus, from the beginning again where nothing comes behind it; 0 for nowhere. */
    record Next(String what, String key, int number) {
    }

    public List<Next> nexts() {
        return List.of(new Next("unread", "R", next(line -> line.state().equals(SentenceState.UNREAD.key()))),
                new Next("open", "O", next(line -> line.state().equals(SentenceState.OPEN.key()))),
                new Next("mine", "M", next(line -> window.mine().contains(line.number()))));
    }

    private int next(Predicate<Manuscript.Line> wanted) {
        int here = line().number();
        List<Integer> found = text.lines().stream().filter(wanted).map(Manuscript.Line::number).toList();
        return found.stream().filter(number -> number > here).findFirst().or(() -> found.stream().findFirst()).orElse(0);
    }

    public String mine() {
        return window.mine().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** The sentence that somebody looks at; the first where they look at none. */
    public Manuscript.Line line() {
        return text.lines().stream().filter(Manuscript.Line::focus).findFirst().orElse(text.lines().get(0));
    }

    public Card card() {
        return cards.stream().filter(Card::focus).findFirst().orElse(null);
    }

    /** What somebody is about to do. */
    public DeedForm deed() {
        Orphan orphan = orphans.stream().filter(lost -> lost.claim.id.equals(view.orphan)).findFirst().orElse(null);
        return new DeedForm(view, article, line(), card(), cards, orphan, revision.text);
    }

    /** Only the last act, and only right after it. */
    public boolean undoable() {
        return view.act > 0;
    }

    public boolean revised() {
        return article.revision > 1;
    }

    /** Whether the text does not begin with a heading of its own. */
    public boolean untitled() {
        return text.blocks().isEmpty() || !text.blocks().get(0).tag().equals("h1");
    }

    public boolean lost() {
        return !orphans.isEmpty();
    }

    /** Whether somebody who looks at it can only read. */
    public boolean closed() {
        return article.isArchived();
    }
}
