package org.ringfence.assessment;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.signing.QuickKeys;

/** The computers of people who work in registers of one folder, each with its user's own key. */
public record Computers(Path folder) {
  public static final LocalDate TODAY = Estate.TODAY;

  /** What opens everybody's key; taken as a copy, since whoever uses one wipes it. */
  public static char[] passphrase() {
    return Estate.PASSPHRASE.toCharArray();
  }

  /**
   * A register, opened on somebody's computer.
   *
   * @param computer whose keys are found again under the same name
   * @param person whose key is made where the computer has none; empty to leave it without
   */
  public Workspace open(String register, String computer, String person) {
    var ring =
        new KeyRing(
            folder.resolve(computer),
            UUID::randomUUID,
            Drafts.KNOWLEDGE.clock(),
            "",
            QuickKeys.FILES);
    if (ring.own().isEmpty() && !person.isEmpty()) {
      done(ring.make(person, passphrase()));
    }
    return done(
        new RegisterOpening(Drafts.KNOWLEDGE, new Samples(Map.of()), UUID::randomUUID, ring)
            .open(folder.resolve(register + ".ringfence")));
  }

  public static <T> T done(Outcome<T> outcome) {
    return Estate.done(outcome);
  }

  /** What a refusal says, a problem on a line, each with its place. */
  public static String refused(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> one -> throw new AssertionError("was not refused: " + one);
      case Outcome.Refused<?>(var problems) ->
          problems.stream()
              .map(one -> one.message() + " " + one.where())
              .collect(Collectors.joining("\n"));
    };
  }

  /** A computer's user, who signs with all that a role can need. */
  public static Signatory as(String role) {
    return new Signatory(
        "", true, role, "I stand by this.", "No money.", TODAY, Optional.of(TODAY.plusMonths(6)));
  }

  public static Outcome<Dossier> sign(Workspace workspace, String id, String role) {
    return workspace.signatures().sign(id, as(role), passphrase());
  }
}
