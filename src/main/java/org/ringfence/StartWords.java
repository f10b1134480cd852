package org.ringfence;

import org.ringfence.messages.Messages;

/** What the program says of itself where neither a command nor the window can. */
final class StartWords {
  static final Messages TEXTS = Messages.british("start");

  private StartWords() {}
}
