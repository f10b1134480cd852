package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.paper.TreatmentOption;
import org.ringfence.model.written.Money;
import org.ringfence.report.word.WordDocument;

/** Which option the officers prefer and what speaks for it, or that they have not said. */
final class PreferredOption implements CommitteeSection {
  private final CommitteeProse prose;

  PreferredOption(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "preferred";
  }

  @Override
  public boolean applies(EstateCounts estate) {
    return !estate.isEmpty() && !estate.brief().choices().isEmpty();
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    estate
        .preferred()
        .ifPresentOrElse(
            choice -> reasons(paper, estate, choice),
            () -> paper.text(prose.say("preferred.none")));
  }

  private void reasons(WordDocument paper, EstateCounts estate, TreatmentOption choice) {
    var options = new OptionProse(prose, estate);
    paper.text(
        prose.say("preferred.is", Integer.toString(estate.number(choice)), options.label(choice)));
    var id = choice.treatment().id();
    paper.bullet(prose.say("option.gains." + id));
    if (options.riskIsTold()) {
      paper.bullet(effect(estate, choice, options));
    }
    paper.bullet(prose.paragraph(cost(estate, choice, options)));
    paper.bullet(
        prose.say("preferred.keeps", prose.say("option.keeps." + id, prose.body(estate.brief()))));
  }

  private String effect(EstateCounts estate, TreatmentOption choice, OptionProse options) {
    var changed = estate.changedBy(choice);
    return choice.tellsRisk() && changed > 0 && estate.only().isEmpty()
        ? prose.paragraph(
            prose.asTold(
                estate, prose.count("preferred.changes", changed, prose.number(estate.size()))),
            options.leaves(choice))
        : options.leaves(choice);
  }

  private List<String> cost(EstateCounts estate, TreatmentOption choice, OptionProse options) {
    var sentences = new ArrayList<String>();
    sentences.add(options.costs(choice));
    dearest(estate, choice)
        .ifPresent(
            dearer ->
                sentences.add(
                    prose.say(
                        "preferred.cheaper",
                        Integer.toString(estate.number(dearer)),
                        options.label(dearer),
                        options.cost(dearer))));
    return sentences;
  }

  /** The dearest option, if it is dearer than this one and both amounts are known in full. */
  private static Optional<TreatmentOption> dearest(EstateCounts estate, TreatmentOption choice) {
    if (!OptionProse.isWhole(choice)) {
      return Optional.empty();
    }
    return estate.brief().choices().stream()
        .filter(OptionProse::isWhole)
        .filter(other -> pence(other) > pence(choice))
        .reduce((one, other) -> pence(other) > pence(one) ? other : one);
  }

  private static long pence(TreatmentOption choice) {
    return choice.total().map(Money::pence).orElse(0L);
  }
}
