package org.ringfence.assessment.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.model.disclosure.RequestTopic;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.FoiCount;
import org.ringfence.model.paper.RequestAnswer.Figures;
import org.ringfence.model.paper.RequestAnswer.Value;

/** When equipment was bought and what was spent on it, as an answer to a request gives it. */
final class PurchaseFigures {
  private final AssessmentPhrases phrases;
  private final EstateReportData brief;
  private final AnsweredEstate estate;

  PurchaseFigures(AssessmentPhrases phrases, EstateReportData brief, AnsweredEstate estate) {
    this.phrases = phrases;
    this.brief = brief;
    this.estate = estate;
  }

  Figures years() {
    var cameras = new TreeMap<String, EquipmentSum>();
    var recorders = new TreeMap<String, Integer>();
    estate
        .devices()
        .forEach(
            one -> {
              var year = FoiSpend.year(one.bought().shown().orElse(""), phrases);
              cameras.merge(
                  year,
                  AnsweredEstate.isRecorder(one) ? EquipmentSum.NONE : EquipmentSum.of(one.count()),
                  EquipmentSum::plus);
              recorders.merge(year, AnsweredEstate.isRecorder(one) ? 1 : 0, Integer::sum);
            });
    var notes = new ArrayList<String>();
    estate.note(
        notes,
        "foi-answer.note.no-number",
        cameras.values().stream().mapToInt(EquipmentSum::unknown).sum());
    var isDated =
        cameras.keySet().stream().anyMatch(year -> !year.equals(FoiSpend.year("", phrases)));
    return new Figures(
        RequestTopic.YEARS,
        phrases.say("foi-answer.years"),
        estate.says("foi-answer.year", "foi-answer.cameras", "foi-answer.recorders"),
        cameras.entrySet().stream()
            .filter(_ -> isDated)
            .map(
                each ->
                    List.of(
                        new Value.Words(each.getKey()),
                        estate.value(each.getValue()),
                        estate.listed(recorders.getOrDefault(each.getKey(), 0))))
            .toList(),
        notes);
  }

  Figures spend() {
    var spend = FoiSpend.byFinancialYear(brief, phrases);
    return new Figures(
        RequestTopic.SPEND,
        phrases.say("foi-answer.spend"),
        estate.says("foi-answer.financial-year", "foi-answer.amount", "foi-answer.entries"),
        spend.byYear(FoiCount::of).stream()
            .map(
                one ->
                    List.<Value>of(
                        new Value.Words(one.year()),
                        new Value.Pounds(one.amount()),
                        new Value.Words(phrases.count(one.devices()))))
            .toList(),
        List.of(spend.says(FoiCount::of)));
  }
}
