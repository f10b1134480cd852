package org.ringfence.scoring.maker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.catalogue.NormalForm;
import org.ringfence.catalogue.ReferenceData;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.NamedMaker;
import org.ringfence.model.installation.Device;
import org.ringfence.model.method.Alias;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Rebadge;

/** Every name that stands in our own tables is known, however it is written. */
class OwnNamesTest {
  private static final ReferenceData DATA =
      new CatalogueReader(CatalogueSource.bundled()).read().reference();
  private static final MakerFinder FINDER = new MakerFinder(DATA);

  private static final List<UnaryOperator<String>> WRITTEN =
      List.of(
          name -> name,
          name -> name.toUpperCase(Locale.ROOT),
          name -> name.toLowerCase(Locale.ROOT),
          name -> "  " + name + "\t",
          name -> name + "®",
          name -> name + "™",
          name -> name + "\u200B",
          name -> "\uFEFF" + name,
          name -> name.replace(" ", "  "),
          name -> name.replace(" ", "-"),
          name -> name.replace("-", " "),
          name -> name.replace(" ", "\u00A0"),
          name -> "“" + name + "”",
          name -> "- " + name + " -",
          OwnNamesTest::wide,
          OwnNamesTest::withInvisibleJoiners);

  private static String wide(String name) {
    return name.chars()
        .map(letter -> letter > ' ' && letter < 127 ? letter + 0xFEE0 : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String withInvisibleJoiners(String name) {
    return String.join("\u2060", name.split("(?=\\p{L})", -1));
  }

  private static MakerFinding find(String label) {
    return FINDER.find(
        new Device(
            Device.Kind.CAMERA, label, "", "", "", "", Optional.empty(), Optional.of(1), "", ""),
        false);
  }

  /** The names that are only offered, in normal form. */
  private static final Set<String> OFFERED =
      DATA.aliases().stream()
          .filter(alias -> !alias.applied())
          .map(alias -> NormalForm.of(alias.text()))
          .collect(Collectors.toSet());

  private static final Set<String> REBADGED =
      DATA.rebadges().stream()
          .filter(Rebadge::isApplied)
          .map(row -> NormalForm.of(row.label()))
          .collect(Collectors.toSet());

  private static final List<Given> APPLIED = applied();

  /**
   * A name and the maker that its table gives it.
   *
   * @param words its normal form between two spaces
   * @param behind who counts for it
   */
  private record Given(String name, String maker, String words, String behind) {
    Given(String name, String maker) {
      this(name, maker, " " + NormalForm.of(name) + " ", behindOf(maker));
    }
  }

  /** A key that the table of aliases only offers is only offered. */
  private static List<Given> applied() {
    return Stream.of(
            DATA.makers().stream()
                .filter(Maker::isKnown)
                .flatMap(m -> Stream.of(new Given(m.name(), m.key()), new Given(m.key(), m.key()))),
            DATA.aliases().stream()
                .filter(Alias::applied)
                .map(alias -> new Given(alias.text(), alias.maker())),
            DATA.rebadges().stream()
                .filter(Rebadge::isApplied)
                .map(row -> new Given(row.label(), row.maker())))
        .flatMap(names -> names)
        .filter(
            given ->
                !OFFERED.contains(given.words().strip())
                    || REBADGED.contains(given.words().strip()))
        .toList();
  }

  /** Who counts where a maker's own name leads to whoever makes for it. */
  private static String behindOf(String key) {
    if (key.equals(Maker.UNKNOWN_KEY)) {
      return "";
    }
    var maker = DATA.maker(key).orElseThrow();
    return DATA.rebadges().stream()
        .filter(Rebadge::isApplied)
        .filter(
            row ->
                List.of(NormalForm.of(maker.name()), NormalForm.of(key))
                    .contains(NormalForm.of(row.label())))
        .map(Rebadge::maker)
        .findFirst()
        .orElse(key);
  }

  private static List<String> keys(MakerFinding finding) {
    return finding.counting().flatMap(one -> one.maker().stream()).map(Maker::key).toList();
  }

  @Test
  void everyNameThatIsAppliedIsItsMakersHoweverItIsWritten() {
    var wrong = new ArrayList<String>();
    APPLIED.forEach(
        given -> {
          var expected = Stream.of(given.behind()).filter(k -> !k.isEmpty()).toList();
          for (var write : WRITTEN) {
            var label = write.apply(given.name());
            if (!keys(find(label)).equals(expected)) {
              wrong.add(label + ": " + keys(find(label)) + ", not " + expected);
            }
          }
        });
    assertThat(wrong).isEmpty();
    assertThat(APPLIED).hasSizeGreaterThan(550);
  }

  @Test
  void everyNameBeforeAModelIsStillItsMakers() {
    var wrong = new ArrayList<String>();
    APPLIED.forEach(
        given -> {
          var expected = given.behind();
          for (var rest : List.of(" 9999X", " - 9999X", " (9999X)", ": 9999X", " / 9999X")) {
            var found = find(given.name() + rest);
            var isOthers = !expected.isEmpty() && !keys(found).getFirst().equals(expected);
            if (isOthers || !found.model().equals("9999X")) {
              wrong.add(given.name() + rest + ": " + keys(found) + " " + found.model());
            }
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyNameThatIsOfferedIsOfferedAndNeverApplied() {
    var wrong = new ArrayList<String>();
    DATA.aliases().stream()
        .filter(alias -> !alias.applied() && alias.kind() != Alias.Kind.MODEL_PREFIX)
        .forEach(
            alias -> {
              for (var write : WRITTEN) {
                var found = find(write.apply(alias.text()));
                var offered =
                    found.offered().stream()
                        .anyMatch(offer -> offer.maker().filter(m -> isOf(alias, m)).isPresent());
                var named = keys(found).contains(alias.maker());
                if (named ? isNoOther(alias) : !offered) {
                  wrong.add(write.apply(alias.text()) + ": " + keys(found) + found.offered());
                }
              }
            });
    assertThat(wrong).isEmpty();
  }

  private static boolean isOf(Alias alias, Maker maker) {
    return maker.key().equals(alias.maker());
  }

  /** Whether no shorter name that is applied stands at the beginning of an alias. */
  private static boolean isNoOther(Alias alias) {
    var name = NormalForm.of(alias.text()) + " ";
    return APPLIED.stream().noneMatch(given -> (" " + name).contains(given.words()));
  }

  @Test
  void everyRebadgeOfLowConfidenceIsOfferedBesideItsBrand() {
    for (var row : DATA.rebadges().stream().filter(row -> !row.isApplied()).toList()) {
      var found = find(row.label());
      var makers = keys(found);
      var isOwn = makers.contains(row.maker()) || row.maker().equals(Maker.UNKNOWN_KEY);
      var isOffered =
          found.offered().stream()
              .anyMatch(
                  offer ->
                      offer.maker().map(Maker::key).filter(row.maker()::equals).isPresent()
                          || offer.rebadge().filter(row::equals).isPresent());
      assertThat(isOwn || isOffered).as(row.label()).isTrue();
    }
  }

  @Test
  void everyModelCodeIsOfferedByItself() {
    for (var code : DATA.aliases()) {
      if (code.kind() == Alias.Kind.MODEL_PREFIX) {
        var found = find(code.text() + "123");
        assertThat(
                Stream.concat(
                    found.makers().stream(),
                    found.offered().stream().flatMap(offer -> offer.maker().stream())))
            .as(code.text())
            .extracting(Maker::key)
            .contains(code.maker());
      }
    }
  }

  @Test
  void aCodeMustEndAsItsTableSays() {
    assertThat(find("XNV-6080").offered()).hasSize(1);
    assertThat(find("XNV-").offered()).isEmpty();
    assertThat(find("XNVX-6080").offered()).isEmpty();
    assertThat(find("XNV-east").offered()).isEmpty();
    assertThat(find("DS-2CD2142").offered()).hasSize(1);
    assertThat(find("HENRY").offered()).isEmpty();
    assertThat(find("VTO2000").offered()).hasSize(1);
    assertThat(find("VTO").offered()).isEmpty();
  }

  /** A maker is applied only where one of its names stands in the label, word for word. */
  private static boolean stands(NamedMaker one, String label) {
    var words = " " + NormalForm.of(label) + " ";
    var keys =
        Stream.of(one.maker(), one.seller()).flatMap(Optional::stream).map(Maker::key).toList();
    return one.maker().isEmpty()
        || APPLIED.stream()
            .filter(given -> keys.contains(given.maker()) || keys.contains(given.behind()))
            .anyMatch(given -> words.contains(given.words()));
  }

  @Test
  void noMakerIsAppliedWhoseNameDoesNotStandInTheLabel() {
    var random = new Random(20261128);
    var names =
        Stream.concat(APPLIED.stream().map(Given::name), DATA.aliases().stream().map(Alias::text))
            .toList();
    for (int run = 0; run < 3_000; run++) {
      var label = Mutations.of(names, random);
      for (var one : find(label).named()) {
        assertThat(stands(one, label)).as(label + " → " + one.brand()).isTrue();
      }
    }
  }
}
