package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read stands in the file of texts, and not in code. */
class WordsInCodeTest {
  private static final Path SOURCES = Path.of("src/main/java/org/ringfence");

  /** Packages that hold no sentence, with all below them; "." is the root's own classes alone. */
  private static final List<String> CLEAN =
      List.of(".", "assessment", "cli", "exchange", "files", "register", "ui");

  /** A word and two more in lower case. */
  private static final Pattern SENTENCE =
      Pattern.compile("\\p{L}[\\p{Ll}’'-]*(?:[,;:]? \\p{Ll}[\\p{Ll}’'-]*){2,}");

  private static final String STRING = "\"(?:[^\"\\\\\\n]|\\\\.)*\"";
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<text>\"\"\"(?s:.*?)\"\"\"|"
              + STRING
              + ")|'(?:[^'\\\\]|\\\\.)+'|(?<comment>//.*)"
              + "|(?<comments>/\\*(?s:.*?)\\*/)");
  private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");

  /** What a programmer reads who made a mistake, and a form that text of others is held against. */
  private static final Pattern FOR_NOBODY =
      Pattern.compile(
          "new (?:IllegalState|IllegalArgument|UnsupportedOperation)Exception\\(|Pattern\\.compile\\(");

  private static final Pattern SQL =
      Pattern.compile(
          "(?i)(?:select|insert into|update|delete from|create|alter"
              + " table|drop|pragma|with|attach)\\b");

  /** No sentences, though they look like some. */
  private static final Map<String, String> NOT_SAID =
      Map.ofEntries(
          Map.entry("item not in (", "part of SQL"),
          Map.entry(
              ", (select t.said from committee_text t where t.organisation ="
                  + " committee.organisation and t.item = ",
              "part of SQL"),
          Map.entry("pipe is being closed", "Windows says so"),
          Map.entry("pipe has been ended", "Windows says so"),
          Map.entry("ringfence zip age", "endings of files"),
          Map.entry("jpg jpeg png pdf heic", "endings of files"),
          Map.entry("docx xlsx pdf ringfence", "endings of files"),
          Map.entry("docx xlsx ringfence", "endings of files"),
          Map.entry("card empty welcome", "classes of a style"),
          Map.entry("muted small-text centred-text", "classes of a style"),
          Map.entry("The imported file says so for this installation.", "registers keep it"),
          Map.entry("Somebody at this computer", "registers keep it"),
          Map.entry("bytes in memory can be read", "a programmer reads it"),
          Map.entry("a file is in a folder", "a programmer reads it"),
          Map.entry("The time of a kept file can't be set.", "the log has it"),
          Map.entry("A file that is needed no longer can't be removed.", "the log has it"),
          Map.entry("A list can't be kept.", "the log has it"),
          Map.entry("What is kept of a list can't be removed.", "the log has it"),
          Map.entry("What is kept of a list can't be used.", "the log has it"),
          Map.entry(", seal from listed", "part of SQL"),
          Map.entry("insert or replace into listed (%s, seal) values (%s?)", "part of SQL"),
          Map.entry("there is no scope ", "a programmer reads it"),
          Map.entry("not locked with a passphrase", "a programmer reads it"),
          Map.entry("not locked with one passphrase", "a programmer reads it"),
          Map.entry("takes too much memory", "a programmer reads it"),
          Map.entry("Ringfence has the register beside this file open.", "it is read back"),
          Map.entry("This register was moved to", "it is read back"),
          Map.entry("What was left here has the SHA-256", "it is read back"),
          Map.entry(
              "order by o.name_key, o.id, s.name_key, s.id, i.name_key, i.id, a.assessed_on,"
                  + " a.revision, a.id",
              "part of SQL"),
          Map.entry(
              " and name not like 'position.%' and name not like 'preference.%' and name <>"
                  + " 'backup.second'",
              "part of SQL"));

  private record Literal(Path source, String before, String text) {
    boolean isSentence() {
      return SENTENCE.matcher(text).find()
          && !SQL.matcher(text.strip()).lookingAt()
          && !FOR_NOBODY.matcher(statement()).find();
    }

    /** What stands before it since the last statement. */
    private String statement() {
      var last = Stream.of(";", "{", "}").mapToInt(before::lastIndexOf).max().orElse(-1);
      return before.substring(last + 1);
    }
  }

  @Test
  void noSentenceStandsInCode() throws IOException {
    var found = new TreeSet<String>();
    for (var root : CLEAN) {
      literals(root)
          .filter(Literal::isSentence)
          .filter(one -> !NOT_SAID.containsKey(one.text()))
          .forEach(one -> found.add(one.source() + ": " + one.text()));
    }
    assertThat(found).isEmpty();
  }

  /** Each exception is there. */
  @Test
  void everyExceptionIsNeeded() throws IOException {
    var sentences = new TreeSet<String>();
    for (var root : CLEAN) {
      literals(root).filter(Literal::isSentence).forEach(one -> sentences.add(one.text()));
    }
    assertThat(sentences).containsAll(NOT_SAID.keySet());
  }

  /**
   * A sentence is found where it is in pieces, and neither in comments nor where nobody sees it.
   */
  @Test
  void itTellsSentencesFromOtherText() {
    assertThat(sentences("say(\"There is\"\n + \" no such file.\");"))
        .containsExactly("There is no such file.");
    assertThat(sentences("if ('\"' == c) { say(\"“%s” is no day\"); }"))
        .containsExactly("“%s” is no day");
    assertThat(sentences("/** Why a \"file is not read\". */ // nor \"here or there\"")).isEmpty();
    assertThat(sentences("throw new IllegalStateException(\"a file is required\");")).isEmpty();
    assertThat(sentences("run(\"SELECT id FROM device WHERE it is not removed\");")).isEmpty();
    assertThat(sentences("say(\"list.empty\", \"%s  %s\");")).isEmpty();
  }

  private static List<String> sentences(String code) {
    return literals(Path.of("Any.java"), code)
        .filter(Literal::isSentence)
        .map(Literal::text)
        .toList();
  }

  private static Stream<Literal> literals(String root) throws IOException {
    var depth = root.equals(".") ? 1 : Integer.MAX_VALUE;
    try (var files = Files.walk(SOURCES.resolve(root), depth)) {
      var sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).as(root).isNotEmpty();
      return sources.stream().flatMap(source -> literals(source, read(source)));
    }
  }

  private static Stream<Literal> literals(Path source, String text) {
    var bare =
        TOKEN
            .matcher(text)
            .replaceAll(
                token ->
                    token.group("comment") == null && token.group("comments") == null
                        ? Matcher.quoteReplacement(token.group())
                        : "");
    var code = JOINED.matcher(bare).replaceAll("");
    return TOKEN
        .matcher(code)
        .results()
        .filter(token -> token.group("text") != null)
        .map(
            token ->
                new Literal(
                    source,
                    code.substring(0, token.start()),
                    token.group().replaceAll("^\"+|\"+$", "")));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
