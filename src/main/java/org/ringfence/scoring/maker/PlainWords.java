package org.ringfence.scoring.maker;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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

  /** What is said of a device, its fittings or its place, and not of who made it. */
  private static final Set<String> OF_DEVICE =
      Set.of(
          ("model models serial serials firmware version versions ip mac address addresses"
               + " installer installed quantity qty number numbers count type types age date dates"
               + " year years location locations position positions resolution password passwords"
               + " licence licences warranty supplier owner maintainer condition fault faults"
               + " status picture image lens bracket brackets entrance cable cables ups psu battery"
               + " monitor screen keyboard mouse hdd ssd disk disks drive drives seagate toshiba"
               + " injector router modem")
              .split(" "));

  /** Which of a device somebody speaks of, and how many. */
  private static final Set<String> WHICH =
      Set.of(
          ("dome domes bullet bullets turret turrets ptz ptzs box boxes x no some all a an is are"
                  + " was one two three four five six seven eight nine ten twelve")
              .split(" "));

  private static final Pattern COUNT = Pattern.compile("\\p{Nd}+x?|x\\p{Nd}+");

  private PlainWords() {}

  /** Whether something is said of a device that leaves open nothing of its maker. */
  static boolean isOfDevice(List<String> words) {
    return words.stream().anyMatch(OF_DEVICE::contains);
  }

  /** Whether these words only say what a device is, which and how many. */
  static boolean isDevice(List<String> words) {
    return words.stream()
        .allMatch(
            word ->
                isNoModel(List.of(word)) || WHICH.contains(word) || COUNT.matcher(word).matches());
  }

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
