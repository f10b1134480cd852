package org.ringfence.assessment.council;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ringfence.catalogue.PaperData;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.method.Provision;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.store.CouncilStores;

/** Keeps requests for information that were refused, with the section relied on. */
public final class RefusalBook {
  private final CouncilStores council;
  private final PaperData papers;
  private final BookRules rules;
  private final PublicInterest interest;
  private final Supplier<UUID> ids;

  RefusalBook(CouncilStores council, PaperData papers, BookRules rules, Supplier<UUID> ids) {
    this.council = council;
    this.papers = papers;
    this.rules = rules;
    this.interest = new PublicInterest(papers);
    this.ids = ids;
  }

  /** The organisation's refusals, by the day that the request came. */
  public List<Refusal> refusals(String organisationId) {
    return council.refusals().refusals(organisationId);
  }

  /** Ids of the sections that a refusal can rely on, in order. */
  public List<String> sections() {
    return papers.provisions().stream()
        .filter(one -> one.regime().equals(PaperData.FOI))
        .map(Provision::id)
        .toList();
  }

  /**
   * Adds a refusal under an id of its own, whatever id the given one has. Refused without reference
   * or reason, under no section of the Freedom of Information Act, without a word on the public
   * interest where the section has it weighed, and for days that don't fit.
   */
  public Outcome<Refusal> add(String organisationId, Refusal refusal) {
    return rules.entering(
        organisationId,
        () ->
            Stream.of(
                BookRules.named(refusal.reference(), TEXTS.say("named.reference")),
                BookRules.given(refusal.reason(), "reason"),
                BookRules.text(refusal.asked(), TEXTS.say("named.question")),
                BookRules.unless(
                    sections().contains(refusal.provision()),
                    "council.refusal.section",
                    refusal.provision().isEmpty()
                        ? TEXTS.say("council.refusal.no-section")
                        : refusal.provision(),
                    String.join(", ", sections())),
                interest.missing(refusal.provision(), refusal.publicInterest()),
                rules.past(refusal.received(), TEXTS.say("named.request-day")),
                refusal.answered().flatMap(day -> rules.past(day, TEXTS.say("named.answer-day"))),
                BookRules.unless(
                    refusal.answered().filter(day -> day.isBefore(refusal.received())).isEmpty(),
                    "council.refusal.day")),
        () -> {
          var added = tidy(refusal);
          council.refusals().add(organisationId, added);
          return added;
        });
  }

  private Refusal tidy(Refusal refusal) {
    return new Refusal(
        ids.get().toString(),
        refusal.reference().strip(),
        refusal.received(),
        refusal.asked().strip(),
        refusal.provision(),
        refusal.reason().strip(),
        interest.kept(refusal.provision(), refusal.publicInterest()),
        refusal.partial(),
        refusal.answered());
  }

  /** Removes a refusal that was recorded by mistake; those that are left. */
  public Outcome<List<Refusal>> remove(String organisationId, String id) {
    return rules.entering(
        organisationId,
        () ->
            Stream.of(
                BookRules.unless(
                    refusals(organisationId).stream().anyMatch(one -> one.id().equals(id)),
                    "council.refusal.none")),
        () -> {
          council.refusals().remove(organisationId, id);
          return refusals(organisationId);
        });
  }
}
