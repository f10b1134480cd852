package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.TreatmentOption;
import org.ringfence.model.written.Money;
import org.ringfence.report.committee.count.BandCounts;
import org.ringfence.report.committee.count.EstateCounts;

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
    return choice.isEverywhere()
        ? prose.wording().label("treatment", choice.id())
        : prose.say(
            "target." + choice.id(),
            choice.shares().stream()
                .map(share -> prose.number(share.assessments().size()))
                .toArray());
  }

  /** "Option 2: Keep and verify". */
  String name(TreatmentOption choice) {
    return prose.say("option.name", Integer.toString(estate.number(choice)), label(choice));
  }

  String gains(TreatmentOption choice) {
    return prose.say("option.gains." + choice.id());
  }

  String keeps(TreatmentOption choice) {
    return prose.say("option.keeps." + choice.id(), prose.body(estate.brief()));
  }

  /** Whether prices are kept back from the report. */
  boolean isPriceWithheld() {
    return estate.withholding(DetailKind.PRICE).isPresent();
  }

  String done(TreatmentOption choice) {
    return choice.isEverywhere()
        ? prose.wording().term("treatment", choice.id()).meaning()
        : prose.say("target." + choice.id() + ".done");
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

  /** Whether of any risk it is known where an option leaves it. */
  boolean effectIsKnown() {
    return estate.brief().choices().stream()
        .flatMap(choice -> choice.after().values().stream())
        .anyMatch(after -> !after.risks().isEmpty());
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

  /**
   * Where the figures come from: the source alone where there is one, else each with the options
   * that rest on it. None where no price is told.
   */
  List<String> sources() {
    var resting = new LinkedHashMap<String, List<String>>();
    if (pricesAreTold()) {
      estate.brief().choices().stream()
          .filter(choice -> choice.total().isPresent())
          .forEach(choice -> rest(choice, resting));
    }
    return resting.size() < 2
        ? List.copyOf(resting.keySet())
        : resting.entrySet().stream()
            .map(
                each ->
                    prose.count(
                        "options.source.of",
                        each.getValue().size(),
                        prose.list(each.getValue()),
                        CommitteeProse.unstopped(each.getKey())))
            .toList();
  }

  /** An option that costs nothing rests on nothing. */
  private void rest(TreatmentOption choice, Map<String, List<String>> resting) {
    choice.shares().stream()
        .map(TreatmentOption.Share::cost)
        .filter(cost -> !cost.perInstallation().isNone() || !cost.perCamera().isNone())
        .map(TreatmentCost::source)
        .filter(source -> !source.isBlank())
        .distinct()
        .forEach(
            source ->
                resting
                    .computeIfAbsent(source, _ -> new ArrayList<>())
                    .add(Integer.toString(estate.number(choice))));
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

  /** Whether it costs nothing, whatever it is done to. */
  static boolean isFree(TreatmentOption choice) {
    return isWhole(choice) && choice.total().filter(Money::isNone).isPresent();
  }

  /** Whether the total is known and has every camera that costs anything in it. */
  static boolean isWhole(TreatmentOption choice) {
    return choice.total().isPresent() && (choice.camerasUnknown() == 0 || !choice.countsCameras());
  }

  /** The risk after it as a table has it: how many installations in each band. */
  String left(TreatmentOption choice) {
    if (!choice.tellsRisk()) {
      return prose.say("untold");
    }
    var tally = tally(choice);
    var counted = counted(tally.byBand());
    return tally.untold() == 0 ? counted : prose.say("option.left.untold", counted, tally.untold());
  }

  private String counted(Map<String, Integer> byBand) {
    return CommitteeProse.sentence(
        byBand.entrySet().stream()
            .filter(band -> band.getValue() > 0)
            // Nothing is done any more about what is gone.
            .filter(band -> estate.only().isPresent() || !band.getKey().equals(BandCounts.CLOSED))
            .map(
                band ->
                    estate.only().isPresent()
                        ? prose.band(band.getKey())
                        : prose.say("option.left", prose.band(band.getKey()), band.getValue()))
            .collect(Collectors.joining(", ")));
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

  /**
   * Where one risk stands after it: how many in each band, or the band of a single installation.
   */
  String risk(TreatmentOption choice, String risk) {
    var byBand = new LinkedHashMap<String, Integer>();
    estate.today().byBand().keySet().forEach(band -> byBand.put(band, 0));
    choice
        .after()
        .values()
        .forEach(
            after ->
                byBand.merge(
                    after.risks().getOrDefault(risk, FigurePrecision.NOT_KNOWN), 1, Integer::sum));
    return counted(byBand);
  }

  private BandCounts tally(TreatmentOption choice) {
    var byBand = new LinkedHashMap<String, Integer>();
    estate.today().byBand().keySet().forEach(band -> byBand.put(band, 0));
    choice.after().values().forEach(after -> byBand.merge(after.headline(), 1, Integer::sum));
    return new BandCounts(
        byBand,
        Math.max(0, estate.size() - choice.after().size()),
        BandCounts.lapsed(estate.installations(), one -> choice.after(one.assessmentId())));
  }
}
