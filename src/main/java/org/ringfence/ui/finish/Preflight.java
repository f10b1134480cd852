package org.ringfence.ui.finish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.Contradiction;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SigningSettings;
import org.ringfence.model.signature.SigningWords;

/**
 * What is open before an assessment is signed, in words, each with the way to where it is mended.
 */
public final class Preflight {
  private static final String TECHNICIAN = "technician";

  private final Messages words;
  private final Dossier dossier;
  private final SigningSettings rules;

  /**
   * Of an assessment.
   *
   * @param rules who has to sign
   */
  public Preflight(Messages words, Dossier dossier, SigningSettings rules) {
    this.words = words;
    this.dossier = dossier;
    this.rules = rules;
  }

  /** One thing that is open. */
  public record Line(String text, Place place) {}

  /** Where something is mended. */
  public sealed interface Place {
    /** At a question, or where a fact of the equipment is found. */
    record Subject(String id) implements Place {}

    /** Where the checks stand that a technician can do. */
    record Visit() implements Place {}

    /** Where others are asked to sign. */
    record Signing() implements Place {}
  }

  /** Everything that is open, in the order in which it is best mended; what is locked stays. */
  public List<Line> lines() {
    if (dossier.entry().locked()) {
      return others().stream().toList();
    }
    var lines = new ArrayList<Line>();
    tooLittle().ifPresent(lines::add);
    unanswered().ifPresent(lines::add);
    contradicted().ifPresent(lines::add);
    technician().ifPresent(lines::add);
    others().ifPresent(lines::add);
    return List.copyOf(lines);
  }

  private Optional<Line> tooLittle() {
    return dossier.risk().status().isKnown()
        ? Optional.empty()
        : dossier.advice().stream()
            .findFirst()
            .map(
                advice ->
                    new Line(
                        words.say("preflight.unknown", words.inSentence(advice.title())),
                        new Place.Subject(advice.check().subject())));
  }

  private Optional<Line> unanswered() {
    var open = dossier.risk().unknown();
    return open.stream()
        .findFirst()
        .map(
            first ->
                new Line(
                    words.count("preflight.unanswered", open.size()), new Place.Subject(first)));
  }

  private Optional<Line> contradicted() {
    var open = dossier.risk().contradictions().stream().filter(one -> !one.reconciled()).toList();
    return open.stream()
        .findFirst()
        .map(Contradiction::questions)
        .map(
            questions ->
                new Line(
                    words.count("preflight.contradictions", open.size()),
                    new Place.Subject(questions.getFirst())));
  }

  /** What only somebody on site can show. */
  private Optional<Line> technician() {
    var wanted = dossier.risk().status().isKnown() ? Advice.needed(dossier) : dossier.advice();
    var visits = wanted.stream().filter(one -> one.colleague().equals(TECHNICIAN)).count();
    return visits == 0
        ? Optional.empty()
        : Optional.of(
            new Line(
                words.count("preflight.technician", Math.toIntExact(visits)), new Place.Visit()));
  }

  /** Who has still to sign besides whoever recorded the answers. */
  private Optional<Line> others() {
    var signed = dossier.signOffs().stream().map(SignOff::role).toList();
    var missing =
        rules.roles().stream()
            .filter(role -> !role.equals(SigningSettings.ASSESSOR) && !signed.contains(role))
            .filter(role -> dossier.risk().status().isKnown() || !SigningSettings.accepts(role))
            .toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Line(
                words.say(
                    rules.assessorMayApprove() ? "preflight.others" : "preflight.others.strict",
                    SigningWords.british().roles(missing)),
                new Place.Signing()));
  }
}
