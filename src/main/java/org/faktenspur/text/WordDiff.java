package org.faktenspur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

/**
 * What changed from one text to another, word by word, as people read it: runs of words that were kept, removed and added.
 * The kept and removed runs together are the text before, the kept and added ones the text after.
 */
public final class WordDiff {

    /** Words, numbers ("1,2"), spaces, and everything else one by one. */
    private static final Pattern PIECES = Pattern
            .compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*|\\p{N}+(?:[.,:]\\p{N}+)*|\\s+|.", Pattern.DOTALL);

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private WordDiff() {
    }

    /** What happened to a run of words. */
    public enum Change {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A run of words to which the same happened; never empty. */
    public record Run(Change change, String text) {

        public boolean kept() {
            return change == Change.KEPT;
        }

        public boolean removed() {
            return change == Change.REMOVED;
        }

        public boolean added() {
            return change == Change.ADDED;
        }
    }

    /** @param before and after null counts as empty */
    public static List<Run> between(String before, String after) {
        WordDiff diff = new WordDiff();
        List<AbstractDelta<String>> deltas = DiffUtils
                .diff(pieces(Objects.requireNonNullElse(before, "")), pieces(Objects.requireNonNullElse(after, "")), true)
                .getDeltas();
        for (int i = 0; i < deltas.size(); i++) {
            String old = String.join("", deltas.get(i).getSource().getLines());
            String now = String.join("", deltas.get(i).getTarget().getLines());
            if (deltas.get(i).getType() == DeltaType.EQUAL && !(diff.isChanging() && old.isBlank() && i < deltas.size() - 1))
                diff.keep(old);
            else
                diff.change(old, now);
        }
        diff.keep("");
        return List.copyOf(diff.runs);
    }

    private static List<String> pieces(String text) {
        return PIECES.matcher(text).results().map(MatchResult::group).toList();
    }

    /** A mere space between two changes changes with them: "two old boats" becomes "three new ships" at once. */
    private boolean isChanging() {
        return !removed.isEmpty() || !added.isEmpty();
    }

    private void change(String old, String now) {
        removed.append(old);
        added.append(now);
    }

    private void keep(String text) {
        if (endsBlank(removed) && endsBlank(added)) {
            removed.setLength(removed.length() - 1);
            added.setLength(added.length() - 1);
            text = " " + text;
        }
        run(Change.REMOVED, removed.toString());
        run(Change.ADDED, added.toString());
        run(Change.KEPT, text);
        removed.setLength(0);
        added.setLength(0);
    }

    private static boolean endsBlank(StringBuilder text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
    }

    private void run(Change change, String text) {
        if (!text.isEmpty())
            runs.add(new Run(change, text));
    }
}
