package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.ringfence.model.Choice;
import org.ringfence.model.DetailKind;

/** What an option is called, what it costs and what it leaves, in words. */
final class OptionProse {
  private final Prose prose;
  private final Estate estate;

  OptionProse(Prose prose, Estate estate) {
    this.prose = prose;
    this.estate = estate;
  }

  String label(Choice choice) {
    return prose.wording().label("treatment", choice.treatment().id());
  }

  /** "Option 2: Keep and verify". */
  String name(Choice choice) {
    return prose.say("option.name", Integer.toString(estate.number(choice)), label(choice));
  }

  String done(Choice choice) {
    return prose.wording().term("treatment", choice.treatment().id()).meaning();
  }

  /** The cost as a table has it. */
  String cost(Choice choice) {
    if (choice.total().isEmpty()) {
      return estate
          .withholding(DetailKind.PRICE)
          .map(ruling -> new Grounds(prose, estate.brief()).withheld(ruling))
          .orElseGet(() -> prose.say("option.cost.unknown"));
    }
    var total = choice.total().get();
    if (total.isNone()) {
      return prose.say("option.cost.none");
    }
    return choice.camerasUnknown() == 0
        ? prose.money(total)
        : prose.say("option.cost.least", prose.money(total));
  }

  /** The cost in a sentence. */
  String costs(Choice choice) {
    var cost = choice.cost();
    if (choice.total().isEmpty()) {
      return estate.withholding(DetailKind.PRICE).isPresent()
          ? prose.say("option.costs.withheld")
          : prose.say(
              "option.costs.unknown",
              prose.money(cost.perInstallation()),
              prose.money(cost.perCamera()));
    }
    var total = choice.total().get();
    if (total.isNone() && choice.camerasUnknown() == 0) {
      return prose.say("option.costs.none");
    }
    return choice.camerasUnknown() == 0
        ? prose.say("option.costs", prose.money(total))
        : prose.count(
            "option.costs.least",
            choice.camerasUnknown(),
            prose.money(total),
            prose.money(cost.perCamera()));
  }

  /** The risk after it as a table has it: a line for each band. */
  List<String> left(Choice choice) {
    if (!choice.tellsRisk()) {
      return List.of(prose.say("untold"));
    }
    var tally = tally(choice);
    if (estate.only().isPresent()) {
      return tally.byBand().entrySet().stream()
          .filter(band -> band.getValue() > 0)
          .map(band -> prose.bandLabel(band.getKey()))
          .toList();
    }
    var lines = new ArrayList<String>();
    tally
        .byBand()
        .forEach(
            (band, number) -> {
              if (number > 0) {
                lines.add(prose.say("option.left", prose.bandLabel(band), prose.number(number)));
              }
            });
    return lines;
  }

  /** The risk after it in a sentence, against that of today. */
  String leaves(Choice choice) {
    if (!choice.tellsRisk()) {
      return prose.say("option.leaves.untold");
    }
    var tally = tally(choice);
    var changed = estate.changedBy(choice);
    if (changed == 0 && estate.today().untold() == 0) {
      return prose.say(
          estate.only().isPresent() ? "option.leaves.same.only" : "option.leaves.same");
    }
    if (tally.open() == 0) {
      return prose.say("option.leaves.closed");
    }
    return estate.only().isPresent()
        ? prose.say("option.leaves.only", prose.band(tally.found().getFirst()))
        : prose.say("option.leaves", prose.bands(tally));
  }

  private Tally tally(Choice choice) {
    var byBand = new LinkedHashMap<String, Integer>();
    estate
        .today()
        .byBand()
        .keySet()
        .forEach(band -> byBand.put(band, choice.bands().getOrDefault(band, 0)));
    return new Tally(byBand, 0);
  }
}
