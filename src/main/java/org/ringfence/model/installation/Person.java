package org.ringfence.model.installation;

/**
 * Somebody who assesses, inspects, reviews or approves.
 *
 * @param id permanent, a UUID; two people of one name have two ids
 * @param name as it is shown and printed; empty once the person has been erased
 * @param salt secret random text with which the log refers to the person without naming them; empty
 *     once the person has been erased, so that nobody can tell any longer whom the log means
 */
public record Person(String id, String name, String salt) {

  /** Whether the name has been taken out of the register. */
  public boolean isErased() {
    return name.isEmpty();
  }

  /** The same person without name and salt. */
  public Person erased() {
    return new Person(id, "", "");
  }
}
