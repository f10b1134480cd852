package org.ringfence.assessment.maker;

import java.util.Optional;
import org.ringfence.model.method.Maker;

/**
 * A brand that fits what was typed into the maker box.
 *
 * @param label the brand as it stands on equipment
 * @param model what was typed after it; empty for nothing
 * @param maker who makes it; empty where a person has to find out
 * @param explanation "sold as X, made by Y", or the maker's country, in a sentence
 * @param unconfirmed whether the source is of low confidence, so that a person has to confirm it
 */
public record MakerMatch(
    String label, String model, Optional<Maker> maker, String explanation, boolean unconfirmed) {}
