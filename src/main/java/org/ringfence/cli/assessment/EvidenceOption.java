package org.ringfence.cli.assessment;

import java.util.List;
import java.util.Locale;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.outcome.Outcome;
import picocli.CommandLine.Option;

/** The option that says which of several photos or PDF of an answer is meant. */
final class EvidenceOption {
  @Option(names = "--hash", paramLabel = "DIGITS", defaultValue = "")
  private String hash = "";

  /** The one attachment of the answer that is meant; refused where it is none or several. */
  Outcome<Attachment> find(Dossier dossier, String question) {
    return one(dossier.attachments().getOrDefault(question, List.of()));
  }

  private Outcome<Attachment> one(List<Attachment> attachments) {
    var digits = hash.toLowerCase(Locale.ROOT);
    var found = attachments.stream().filter(one -> one.sha256().startsWith(digits)).toList();
    if (found.size() == 1) {
      return Outcome.done(found.getFirst());
    }
    return found.isEmpty()
        ? CommandWords.refused("evidence.none", "")
        : CommandWords.refused("evidence.several", "");
  }
}
