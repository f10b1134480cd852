package org.ringfence.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.Dossier;
import org.ringfence.model.EquipmentHistory;
import org.ringfence.model.KeptSignOff;
import org.ringfence.model.PlacedAnswer;
import org.ringfence.model.RegisterEntry;
import org.ringfence.model.SignOff;
import org.ringfence.register.Register;

/**
 * Who has had a hand in an assessment: whoever signed any revision of it, also one that was brought
 * in again under another id, and whoever entered its answers.
 */
final class Lineage {
  private final Register register;

  Lineage(Register register) {
    this.register = register;
  }

  /** Every signature under any revision, those of the dossier itself included. */
  List<SignOff> signOffs(Dossier dossier) {
    return Stream.concat(
            dossier.signOffs().stream(),
            register.entries().stream()
                .filter(entry -> isSame(entry, dossier.entry()))
                .flatMap(entry -> register.signOffs(entry.assessmentId()).stream())
                .map(KeptSignOff::signOff))
        .distinct()
        .toList();
  }

  private static boolean isSame(RegisterEntry one, RegisterEntry other) {
    return one.installationId().equals(other.installationId())
        || (plain(one.organisation().name()).equals(plain(other.organisation().name()))
            && plain(one.site().name()).equals(plain(other.site().name()))
            && plain(one.installation()).equals(plain(other.installation())));
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /**
   * By question, who entered the answer that counts: as it was signed, or where a record does not
   * say it yet, as the register knows it of the same answer.
   */
  Map<String, List<String>> entered(Dossier dossier) {
    var kept = register.answers(dossier.entry());
    var entered = new HashMap<String, List<String>>();
    dossier
        .places()
        .forEach(
            (question, placed) ->
                entered.put(
                    question,
                    placed.enteredBy().isEmpty()
                        ? same(kept, placed).map(PlacedAnswer::enteredBy).orElse(List.of())
                        : placed.enteredBy()));
    return entered;
  }

  /** How the equipment came to be: as it was signed, or else as the register knows it. */
  EquipmentHistory history(Dossier dossier) {
    return dossier.history().people().isEmpty()
        ? register.equipmentHistory(dossier.entry().assessmentId())
        : dossier.history();
  }

  private static Optional<PlacedAnswer> same(List<PlacedAnswer> kept, PlacedAnswer placed) {
    return kept.stream()
        .filter(one -> one.place().equals(placed.place()))
        .filter(one -> one.question().equals(placed.question()))
        .filter(one -> one.answer().equals(placed.answer()))
        .findFirst();
  }
}
