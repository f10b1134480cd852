package org.ringfence.model.paper;

import java.util.Optional;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.dossier.Advised;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.Wording;

/** How far an edition's knowledge of an installation goes beyond what it shows of it. */
public sealed interface EditionExtent {

  /** For whom the edition is. */
  Edition edition();

  /** The words in which its answers are shown, where they are not today's. */
  Optional<Wording> words();

  /**
   * No further: the public edition is read from a record from which what is withheld has been left
   * out before.
   */
  record Published(Optional<Wording> words) implements EditionExtent {
    @Override
    public Edition edition() {
      return Edition.PUBLIC;
    }
  }

  /**
   * To everything.
   *
   * @param full the whole dossier; where a paper adds installations up and was read back, only of
   *     those that it prints in full
   * @param advised what to check, and where its leading risk stands; empty where neither was kept
   */
  record Exempt(Optional<Dossier> full, Optional<Wording> words, Optional<Advised> advised)
      implements EditionExtent {

    /** To this dossier. */
    public static Exempt of(Dossier dossier) {
      return new Exempt(Optional.of(dossier), dossier.words(), Optional.of(Advised.of(dossier)));
    }

    @Override
    public Edition edition() {
      return Edition.EXEMPT;
    }
  }
}
