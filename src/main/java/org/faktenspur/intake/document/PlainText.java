package org.faktenspur.intake.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * Text in whatever encoding it came: what its byte order mark says, else UTF-8 if it is valid as that, else UTF-16 if every
 * other byte is zero, else the best guess from its letters.
 */
final class PlainText {

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 64 * 1024;
    private static final int LEAST_CONFIDENCE = 30;
    /** What German and English were written in; a guess of anything else is likelier wrong than right. */
    private static final Set<String> WESTERN = Set.of("windows-1252", "ISO-8859-1", "ISO-8859-15", "x-MacRoman", "IBM850",
            "windows-1250", "ISO-8859-2");

    private PlainText() {
    }

    static String decode(byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null)
            return new String(bytes, marked).replaceFirst("^\uFEFF", "");
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, guessed(bytes));
        }
    }

    private static Charset marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF))
            return StandardCharsets.UTF_8;
        if (begins(bytes, 0xFF, 0xFE, 0, 0))
            return UTF_32LE;
        if (begins(bytes, 0, 0, 0xFE, 0xFF))
            return UTF_32BE;
        if (begins(bytes, 0xFF, 0xFE))
            return StandardCharsets.UTF_16LE;
        return begins(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : withZeros(bytes);
    }

    /** UTF-16 without a mark shows by its zeros, for most of our letters are in the first 256. */
    private static Charset withZeros(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, LOOKED_AT) & ~1;
        for (int i = 0; i < length; i++)
            if (bytes[i] == 0)
                zeros[i % 2]++;
        if (zeros[0] > length / 4 && zeros[1] == 0)
            return StandardCharsets.UTF_16BE;
        return zeros[1] > length / 4 && zeros[0] == 0 ? StandardCharsets.UTF_16LE : null;
    }

    static boolean begins(byte[] bytes, int... magic) {
        if (bytes.length < magic.length)
            return false;
        for (int i = 0; i < magic.length; i++)
            if ((bytes[i] & 0xff) != magic[i])
                return false;
        return true;
    }

    private static Charset guessed(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector(LOOKED_AT);
        detector.setText(bytes);
        for (CharsetMatch match : detector.detectAll())
            if (match.getConfidence() >= LEAST_CONFIDENCE && WESTERN.contains(match.getName())
                    && Charset.isSupported(match.getName()))
                return match.getName().equals("ISO-8859-1") ? WINDOWS : Charset.forName(match.getName());
        return WINDOWS;
    }
}
