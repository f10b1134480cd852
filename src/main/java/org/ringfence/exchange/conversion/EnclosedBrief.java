package org.ringfence.exchange.conversion;

import static org.ringfence.exchange.problem.ExchangeTexts.TEXTS;

import java.time.DateTimeException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ringfence.exchange.record.FormText;
import org.ringfence.exchange.record.assessment.RecordedName;
import org.ringfence.exchange.record.brief.BriefForm;
import org.ringfence.exchange.record.brief.BriefForm1;
import org.ringfence.exchange.record.brief.RecordedAfter;
import org.ringfence.exchange.record.brief.RecordedInstallationPart;
import org.ringfence.exchange.record.brief.RecordedInstallationPart1;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.evaluation.BandsAfter;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.Decision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.signature.Appetite;

/**
 * What a paper about an estate carries beside the records, so that it can be made again: what a
 * council has set and its officers say, and what the paper adds up. Nobody signs it; a seal covers
 * it.
 *
 * @param edition for whom the paper is, and so all that is here
 * @param costs of each option, as the edition gives them
 * @param actions as the edition gives them
 * @param lastDecision what a committee decided last
 * @param unread which records could not be read, in sentences
 * @param installations in the paper's order
 */
public record EnclosedBrief(
    Edition edition,
    Organisation organisation,
    Committee committee,
    Appetite appetite,
    List<TreatmentCost> costs,
    List<Ruling> rulings,
    List<Action> actions,
    List<Refusal> refusals,
    Optional<Decision> lastDecision,
    List<String> unread,
    List<Part> installations) {
  private static final String FIRST = "ringfence-brief/1";
  private static final String FORMAT = "ringfence-brief/2";

  public EnclosedBrief {
    costs = List.copyOf(costs);
    rulings = List.copyOf(rulings);
    actions = List.copyOf(actions);
    refusals = List.copyOf(refusals);
    unread = List.copyOf(unread);
    installations = List.copyOf(installations);
  }

  /**
   * One installation.
   *
   * @param record which record of the paper is of it, from 1; 0 where the paper carries none
   * @param summary what the paper adds up of it where there is no record: nothing else is in it
   * @param after the bands that are left after each option; none where that would tell too much
   */
  public record Part(int record, Optional<InstallationReportData> summary, List<BandsAfter> after) {
    public Part {
      after = List.copyOf(after);
    }
  }

  /** As text; reading it gives an equal one. */
  public String text() {
    return FormText.write(
        new BriefForm(
            FORMAT,
            edition.id(),
            new RecordedName(organisation.id(), organisation.name()),
            BriefForms.recorded(committee),
            appetite.score(),
            appetite.isDecided(),
            costs.stream().map(BriefForms::recorded).toList(),
            rulings.stream().map(BriefForms::recorded).toList(),
            actions.stream().map(BriefForms::recorded).toList(),
            refusals.stream().map(BriefForms::recorded).toList(),
            lastDecision.stream().map(BriefForms::recorded).toList(),
            unread,
            installations.stream().map(EnclosedBrief::recorded).toList()));
  }

  private static RecordedInstallationPart recorded(Part part) {
    return new RecordedInstallationPart(
        part.record(),
        part.summary().map(SummaryForms::recorded).map(List::of).orElse(List.of()),
        part.after().stream().map(BriefForms::recorded).toList());
  }

  /**
   * What a text holds that a paper carries.
   *
   * @param name of the paper, for people
   */
  public static Outcome<EnclosedBrief> read(String name, String text) {
    return read(text)
        .map(Outcome::done)
        .orElseGet(() -> TEXTS.refused("carried.damaged.paper", name));
  }

  private static Optional<EnclosedBrief> read(String text) {
    try {
      return switch (FormText.format(text)) {
        case FIRST -> FormText.read(text, BriefForm1.class).map(form -> of(newest(form)));
        case FORMAT -> FormText.read(text, BriefForm.class).map(EnclosedBrief::of);
        default -> Optional.empty();
      };
    } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private static EnclosedBrief of(BriefForm form) {
    if (form.lastDecision().size() > 1) {
      throw new IllegalArgumentException("the last decision twice");
    }
    var edition = Edition.of(form.edition()).orElseThrow();
    var organisation = new Organisation(form.organisation().id(), form.organisation().name());
    return new EnclosedBrief(
        edition,
        organisation,
        BriefForms.read(form.committee()),
        new Appetite(form.appetite(), form.appetiteDecided()),
        form.costs().stream().map(BriefForms::read).toList(),
        form.rulings().stream().map(BriefForms::read).toList(),
        form.actions().stream().map(BriefForms::read).toList(),
        form.refusals().stream().map(BriefForms::read).toList(),
        form.lastDecision().stream().map(BriefForms::read).findFirst(),
        form.unread(),
        form.installations().stream().map(part -> part(part, edition, organisation)).toList());
  }

  /** In the form that is written now; what the first had no place for, nobody has said. */
  private static BriefForm newest(BriefForm1 form) {
    return new BriefForm(
        FORMAT,
        form.edition(),
        form.organisation(),
        BriefForms.recorded(BriefForms.read(form.committee())),
        form.appetite(),
        form.appetiteDecided(),
        form.costs(),
        form.rulings(),
        form.actions(),
        form.refusals(),
        List.of(),
        form.unread(),
        form.installations().stream().map(EnclosedBrief::newest).toList());
  }

  /** Of the risks one by one the first form says nothing. */
  private static RecordedInstallationPart newest(RecordedInstallationPart1 part) {
    return new RecordedInstallationPart(
        part.record(),
        part.summary(),
        part.after().stream().map(band -> new RecordedAfter(band, List.of())).toList());
  }

  private static Part part(
      RecordedInstallationPart part, Edition edition, Organisation organisation) {
    if (part.summary().size() == (part.record() > 0 ? 1 : 0) || part.summary().size() > 1) {
      throw new IllegalArgumentException("neither a record nor a summary, or both");
    }
    return new Part(
        part.record(),
        part.summary().stream()
            .findFirst()
            .map(summary -> new SummaryForms(edition, organisation).read(summary)),
        part.after().stream().map(BriefForms::read).toList());
  }
}
