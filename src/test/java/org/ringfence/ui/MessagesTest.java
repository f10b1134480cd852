package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ringfence.messages.Messages;

class MessagesTest {
  private static final Path SOURCES = Path.of("src/main/java/org/ringfence/ui");
  private static final Messages MESSAGES = Messages.british("window");

  /** Any text in the source that reads like a key: lower case words joined by dots. */
  private static final Pattern TEXT = Pattern.compile("\"([a-z_0-9]+(?:\\.[a-z_0-9]+)*\\.?)\"");

  /** Keys that the source puts together from a part and an id. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?:inherited|inherited\\.change)\\.(?:body|contract|site|installation)"
              + "|finding\\.by\\.[a-z_]+"
              + "|new\\.[a-z]+\\.(?:prompt|help)"
              + "|paper\\.(?:report|workbook)\\.(?:title|text|button)"
              + "|order\\.kind\\.(?:committee|site|workbook|checklist|foi|sign-off)(?:\\.text)?"
              + "|order\\.(?:edition|part)\\.(?:public|exempt)(?:\\.text)?"
              + "|order\\.button\\.(?:docx|xlsx)"
              + "|committee\\.(?:group\\.[a-z_]+|meeting|report_by)"
              + "|drawing\\.(?:word|alt)\\.[a-z.-]+"
              + "|part\\.rest\\.[a-z]+"
              + "|progress\\.(?:done|not_known|to_come)"
              + "|estate\\.column\\.[a-z]+"
              + "|result\\.(?:state\\.[a-z-]+|sum\\.(?:likelihood|consequence|floor))"
              + "|day\\.doubt\\.[a-z_]+");

  @Test
  void everyMessageIsUsed() throws IOException {
    var used = texts();
    assertThat(keys())
        .allSatisfy(
            key ->
                assertThat(
                        used.contains(key)
                            || used.contains(key.replaceFirst("\\.(one|many)$", ""))
                            || JOINED.matcher(key).matches())
                    .as(key)
                    .isTrue());
  }

  /** What an empty box proposes can't be taken for what was typed, by its words alone. */
  @Test
  void everyProposalSaysThatItIsOne() throws IOException {
    var words = Messages.british("window");
    assertThat(keys().stream().filter(key -> key.endsWith(".prompt")))
        .allSatisfy(
            key -> assertThat(words.say(key)).matches("(?:for example|Type|Leave empty) .*"));
  }

  @Test
  void everyKeyThatTheSourceAsksForIsThere() throws IOException {
    var asked = Pattern.compile("(?:say|count)\\(\\s*\"([a-z_.0-9]+)\"\\s*[,)]");
    var keys = keys();
    var found = new TreeSet<String>();
    for (var source : sources()) {
      var matcher = asked.matcher(source);
      while (matcher.find()) {
        found.add(matcher.group(1));
      }
    }
    assertThat(found).hasSizeGreaterThan(100);
    assertThat(found)
        .allSatisfy(
            key -> assertThat(keys.contains(key) || keys.contains(key + ".one")).as(key).isTrue());
  }

  @Test
  void noMessageIsBlankOrHasAStraightApostrophe() {
    assertThat(keys())
        .allSatisfy(
            key -> assertThat(MESSAGES.find(key).orElseThrow()).isNotEmpty().doesNotContain("'"));
  }

  /** Of two texts under one key only the later is ever read. */
  @Test
  void noKeyStandsForTwoTexts() throws IOException {
    var texts = Path.of("src/main/resources/org/ringfence/messages/en_GB.properties");
    try (var lines = Files.lines(texts)) {
      assertThat(
              lines
                  .filter(line -> line.startsWith("window."))
                  .map(line -> line.replaceFirst(" = .*", "")))
          .doesNotHaveDuplicates();
    }
  }

  private static Set<String> texts() throws IOException {
    return sources().stream()
        .flatMap(source -> TEXT.matcher(source).results().map(found -> found.group(1)))
        .collect(Collectors.toSet());
  }

  private static Set<String> sources() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(MessagesTest::read)
          .collect(Collectors.toSet());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Set<String> keys() {
    return MESSAGES.keys();
  }
}
