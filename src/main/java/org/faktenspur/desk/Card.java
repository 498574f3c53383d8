package org.faktenspur.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Anchor;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimFlag;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.Rating;
import org.faktenspur.claim.SentenceState;
import org.faktenspur.claim.Verdict;
import org.faktenspur.text.Span;

/**
 * A claim beside its passage.
 *
 * @param number from 1, in the order of the text
 * @param sentence the number of the sentence that it begins in
 * @param rating what was found, once everybody at the desk may know; null before
 * @param places where its words are: "6:10-45 7:0-12", in UTF-16 units within the sentence of that number
 */
record Card(int number, Claim claim, int sentence, String state, Rating rating, List<Flag> flags, List<Span> spans,
        String places, boolean mine, boolean focus) {

    public boolean suggested() {
        return claim.status == ClaimStatus.SUGGESTED;
    }

    public boolean takable() {
        return suggested() || claim.status == ClaimStatus.OPEN;
    }

    public boolean dismissable() {
        return takable() || claim.status == ClaimStatus.IN_RESEARCH;
    }

    public boolean cuttable() {
        return ClaimStatus.WORDING_ONLY.contains(claim.status) || ClaimStatus.WRITABLE.contains(claim.status);
    }

    public boolean textChanged() {
        return flags.contains(Flag.TEXT_CHANGED);
    }

    public String who() {
        return claim.assignee == null ? null : claim.assignee.displayName;
    }

    /** Of a long text, only the claims of so many sentences before and behind the one in focus are shown. */
    private static final int AROUND = 120;
    /** A text with fewer claims shows them all. */
    private static final int MOST = 400;

    /**
     * Cards that are shown, of so many; those of the sentences from first to last are all there.
     *
     * @param mine the numbers of all sentences with a claim of the viewer, shown or not
     */
    record Window(List<Card> cards, int all, int first, int last, List<Integer> mine) {
    }

    /** @param anchors all of the current text, in text order, with their claims */
    static Window around(List<Anchor> anchors, AppUser viewer, int wantedSentence, int wantedCard) {
        Map<Claim, List<Anchor>> words = anchors.stream().filter(anchor -> !anchor.context)
                .collect(Collectors.groupingBy(anchor -> anchor.claim, LinkedHashMap::new, Collectors.toList()));
        List<Claim> all = new ArrayList<>(words.keySet());
        int centre = wantedSentence > 0 ? wantedSentence
                : wantedCard > 0 && wantedCard <= all.size() ? sentence(words.get(all.get(wantedCard - 1))) : 1;
        int first = all.size() <= MOST ? 0 : centre - AROUND;
        int last = all.size() <= MOST ? Integer.MAX_VALUE : centre + AROUND;
        List<Claim> shown = all.stream()
                .filter(claim -> sentence(words.get(claim)) >= first && sentence(words.get(claim)) <= last)
                .toList();
        int before = shown.isEmpty() ? 0 : all.indexOf(shown.get(0));
        List<Integer> mine = all.stream().filter(claim -> claim.isAssignedTo(viewer)).map(claim -> sentence(words.get(claim)))
                .distinct().sorted().toList();
        return new Window(cards(shown, words, before, viewer, wantedSentence, wantedCard), all.size(), first, last, mine);
    }

    private static int sentence(List<Anchor> words) {
        return words.get(0).passage.index + 1;
    }

    private static List<Card> cards(List<Claim> claims, Map<Claim, List<Anchor>> words, int before, AppUser viewer,
            int wantedSentence, int wantedCard) {
        Map<UUID, Rating> ratings = new HashMap<>();
        Verdict.decided(claims).forEach(verdict -> ratings.put(verdict.claim.id, verdict.rating));
        Map<UUID, List<Flag>> flags = ClaimFlag.of(claims).stream().collect(Collectors.groupingBy(raised -> raised.claim.id,
                Collectors.mapping(raised -> raised.flag, Collectors.toList())));
        List<Card> cards = new ArrayList<>(claims.size());
        int focused = 0;
        for (Claim claim : claims) {
            int number = before + cards.size() + 1;
            List<Anchor> own = words.get(claim);
            boolean focus = focused == 0 && (wantedCard == 0 ? sentence(own) == wantedSentence : number == wantedCard);
            focused = focus ? number : focused;
            List<Flag> raised = flags.getOrDefault(claim.id, List.of());
            cards.add(new Card(number, claim, sentence(own), state(claim, raised), ratings.get(claim.id), raised,
                    Anchor.spans(own, false).stream().sorted().toList(), places(own), claim.isAssignedTo(viewer), focus));
        }
        return cards;
    }

    /** One by itself, whose number and sentence the page knows. */
    static Card alone(Claim claim, AppUser viewer, int sentence, int number) {
        List<Flag> flags = ClaimFlag.of(List.of(claim)).stream().map(raised -> raised.flag).toList();
        return new Card(number, claim, sentence, state(claim, flags), null, flags, List.of(), "", claim.isAssignedTo(viewer),
                true);
    }

    private static String places(List<Anchor> words) {
        return words.stream().map(anchor -> anchor.passage.index + 1 + ":" + (anchor.begin - anchor.passage.begin) + "-"
                + (anchor.end - anchor.passage.begin)).distinct().collect(Collectors.joining(" "));
    }

    private static String state(Claim claim, List<Flag> flags) {
        return SentenceState.of(claim.status, flags.contains(Flag.DISPUTED)).key();
    }
}
