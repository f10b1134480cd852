package org.ringfence.scoring.maker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.MakerOffer;

/**
 * Finds what a label says beside a brand that leaves open who made it: "Axis or unknown", "Axis
 * (rebadged)", "Axis/ADT". No table knows whose that is, so a person is asked.
 */
final class OpenWords {
  private static final int MOST_WORDS = 3;
  private static final int SHORTEST = 3;
  private static final Pattern LETTERS = Pattern.compile("[^\\p{Nd}]+");

  /** Words that say by themselves that somebody does not know, or that another may have made it. */
  private static final Set<String> SAID =
      words(
          "unknown unidentified unsure uncertain unclear",
          "generic noname nobrand clone clones cloned copy copies fake counterfeit",
          "imitation lookalike rebadge rebadged rebadges rebrand rebranded relabelled",
          "probably possibly maybe perhaps presumably apparently allegedly supposedly",
          "mostly mainly predominantly majority partly assumed believed unconfirmed replica",
          "oem odm tbc tba tbd ?");

  /** Words that say it beside a brand that is better than nobody's. */
  private static final Set<String> DOUBT =
      Stream.concat(
              SAID.stream(),
              words(
                  "other others another different several various mixed mixture misc miscellaneous",
                  "unnamed unbranded unlabelled unlabeled unmarked unreadable illegible assorted"
                      + " badged possible compatible equivalent similar like style chinese china",
                  "or not etc brand brands make makes maker makers manufacturer manufacturers",
                  "rest remainder remaining something else")
                  .stream())
          .collect(Collectors.toUnmodifiableSet());

  /** Two words that say together what neither says alone. */
  private static final Set<String> PAIRS =
      Set.of(
          "no name",
          "no names",
          "no brand",
          "no label",
          "no labels",
          "no make",
          "no maker",
          "no idea",
          "not known",
          "not sure",
          "not clear",
          "not labelled",
          "not branded",
          "not readable",
          "own brand",
          "white label");

  /** Words with which a part speaks of another's equipment whatever else it says. */
  private static final Set<String> NOBODY_KNOWS =
      words(
          "unknown unidentified unsure uncertain unclear generic noname nobrand tbc tba tbd ?",
          "unnamed unbranded unlabelled unlabeled unmarked unreadable illegible",
          "clone clones rebadged fake counterfeit");

  private static final Set<String> WHO =
      words("make makes maker makers brand brands manufacturer manufacturers name names");

  /** After these a label speaks of more than what its brand names. */
  private static final Set<String> BESIDES = Set.of("plus", "with");

  private OpenWords() {}

  private static Set<String> words(String... lines) {
    return Stream.of(lines)
        .flatMap(line -> Stream.of(line.split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether these words name no model: what a device is, or that somebody does not know. */
  static boolean isNoModel(List<String> words) {
    return words.stream().noneMatch(OpenWords::hasDigit)
        && (PlainWords.isNoModel(words) || words.stream().anyMatch(SAID::contains));
  }

  /** The first word from here on that does not merely leave open who made it. */
  static int after(LabelWords words, int from) {
    var at = from;
    while (at < words.size() && SAID.contains(words.word(at))) {
      at++;
    }
    return at;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /**
   * Parts beside a brand that speak of another's equipment and name nobody: "recorder unknown",
   * "unbranded DVR", "plus unknown dome". Nobody may take the whole line for the brand's.
   */
  static List<AskedNames.Asked> parts(LabelWalk walk) {
    var words = walk.words();
    var beginnings =
        Stream.concat(
            walk.unmatched().stream(),
            walk.free().stream().filter(at -> BESIDES.contains(words.word(at))).map(at -> at + 1));
    return beginnings
        .filter(at -> at < words.size())
        .distinct()
        .flatMap(at -> part(words, at))
        .toList();
  }

  private static Stream<AskedNames.Asked> part(LabelWords words, int at) {
    var end = words.endOfPart(at);
    var written = words.written(at, end);
    return isOfAnother(texts(words, at, end))
        ? Stream.of(new AskedNames.Asked(at, written, List.of(ask(written))))
        : Stream.empty();
  }

  private static List<String> texts(LabelWords words, int from, int to) {
    return words.words().subList(from, to).stream().map(LabelWords.Word::text).toList();
  }

  /** Whether it says something of a device alone: that an age is not known says not who made it. */
  private static boolean isOfDevice(List<String> part) {
    return PlainWords.isOfDevice(part) && part.stream().noneMatch(WHO::contains);
  }

  private static boolean isOfAnother(List<String> part) {
    if (isOfDevice(part)) {
      return false;
    }
    var said = IntStream.range(0, part.size()).anyMatch(at -> saysNobodyKnows(part, at));
    var things = part.stream().filter(word -> !DOUBT.contains(word)).toList();
    return said || (things.size() < part.size() && PlainWords.isDevice(things));
  }

  private static boolean saysNobodyKnows(List<String> part, int at) {
    return NOBODY_KNOWS.contains(part.get(at))
        || (at + 1 < part.size() && PAIRS.contains(part.get(at) + " " + part.get(at + 1)));
  }

  /** What the label says outright, whoever is named beside it. */
  static List<MakerOffer> saidOf(LabelWalk walk) {
    return in(walk, List.of(), SAID);
  }

  /**
   * What is to be asked.
   *
   * @param parts where a part of the label begins that names nobody, nor looks as if
   */
  static List<MakerOffer> in(LabelWalk walk, List<Integer> parts) {
    return in(walk, parts, DOUBT);
  }

  private static List<MakerOffer> in(LabelWalk walk, List<Integer> parts, Set<String> doubt) {
    var words = walk.words();
    var found = new ArrayList<String>();
    var upTo = 0;
    for (var at : walk.free()) {
      var end = end(walk, at, parts.contains(at), doubt);
      if (at >= upTo && end.isPresent()) {
        found.add(words.written(at, end.get()));
        upTo = end.get();
      }
    }
    if (found.isEmpty() && words.text().contains("?")) {
      found.add("?");
    }
    return found.stream().distinct().map(OpenWords::ask).toList();
  }

  /** Where the words end that say it; empty where the word here says nothing of the kind. */
  private static Optional<Integer> end(LabelWalk walk, int at, boolean isPart, Set<String> doubt) {
    var words = walk.words();
    var end = Math.min(words.endOfPart(at), at + MOST_WORDS);
    if (isOfDevice(texts(words, words.startOfPart(at), words.endOfPart(at)))) {
      return Optional.empty();
    }
    var says =
        doubt.contains(words.word(at))
            || (at + 1 < words.size() && PAIRS.contains(words.word(at) + " " + words.word(at + 1)))
            || (isPart && isName(words, at));
    var named = walk.applied().stream().filter(one -> one.at() > at).mapToInt(LabelWalk.Match::at);
    return says ? Optional.of(Math.min(end, named.min().orElse(end))) : Optional.empty();
  }

  /** Whether a part may be somebody's name: no model, and more than what a device is. */
  private static boolean isName(LabelWords words, int at) {
    var part = texts(words, at, words.endOfPart(at));
    return words.word(at).length() >= SHORTEST
        && LETTERS.matcher(words.writtenFrom(at).split("\\s", 2)[0]).matches()
        && !PlainWords.isNobody(part)
        && !PlainWords.isAbout(part);
  }

  private static MakerOffer ask(String written) {
    return new MakerOffer(
        MakerOffer.Kind.MAY_BE_MADE_BY, written, Optional.empty(), Optional.empty());
  }
}
