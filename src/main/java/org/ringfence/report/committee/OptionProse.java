package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.TreatmentOption;
import org.ringfence.model.written.Money;

/** What an option is called, what it costs and what it leaves, in words. */
final class OptionProse {
  /** The fact that an option settles whose equipment is new. */
  private static final String MAKER = "maker.class";

  private final CommitteeProse prose;
  private final EstateCounts estate;

  OptionProse(CommitteeProse prose, EstateCounts estate) {
    this.prose = prose;
    this.estate = estate;
  }

  String label(TreatmentOption choice) {
    return prose.wording().label("treatment", choice.treatment().id());
  }

  /** "Option 2: Keep and verify". */
  String name(TreatmentOption choice) {
    return prose.say("option.name", Integer.toString(estate.number(choice)), label(choice));
  }

  String done(TreatmentOption choice) {
    return prose.wording().term("treatment", choice.treatment().id()).meaning();
  }

  /** Whether the edition gives any cost, or could if it were known. */
  boolean pricesAreTold() {
    return estate.withholding(DetailKind.PRICE).isEmpty()
        || estate.brief().choices().stream().anyMatch(choice -> choice.total().isPresent());
  }

  /** Whether the edition tells the risk after any option. */
  boolean riskIsTold() {
    return estate.brief().choices().stream().anyMatch(TreatmentOption::tellsRisk);
  }

  /** That prices are withheld and on which ground; empty where they are not. */
  String withheld() {
    return estate.withholding(DetailKind.PRICE).map(this::withheld).orElse("");
  }

  private String withheld(Ruling ruling) {
    var ground = new CitedProvisions(prose, estate.brief()).brief(ruling.provision());
    return prose.say(
        ruling.isProposal() ? "options.withheld.proposed" : "options.withheld", ground);
  }

  /** Where the figures of an option come from; empty for one that costs nothing. */
  String source(TreatmentOption choice) {
    var cost = choice.cost();
    return !pricesAreTold() || (cost.perInstallation().isNone() && cost.perCamera().isNone())
        ? ""
        : cost.source();
  }

  /** Where all figures come from, if that is one place. */
  Optional<String> onlySource() {
    var sources =
        estate.brief().choices().stream()
            .map(this::source)
            .filter(source -> !source.isBlank())
            .distinct()
            .toList();
    return sources.size() == 1 ? Optional.of(sources.getFirst()) : Optional.empty();
  }

  /** The cost as a table has it. */
  String cost(TreatmentOption choice) {
    if (choice.total().isEmpty()) {
      return estate
          .withholding(DetailKind.PRICE)
          .map(ruling -> new CitedProvisions(prose, estate.brief()).withheld(ruling))
          .orElseGet(() -> prose.say("option.cost.unknown"));
    }
    var total = choice.total().get();
    if (total.isNone()) {
      return prose.say("option.cost.none");
    }
    return isWhole(choice)
        ? prose.money(total)
        : prose.say("option.cost.least", prose.money(total));
  }

  /** The cost in a sentence. */
  String costs(TreatmentOption choice) {
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
    if (total.isNone() && isWhole(choice)) {
      return prose.say("option.costs.none");
    }
    return isWhole(choice)
        ? prose.say(
            estate.only().isPresent() ? "option.costs.only" : "option.costs", prose.money(total))
        : least(choice, total);
  }

  private String least(TreatmentOption choice, Money total) {
    var each = prose.money(choice.cost().perCamera());
    return estate.only().isPresent()
        ? prose.say("option.costs.least.only", prose.money(total), each)
        : prose.count("option.costs.least", choice.camerasUnknown(), prose.money(total), each);
  }

  /** Whether the total is known and has every camera that costs anything in it. */
  static boolean isWhole(TreatmentOption choice) {
    return choice.total().isPresent()
        && (choice.camerasUnknown() == 0 || choice.cost().perCamera().isNone());
  }

  /** The risk after it as a table has it: a line for each band. */
  List<String> left(TreatmentOption choice) {
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
    if (tally.untold() > 0) {
      lines.add(prose.say("option.left.untold", prose.number(tally.untold())));
    }
    return lines;
  }

  /** The risk after it in a sentence, against that of today. */
  String leaves(TreatmentOption choice) {
    if (!choice.tellsRisk()) {
      return prose.say("option.leaves.untold");
    }
    var tally = tally(choice);
    return prose.paragraph(leaves(choice, tally), stillOpen(choice, tally));
  }

  /** New equipment is known; where the risk would not be, it is not for its maker. */
  private String stillOpen(TreatmentOption choice, BandCounts tally) {
    return choice.treatment().facts().containsKey(MAKER) && tally.in(FigurePrecision.NOT_KNOWN) > 0
        ? prose.say("option.leaves.new")
        : "";
  }

  private String leaves(TreatmentOption choice, BandCounts tally) {
    if (tally.in(FigurePrecision.NOT_KNOWN) == estate.size()) {
      return prose.say("option.leaves.not-known");
    }
    var changed = estate.changedBy(choice);
    if (changed == 0 && tally.untold() == 0) {
      return prose.paragraph(
          prose.say(estate.only().isPresent() ? "option.leaves.same.only" : "option.leaves.same"),
          prose.asSigned().sentence(estate));
    }
    if (tally.open() == 0 && tally.untold() == 0) {
      return prose.say("option.leaves.closed");
    }
    var alike = alike(choice);
    if (alike.isPresent()) {
      var same = prose.say("option.leaves.alike", Integer.toString(estate.number(alike.get())));
      return tally.untold() == 0 ? same : prose.say("as-told", CommitteeProse.inSentence(same));
    }
    if (estate.only().isPresent()) {
      return prose.say(
          "option.leaves.only",
          prose
              .asSigned()
              .marked(prose.band(tally.found().getFirst()), estate.size(), estate.lapsed()));
    }
    var bands = prose.bands(tally);
    return tally.untold() == 0
        ? prose.say("option.leaves", bands)
        : prose.say("option.leaves.some", bands, prose.number(tally.untold()));
  }

  /** An earlier option that leaves each installation in the same band. */
  private Optional<TreatmentOption> alike(TreatmentOption choice) {
    return estate.brief().choices().stream()
        .takeWhile(other -> !other.equals(choice))
        .filter(other -> !other.after().isEmpty() && other.after().equals(choice.after()))
        .findFirst();
  }

  private BandCounts tally(TreatmentOption choice) {
    var byBand = new LinkedHashMap<String, Integer>();
    estate
        .today()
        .byBand()
        .keySet()
        .forEach(band -> byBand.put(band, choice.bands().getOrDefault(band, 0)));
    var told = byBand.values().stream().mapToInt(Integer::intValue).sum();
    return new BandCounts(
        byBand,
        Math.max(0, estate.size() - told),
        BandCounts.lapsed(estate.installations(), one -> choice.after(one.assessmentId())));
  }
}
