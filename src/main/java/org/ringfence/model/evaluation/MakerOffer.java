package org.ringfence.model.evaluation;

import java.util.Optional;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Rebadge;

/**
 * A maker that a person is asked about, and that counts for nothing until a person says so.
 *
 * @param kind why it is asked
 * @param name the name, the model code or the text that it rests on
 * @param maker who may be meant; empty where it is one of several
 * @param rebadge the row of the list of rebadged labels that says so; empty where another table
 *     does
 */
public record MakerOffer(Kind kind, String name, Optional<Maker> maker, Optional<Rebadge> rebadge) {

  /** Why a maker is asked about. */
  public enum Kind {
    /** The text looks like a misspelt name: "Did you mean ...?". */
    SPELLING,
    /** Others may make what is sold under this name. */
    MAY_BE_MADE_BY,
    /** The model code is one of this maker's, and rebadgers keep such codes. */
    MODEL_CODE,
    /** The name stands further on in a text that begins with no brand. */
    FURTHER_ON
  }

  /** Who may be meant, in words: a maker's name, or what the source says of several. */
  public Optional<String> likely() {
    return maker.map(Maker::name).or(() -> rebadge.map(Rebadge::likelyMaker));
  }
}
