package org.ringfence.ui.part;

import org.ringfence.messages.Messages;
import org.ringfence.model.signature.IdentityBasis;

/** Says on what basis somebody is taken for who they say they are. */
public final class IdentityWords {
  private IdentityWords() {}

  /** A sentence that says what is known and no more. */
  public static String of(IdentityBasis basis, Messages words) {
    return switch (basis) {
      case NAME_ONLY -> words.say("identity.name");
      case TYPED -> words.say("identity.typed");
      case OWN_KEY -> words.say("identity.own");
      case VOUCHED -> words.say("identity.vouched");
    };
  }
}
