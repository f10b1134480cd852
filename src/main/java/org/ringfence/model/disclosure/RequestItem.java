package org.ringfence.model.disclosure;

/**
 * One question of a request for information, which is decided on by itself.
 *
 * @param asked the question in the requester's words; it names nobody
 * @param topic what it is about
 * @param decision what an officer has decided on it
 */
public record RequestItem(String asked, RequestTopic topic, ItemDecision decision) {
  /** The same, decided on so. */
  public RequestItem decided(ItemDecision now) {
    return new RequestItem(asked, topic, now);
  }

  /** Whether nobody has decided on it yet. */
  public boolean isOpen() {
    return decision instanceof ItemDecision.Open;
  }
}
