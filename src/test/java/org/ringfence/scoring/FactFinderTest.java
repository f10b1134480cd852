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
import org.ringfence.model.Device;
import org.ringfence.model.Facts;
import org.ringfence.model.MacPrefix;
import org.ringfence.model.Maker;
import org.ringfence.model.MakerFinding;
import org.ringfence.model.MakerFinding.By;
import org.ringfence.model.Rebadge;
import org.ringfence.model.Value;
import org.ringfence.model.Weakness;

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
              List.of(HOUSE, DOUBTFUL, BETAS, BETWEENS, LOST, OWN),
              List.of(new MacPrefix("AABBCC", "Alpha Ltd", "register", "high", "alpha")),
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

  private static Device counted(Optional<Integer> count) {
    return new Device(Device.Kind.CAMERA, "Gamma", "", "", "", "", Optional.empty(), count, "", "");
  }

  private static MakerFinding found(Maker maker, By by) {
    return new MakerFinding(Optional.of(maker), by, Optional.empty(), List.of());
  }

  @Test
  void theNetworkAddressSaysWhoMadeItBeforeAnybodyElseDoes() {
    var address = "aa:bb:cc:01:02:03";
    assertThat(finder.identify(device("Gamma", "gamma", address)))
        .isEqualTo(new MakerFinding(Optional.of(ALPHA), By.MAC, Optional.of(GAMMA), List.of()));
    assertThat(finder.identify(device("Alpha", "", address))).isEqualTo(found(ALPHA, By.MAC));
    assertThat(finder.identify(device("House", "", address))).isEqualTo(found(ALPHA, By.MAC));
    assertThat(finder.identify(device("Doubtful", "", address)).offered())
        .containsExactly(DOUBTFUL);
    assertThat(finder.identify(device("Alpha", "", "11:22:33:01:02:03")).by()).isEqualTo(By.LABEL);
  }

  @Test
  void thenWhatAPersonConfirmed() {
    assertThat(finder.identify(device("Alpha", "gamma", ""))).isEqualTo(found(GAMMA, By.CONFIRMED));
    assertThat(finder.identify(device("Doubtful", "gamma", "")))
        .isEqualTo(
            new MakerFinding(
                Optional.of(GAMMA), By.CONFIRMED, Optional.empty(), List.of(DOUBTFUL)));
    assertThat(finder.identify(device("Alpha", "nobody", ""))).isEqualTo(found(ALPHA, By.LABEL));
  }

  @Test
  void thenWhoStandsBehindTheBrandOnTheLabel() {
    assertThat(finder.identify(labelled("house"))).isEqualTo(found(ALPHA, By.REBADGE));
    assertThat(finder.identify(labelled("Beta")))
        .isEqualTo(new MakerFinding(Optional.of(ALPHA), By.REBADGE, Optional.of(BETA), List.of()));
    assertThat(finder.identify(labelled("Gamma"))).isEqualTo(found(GAMMA, By.REBADGE));
    assertThat(finder.identify(labelled("Lost")).by()).isEqualTo(By.NOT_FOUND);
    assertThat(finder.identify(labelled("Lost")).maker()).isEmpty();
  }

  @Test
  void aRebadgeOfLowConfidenceIsOfferedAndNeverApplied() {
    assertThat(finder.identify(labelled("Doubtful")))
        .isEqualTo(
            new MakerFinding(Optional.empty(), By.NOT_FOUND, Optional.empty(), List.of(DOUBTFUL)));
    assertThat(finder.identify(labelled("Between")))
        .isEqualTo(
            new MakerFinding(Optional.of(BETWEEN), By.LABEL, Optional.empty(), List.of(BETWEENS)));
    assertThat(finder.identify(labelled("House")).offered()).isEmpty();
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
    var facts = finder.facts(Stream.of(labels.split(" ")).map(l -> labelled(l)).toList());
    assertThat(facts.get("maker.class").map(Value::text))
        .isEqualTo(Optional.ofNullable(jurisdiction));
    assertThat(facts.get("maker.ethics").map(Value::text)).isEqualTo(Optional.ofNullable(ethics));
    assertThat(facts.get("maker.kev").map(Value::text)).isEqualTo(Optional.ofNullable(exploited));
  }

  @Test
  void anAllegationIsBelowAFindingAndAboveNotKnown() {
    var confirmed = Stream.of("beta", "gamma").map(key -> device("", key, "")).toList();
    assertThat(finder.facts(confirmed).get("maker.ethics")).contains(Value.word("alleged"));
    assertThat(finder.facts(confirmed).get("maker.class")).contains(Value.word("C"));
    var hazy = Stream.of("beta", "hazy").map(key -> device("", key, "")).toList();
    assertThat(finder.facts(hazy).get("maker.ethics")).contains(Value.word("alleged"));
    assertThat(finder.facts(hazy).get("maker.class")).isEmpty();
  }

  @Test
  void theWeaknessesOfTheBrandOnTheLabelCountToo() {
    assertThat(finder.facts(List.of(device("Alpha", "gamma", ""))).get("maker.kev"))
        .contains(Value.word("yes"));
    assertThat(finder.facts(List.of(device("House", "gamma", ""))).get("maker.kev"))
        .contains(Value.word("yes"));
    assertThat(finder.facts(List.of(device("Between", "gamma", ""))).get("maker.kev"))
        .contains(Value.word("no"));
  }

  @Test
  void theCamerasAreTheSumOfTheCountsIfEachIsKnown() {
    var two = counted(Optional.of(2));
    var none = counted(Optional.of(0));
    assertThat(finder.facts(List.of(two, none, two)).get("cameras")).contains(new Value.Count(4));
    assertThat(finder.facts(List.of(two, counted(Optional.empty()))).get("cameras")).isEmpty();
    var most = counted(Optional.of(Integer.MAX_VALUE));
    assertThat(finder.facts(List.of(most, two)).get("cameras"))
        .contains(new Value.Count(Integer.MAX_VALUE));
  }

  @Test
  void withNoDeviceNothingIsKnown() {
    assertThat(finder.facts(List.of())).isEqualTo(new Facts(Map.of()));
  }
}
