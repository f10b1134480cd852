package org.ringfence.assessment.editing;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.Register;

/** Tells which sign-offs a change has made stale that held before it. */
public final class LapsedSignOffs {
  private final Register register;
  private final AssessmentReader opened;
  private final AssessmentPhrases phrases;

  public LapsedSignOffs(Register register, AssessmentReader opened, AssessmentPhrases phrases) {
    this.register = register;
    this.opened = opened;
    this.phrases = phrases;
  }

  /** What is signed and holds now. */
  public List<RegisterEntry> holding() {
    return register.entries().stream()
        .filter(RegisterEntry::locked)
        .filter(entry -> signed(entry).anyMatch(one -> one.signed().stale().isEmpty()))
        .toList();
  }

  /** Of those that held before, what does not any longer: its name and why, a sentence each. */
  public List<String> since(List<RegisterEntry> before) {
    return before.stream()
        .flatMap(this::signed)
        .filter(one -> !one.signed().stale().isEmpty())
        .map(
            one ->
                phrases.say(
                    "stale.lapsed",
                    one.entry().site().name(),
                    one.entry().installation(),
                    String.join(" ", one.signed().stale())))
        .toList();
  }

  /** One that can't be read says nothing of whether it holds. */
  private Stream<Dossier> signed(RegisterEntry entry) {
    return switch (RegisterErrors.problems(() -> opened.dossier(entry))) {
      case Outcome.Done<Dossier>(var dossier) -> Stream.of(dossier);
      case Outcome.Refused<Dossier> _ -> Stream.empty();
    };
  }
}
