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

  private static final Set<String> LITTLE =
      Set.of("on", "at", "in", "of", "the", "by", "with", "front", "back", "rear");

  /** Words that say where something is, what it looks like or where it comes from. */
  private static final Set<String> ABOUT =
      Set.of(
          ("on at in of the by near from with without and for made front back rear side top left"
                  + " right main old new spare black white grey silver fixed dome domes bullet"
                  + " turret ptz speed ceiling wall pole mounted mount corner indoor outdoor"
                  + " external internal north south east west entrance entrances exit lobby"
                  + " reception foyer corridor stairs stairwell lift lifts gate gates door doors"
                  + " yard car park parking street road lane avenue square bus station depot"
                  + " library hall office offices school pool gym kitchen store stores room floor"
                  + " ground basement roof building block site firmware asset model number serial"
                  + " microphone audio switch poe power lens housing japan korea taiwan vietnam"
                  + " sweden germany netherlands portugal usa thailand malaysia england scotland"
                  + " wales ireland")
              .split(" "));

  private PlainWords() {}

  /** Whether words say where a thing is or what it looks like, so that they name nobody. */
  static boolean isAbout(List<String> words) {
    return words.stream().anyMatch(ABOUT::contains);
  }

  /** Whether these words name no model. */
  static boolean isNoModel(List<String> words) {
    return words.stream()
        .allMatch(word -> COMPANY.contains(word) || THING.contains(word) || LITTLE.contains(word));
  }

  /** Whether these words name nobody, so that they are nobody's name misspelt. */
  static boolean isNobody(List<String> words) {
    return words.stream()
        .allMatch(word -> COMPANY.contains(word) || THING.contains(word) || TRADE.contains(word));
  }
}
