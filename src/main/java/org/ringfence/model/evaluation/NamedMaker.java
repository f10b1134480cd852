package org.ringfence.model.evaluation;

import java.util.Optional;
import org.ringfence.model.method.Maker;

/**
 * One maker that a device's label, its address or a person names.
 *
 * @param by what names it
 * @param brand the name that was found, as our tables write it
 * @param seller the brand as a maker in its own right; empty where it is only a name
 * @param maker who makes it; empty where nobody knows
 * @param counts whether it counts; not so where a person's documented word stands against it
 */
public record NamedMaker(
    MakerFinding.By by,
    String brand,
    Optional<Maker> seller,
    Optional<Maker> maker,
    boolean counts) {}
