package org.ringfence.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.catalogue.ReferenceData;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.MakerFinding.By;
import org.ringfence.model.evaluation.MakerOffer;
import org.ringfence.model.evaluation.MakerRemark;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.MacPrefix;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Rebadge;
import org.ringfence.model.method.Weakness;

/** “Facts from devices”: who made a device, and what follows for all of them. */
class FactFinderTest {
  private static final Maker ALPHA = maker("alpha", "A", "official");
  private static final Maker BETA = maker("beta", "C", "alleged");
  private static final Maker GAMMA = maker("gamma", "D", "none");
  private static final Maker HAZY = maker("hazy", "U", "unknown");
  private static final Maker BETWEEN = maker("between", "B", "none");
  private static final Rebadge HOUSE = rebadge("House", "high", "alpha");
  private static final Rebadge DOUBTFUL = rebadge("Doubtful", "low", "beta");
  private static final Rebadge BETAS = rebadge("Beta", "medium", "alpha");
  private static final Rebadge BETWEENS = rebadge("Between", "low", "alpha");
  private static final Rebadge LOST = rebadge("Lost", "high", "nobody");
  private static final Rebadge OWN = rebadge("Gamma", "high", "gamma");

  private final FactFinder finder =
      new FactFinder(
          new ReferenceData(
              List.of(ALPHA, BETA, GAMMA, HAZY, BETWEEN),
              List.of(),
              List.of(HOUSE, DOUBTFUL, BETAS, BETWEENS, LOST, OWN),
              List.of(
                  new MacPrefix("AABBCC", "Alpha Ltd", "register", "high", "alpha"),
                  new MacPrefix("BBBBBB", "Beta Ltd", "register", "high", "beta"),
                  new MacPrefix("CCCCCC", "Gamma Ltd", "register", "high", "gamma")),
              List.of(weakness("alpha", true), weakness("gamma", false)),
              List.of()));

  private static Maker maker(String key, String jurisdiction, String ethics) {
    var name = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    return new Maker(key, name, "", "", jurisdiction, ethics, "", "", "", "", "", "high");
  }

  private static Rebadge rebadge(String label, String confidence, String maker) {
    return new Rebadge(label, "", "", "", "", "", confidence, maker);
  }

  private static Weakness weakness(String maker, boolean exploited) {
    return new Weakness("CVE-" + maker, maker, "", "", "", exploited, "", "high");
  }

  private static Device device(String label, String maker, String mac) {
    return new Device(
        Device.Kind.CAMERA, label, maker, mac, "", "", Optional.empty(), Optional.of(1), "", "");
  }

  private static Device labelled(String label) {
    return device(label, "", "");
  }

  private static Device counted(Device.Kind kind, Optional<Integer> count) {
    return new Device(kind, "Gamma", "", "", "", "", Optional.empty(), count, "", "");
  }

  private MakerFinding identify(Device device) {
    return finder.identify(device, false);
  }

  private static void assertMadeBy(MakerFinding finding, By by, Maker... makers) {
    assertThat(finding.makers()).containsExactly(makers);
    assertThat(finding.by()).isEqualTo(by);
  }

  @Test
  void whoeverIsNamedCountsAndTheWorstDecides() {
    var alphas = "aa:bb:cc:01:02:03";
    assertMadeBy(identify(device("Gamma", "", alphas)), By.MAC, ALPHA, GAMMA);
    assertMadeBy(identify(device("Alpha", "", "cc:cc:cc:01:02:03")), By.LABEL, ALPHA, GAMMA);
    assertMadeBy(identify(device("Alpha", "", alphas)), By.LABEL, ALPHA);
    assertMadeBy(identify(device("Alpha", "", "11:22:33:01:02:03")), By.LABEL, ALPHA);
    assertMadeBy(identify(device("Alpha", "gamma", "")), By.LABEL, ALPHA, GAMMA);
    assertMadeBy(identify(device("Gamma", "alpha", "")), By.CONFIRMED, ALPHA, GAMMA);
    assertMadeBy(identify(device("", "gamma", "")), By.CONFIRMED, GAMMA);
    assertMadeBy(identify(device("Alpha", "nobody", "")), By.LABEL, ALPHA);
  }

  @Test
  void twoThatDifferAreAskedAboutUnlessAListExplainsThem() {
    assertThat(identify(device("Gamma", "", "aa:bb:cc:01:02:03")).remarks())
        .containsExactly(
            new MakerRemark.LookAgain(
                new MakerRemark.Says(By.LABEL, "Gamma"), new MakerRemark.Says(By.MAC, "Alpha")));
    assertThat(identify(device("Alpha", "gamma", "")).remarks())
        .containsExactly(
            new MakerRemark.LookAgain(
                new MakerRemark.Says(By.LABEL, "Alpha"),
                new MakerRemark.Says(By.CONFIRMED, "Gamma")));
    assertThat(identify(device("Between", "", "aa:bb:cc:01:02:03")).remarks())
        .containsExactly(new MakerRemark.SoldAs("Between", ALPHA));
    assertThat(identify(device("Beta", "", "aa:bb:cc:01:02:03")).remarks())
        .containsExactly(new MakerRemark.SoldAs("Beta", ALPHA));
    assertThat(identify(device("Alpha", "", "aa:bb:cc:01:02:03")).remarks()).isEmpty();
  }

  @Test
  void anAddressThatABrandRegisteredSaysNoMoreThanItsLabel() {
    var betas = "bb:bb:bb:01:02:03";
    assertMadeBy(identify(device("Beta", "", betas)), By.REBADGE, ALPHA);
    assertMadeBy(identify(device("", "", betas)), By.MAC, ALPHA);
    assertThat(identify(device("", "", betas)).soldAs()).contains("Beta");
  }

  @Test
  void whatAPersonNamesCountsAloneOnceADocumentShowsIt() {
    var device = device("Alpha", "gamma", "aa:bb:cc:01:02:03");
    var shown = finder.identify(device, true);
    assertMadeBy(shown, By.CONFIRMED, GAMMA);
    assertThat(shown.named()).hasSize(3);
    assertThat(shown.remarks()).isEmpty();
    assertThat(finder.facts(List.of(device), true).get("maker.class")).contains(Value.word("D"));
    assertThat(finder.facts(List.of(device), false).get("maker.class")).contains(Value.word("A"));
    assertMadeBy(finder.identify(device("Alpha", "", ""), true), By.LABEL, ALPHA);
  }

  @ParameterizedTest
  @CsvSource({
    "mac, DOCUMENTED, true",
    "letter, INSPECTED, true",
    "letter, STATED, false",
    "no, INSPECTED, false",
  })
  void onlyAnAddressOrALetterOnPaperShowsTheMaker(String value, Basis basis, boolean shown) {
    var given = Bundled.shown(value, basis);
    var scorer = Bundled.scorer();
    assertThat(
            scorer.confirmsMakers(Bundled.assessment(Map.of(), Map.of("maker.confirmed", given))))
        .isEqualTo(shown);
  }

  @Test
  void thenWhoStandsBehindTheBrandOnTheLabel() {
    assertMadeBy(identify(labelled("house")), By.REBADGE, ALPHA);
    assertMadeBy(identify(labelled("Beta")), By.REBADGE, ALPHA);
    assertThat(identify(labelled("Beta")).soldAs()).contains("Beta");
    assertMadeBy(identify(labelled("Gamma")), By.LABEL, GAMMA);
    assertMadeBy(identify(labelled("Lost")), By.NOT_FOUND);
  }

  @Test
  void aRebadgeOfLowConfidenceIsOfferedAndNeverApplied() {
    var offer =
        new MakerOffer(
            MakerOffer.Kind.MAY_BE_MADE_BY, "Doubtful", Optional.of(BETA), Optional.of(DOUBTFUL));
    assertMadeBy(identify(labelled("Doubtful")), By.NOT_FOUND);
    assertThat(identify(labelled("Doubtful")).offered()).containsExactly(offer);
    assertMadeBy(identify(labelled("Between")), By.LABEL, BETWEEN);
    assertThat(identify(labelled("Between")).offered())
        .containsExactly(
            new MakerOffer(
                MakerOffer.Kind.MAY_BE_MADE_BY,
                "Between",
                Optional.of(ALPHA),
                Optional.of(BETWEENS)));
    assertThat(identify(labelled("House")).offered()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Gamma, D, none, no",
    "Gamma Gamma, D, none, no",
    "Gamma Doubtful, , , ",
    "Gamma Hazy, , , no",
    "Alpha Doubtful, A, official, yes",
    "Gamma Alpha Between, A, official, yes",
    "Between Hazy, B, , no",
    "Between Gamma, B, none, no",
    "Doubtful, , , ",
    "Beta, A, official, yes",
  })
  void theWorstOfAllDevicesCountsAndWhatIsNotKnownMayHideIt(
      String labels, String jurisdiction, String ethics, String exploited) {
    var facts = finder.facts(Stream.of(labels.split(" ")).map(l -> labelled(l)).toList(), false);
    assertThat(facts.get("maker.class").map(Value::text))
        .isEqualTo(Optional.ofNullable(jurisdiction));
    assertThat(facts.get("maker.ethics").map(Value::text)).isEqualTo(Optional.ofNullable(ethics));
    assertThat(facts.get("maker.kev").map(Value::text)).isEqualTo(Optional.ofNullable(exploited));
  }

  @Test
  void anAllegationIsBelowAFindingAndAboveNotKnown() {
    var confirmed = Stream.of("beta", "gamma").map(key -> device("", key, "")).toList();
    assertThat(finder.facts(confirmed, false).get("maker.ethics")).contains(Value.word("alleged"));
    assertThat(finder.facts(confirmed, false).get("maker.class")).contains(Value.word("C"));
    var hazy = Stream.of("beta", "hazy").map(key -> device("", key, "")).toList();
    assertThat(finder.facts(hazy, false).get("maker.ethics")).contains(Value.word("alleged"));
    assertThat(finder.facts(hazy, false).get("maker.class")).isEmpty();
  }

  @Test
  void theWeaknessesOfTheBrandOnTheLabelCountToo() {
    var seller =
        new FactFinder(
            new ReferenceData(
                List.of(BETA, GAMMA),
                List.of(),
                List.of(rebadge("Beta", "high", "gamma")),
                List.of(),
                List.of(weakness("beta", true)),
                List.of()));
    assertThat(seller.facts(List.of(labelled("Beta")), false).get("maker.kev"))
        .contains(Value.word("yes"));
    assertThat(seller.facts(List.of(labelled("Gamma")), false).get("maker.kev"))
        .contains(Value.word("no"));
  }

  @Test
  void theCamerasAreTheSumOfTheCountsIfEachIsKnown() {
    var two = counted(Device.Kind.CAMERA, Optional.of(2));
    var none = counted(Device.Kind.CAMERA, Optional.of(0));
    var open = counted(Device.Kind.CAMERA, Optional.empty());
    assertThat(cameras(two, none, two)).contains(new Value.Count(4));
    assertThat(cameras(two, open)).isEmpty();
    var most = counted(Device.Kind.CAMERA, Optional.of(Integer.MAX_VALUE));
    assertThat(cameras(most, two)).contains(new Value.Count(Integer.MAX_VALUE));
  }

  @Test
  void aRecorderIsNoCameraAndRecordersAloneLeaveTheCamerasUnknown() {
    var two = counted(Device.Kind.CAMERA, Optional.of(2));
    var recorder = counted(Device.Kind.RECORDER, Optional.of(16));
    var uncounted = counted(Device.Kind.RECORDER, Optional.empty());
    assertThat(cameras(two, recorder, uncounted)).contains(new Value.Count(2));
    assertThat(cameras(recorder)).isEmpty();
    assertThat(cameras(counted(Device.Kind.RECORDER, Optional.of(0)))).isEmpty();
    assertThat(cameras(counted(Device.Kind.UNSTATED, Optional.of(3)), recorder))
        .contains(new Value.Count(3));
  }

  private Optional<Value> cameras(Device... devices) {
    return finder.facts(List.of(devices), false).get("cameras");
  }

  @Test
  void withNoDeviceNothingIsKnown() {
    assertThat(finder.facts(List.of(), false)).isEqualTo(new Facts(Map.of()));
  }
}
