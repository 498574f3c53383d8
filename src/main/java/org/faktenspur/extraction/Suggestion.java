package org.faktenspur.extraction;

import java.util.List;

/**
 * A claim as somebody outside suggests it, in words only: none of it is believed until it was found in the text.
 *
 * @param quote the claim in the text's own words; pieces stand apart by " … "
 * @param context the text's own words elsewhere that the claim needs
 * @param text the claim as one self-contained sentence
 * @param modality or null where nothing valid was said
 * @param speaker the text's own words for who is said to have said it, or null
 */
public record Suggestion(String quote, List<String> context, String text, Modality modality, String speaker) {
}
