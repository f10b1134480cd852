package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringfence.files.FileNature;
import org.ringfence.files.WantedFile;
import org.ringfence.messages.Messages;
import org.ringfence.model.verdict.TextChange;
import org.ringfence.model.verdict.Verdict;

/** What the program says below the window has its words, and no words are left over. */
class ProgramWordsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/ringfence");
  private static final String KEY = "\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*)\"";
  private static final String CHOSEN =
      "\\(\\s*(?:[^\";]*?\\?\\s*)?" + KEY + "(?:\\s*:\\s*" + KEY + ")?";

  private static final Pattern LITERAL = Pattern.compile(KEY);
  private static final Pattern SAID = Pattern.compile("\\bsay" + CHOSEN + "(?!\\s*\\+)");
  private static final Pattern COUNTED = Pattern.compile("\\bcount\\(\\s*" + KEY);
  private static final Pattern REFUSED =
      Pattern.compile("\\b(?:refused|problem)(?:\\(\\w+,\\s*" + KEY + "|" + CHOSEN + ")");

  /** What is put together from a family and an id. */
  private static final Pattern FAMILY =
      Pattern.compile("choice\\(\\s*" + KEY + "|\"([a-z][a-z0-9-.]*)\\.\"\\s*\\+");

  /** A part of the file of texts, and the package that says it. */
  private enum Part {
    COMMAND("cli", Integer.MAX_VALUE),
    FILE("files", 1),
    START(".", 1);

    private final String root;
    private final int depth;

    Part(String root, int depth) {
      this.root = root;
      this.depth = depth;
    }

    Messages texts() {
      return Messages.british(name().toLowerCase(Locale.ROOT));
    }

    String code() {
      try (var files = Files.walk(SOURCES.resolve(root), depth)) {
        var code = new StringBuilder();
        for (var file : files.filter(one -> one.toString().endsWith(".java")).sorted().toList()) {
          var text = Files.readString(file);
          // A class that has words of its own says so.
          code.append(
              text.contains("Messages.british(")
                      && root.equals("cli")
                      && !text.contains("\"command\"")
                  ? ""
                  : text);
        }
        return code.toString();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void everyKeyThatTheCodeNamesHasWords(Part part) {
    var keys = part.texts().keys();
    var code = part.code();
    assertThat(keys)
        .containsAll(found(SAID, code))
        .containsAll(ending(found(COUNTED, code), ".one", ".many"))
        .containsAll(ending(found(REFUSED, code), "", ".mend"));
    assertThat(found(SAID, code)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void noWordsAreLeftOver(Part part) {
    var code = part.code();
    var named = ending(found(LITERAL, code), "", ".one", ".many", ".mend");
    var families = found(FAMILY, code);
    assertThat(part.texts().keys())
        .allSatisfy(
            key ->
                assertThat(
                        named.contains(key)
                            || families.stream().anyMatch(family -> key.startsWith(family + ".")))
                    .as(key)
                    .isTrue());
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void noTextIsBlank(Part part) {
    var texts = part.texts();
    assertThat(texts.keys())
        .allSatisfy(key -> assertThat(texts.find(key).orElseThrow()).as(key).isNotBlank());
  }

  @Test
  void everyChoiceHasWords() {
    var files = Part.FILE.texts();
    assertThat(files.keys())
        .containsAll(
            Stream.of(FileNature.values())
                // Nobody is told that a file is something else.
                .filter(one -> one != FileNature.OTHER)
                .flatMap(one -> Stream.of("nature." + id(one), "belongs." + id(one)))
                .toList())
        .containsAll(Stream.of(WantedFile.values()).map(one -> "wanted." + id(one)).toList());
    assertThat(Part.COMMAND.texts().keys())
        .containsAll(Stream.of(Verdict.Mark.values()).map(one -> "verify.mark." + id(one)).toList())
        .containsAll(
            Stream.of(TextChange.Kind.values())
                .flatMap(
                    one ->
                        Stream.of(
                            "differences." + id(one) + ".one", "differences." + id(one) + ".many"))
                .toList());
  }

  private static String id(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Set<String> ending(Set<String> keys, String... endings) {
    return keys.stream()
        .flatMap(key -> List.of(endings).stream().map(ending -> key + ending))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whatever the groups of a pattern hold. */
  private static Set<String> found(Pattern pattern, String code) {
    return pattern
        .matcher(code)
        .results()
        .flatMap(
            result ->
                Stream.iterate(1, group -> group <= result.groupCount(), group -> group + 1)
                    .map(result::group))
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
