package org.ringfence.assessment.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.model.installation.Device.Kind;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.FoiCount;
import org.ringfence.model.paper.FoiSummary;
import org.ringfence.model.paper.InstallationReportData.ExtractDevice;
import org.ringfence.model.written.Money;
import org.ringfence.model.written.PaidAmount;
import org.ringfence.model.written.PurchaseYear;

/**
 * What was spent on devices by year, with a count of every entry that is left out or that says more
 * of its amount than how much it is.
 */
final class FoiSpend {
  private final AssessmentPhrases phrases;
  private final UnaryOperator<String> year;
  private final Map<String, Money> amounts = new TreeMap<>();
  private final Map<String, Integer> entries = new TreeMap<>();
  private int leftOut;
  private int withoutVat;
  private int approximate;
  private int multiplied;

  private FoiSpend(AssessmentPhrases phrases, UnaryOperator<String> year) {
    this.phrases = phrases;
    this.year = year;
  }

  /** The spend on all devices of a brief whose cost its edition gives. */
  static FoiSpend of(EstateReportData brief, AssessmentPhrases phrases) {
    return of(brief, phrases, bought -> year(bought, phrases));
  }

  /** The same by financial year, as far as the record tells which. */
  static FoiSpend byFinancialYear(EstateReportData brief, AssessmentPhrases phrases) {
    return of(
        brief,
        phrases,
        bought ->
            PurchaseYear.financialYear(bought)
                .orElseGet(
                    () ->
                        PurchaseYear.read(bought)
                            .map(one -> phrases.say("foi-answer.calendar-year", one.label()))
                            .orElseGet(() -> year(bought, phrases))));
  }

  private static FoiSpend of(
      EstateReportData brief, AssessmentPhrases phrases, UnaryOperator<String> year) {
    var spend = new FoiSpend(phrases, year);
    brief.installations().stream().flatMap(one -> one.devices().stream()).forEach(spend::add);
    return spend;
  }

  private void add(ExtractDevice device) {
    var cost = device.cost().shown().orElse("");
    if (cost.isBlank()) {
      return;
    }
    var read = PaidAmount.read(cost);
    var paid = read.flatMap(one -> one.total(number(device)));
    if (paid.isEmpty()) {
      leftOut++;
      return;
    }
    withoutVat += read.filter(PaidAmount::withoutVat).isPresent() ? 1 : 0;
    approximate += read.filter(PaidAmount::approximate).isPresent() ? 1 : 0;
    multiplied += read.filter(PaidAmount::each).isPresent() ? 1 : 0;
    var when = year.apply(device.bought().shown().orElse(""));
    amounts.merge(when, paid.get(), Money::plus);
    entries.merge(when, 1, Integer::sum);
  }

  /** A recorder's number is that of the cameras in it. */
  private static Optional<Integer> number(ExtractDevice device) {
    return device.kind().equals(Kind.RECORDER.id()) ? Optional.empty() : device.count();
  }

  static String year(String bought, AssessmentPhrases phrases) {
    return bought.isBlank()
        ? phrases.say("foi.year-unknown")
        : PurchaseYear.read(bought)
            .map(PurchaseYear::label)
            .orElseGet(() -> phrases.say("foi.year-unclear"));
  }

  /** What was spent in each year, in order. */
  List<FoiSummary.Spend> byYear(IntFunction<FoiCount> given) {
    return amounts.entrySet().stream()
        .map(
            each ->
                new FoiSummary.Spend(
                    each.getKey(),
                    each.getValue(),
                    given.apply(entries.getOrDefault(each.getKey(), 0))))
        .toList();
  }

  /** What the spend covers and what it leaves out, in sentences. */
  String says(IntFunction<FoiCount> given) {
    if (amounts.isEmpty() && leftOut == 0) {
      return phrases.say("foi.spend-none");
    }
    var says = new ArrayList<String>();
    says.add(phrases.say(amounts.isEmpty() ? "foi.spend-unread" : "foi.spend-covers"));
    say(says, "foi.spend-left-out", leftOut, given);
    say(says, "foi.spend-without-vat", withoutVat, given);
    say(says, "foi.spend-approximate", approximate, given);
    say(says, "foi.spend-each", multiplied, given);
    return String.join(" ", says);
  }

  private void say(List<String> says, String key, int number, IntFunction<FoiCount> given) {
    if (number > 0) {
      says.add(phrases.say(key, phrases.count(given.apply(number))));
    }
  }
}
