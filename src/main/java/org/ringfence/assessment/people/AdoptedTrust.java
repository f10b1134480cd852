package org.ringfence.assessment.people;

import java.util.Optional;
import java.util.function.Supplier;
import org.ringfence.signing.TrustFile;

/**
 * The trust file that the register of this computer's user goes by.
 *
 * @param file the trust file, looked up when it is needed; empty where there is none
 * @param counts whether it counts where no other is given
 */
public record AdoptedTrust(Supplier<Optional<TrustFile>> file, boolean counts) {
  /** No register, or none that has a trust file. */
  public static final AdoptedTrust NONE = new AdoptedTrust(Optional::empty, false);
}
