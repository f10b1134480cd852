package org.ringfence.model.disclosure;

import java.util.List;

/** How much of what a public edition withholds the proper officer has decided on. */
public enum Decided {
  /** All of it, or nothing is withheld: the edition is no draft. */
  ALL,
  /** Some of it; the rest is only proposed. */
  PARTLY,
  /** Nothing of it; all is only proposed. */
  NOT;

  /** Of these rulings, of which only those that withhold something count. */
  public static Decided of(List<Ruling> rulings) {
    var withheld = rulings.stream().filter(Ruling::withheld).toList();
    var proposed = withheld.stream().filter(Ruling::isProposal).count();
    if (proposed == 0) {
      return ALL;
    }
    return proposed == withheld.size() ? NOT : PARTLY;
  }

  /** Whether a public paper is a draft, as something that it withholds is only proposed. */
  public boolean isDraft() {
    return this != ALL;
  }
}
