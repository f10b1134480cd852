package org.ringfence.scoring.maker;

import java.util.List;
import java.util.Set;

/** Words that stand beside a brand and are none: what a device is, what a company is. */
final class PlainWords {
  private static final Set<String> COMPANY =
      Set.of(
          "co",
          "ltd",
          "limited",
          "inc",
          "corp",
          "corporation",
          "company",
          "gmbh",
          "ag",
          "plc",
          "llc",
          "group",
          "technology",
          "technologies",
          "tech",
          "international",
          "uk",
          "europe",
          "oem",
          "odm");

  private static final Set<String> THING =
      Set.of(
          "nvr",
          "dvr",
          "xvr",
          "hvr",
          "recorder",
          "recorders",
          "camera",
          "cameras",
          "cam",
          "cctv",
          "ip",
          "system",
          "systems",
          "unit",
          "device",
          "kit");

  private static final Set<String> TRADE =
      Set.of(
          "security",
          "protect",
          "protection",
          "vision",
          "video",
          "home",
          "guard",
          "watch",
          "safe",
          "smart",
          "digital",
          "network",
          "surveillance",
          "electronics",
          "solutions",
          "services",
          "alarms",
          "systems",
          "general",
          "professional");

  private PlainWords() {}

  /** Whether these words name no model. */
  static boolean isNoModel(List<String> words) {
    return words.stream().allMatch(word -> COMPANY.contains(word) || THING.contains(word));
  }

  /** Whether these words name nobody, so that they are nobody's name misspelt. */
  static boolean isNobody(List<String> words) {
    return words.stream()
        .allMatch(word -> COMPANY.contains(word) || THING.contains(word) || TRADE.contains(word));
  }
}
