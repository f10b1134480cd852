package org.ringfence.scoring.maker;

import java.util.List;
import java.util.Optional;
import org.ringfence.model.evaluation.MakerFinding.By;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.model.evaluation.NamedMaker;
import org.ringfence.model.method.Maker;

/**
 * A name in our tables, and what it says of whoever bears it.
 *
 * @param text as the table writes it
 * @param words its normal form
 * @param brand whom it names; empty where it is only ever offered
 * @param offered who else may be meant
 * @param isSure whether a source of more than low confidence offers it, or it stands in a script in
 *     which no ordinary word of an English label is written
 */
record MakerName(
    String text,
    List<String> words,
    Optional<Brand> brand,
    List<MakerOffer> offered,
    boolean isSure) {
  MakerName {
    words = List.copyOf(words);
    offered = List.copyOf(offered);
  }

  /**
   * Whom a name names.
   *
   * @param name the brand, as our tables write it
   * @param seller the brand as a maker in its own right; empty where it is only a name
   * @param maker who stands behind it; empty where nobody knows
   */
  record Brand(String name, Optional<Maker> seller, Optional<Maker> maker) {

    /** Whether a list of rebadged labels leads from the brand to somebody else. */
    boolean isRebadged() {
      return seller.isEmpty() || !seller.equals(maker);
    }

    NamedMaker named(By direct) {
      var by = direct == By.LABEL && isRebadged() ? By.REBADGE : direct;
      return new NamedMaker(by, name, seller, maker, true);
    }
  }

  boolean isApplied() {
    return brand.isPresent();
  }

  /** Whether it is hardly anything but a name. */
  boolean isTelling() {
    return isApplied() || isSure;
  }

  /** Whether it is a wrong spelling of another name. */
  boolean isSpelling() {
    return offered.stream().anyMatch(offer -> offer.kind() == MakerOffer.Kind.SPELLING);
  }
}
