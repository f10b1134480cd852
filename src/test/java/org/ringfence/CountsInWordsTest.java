package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringfence.messages.Messages;

/** Whatever is counted in words is right for none, one and two: never "1 entries". */
class CountsInWordsTest {
  private static final List<String> PARTS =
      List.of(
          "window",
          "command",
          "help",
          "file",
          "start",
          "paper",
          "committee",
          "assessment",
          "signing",
          "marking",
          "detail",
          "attainable",
          "register",
          "problem",
          "exchange");

  private static final Path MAIN = Path.of("src/main");

  /** Things that people are told a number of. */
  private static final String THINGS =
      "(actions|answers|assessments|backups|bodies|brands|cameras|changes|characters|checks|columns"
          + "|comments|controls|copies|counts|days|decisions|details|devices|documents|entries|files"
          + "|gaps|hours|installations|items|keys|labels|letters|lines|makers|minutes|months|names"
          + "|options|organisations|pages|papers|parts|people|photos|places|proposals|questions"
          + "|reasons|recorders|records|refusals|registers|requests|revisions|risks|roles|rows"
          + "|rulings|seconds|sheets|sign-offs|signatures|signers|sites|steps|tables|templates"
          + "|things|times|weeks|words|years)";

  private static final Pattern COUNTED =
      Pattern.compile(
          "\\{\\d\\}(?: (?!of |in |to |and |now |from |is |are )[a-z’'-]+){0,2} " + THINGS + "\\b");
  private static final Pattern IN_SOURCE =
      Pattern.compile("%,?d(?: (?!of |in |to |and |is )[a-z-]+){0,2} " + THINGS + "\\b");
  private static final Pattern ONE =
      Pattern.compile("(?i)(\\{0\\}|\\bone|\\b1)(?: (?:more|other))? " + THINGS + "\\b");

  /** Where the number is one of these, it is never 1, and why not. */
  private static final Map<String, String> NEVER_ONE =
      Map.ofEntries(
          Map.entry("list.more", "one is named as well"),
          Map.entry("progress.answered", "there are ten questions"),
          Map.entry("council.too-long.what", "more than may be"),
          Map.entry("note.too-long.what", "more than may be"),
          Map.entry("order.one-of.organisation.what", "more than the one that is wanted"),
          Map.entry("device.several", "the number of a line, not of brands"),
          Map.entry("above.reasons.rest", "one is told as well"),
          Map.entry("changes.more", "that one is said instead"),
          Map.entry("stale.review", "one has a key of its own"),
          Map.entry("day.none", "no month has one day"),
          Map.entry("pass.short", "the shortest passphrase"),
          Map.entry("method.ageing", "the method says how many"),
          Map.entry("background.assessments", "a few are named instead"),
          Map.entry("front.signed.all", "one has a key of its own"),
          Map.entry("front.draft.all", "one has a key of its own"),
          Map.entry("chart.bands.description", "one has no chart"),
          Map.entry("known.mixed", "one is either said or inspected"),
          Map.entry("known.given.mixed", "one is either said or inspected"),
          Map.entry("knowledge.counts", "there are many questions"),
          Map.entry("knowledge.counts.only", "there are many questions"),
          Map.entry("above.lead.first", "as many as are described, and more"),
          Map.entry("recommend.method", "a version, not a number of things"),
          Map.entry("recommend.choose.open", "nobody chooses among one"),
          Map.entry("preferred.is", "the number of an option, not of things"),
          Map.entry("recommend.choose", "the number of an option, not of things"),
          Map.entry("setting.counts", "a number counts, it isn't one of counts"),
          Map.entry("setting.review.usual", "as long as is usual, a year"),
          Map.entry("request.long-comment", "the longest comment"),
          Map.entry("entered.too-many.what", "the most people"),
          Map.entry("order.several", "one has no such trouble"),
          Map.entry("order.one-of.what", "one has no such trouble"),
          Map.entry("order.passphrase-short.mend", "the shortest passphrase"),
          Map.entry("request.over-limit", "more than the limit"),
          Map.entry("requests.over_limit", "more than the limit"),
          Map.entry("answer.says.over-limit", "more than the limit"),
          Map.entry("council.request.limit.what", "the limit"),
          Map.entry("custody.elsewhere.synchronised", "a program copies"));

  private static Map<String, String> messages() {
    var all = new TreeMap<String, String>();
    for (var part : PARTS) {
      var texts = Messages.british(part);
      texts.keys().forEach(key -> all.put(part + ": " + key, texts.find(key).orElseThrow()));
    }
    return all;
  }

  private static String key(String place) {
    return place.substring(place.indexOf(' ') + 1);
  }

  @Test
  void everyMessageWithACountHasOneForOne() throws IOException {
    var messages = messages();
    var counted = 0;
    for (var one : messages.entrySet()) {
      var key = key(one.getKey());
      if (COUNTED.matcher(one.getValue()).find()) {
        counted++;
        assertThat(key.matches(".*[.](many|one)([.].*)?") || NEVER_ONE.containsKey(key))
            .as("%s = %s", one.getKey(), one.getValue())
            .isTrue();
      }
      if (key.endsWith(".one")) {
        assertThat(ONE.matcher(one.getValue()).find())
            .as("%s = %s", one.getKey(), one.getValue())
            .isFalse();
      }
    }
    assertThat(counted).isGreaterThan(60);
  }

  /** Each of a pair is there. */
  @Test
  void whatIsSaidOfManyIsSaidOfOne() throws IOException {
    var keys = messages().keySet();
    assertThat(keys.stream().filter(key -> key.endsWith(".many")))
        .allSatisfy(key -> assertThat(keys).contains(key.replaceFirst("many$", "one")));
  }

  @Test
  void noSourceCountsThingsInAFixedPlural() throws IOException {
    try (var files = Files.walk(MAIN.resolve("java"))) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".java"))
                  .flatMap(CountsInWordsTest::counts))
          .isSubsetOf(
              "Use at least %d characters",
              "is longer than %,d characters",
              "The name has %,d characters",
              "It has %,d characters",
              "has more than %d words",
              // Of two or more.
              "In %,d places",
              // Of a limit.
              "of more than %,d parts",
              "to more than %d times",
              "of more than %,d columns");
    }
  }

  private static Stream<String> counts(Path source) {
    String text;
    try {
      text = Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return IN_SOURCE
        .matcher(text)
        .results()
        .map(found -> before(text, found.start()) + found.group());
  }

  /** A few words before it, by which a reader knows which it is. */
  private static String before(String text, int at) {
    var from = text.lastIndexOf('"', at) + 1;
    var words = text.substring(from, at).split("(?<= )");
    return String.join("", Stream.of(words).skip(Math.max(0, words.length - 3)).toList());
  }
}
