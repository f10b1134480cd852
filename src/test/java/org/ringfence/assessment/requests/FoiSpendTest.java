package org.ringfence.assessment.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.paper.FileAssessments;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.paper.FoiSummary;
import org.ringfence.model.written.Money;

/** What an answer to a request says was spent, and what it says is left out. */
class FoiSpendTest {
  private static final CatalogueServices KNOWLEDGE = Estate.knowledge();
  private static final FoiCounts COUNTS = new FoiCounts(3);

  /** The spend on groups of ten cameras, each with when they were bought and what they cost. */
  private static FoiSpend spend(String... boughtAndCost) {
    var devices =
        Stream.of(boughtAndCost)
            .map(
                one ->
                    "{\"kind\": \"camera\", \"label\": \"Axis\", \"count\": 10, \"bought\": \"%s\","
                            .formatted(one.split("\\|", -1)[0])
                        + " \"cost\": \"%s\"}".formatted(one.split("\\|", -1)[1]))
            .collect(Collectors.joining(","));
    var file =
        """
        {"format": "ringfence-assessment/1", "organisation": {"name": "Testshire"},
         "assessments": [{"id": "a", "assessedOn": "2026-11-22",
           "site": {"id": "s", "name": "Hall"}, "installation": {"name": "CCTV"},
           "answers": {}, "devices": [%s]}]}
        """
            .formatted(devices);
    var files = new FileAssessments(KNOWLEDGE);
    var dossiers = Estate.done(files.dossiers("a.json", file.getBytes(StandardCharsets.UTF_8)));
    return FoiSpend.of(Estate.done(files.brief(dossiers, Edition.EXEMPT)), KNOWLEDGE.phrases());
  }

  @Test
  void whatPeopleWriteIsReadAndGroupedByYear() {
    var spend =
        spend("03/11/2018|£1,234.50", "2019|1000", "2021/22|£950 ex VAT", "Mar-16|1.234,50");
    assertThat(spend.byYear(COUNTS::single))
        .extracting(FoiSummary.Spend::year, FoiSummary.Spend::amount)
        .containsExactly(
            tuple("2016", new Money(123_450)),
            tuple("2018", new Money(123_450)),
            tuple("2019", Money.pounds(1_000)),
            tuple("2021/22", Money.pounds(950)));
    assertThat(spend.says(COUNTS::single)).contains("without VAT", "fewer than 3");
  }

  @Test
  void whatCannotBeReadIsCountedAndNeverSaidNotToBeOnRecord() {
    var spend = spend("2018|£900 to £1,000", "2018|1.234", "2018|see invoice", "long ago|£5");
    assertThat(spend.byYear(COUNTS::single))
        .extracting(FoiSummary.Spend::year)
        .containsExactly("Year not clear");
    assertThat(spend.says(COUNTS::single))
        .contains("can’t be read as one amount, and is left out: 3.");
    var none = spend("2018|£900 to £1,000");
    assertThat(none.byYear(COUNTS::single)).isEmpty();
    assertThat(none.says(COUNTS::single))
        .contains("is on record, but in no form that can be added up", "left out: fewer than 3")
        .doesNotContain("No cost");
    assertThat(spend("2018|").says(COUNTS::single)).isEqualTo("No cost of a device is on record.");
  }

  @Test
  void anAmountForEachIsAddedForAllOfThem() {
    var spend = spend("2018|£300 each");
    assertThat(spend.byYear(COUNTS::single))
        .extracting(FoiSummary.Spend::amount)
        .containsExactly(Money.pounds(3_000));
    assertThat(spend.says(COUNTS::single)).contains("times the number of devices");
  }
}
